import KubeAPI
import KubeClient
import KubeJSON
import Testing

@testable import KubeAPIServer

@Suite struct ServedVersionTests {
    private let coreEvents = "/api/v1/namespaces/default/events"
    private let newEvents = "/apis/events.k8s.io/v1/namespaces/default/events"
    private let autoscalers = "/apis/autoscaling/v1/namespaces/default/horizontalpodautoscalers"

    private func event(_ name: String, more: JSONObject = [:]) -> String {
        var event: JSONObject = [
            "metadata": ["name": .string(name)], "eventTime": "2026-01-02T03:04:05.000001Z", "reason": "Tested",
            "action": "Test", "type": "Normal", "note": "text", "reportingController": "example.com/tester",
            "reportingInstance": "one",
            "regarding": ["kind": "Pod", "name": .string("pod-\(name)"), "namespace": "default"],
        ]
        for (key, value) in more { event[key] = value }
        return JSONValue.object(event).jsonString()
    }

    private func value(_ response: APIResponse) throws -> JSONValue { try JSONValue(json: response.body) }

    @Test("an event created in either version is read in both, under one resource version")
    func bothVersions() async throws {
        let server = try await TestServer()
        let created = try await server.send("POST", newEvents, body: event("a"))
        #expect(created.status == 201)
        let new = try value(created)
        #expect(new["apiVersion"] == "events.k8s.io/v1")
        #expect(new["note"] == "text")
        let core = try value(try await server.send("GET", "\(coreEvents)/a"))
        #expect(core["apiVersion"] == "v1")
        #expect(core["message"] == "text")
        #expect(core["involvedObject"]?["name"] == "pod-a")
        #expect(core["metadata"]?["resourceVersion"] == new["metadata"]?["resourceVersion"])
        #expect(core["metadata"]?["uid"] == new["metadata"]?["uid"])

        let list = try value(try await server.send("GET", newEvents))
        #expect(list["kind"] == "EventList")
        #expect(list["apiVersion"] == "events.k8s.io/v1")
        #expect(list["items"]?.array?.count == 1)
        #expect(list["items"]?.array?.first?["regarding"]?["name"] == "pod-a")
        #expect(list["items"]?.array?.first?["kind"] == nil)
    }

    @Test("events are selected by the field names of the requested version")
    func fieldSelectors() async throws {
        let server = try await TestServer()
        for name in ["a", "b"] { _ = try await server.send("POST", newEvents, body: event(name)) }
        func names(_ path: String, _ selector: String) async throws -> [String]? {
            try value(try await server.send("GET", path, query: [("fieldSelector", selector)]))["items"]?.array?
                .compactMap { $0["metadata"]?["name"]?.string }
        }
        #expect(try await names(newEvents, "regarding.name=pod-b") == ["b"])
        #expect(try await names(newEvents, "reportingController=example.com/tester,reason!=x") == ["a", "b"])
        #expect(try await names(coreEvents, "involvedObject.name=pod-a") == ["a"])
        for (path, selector) in [
            (newEvents, "involvedObject.name=pod-b"), (newEvents, "source=x"), (coreEvents, "regarding.name=pod-a"),
        ] {
            let response = try await server.send("GET", path, query: [("fieldSelector", selector)])
            #expect(response.status == 400)
            let field = selector.split(separator: "=")[0]
            #expect(try Status(json: response.body).message == "field label not supported: \(field)")
        }
    }

    @Test("a field selector matches objects without the field by its zero value")
    func absentFields() async throws {
        let server = try await TestServer()
        for (name, isUnschedulable) in [("a", nil), ("b", true), ("c", false)] as [(String, Bool?)] {
            try await server.client.create(
                Node {
                    $0.metadata.name = name
                    $0.spec.unschedulable = isUnschedulable
                })
        }
        func names(_ selector: String) async throws -> [String]? {
            try value(try await server.send("GET", "/api/v1/nodes", query: [("fieldSelector", selector)]))["items"]?
                .array?.compactMap { $0["metadata"]?["name"]?.string }
        }
        #expect(try await names("spec.unschedulable=false") == ["a", "c"])
        #expect(try await names("spec.unschedulable=true") == ["b"])
        #expect(try await names("spec.unschedulable!=true") == ["a", "c"])
    }

    @Test(
        "events.k8s.io/v1 refuses events that the core version accepts",
        arguments: [
            (["eventTime": nil], "eventTime: Required value"),
            (["type": "Odd"], "type: Invalid value: \"\": has invalid value: Odd"),
            (["deprecatedCount": 1], "count: Invalid value: \"\": needs to be unset"),
            (["deprecatedSource": ["component": "x"]], "source: Invalid value: \"\": needs to be unset"),
            (["action": ""], "action: Required value"),
            (["reportingController": ""], "reportingController: Required value"),
            (
                ["series": ["count": 1, "lastObservedTime": "2026-01-02T03:04:05.000001Z"]],
                "series.count: Invalid value: \"\": should be at least 2"
            ),
        ] as [(JSONObject, String)])
    func strictness(change: JSONObject, message: String) async throws {
        let server = try await TestServer()
        let response = try await server.send("POST", newEvents, body: event("a", more: change))
        #expect(response.status == 422)
        #expect(try Status(json: response.body).message?.contains(message) == true)
    }

