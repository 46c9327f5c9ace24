/// Eight bytes of text at a time.
@usableFromInline
enum JSONWord {
    @usableFromInline static var ones: UInt64 { 0x0101_0101_0101_0101 }
    @usableFromInline static var highBits: UInt64 { 0x8080_8080_8080_8080 }

    /// The eight bytes from `bytes` on, the first of them lowest.
    @inlinable @inline(__always)
    static func load(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    }

    /// Non-zero when one of the bytes is a quote, a backslash or a control character. The lowest bit set is in the first
    /// such byte; bits above it say nothing, since a borrow may have come from below.
    @inlinable @inline(__always)
    static func special(_ word: UInt64) -> UInt64 {
        let quote = word ^ 0x2222_2222_2222_2222
        let backslash = word ^ 0x5c5c_5c5c_5c5c_5c5c
        return
            (((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
            | ((word &- 0x2020_2020_2020_2020) & ~word)) & highBits
    }

    /// The index of the first byte that `special(_:)` found.
    @inlinable @inline(__always)
    static func index(_ special: UInt64) -> Int {
        special.trailingZeroBitCount &>> 3
    }

    /// The first `count` bytes of `word`, at most seven, the others zero.
    @inlinable @inline(__always)
    static func prefix(_ word: UInt64, _ count: Int) -> UInt64 {
        word & ((1 &<< (8 &* UInt64(truncatingIfNeeded: count))) &- 1)
    }

    /// By which generated readers tell an object's keys apart; the generator computes the same function.
    ///
    /// A key of at most eight bytes is its own word, so that equal words mean equal keys. The word of a longer key is a
    /// hash of its length and of its first and last eight bytes, with a bit set that ASCII text leaves clear; a match of
    /// such a word must be confirmed by comparing the keys.
    @inlinable @inline(__always)
    static func longKey(first: UInt64, last: UInt64, count: Int) -> UInt64 {
        var hash = (first ^ UInt64(truncatingIfNeeded: count)) &* 0x9e37_79b9_7f4a_7c15
        hash ^= last &* 0xc2b2_ae3d_27d4_eb4f
        return (hash ^ (hash &>> 32)) | 0x80
    }

    /// The word of any key.
    static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var first: UInt64 = 0
        for (index, byte) in bytes.prefix(8).enumerated() { first |= UInt64(byte) << (8 * UInt64(index)) }
        // A zero byte would make a short key look like a shorter one.
        if bytes.count <= 8, !bytes.contains(0) { return first }
        var last: UInt64 = 0
        for (index, byte) in bytes.suffix(8).enumerated() { last |= UInt64(byte) << (8 * UInt64(index)) }
        return longKey(first: first, last: last, count: bytes.count)
    }
}
