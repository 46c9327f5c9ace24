import KubeAPI
import KubeClient
import KubeJSON
import TestSupport
import Testing

@testable import KubeAPIServer

/// A client that stops reading a watch is disconnected before it uses much memory of the server.
@Suite struct SlowWatcherTests {
    private static let watch =
        "GET /api/v1/namespaces/default/configmaps?watch=1&resourceVersion=1 HTTP/1.1\r\nHost: localhost\r\n\r\n"

    @Test("a client that stops reading is disconnected within the limit; another misses no event")
    func stopsReading() async throws {
        let server = try await TestServer()
        try await server.client.create(configMap(0))
        try await withSocket(server) { address in
            let stuck = try await RawClient.connect(to: address, reads: false)
            let healthy = try await RawClient.connect(to: address)
            try await stuck.send(Self.watch)
            try await healthy.send(Self.watch)
            try await waitUntil { server.server.cache.watcherCount == 2 }

            // Each event is a quarter of a mebibyte: the sockets' buffers are full after a few.
            let limit = Watcher.defaultPendingLimit
            var index = 0
            while server.server.cache.watcherCount == 2, index < 200 {
                index += 1
                try await server.client.create(configMap(index))
                // The healthy one keeps up, so that it is never the slow one of the two.
                _ = try await healthy.receive(bytes: Self.size)
            }
            #expect(server.server.cache.watcherCount == 1)
            // What waited for it was never more than the limit and what the kernel's buffers hold.
            #expect(index * Self.size > limit)
            #expect(index * Self.size < 3 * limit)

            try await stuck.startReading()
            let received = await stuck.receiveToEnd()
            #expect(received.utf8.count < index * Self.size)
            #expect(!received.hasSuffix("0\r\n\r\n"), "a watch that was cut off did not end as if it were complete")

            healthy.clear()
            try await server.client.create(configMap(index + 1))
            try await healthy.receive(until: "\"end\":\"\(index + 1)\"")
            await healthy.close()
            await stuck.close()
        }
    }

    private static let size = 256 * 1024

    private func configMap(_ index: Int) -> ConfigMap {
        ConfigMap {
            $0.metadata.namespace = "default"
            $0.metadata.name = "c\(index)"
            $0.data = ["data": String(repeating: "x", count: Self.size), "end": "\(index)"]
        }
    }
}
