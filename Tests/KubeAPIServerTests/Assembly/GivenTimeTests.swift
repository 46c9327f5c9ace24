import KubeAPI
import KubeJSON
import KubeStore
import KubeSupport
import TestSupport
import Testing

@testable import KubeAPIServer

/// The API server's use of its time and random sources.
@Suite("Injected time and randomness")
struct GivenTimeTests {
    private let time = ManualTime()
    private let path = "/api/v1/namespaces/default/configmaps"
    private let table = "application/json;as=Table;v=v1;g=meta.k8s.io"

    private func age(_ server: TestServer, _ path: String) async throws -> String? {
        let answer = try await server.send("GET", path, accept: table)
        return try JSONValue(json: answer.body)["rows"]?.array?.first?["cells"]?.array?.last?.string
    }

    @Test("ages in Tables are computed with the server's clock")
    func ages() async throws {
        let server = try await TestServer(time: time)
        _ = try await server.send("POST", path, body: #"{"metadata":{"name":"a"}}"#)
        time.advance(by: .seconds(125))
        #expect(try await age(server, path) == "2m5s")
        time.advance(by: .seconds(3_600))
        #expect(try await age(server, "\(path)/a") == "62m")
    }

    @Test("a watch times out by the server's clock")
    func watches() async throws {
        let server = try await TestServer(time: time)
        let stream = try await server.client.transport.stream(
            .init(path: path, query: [("watch", "1"), ("timeoutSeconds", "30")]))
        let ended = Task { for try await _ in stream.body {} }
        try await waitUntil { time.sleeperCount > 0 }
        time.advance(by: .seconds(30))
        try await ended.value
    }

    @Test("a read that waits for a newer version times out by the server's clock")
    func freshness() async throws {
        let server = try await TestServer(time: time)
        let read = Task { try await server.send("GET", path, query: [("resourceVersion", "1000000")]) }
        try await waitUntil { time.sleeperCount > 0 }
        time.advance(by: .seconds(3))
        #expect(try await read.value.status == 504)
    }

    @Test("names, uids and addresses follow from the seed")
    func seeds() async throws {
        func outcome(_ seed: UInt64) async throws -> [String] {
            let range = try #require(CIDR("10.96.0.0/16"))
            let random = SeededRandomSource(seed: seed)
            let store = MemoryStore()
            let server = try await TestServer(
                store: store, random: random,
                allocators: {
                    [ServiceAllocator(cache: $0, catalogue: $1, store: store, range: range, random: random)]
                })
            let answer = try await server.send(
                "POST", "/api/v1/namespaces/default/services",
                body: #"{"metadata":{"generateName":"s-"},"spec":{"type":"NodePort","ports":[{"port":80}]}}"#)
            let object = try JSONValue(json: answer.body)
            return [
                object["metadata"]?["name"]?.string ?? "", object["metadata"]?["uid"]?.string ?? "",
                object["spec"]?["clusterIP"]?.string ?? "",
                "\(object["spec"]?["ports"]?.array?.first?["nodePort"] ?? .null)",
            ]
        }
        let first = try await outcome(5)
        #expect(first.allSatisfy { !$0.isEmpty && $0 != "null" })
        #expect(try await outcome(5) == first)
        #expect(Set(try await outcome(6)).isDisjoint(with: first))
    }
}
