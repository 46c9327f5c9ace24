#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Kernel settings that the rules need.
enum KernelSettings {
    static let ipForward = "/proc/sys/net/ipv4/ip_forward"
    /// Applies the rules to traffic between pods on one bridge. Exists only while br_netfilter is loaded.
    static let bridgeFilter = "/proc/sys/net/bridge/bridge-nf-call-iptables"

    static func enable() throws(ProxyError) {
        try turnOn(ipForward)
        if access(bridgeFilter, F_OK) == 0 { try turnOn(bridgeFilter) }
    }

    /// Writes `1` unless that is the value already: the file system may be read-only.
    private static func turnOn(_ path: String) throws(ProxyError) {
        let file = open(path, O_RDWR | O_CLOEXEC)
        guard file >= 0 else {
            if isOn(path) { return }
            throw ProxyError(.setting, "cannot open \(path): \(String(cString: strerror(errno)))")
        }
        defer { close(file) }
        guard write(file, "1", 1) == 1 else {
            throw ProxyError(.setting, "cannot write \(path): \(String(cString: strerror(errno)))")
        }
    }

    private static func isOn(_ path: String) -> Bool {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        var byte: UInt8 = 0
        return read(file, &byte, 1) == 1 && byte == UInt8(ascii: "1")
    }
}
