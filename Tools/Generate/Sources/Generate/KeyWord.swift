/// Returns the word of a key, as `KubeJSON.JSONWord` computes it, by which generated readers choose fields. The word of
/// a key of at most eight bytes is the key itself; the word of a longer key is a hash.
func keyWord(_ key: String) -> UInt64 {
    func word(_ slice: ArraySlice<UInt8>) -> UInt64 {
        slice.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    let bytes = Array(key.utf8)
    let first = word(bytes.prefix(8))
    if bytes.count <= 8 { return first }
    var hash = (first ^ UInt64(bytes.count)) &* 0x9e37_79b9_7f4a_7c15
    hash ^= word(bytes.suffix(8)) &* 0xc2b2_ae3d_27d4_eb4f
    return (hash ^ (hash >> 32)) | 0x80
}
