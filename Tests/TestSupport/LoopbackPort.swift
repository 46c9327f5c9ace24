import Foundation
import Synchronization

/// Ports for the programs that tests start.
package enum LoopbackPort {
    package struct NoneFree: Error {}

    /// Below the ports that Linux gives to connections and to listeners that name none, unless it is told otherwise, and
    /// below node ports: nothing of this process takes one of them between the look and the use. Another run of the tests
    /// may.
    private static let range: Range<Int> = 20_000..<30_000
    private static let given = Mutex<Set<Int>>([])

    /// A port of the loopback address that nobody listens on, different for every caller in this process.
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
