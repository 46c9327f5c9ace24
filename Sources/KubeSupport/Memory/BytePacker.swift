import Synchronization

/// Compresses byte sequences that are similar to each other, such as the encodings of pods made from the same template.
package final class BytePacker: Sendable {
    /// The minimum number of bytes for which packing is worthwhile.
    package static let minimum = 768

    /// The bases of groups, each in one of two slots. Empty until the first call of `pack`, because most resources have
    /// few objects.
    private let bases = Mutex<[Base?]>([])
    private static let places = 1024

    package init() {}

    /// Returns `bytes` packed as differences from an earlier member of the group; nil if the group is new or packing
    /// would save less than half.
    package func pack(_ bytes: [UInt8], group: some Hashable) -> PackedBytes? {
        guard bytes.count >= Self.minimum, bytes.count < Int(UInt16.max) else { return nil }
        let hash = group.hashValue
        return bases.withLock { bases in
            if bases.isEmpty { bases = Array(repeating: nil, count: Self.places) }
            let first = Int(UInt(bitPattern: hash) % UInt(Self.places))
            let places = [first, first ^ 1]
            let place =
                places.first { bases[$0]?.group == hash } ?? places.first { bases[$0] == nil }
                ?? places[bytes.count & 1]
            if let base = bases[place], base.group == hash, let packed = base.pack(bytes) { return packed }
            bases[place] = Base(bytes, group: hash)
            return nil
        }
    }

    /// Returns the group of a key. Keys that differ only after the last hyphen, as those of objects made from the same
    /// template, have the same group.
    package static func group(ofKey key: String) -> Int {
        var hasher = Hasher()
        let end = key.utf8.lastIndex(of: UInt8(ascii: "-")) ?? key.utf8.endIndex
        let isCombined: Void? = key.utf8[..<end].withContiguousStorageIfAvailable {
            hasher.combine(bytes: UnsafeRawBufferPointer($0))
        }
        if isCombined == nil { hasher.combine(key) }
        return hasher.finalize()
    }

    /// The bytes that others of the group are compared with.
    private struct Base {
        let group: Int
        private let bytes: [UInt8]
        /// For each hash, one more than the offset of eight bytes with that hash; zero if there are none.
        private let places: [UInt16]

        /// The distance between indexed offsets.
        private static let stride = 8
        private static let width = 8
        private static let indexBits = 10

        init(_ bytes: [UInt8], group: Int) {
            self.group = group
            self.bytes = bytes
            var places = [UInt16](repeating: 0, count: 1 << Self.indexBits)
            bytes.withUnsafeBytes { buffer in
                for place in Swift.stride(from: 0, through: buffer.count - Self.width, by: Self.stride) {
                    // The first offset is kept, because in a run of equal bytes it has the longest match.
                    let slot = Self.slot(Self.word(buffer, place))
                    if places[slot] == 0 { places[slot] = UInt16(place) + 1 }
                }
            }
            self.places = places
        }

        private static func word(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
            bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        }

        private static func slot(_ word: UInt64) -> Int {
            Int(truncatingIfNeeded: (word &* 0x9e37_79b9_7f4a_7c15) >> UInt64(64 - indexBits))
        }

        func pack(_ target: [UInt8]) -> PackedBytes? {
            let limit = target.count / 2
            var steps: [UInt8] = []
            steps.reserveCapacity(256)
            let isWorthIt = bytes.withUnsafeBytes { base in
                target.withUnsafeBytes { target in encode(target, base, limit: limit, into: &steps) }
            }
            guard isWorthIt else { return nil }
            let packed = PackedBytes(base: bytes, steps: Array(steps), count: target.count)
            assert(packed.bytes() == target, "unpacking must return the original bytes")
            return packed
        }

        /// Returns false if the steps exceed `limit` bytes.
        private func encode(
            _ target: UnsafeRawBufferPointer, _ base: UnsafeRawBufferPointer, limit: Int, into steps: inout [UInt8]
        ) -> Bool {
            var place = 0
            /// The start of the bytes that no step contains yet.
            var own = 0
            /// The offset in the base minus that in the target after the last step. Differences in fields of fixed
            /// length don't change it.
            var shift = 0
            while place + Self.width <= target.count {
                let word = Self.word(target, place)
                guard var found = find(word, near: place + shift, base) else {
                    place += 1
                    continue
                }
                while place > own, found > 0, target[place - 1] == base[found - 1] {
                    place -= 1
                    found -= 1
                }
                let length = Self.commonLength(target, place, base, found)
                append(target[own..<place], to: &steps)
                PackedBytes.append(found, to: &steps)
                PackedBytes.append(length, to: &steps)
                guard steps.count <= limit else { return false }
                shift = found - place
                place += length
                own = place
            }
            if own < target.count { append(target[own...], to: &steps) }
            return steps.count <= limit
        }

        private func find(_ word: UInt64, near guess: Int, _ base: UnsafeRawBufferPointer) -> Int? {
            if guess >= 0, guess + Self.width <= base.count, Self.word(base, guess) == word { return guess }
            let known = Int(places[Self.slot(word)]) - 1
            return known >= 0 && Self.word(base, known) == word ? known : nil
        }

        private static func commonLength(
            _ left: UnsafeRawBufferPointer, _ leftStart: Int, _ right: UnsafeRawBufferPointer, _ rightStart: Int
        ) -> Int {
            let most = min(left.count - leftStart, right.count - rightStart)
            var length = 0
            while length + width <= most, word(left, leftStart + length) == word(right, rightStart + length) {
                length += width
            }
            while length < most, left[leftStart + length] == right[rightStart + length] { length += 1 }
            return length
        }

        private func append(_ own: Slice<UnsafeRawBufferPointer>, to steps: inout [UInt8]) {
            PackedBytes.append(own.count, to: &steps)
            steps.append(contentsOf: own)
        }
    }
}
