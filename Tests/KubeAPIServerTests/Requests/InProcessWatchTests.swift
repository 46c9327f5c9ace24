import KubeAPI
import KubeClient
import TestSupport
import Testing

@testable import KubeAPIServer

@Suite struct InProcessWatchTests {
    private func configMap(_ index: Int, size: Int) -> ConfigMap {
        ConfigMap {
            $0.metadata.namespace = "default"
            $0.metadata.name = "c\(index)"
            $0.data = ["data": String(repeating: "x", count: size)]
        }
    }

    @Test("a component that reads late misses no event of a burst above the limit of other clients")
    func burst() async throws {
        let server = try await TestServer()
        let watch = try await server.client.watch(ConfigMap.self)
        let size = 512 * 1024
        let count = Watcher.defaultPendingLimit / size + 4
        for index in 0..<count { try await server.client.create(configMap(index, size: size)) }
        var names: [String?] = []
        for try await case .added(let object) in watch {
            names.append(object.metadata.name)
            if names.count == count { break }
        }
        #expect(names == (0..<count).map { "c\($0)" })
    }

    @Test("a component gets a large initial state with backpressure, and its watch ends when it stops reading")
    func largeState() async throws {
        let server = try await TestServer()
        for index in 0..<12 { try await server.client.create(configMap(index + 10, size: 256 * 1024)) }
        do {
            let watch = try await server.client.watch(
                ConfigMap.self, options: ListOptions(resourceVersion: "0"))
            #expect(server.server.cache.watcherCount == 1)
            var count = 0
            for try await _ in watch {
                count += 1
                if count == 12 { break }
            }
        }
        try await waitUntil { server.server.cache.watcherCount == 0 }
    }
}
