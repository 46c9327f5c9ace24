import Foundation
import NIOCore
import NIOSSL
import TestSupport
import Testing

/// The memory that connections use, and that it is freed.
@Suite struct MemoryTests {
    @Test("the memory of closed connections is freed within a minute")
    func connections() async throws {
        try await Cluster.withCluster { cluster in
            let process = try #require(cluster.processIdentifier)
            // In kilobytes, without the memory that is mapped from files.
            func memory() throws -> Int {
                let text = try String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8)
                let line = text.split(separator: "\n").first { $0.hasPrefix("Anonymous:") }
                return try #require(line?.split(separator: " ").dropFirst().first.flatMap { Int($0) })
            }
            let address = try SocketAddress(ipAddress: "127.0.0.1", port: cluster.port)
            var tls = TLSConfiguration.makeClientConfiguration()
            tls.certificateVerification = .none
            func connect() async throws -> RawClient {
                let client = try await RawClient.connect(to: address, tls: tls)
                try await client.send("GET /livez HTTP/1.1\r\nHost: h\r\n\r\n")
                try await client.receive(until: "\r\n\r\nok")
                return client
            }
            await (try connect()).close()
            let before = try memory()
            var clients: [RawClient] = []
            for _ in 0..<600 { clients.append(try await connect()) }
            let grown = try memory() - before
            #expect(grown > 10_000, "otherwise there is nothing to give back")
            for client in clients { await client.close() }
            try await cluster.wait("most of the memory is freed", seconds: 60) { try memory() - before < grown / 4 }
        }
    }
}
