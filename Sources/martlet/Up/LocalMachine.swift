import Glibc
import KubeSupport

/// The name and address of this machine.
enum LocalMachine {
    static var hostName: String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "localhost" }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Returns the machine's IPv4 address on its default route, or else its first address that is not loopback.
    static var address: String? {
        routedAddress ?? firstAddress
    }

    /// Returns the source address that the kernel chooses for an external destination. No packet is sent.
    private static var routedAddress: String? {
        let descriptor = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var target = sockaddr_in()
        target.sin_family = sa_family_t(AF_INET)
        target.sin_port = in_port_t(9).bigEndian
        // TEST-NET-1 (RFC 5737): uses the default route, and is assigned to no host.
        target.sin_addr.s_addr = UInt32(0xc000_0201).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let connected = withUnsafePointer(to: &target) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
        }
        guard connected == 0 else { return nil }
        var own = sockaddr_in()
        var length = size
        let found = withUnsafeMutablePointer(to: &own) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        guard found == 0, own.sin_addr.s_addr != 0 else { return nil }
        return IPAddress(ipv4: UInt32(bigEndian: own.sin_addr.s_addr)).description
    }

    private static var firstAddress: String? {
        var list: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&list) == 0 else { return nil }
        defer { freeifaddrs(list) }
        var entry = list
        while let interface = entry?.pointee {
            entry = interface.ifa_next
            guard interface.ifa_flags & UInt32(IFF_LOOPBACK) == 0, let address = interface.ifa_addr,
                address.pointee.sa_family == sa_family_t(AF_INET)
            else { continue }
            let value = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { $0.pointee.sin_addr.s_addr }
            return IPAddress(ipv4: UInt32(bigEndian: value)).description
        }
        return nil
    }
}
