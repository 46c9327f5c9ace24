/// The function of `KubeJSON.JSONKeyHash`, by which generated readers tell fields apart.
func keyHash(_ key: String) -> UInt64 {
    let bytes = Array(key.utf8)
    func word(_ slice: ArraySlice<UInt8>) -> UInt64 {
        slice.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    let first = bytes.count >= 8 ? word(bytes[..<8]) : word(bytes[...])
    let last = bytes.count >= 8 ? word(bytes[(bytes.count - 8)...]) : 0
    var hash = (first ^ UInt64(bytes.count)) &* 0x9e37_79b9_7f4a_7c15
    hash ^= last &* 0xc2b2_ae3d_27d4_eb4f
    return hash ^ (hash >> 32)
}
