#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// An IPv6 address, most significant byte first.
struct IPv6Address: Hashable {
    let bytes: [UInt8]

    /// Nil unless there are 16 bytes.
    init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// Nil when the text is no IPv6 address (RFC 4291, section 2.2).
    init?(_ text: String) {
        var bytes = [UInt8](repeating: 0, count: 16)
        guard inet_pton(AF_INET6, text, &bytes) == 1 else { return nil }
        self.bytes = bytes
    }
}