    @Test("an event's text is immutable in events.k8s.io/v1 and mutable in the core version")
    func updates() async throws {
        let server = try await TestServer()
        _ = try await server.send("POST", newEvents, body: event("a"))
        let refused = try await server.send(
            "PATCH", "\(newEvents)/a", body: #"{"note":"other"}"#, contentType: "application/merge-patch+json")
        #expect(refused.status == 422)
        #expect(try Status(json: refused.body).message?.contains("message: Invalid value: \"other\"") == true)
        let series = try await server.send(
            "PATCH", "\(newEvents)/a",
            body: #"{"series":{"count":2,"lastObservedTime":"2026-01-02T03:04:09.000000Z"}}"#,
            contentType: "application/strategic-merge-patch+json")
        #expect(series.status == 200)
        #expect(try value(series)["series"]?["count"] == 2)
        let core = try await server.send(
            "PATCH", "\(coreEvents)/a", body: #"{"message":"other"}"#, contentType: "application/merge-patch+json")
        #expect(core.status == 200)
        #expect(try value(try await server.send("GET", "\(newEvents)/a"))["note"] == "other")
    }

    @Test("a core event must be in the namespace of its object")
    func coreNamespaces() async throws {
        let server = try await TestServer()
        let response = try await server.send(
            "POST", coreEvents,
            body: #"{"metadata":{"name":"a"},"involvedObject":{"kind":"Pod","name":"p","namespace":"other"}}"#)
        #expect(response.status == 422)
        #expect(
            try Status(json: response.body).message
                == "Event \"a\" is invalid: involvedObject.namespace: Invalid value: \"other\": does not match event.namespace"
        )
    }

    @Test("watches of both versions get the same changes in their version")
    func watches() async throws {
        let server = try await TestServer()
        let core = try await server.client.watch(Event.self, namespace: "default")
        let new = try await server.client.watch(EventsV1Event.self, namespace: "default")
        _ = try await server.send("POST", newEvents, body: event("a"))
        for try await case .added(let event) in core {
            #expect(event.message == "text")
            break
        }
        for try await case .added(let event) in new {
            #expect(event.note == "text")
            break
        }
    }

    @Test("an autoscaler of v1 has v2's defaults, and an update in v1 keeps fields of v2")
    func autoscaler() async throws {
        let server = try await TestServer()
        let body = #"""
            {"metadata":{"name":"web"},"spec":{"maxReplicas":3,"scaleTargetRef":{"kind":"Deployment","name":"web"}}}
            """#
        let created = try value(try await server.send("POST", autoscalers, body: body))
        #expect(created["apiVersion"] == "autoscaling/v1")
        #expect(created["spec"]?["minReplicas"] == 1)
        #expect(created["spec"]?["targetCPUUtilizationPercentage"] == 80)

        var stored = try await server.client.get(HorizontalPodAutoscaler.self, namespace: "default", name: "web")
        stored.spec.metrics.append(
            MetricSpec {
                $0.type = "Resource"
                $0.resource = ResourceMetricSource {
                    $0.name = "memory"
                    $0.target = MetricTarget {
                        $0.type = "Utilization"
                        $0.averageUtilization = 70
                    }
                }
            })
        try await server.client.update(stored)
        let patched = try await server.send(
            "PATCH", "\(autoscalers)/web", body: #"{"spec":{"maxReplicas":9}}"#,
            contentType: "application/strategic-merge-patch+json")
        #expect(patched.status == 200)
        let after = try await server.client.get(HorizontalPodAutoscaler.self, namespace: "default", name: "web")
        #expect(after.spec.maxReplicas == 9)
        #expect(Set(after.spec.metrics.map { $0.resource?.name }) == ["cpu", "memory"])
        #expect(after.metadata.annotations == [:])
    }

    @Test("both versions print the same table")
    func tables() async throws {
        let server = try await TestServer()
        let body = #"""
            {"metadata":{"name":"web"},"spec":{"maxReplicas":3,"scaleTargetRef":{"kind":"Deployment","name":"web"}}}
            """#
        _ = try await server.send("POST", autoscalers, body: body)
        for version in ["v1", "v2"] {
            let table = try value(
                try await server.send(
                    "GET", "/apis/autoscaling/\(version)/namespaces/default/horizontalpodautoscalers/web",
                    accept: "application/json;as=Table;v=v1;g=meta.k8s.io"))
            #expect(
                table["rows"]?.array?.first?["cells"]?.array?.prefix(6)
                    == ["web", "Deployment/web", "cpu: <unknown>/80%", "1", 3, 0])
        }
    }

    @Test(
        "an invalid autoscaler is refused",
        arguments: [
            (#"{"maxReplicas":0,"scaleTargetRef":{"kind":"D","name":"w"}}"#, "spec.maxReplicas: Invalid value: 0"),
            (#"{"maxReplicas":1,"minReplicas":2,"scaleTargetRef":{"kind":"D","name":"w"}}"#, "`minReplicas`"),
            (#"{"maxReplicas":1,"scaleTargetRef":{"kind":"D"}}"#, "spec.scaleTargetRef.name: Required value"),
        ])
    func badAutoscalers(spec: String, message: String) async throws {
        let server = try await TestServer()
        let response = try await server.send("POST", autoscalers, body: #"{"metadata":{"name":"a"},"spec":\#(spec)}"#)
        #expect(response.status == 422)
        #expect(try Status(json: response.body).message?.contains(message) == true)
    }
}
