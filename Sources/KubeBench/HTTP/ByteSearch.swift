#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

extension UnsafeRawBufferPointer {
    /// Returns the first offset of the non-empty `pattern`, or nil. Fast if its first byte is rare.
    func firstOffset(of pattern: UnsafeRawBufferPointer) -> Int? {
        guard let start = baseAddress, let wanted = pattern.baseAddress, count >= pattern.count else { return nil }
        let last = count - pattern.count
        var offset = 0
        while offset <= last {
            guard let found = memchr(start + offset, Int32(pattern[0]), last - offset + 1) else { return nil }
            offset = UnsafeRawPointer(found) - start
            if memcmp(found, wanted, pattern.count) == 0 { return offset }
            offset += 1
        }
        return nil
    }
}
