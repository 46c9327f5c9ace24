import KubeAPI
import KubeClient
import KubeJSON
import Testing

@testable import KubeAPIServer

@Suite struct DeletionTests {
    private static let maps = "/api/v1/namespaces/default/configmaps"

    private func make(_ server: TestServer, _ name: String = "a", finalizers: [String] = []) async throws -> ConfigMap {
        try await server.client.create(
            ConfigMap {
                $0.metadata.namespace = "default"
                $0.metadata.name = name
                $0.metadata.finalizers = finalizers
            })
    }

    @Test(
        "a dry run in query or body deletes nothing",
        arguments: [
            (#"{"kind":"DeleteOptions","apiVersion":"v1","dryRun":["All"]}"#, ""), ("", "All"),
            (#"{"dryRun":["All","All"]}"#, ""),
        ])
    func dryRun(body: String, query: String) async throws {
        let server = try await TestServer()
        _ = try await make(server)
        let items = query.isEmpty ? [] : [("dryRun", query)]
        for path in ["\(Self.maps)/a", Self.maps] {
            let answer = try await server.send("DELETE", path, query: items, body: body)
            #expect(answer.status == 200)
            #expect(try await server.send("GET", "\(Self.maps)/a").status == 200)
        }
    }

    @Test("options in the body replace those in the query")
    func bodyBeforeQuery() async throws {
        let server = try await TestServer()
        _ = try await make(server)
        let answer = try await server.send(
            "DELETE", "\(Self.maps)/a", query: [("dryRun", "All")], body: #"{"dryRun":[]}"#)
        #expect(answer.status == 200)
        #expect(try await server.send("GET", "\(Self.maps)/a").status == 404)
    }

    @Test("a namespace and a pod survive a dry run as well")
    func dryRunOfMarked() async throws {
        let server = try await TestServer()
        try await server.client.create(Namespace { $0.metadata.name = "n" })
        try await server.client.create(
            Pod {
                $0.metadata.namespace = "default"
                $0.metadata.name = "p"
                $0.spec.containers = [
                    Container {
                        $0.name = "c"; $0.image = "i"
                    }
                ]
            })
        for path in ["/api/v1/namespaces/n", "/api/v1/namespaces/default/pods/p"] {
            let answer = try await server.send("DELETE", path, body: #"{"dryRun":["All"]}"#)
            #expect(try JSONValue(json: answer.body)["metadata"]?["deletionTimestamp"] != nil)
            let present = try await server.send("GET", path)
            #expect(try JSONValue(json: present.body)["metadata"]?["deletionTimestamp"] == nil)
        }
    }

    @Test(
        "failed preconditions are conflicts, including empty ones",
        arguments: [
            #"{"uid":""}"#, #"{"uid":"11111111-1111-1111-1111-111111111111"}"#, #"{"resourceVersion":""}"#,
            #"{"resourceVersion":"1000000"}"#,
        ])
    func preconditions(_ preconditions: String) async throws {
        let server = try await TestServer()
        _ = try await make(server)
        let answer = try await server.send(
            "DELETE", "\(Self.maps)/a", body: #"{"preconditions":\#(preconditions)}"#)
        #expect(answer.status == 409)
        let message = try JSONValue(json: answer.body)["message"]?.string ?? ""
        #expect(message.hasPrefix("Operation cannot be fulfilled on ConfigMap \"a\": the "))
        #expect(message.contains(" in the precondition ("))
        #expect(try await server.send("GET", "\(Self.maps)/a").status == 200)
    }

    @Test("the response to orphanDependents=false is 202 while a finalizer holds the object")
    func accepted() async throws {
        let server = try await TestServer()
        _ = try await make(server, finalizers: ["example.com/hold"])
        let answer = try await server.send("DELETE", "\(Self.maps)/a", body: #"{"orphanDependents":false}"#)
        #expect(answer.status == 202)
    }

    @Test("an unscheduled pod is marked and removed, and the response is the marked pod")
    func unscheduledPod() async throws {
        let server = try await TestServer()
        try await server.client.create(
            Pod {
                $0.metadata.namespace = "default"
                $0.metadata.name = "p"
                $0.spec.containers = [
                    Container {
                        $0.name = "c"; $0.image = "i"
                    }
                ]
            })
        let answer = try await server.send("DELETE", "/api/v1/namespaces/default/pods/p")
        let pod = try Pod(json: answer.body)
        #expect(pod.metadata.deletionGracePeriodSeconds == 0 && pod.metadata.generation == 2)
        #expect(try await server.send("GET", "/api/v1/namespaces/default/pods/p").status == 404)
    }

    @Test("deleting a Job orphans its pods by default, with a warning")
    func orphanedByDefault() async throws {
        let job = Job { $0.metadata.finalizers = ["example.com/hold"] }
        let strategy = Strategy<Job>.jobs
        guard case .mark(let marked, let removes) = DeletionPlan(job, DeleteOptions(), strategy, now: Time()) else {
            Issue.record("not marked")
            return
        }
        #expect(marked.metadata.finalizers == ["example.com/hold", "orphan"] && !removes)
        #expect(strategy.deletionWarnings(DeleteOptions()).count == 1)
        #expect(strategy.deletionWarnings(DeleteOptions { $0.propagationPolicy = "Background" }).isEmpty)
        let background = DeletionPlan(
            Job(), DeleteOptions { $0.propagationPolicy = "Background" }, strategy, now: Time())
        guard case .remove = background else {
            Issue.record("kept")
            return
        }
    }

    @Test("a grace period can only be shortened and is never negative")
    func gracePeriods() {
        var pod = Pod { $0.spec.nodeName = "n" }
        func mark(_ seconds: Int64?) -> Pod? {
            let options = DeleteOptions { $0.gracePeriodSeconds = seconds }
            guard case .mark(let marked, _) = DeletionPlan(pod, options, .pods, now: Time(secondsSinceEpoch: 1_000))
            else {
                return nil
            }
            return marked
        }
        #expect(mark(-5)?.metadata.deletionGracePeriodSeconds == 1)
        pod = mark(30) ?? Pod()
        #expect(pod.metadata.deletionTimestamp == Time(secondsSinceEpoch: 1_030))
        #expect(mark(30) == nil && mark(nil) == nil)
        let shorter = mark(10)
        #expect(shorter?.metadata.deletionTimestamp == Time(secondsSinceEpoch: 1_010))
        #expect(shorter?.metadata.generation == pod.metadata.generation)
    }
}
