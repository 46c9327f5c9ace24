/// The hash by which generated readers tell an object's keys apart.
///
/// It covers a key's length and its first and last eight bytes, which is enough to keep the fields of every API type
/// apart (the generator, which computes the same function, checks it) and costs two loads. Equal hashes do not mean
/// equal keys: a match is confirmed with `JSONReader.keyIs(_:)`.
package enum JSONKeyHash {
    @inlinable
    package static func hash(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
        var first: UInt64 = 0
        var last: UInt64 = 0
        if count >= 8 {
            let raw = UnsafeRawPointer(bytes)
            first = raw.loadUnaligned(as: UInt64.self)
            last = raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        } else {
            for index in 0..<count { first |= UInt64(bytes[index]) &<< (8 &* UInt64(index)) }
        }
        return combine(first: UInt64(littleEndian: first), last: UInt64(littleEndian: last), count: count)
    }

    @inlinable
    static func combine(first: UInt64, last: UInt64, count: Int) -> UInt64 {
        var hash = (first ^ UInt64(count)) &* 0x9e37_79b9_7f4a_7c15
        hash ^= last &* 0xc2b2_ae3d_27d4_eb4f
        return hash ^ (hash >> 32)
    }
}
