import Foundation
import NIOCore
import TestSupport
import Testing

/// A process at its limit of file descriptors.
@Suite(.enabled(if: Cluster.kubectl != nil)) struct DescriptorTests {
    @Test("without file descriptors the server pauses and logs it once; idle connections are closed for new ones")
    func descriptors() async throws {
        try await Cluster.withCluster { cluster in
            let process = try #require(cluster.processIdentifier)
            let path = "/proc/\(process)"
            let open = try FileManager.default.contentsOfDirectory(atPath: "\(path)/fd").count
            let limited = try cluster.execute(
                "/usr/bin/prlimit", ["--pid", "\(process)", "--nofile=\(open + 20):\(open + 20)"])
            #expect(limited.status == 0, "\(limited.output)")
            let address = try SocketAddress(ipAddress: "127.0.0.1", port: cluster.port)
            var clients: [RawClient] = []
            for _ in 0..<100 { clients.append(try await RawClient.connect(to: address)) }
            try await cluster.wait("the error is logged") {
                cluster.log.contains("pausing accept and closing idle connections")
            }

            // In hundredths of a second, from the fields utime and stime of proc(5).
            func used() throws -> Int {
                let text = try String(contentsOfFile: "\(path)/stat", encoding: .utf8)
                let fields = text[(text.lastIndex(of: ")") ?? text.startIndex)...].split(separator: " ")
                return [12, 13].compactMap { Int(fields[$0]) }.reduce(0, +)
            }
            let (before, start) = (try used(), ContinuousClock.now)
            // The clients in the listener's queue are served in turn, so that another client gets its response.
            #expect(try cluster.run("get", "namespaces").contains("kube-system"))
            try await cluster.wait("some time has passed") { ContinuousClock.now - start > .seconds(2) }
            let share = Double(try used() - before) / 100 / ((ContinuousClock.now - start) / .seconds(1))
            #expect(share < 0.4, "of a core")
            #expect(cluster.log.components(separatedBy: "pausing accept and closing idle connections").count == 2)
            for client in clients { await client.close() }
            #expect(try cluster.run("get", "namespaces").contains("kube-system"))
        }
    }
}
