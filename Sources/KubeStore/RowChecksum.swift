/// A checksum that detects rows damaged on the disk, because SQLite itself has no checksums.
///
/// It does not protect against tampering.
struct RowChecksum {
    private var hash: UInt64 = 0x9e37_79b9_7f4a_7c15

    mutating func add(_ value: UInt64) {
        hash = (hash ^ value) &* 0xff51_afd7_ed55_8ccd
        hash ^= hash >> 32
    }

    mutating func add(_ value: Int64) {
        add(UInt64(bitPattern: value))
    }

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        add(UInt64(bytes.count))
        var offset = 0
        if let start = bytes.baseAddress, UInt(bitPattern: start) & 7 == 0 {
            // The loop of `add(_ value:)` inlined by hand: opening a store reads every byte, and tests are not
            // optimized.
            let words = start.assumingMemoryBound(to: UInt64.self)
            let count = bytes.count >> 3
            var index = 0
            var hash = hash
            while index < count {
                hash = (hash ^ UInt64(littleEndian: words[index])) &* 0xff51_afd7_ed55_8ccd
                hash ^= hash >> 32
                index += 1
            }
            self.hash = hash
            offset = count << 3
        }
        while offset + 8 <= bytes.count {
            add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            offset += 8
        }
        var rest: UInt64 = 0
        while offset < bytes.count {
            rest = rest << 8 | UInt64(bytes[offset])
            offset += 1
        }
        add(rest)
    }

    /// The checksum reduced to 32 bits.
    var folded: UInt32 { UInt32(truncatingIfNeeded: hash ^ hash >> 32) }

    var value: Int64 { Int64(bitPattern: hash) }
}

extension JournalRow {
    var checksum: Int64 {
        var checksum = RowChecksum()
        checksum.add(revision.rawValue)
        checksum.add(Int64(sequence))
        checksum.add(created.rawValue)
        checksum.add(lease?.rawValue ?? 0)
        var key = key
        key.withUTF8 { checksum.add(UnsafeRawBufferPointer($0)) }
        if let value { value.withUnsafeBytes { checksum.add($0) } }
        return checksum.value
    }
}
