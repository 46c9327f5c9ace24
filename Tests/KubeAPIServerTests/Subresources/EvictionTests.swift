import KubeAPI
import KubeClient
import KubeJSON
import Testing

@testable import KubeAPIServer

@Suite struct EvictionTests {
    private static let pods = "/api/v1/namespaces/default/pods"

    private func server(
        allowed: Int32? = nil, observed: Int64 = 1, isReady: Bool = true, policy: String? = nil, healthy: Int64 = 1
    ) async throws -> TestServer {
        let server = try await TestServer()
        try await server.client.create(
            Pod {
                $0.metadata.namespace = "default"
                $0.metadata.name = "a"
                $0.metadata.labels = ["app": "e"]
                $0.spec.containers = [
                    Container {
                        $0.name = "c"; $0.image = "i"
                    }
                ]
            })
        try await server.client.patch(
            Pod.self, namespace: "default", name: "a", subresource: "status",
            .merge([
                "status": [
                    "phase": "Running", "conditions": [["type": "Ready", "status": isReady ? "True" : "False"]],
                ]
            ]))
        guard let allowed else { return server }
        try await server.client.create(
            PodDisruptionBudget {
                $0.metadata.namespace = "default"
                $0.metadata.name = "p"
                $0.spec.minAvailable = .int(1)
                $0.spec.unhealthyPodEvictionPolicy = policy
                $0.spec.selector = LabelSelector { $0.matchLabels = ["app": "e"] }
            })
        try await server.client.patch(
            PodDisruptionBudget.self, namespace: "default", name: "p", subresource: "status",
            .merge([
                "status": [
                    "disruptionsAllowed": .integer(Int64(allowed)), "observedGeneration": .integer(observed),
                    "currentHealthy": .integer(healthy), "desiredHealthy": 1, "expectedPods": 1,
                ]
            ]))
        return server
    }

    private func evict(_ server: TestServer, _ path: String, name: String = "a", rest: String = "") async throws -> (
        Int, JSONValue
    ) {
        let answer = try await server.send(
            "POST", "\(Self.pods)/\(path)/eviction",
            body: #"{"apiVersion":"policy/v1","kind":"Eviction","metadata":{"name":"\#(name)"}\#(rest)}"#)
        return (answer.status, try JSONValue(json: answer.body))
    }

    @Test("an eviction with another name than the path, of a missing pod or with a failing precondition is refused")
    func refusals() async throws {
        let server = try await server()
        #expect(try await evict(server, "a", name: "other").0 == 400)
        #expect(try await evict(server, "zz", name: "zz").0 == 404)
        #expect(
            try await evict(server, "a", rest: #","deleteOptions":{"preconditions":{"uid":"1-1"}}"#).0 == 409)
        #expect(try await evict(server, "a", rest: #","deleteOptions":{"dryRun":["All"]}"#).0 == 201)
        #expect(try await server.send("GET", "\(Self.pods)/a").status == 200)
        #expect(try await evict(server, "a").0 == 201)
        #expect(try await server.send("GET", "\(Self.pods)/a").status == 404)
    }

    @Test("a budget that allows no disruption or has not been processed yet is 429")
    func budgets() async throws {
        let (status, answer) = try await evict(try await server(allowed: 0), "a")
        #expect(status == 429)
        #expect(
            answer["details"]?["causes"]?.array?.first?["message"]
                == "The disruption budget p needs 1 healthy pods and has 1 currently")
        let (early, message) = try await evict(try await server(allowed: 1, observed: 0), "a")
        #expect(early == 429 && message["details"]?["retryAfterSeconds"] == 10)
    }

    @Test(
        "an unready pod is evicted without a disruption if enough pods are healthy, or always if its budget allows that"
    )
    func unready() async throws {
        #expect(try await evict(try await server(allowed: 0, isReady: false), "a").0 == 201)
        #expect(try await evict(try await server(allowed: 0, isReady: false, healthy: 0), "a").0 == 429)
        let lenient = try await server(allowed: 0, isReady: false, policy: "AlwaysAllow", healthy: 0)
        #expect(try await evict(lenient, "a").0 == 201)
        #expect(try await lenient.send("GET", "\(Self.pods)/a").status == 404)
        let strict = try await server(allowed: 0, isReady: false, policy: "IfHealthyBudget", healthy: 0)
        #expect(try await evict(strict, "a").0 == 429)
    }

    @Test("an allowed eviction is subtracted from its budget")
    func charged() async throws {
        let server = try await server(allowed: 1)
        #expect(try await evict(server, "a").0 == 201)
        let budget = try await server.client.get(PodDisruptionBudget.self, namespace: "default", name: "p")
        #expect(budget.status.disruptionsAllowed == 0 && budget.status.disruptedPods["a"] != nil)
    }
}
