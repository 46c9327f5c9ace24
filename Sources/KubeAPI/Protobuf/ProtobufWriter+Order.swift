#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

// Sorting fields by number.
extension ProtobufWriter {
    /// Begins the fields of a message, which are written in any order. Returns the argument for
    /// `endFields(from:_:isSorted:)`.
    func beginFields() -> Int { segments.count }

    /// Begins the field with the index `place` in the plan.
    mutating func beginField(_ place: Int) {
        segments.append(Segment(place: place, start: count))
    }

    /// Sorts the fields written since `first` by number, unless they are sorted, and moves those that belong to
    /// embedded messages in `plan` into these.
    mutating func endFields(from first: Int, _ plan: ProtobufPlan.Pointer, isSorted: Bool) {
        if segments.count > first, !isSorted || plan.pointee.hasEmbedded {
            arrange(from: first, plan, isSorted: isSorted)
        }
        segments.shrink(to: first)
    }

    private mutating func arrange(from first: Int, _ plan: ProtobufPlan.Pointer, isSorted: Bool) {
        let last = segments.count - 1
        let start = segments[first].start
        for index in first..<last { segments[index].end = segments[index + 1].start }
        segments[last].end = count
        if !isSorted { sortSegments(first...last) }
        let written = copied(from: start)
        count = start
        var next = first
        arrange(plan.pointee.slots, &next, last, UnsafePointer(written) - start)
    }

    /// Sorts segments by their index in the plan; a stable sort.
    private mutating func sortSegments(_ range: ClosedRange<Int>) {
        guard range.count <= 64 else {
            let sorted = range.map { segments[$0] }.sorted { ($0.place, $0.start) < ($1.place, $1.start) }
            for (index, segment) in zip(range, sorted) { segments[index] = segment }
            return
        }
        for index in range.dropFirst() {
            let segment = segments[index]
            var hole = index
            while hole > range.lowerBound, segments[hole - 1].place > segment.place {
                segments[hole] = segments[hole - 1]
                hole -= 1
            }
            segments[hole] = segment
        }
    }

    /// `written` is the base address for the segments' offsets.
    private mutating func arrange(
        _ slots: UnsafeBufferPointer<ProtobufPlan.Slot>, _ next: inout Int, _ last: Int,
        _ written: UnsafePointer<UInt8>
    ) {
        for slot in slots {
            if slot.place >= 0 {
                while next <= last, segments[next].place == slot.place {
                    let segment = segments[next]
                    append(UnsafeBufferPointer(start: written + segment.start, count: segment.end - segment.start))
                    next += 1
                }
            } else {
                // Written even if it is empty, because Go's embedded structs are not pointers.
                let start = begin(slot.number)
                arrange(slot.embedded, &next, last, written)
                end(start)
            }
        }
    }

    /// Returns a copy of the bytes written from `start` on, valid until the next call.
    private mutating func copied(from start: Int) -> UnsafeMutablePointer<UInt8> {
        scratch.reserve(max(count - start, 1))
        let copy = scratch.elements.unsafelyUnwrapped
        memcpy(copy, buffer + start, count - start)
        return copy
    }
}

// Sorting map entries by key.
extension ProtobufWriter {
    /// Begins the entries of a map, which are written in any order. Returns the argument for `endEntries(from:)`.
    func beginEntries() -> Int { mapEntries.count }

    /// Begins the next entry, a message in the field `number`, with its key. Returns the argument for `end(_:)`.
    mutating func beginEntry(_ number: Int, key: UnsafeBufferPointer<UInt8>) -> Int {
        mapEntries.append(count)
        let start = begin(number)
        write(1, key)
        return start
    }

    /// Sorts the entries begun since `first` by the UTF-8 bytes of their keys, unless they are sorted.
    mutating func endEntries(from first: Int) {
        let last = mapEntries.count
        if last - first > 1 {
            for index in first + 1..<last where !precedes(mapEntries[index - 1], mapEntries[index]) {
                sortEntries(first..<last)
                break
            }
        }
        mapEntries.shrink(to: first)
    }

    private mutating func sortEntries(_ range: Range<Int>) {
        let starts = range.map { mapEntries[$0] }
        let start = starts[0]
        let entries = zip(starts, starts.dropFirst() + [count]).map { $0..<$1 }
        let sorted = entries.sorted { precedes($0.lowerBound, $1.lowerBound) }
        let written = copied(from: start)
        count = start
        for entry in sorted {
            append(UnsafeBufferPointer(start: written + (entry.lowerBound - start), count: entry.count))
        }
    }

    /// Returns true if the key of the map entry at `left` is less than that of the entry at `right`.
    private func precedes(_ left: Int, _ right: Int) -> Bool {
        let left = key(ofEntryAt: left)
        let right = key(ofEntryAt: right)
        guard let leftStart = left.baseAddress, let rightStart = right.baseAddress else { return false }
        let order = memcmp(leftStart, rightStart, min(left.count, right.count))
        return order == 0 ? left.count < right.count : order < 0
    }

    /// Returns the key of a complete entry, which follows the entry's tag and length and the key's tag.
    private func key(ofEntryAt start: Int) -> UnsafeBufferPointer<UInt8> {
        var position = start
        _ = readVarint(&position)
        _ = readVarint(&position)
        _ = readVarint(&position)
        let length = Int(readVarint(&position))
        return UnsafeBufferPointer(start: buffer + position, count: length)
    }

    private func readVarint(_ position: inout Int) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = buffer[position]
            position += 1
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
    }
}
