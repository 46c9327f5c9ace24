/// Operations on eight bytes of text at a time.
@usableFromInline
enum JSONWord {
    @usableFromInline static var ones: UInt64 { 0x0101_0101_0101_0101 }
    @usableFromInline static var highBits: UInt64 { 0x8080_8080_8080_8080 }

    /// Loads eight bytes, the first into the lowest byte.
    @inlinable @inline(__always)
    static func load(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    }

    /// Returns a non-zero value if one of the bytes is a quote, a backslash or a control character. The lowest set bit
    /// is in the first such byte; higher bits are undefined because of borrows.
    @inlinable @inline(__always)
    static func special(_ word: UInt64) -> UInt64 {
        let quote = word ^ 0x2222_2222_2222_2222
        let backslash = word ^ 0x5c5c_5c5c_5c5c_5c5c
        return
            (((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
            | ((word &- 0x2020_2020_2020_2020) & ~word)) & highBits
    }

    /// Returns the index of the first byte that `special(_:)` found.
    @inlinable @inline(__always)
    static func index(_ special: UInt64) -> Int {
        special.trailingZeroBitCount &>> 3
    }

    /// Returns the first `count` bytes of `word`, at most seven, with the others zero.
    @inlinable @inline(__always)
    static func prefix(_ word: UInt64, _ count: Int) -> UInt64 {
        word & ((1 &<< (8 &* UInt64(truncatingIfNeeded: count))) &- 1)
    }

    /// Returns the word of a key longer than eight bytes. Generated readers switch over the words of keys; the
    /// generator computes the same function.
    ///
    /// The word of a key of at most eight bytes is the key itself, so that equal words mean equal keys. The word of a
    /// longer key is a hash of its length and its first and last eight bytes, with a bit set that is clear in ASCII
    /// text; a match of such a word must be confirmed by comparing the keys.
    @inlinable @inline(__always)
    static func longKey(first: UInt64, last: UInt64, count: Int) -> UInt64 {
        var hash = (first ^ UInt64(truncatingIfNeeded: count)) &* 0x9e37_79b9_7f4a_7c15
        hash ^= last &* 0xc2b2_ae3d_27d4_eb4f
        return (hash ^ (hash &>> 32)) | 0x80
    }

    /// Returns the word of any key.
    static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var first: UInt64 = 0
        for (index, byte) in bytes.prefix(8).enumerated() { first |= UInt64(byte) << (8 * UInt64(index)) }
        // A short key with a zero byte would have the word of a shorter key.
        if bytes.count <= 8, !bytes.contains(0) { return first }
        var last: UInt64 = 0
        for (index, byte) in bytes.suffix(8).enumerated() { last |= UInt64(byte) << (8 * UInt64(index)) }
        return longKey(first: first, last: last, count: bytes.count)
    }
}
