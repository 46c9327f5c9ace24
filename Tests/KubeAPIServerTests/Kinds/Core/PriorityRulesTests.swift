import KubeJSON
import Testing

@Suite struct PriorityRulesTests {
    private static let classes = "/apis/scheduling.k8s.io/v1/priorityclasses"

    private func create(_ server: KindServer, _ name: String, _ more: String) async throws -> KindServer.Answer {
        try await server.create(Self.classes, #"{"metadata":{"name":"\#(name)"},\#(more)}"#)
    }

    @Test("a pod's priority is that of its class")
    func pods() async throws {
        let server = try await KindServer()
        let given = try await server.createPod("a", #"{"priority":5}"#)
        #expect(given.status == 403)
        #expect(given.message.contains("the integer value of priority (5) must not be provided in pod spec"))
        let unknown = try await server.createPod("a", #"{"priorityClassName":"ghost"}"#)
        #expect(unknown.status == 403)
        #expect(unknown.message.contains("no PriorityClass with name ghost was found"))
        #expect(try await create(server, "high", #""value":100,"preemptionPolicy":"Never""#).status == 201)
        let high = try await server.createPod("b", #"{"priorityClassName":"high"}"#)
        #expect(high["spec.priority"] == 100)
        #expect(high["spec.preemptionPolicy"] == "Never")
        #expect(try await server.createPod("c", "{}")["spec.priority"] == 0)
    }

    @Test("there is at most one default class, and user classes are below the system classes")
    func classes() async throws {
        let server = try await KindServer()
        #expect(try await create(server, "usual", #""value":1,"globalDefault":true"#).status == 201)
        let second = try await create(server, "second", #""value":2,"globalDefault":true"#)
        #expect(second.status == 403)
        #expect(second.message.contains("PriorityClass usual is already marked as default"))
        #expect(try await server.createPod("p", "{}")["spec.priorityClassName"] == "usual")
        let high = try await create(server, "toohigh", #""value":2000000000"#)
        #expect(high.causes == ["value: Forbidden: maximum allowed value of a user defined priority is 1000000000"])
    }

    @Test("pods get the default class while there is one")
    func changingDefault() async throws {
        let server = try await KindServer()
        #expect(try await server.createPod("a", "{}")["spec.priority"] == 0)
        #expect(try await create(server, "usual", #""value":7,"globalDefault":true"#).status == 201)
        #expect(try await server.createPod("b", "{}")["spec.priority"] == 7)
        #expect(try await server.send("DELETE", "\(Self.classes)/usual").status == 200)
        #expect(try await server.createPod("c", "{}")["spec.priority"] == 0)
    }

    @Test("the system classes can't be deleted or changed")
    func system() async throws {
        let server = try await KindServer()
        #expect(try await create(server, "system-node-critical", #""value":2000001000"#).status == 201)
        #expect(try await server.send("DELETE", "\(Self.classes)/system-node-critical").status == 403)
        #expect(try await server.patch("\(Self.classes)/system-node-critical", #"{"value":7}"#).status == 422)
    }

    @Test("a pod gets the overhead and scheduling of its runtime class; contradictions are refused")
    func runtimeClasses() async throws {
        let server = try await KindServer()
        let created = try await server.create(
            "/apis/node.k8s.io/v1/runtimeclasses",
            #"""
            {"metadata":{"name":"sandbox"},"handler":"h","overhead":{"podFixed":{"cpu":"10m"}},"scheduling":{"nodeSelector":
            {"a":"b"},"tolerations":[{"key":"s","operator":"Exists"}]}}
            """#)
        #expect(created.status == 201)
        let pod = try await server.createPod("a", #"{"runtimeClassName":"sandbox"}"#)
        #expect(pod["spec.overhead"] == ["cpu": "10m"])
        #expect(pod["spec.nodeSelector"] == ["a": "b"])
        #expect(pod["spec.tolerations.0.key"] == "s")
        for (spec, reason) in [
            (#"{"runtimeClassName":"nope"}"#, "RuntimeClass \"nope\" not found"),
            (#"{"runtimeClassName":"sandbox","overhead":{"cpu":"20m"}}"#, "Pod's Overhead doesn't match"),
            (
                #"{"runtimeClassName":"sandbox","nodeSelector":{"a":"x"}}"#,
                "conflict: runtimeClass.scheduling.nodeSelector[a] = b"
            ),
            (#"{"overhead":{"cpu":"20m"}}"#, "Pod Overhead set without corresponding RuntimeClass"),
        ] {
            let answer = try await server.createPod("b", spec)
            #expect(answer.status == 403)
            #expect(answer.message.contains(reason), "\(answer.message)")
        }
    }

    @Test("a token Secret must name its service account")
    func tokenSecret() async throws {
        let answer = try await KindServer().create(
            "/api/v1/namespaces/default/secrets",
            #"{"metadata":{"name":"s"},"type":"kubernetes.io/service-account-token"}"#)
        #expect(answer.status == 422)
        #expect(
            answer.causes == ["metadata.annotations[kubernetes.io/service-account.name]: Required value"],
            "\(answer.causes)")
    }

    @Test("a new node is tainted until it is ready")
    func nodes() async throws {
        let answer = try await KindServer().create("/api/v1/nodes", #"{"metadata":{"name":"n"}}"#)
        #expect(answer["spec.taints"] == [["key": "node.kubernetes.io/not-ready", "effect": "NoSchedule"]])
    }
}
