import Foundation
import Synchronization

/// Ports for programs that tests start.
package enum LoopbackPort {
    package struct NoneFree: Error {}

    /// Below Linux's default range of ephemeral ports, and below node ports, so that nothing in this process takes a
    /// port between the check and its use. Another run of the tests may.
    private static let range: Range<Int> = 20_000..<30_000
    private static let given = Mutex<Set<Int>>([])

    /// Returns a free port of the loopback address, different for every caller in this process.
    package static func free() throws -> Int {
        let port = given.withLock { given in
            (0..<1_000).lazy.map { _ in Int.random(in: range) }
                .first { given.insert($0).inserted && isFree($0) }
        }
        guard let port else { throw NoneFree() }
        return port
    }

    private static func isFree(_ port: Int) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
