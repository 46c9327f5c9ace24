import KubeAPI
import KubeClient
import KubeJSON
import KubeStore
import KubeSupport
import TestSupport
import Testing

@testable import KubeAPIServer

@Suite struct HistoryHeartbeatTests {
    @Test("a continue token expires within ten minutes even without writes")
    func expires() async throws {
        let time = ManualTime()
        let server = try await TestServer(store: MemoryStore(options: StoreOptions(time: time)), time: time)
        for name in ["a", "b", "c"] {
            try await server.client.create(
                ConfigMap {
                    $0.metadata.namespace = "default"
                    $0.metadata.name = name
                })
        }
        let path = "/api/v1/namespaces/default/configmaps"
        let page = try await server.send("GET", path, query: [("limit", "1")])
        let token = try #require(try JSONValue(json: page.body)["metadata"]?["continue"]?.string)
        func next(_ token: String) async throws -> APIResponse {
            try await server.send("GET", path, query: [("limit", "1"), ("continue", token)])
        }
        for _ in 0..<4 {
            time.advance(by: .seconds(60))
            await server.server.maintain()
            #expect(try await next(token).status == 200)
        }
        for _ in 0..<6 {
            time.advance(by: .seconds(60))
            await server.server.maintain()
        }
        let expired = try await next(token)
        #expect(expired.status == 410)
        // The answer has a token that goes on with what is there now.
        let fresh = try #require(try JSONValue(json: expired.body)["metadata"]?["continue"]?.string)
        #expect(try await next(fresh).status == 200)
    }
}
