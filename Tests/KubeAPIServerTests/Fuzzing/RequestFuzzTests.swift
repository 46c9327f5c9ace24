import KubeAPI
import KubeClient
import KubeJSON
import TestSupport
import Testing

@testable import KubeAPIServer

/// Every request gets a response that is not an internal error.
@Suite struct RequestFuzzTests {
    private static let paths = [
        "/api/v1/namespaces/default/configmaps", "/api/v1/namespaces/default/configmaps/m",
        "/api/v1/namespaces/default/pods/p/status", "/apis/apps/v1/namespaces/default/deployments",
        "/apis/apps/v1/namespaces/default/deployments/d/scale", "/api/v1/nodes/n", "/apis/policy/v1", "/api",
        "/apis/coordination.k8s.io/v1/namespaces/default/leases/l",
    ].map { Array($0.utf8) }

    private static let bodies = [
        #"{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"m","labels":{"a":"b"}},"data":{"k":"v"}}"#,
        #"{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"generateName":"d-"},"spec":{"replicas":2,"selector":"#
            + #"{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","#
            + #""image":"i","ports":[{"containerPort":80}]}]}}}}"#,
        #"[{"op":"replace","path":"/data/k","value":"w"},{"op":"move","from":"/data/k","path":"/data/l"}]"#,
        #"{"data":{"k":null},"metadata":{"$patch":"replace","finalizers":["x/y"]}}"#,
        #"{"propagationPolicy":"Background","gracePeriodSeconds":0,"preconditions":{"uid":"u"}}"#,
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: y}\ndata:\n  a: |\n    b\n",
    ].map { Array($0.utf8) }

    private static let queries: [(String, [String])] = [
        ("limit", ["1", "-1", "9223372036854775808"]), ("continue", ["x", "eyJ2IjoibWV0YS5rOHMuaW8vdjEifQ"]),
        ("labelSelector", ["a=b", "a in (", "!,"]), ("fieldSelector", ["metadata.name=m", "x", "=,\\"]),
        ("resourceVersion", ["0", "1", "x"]), ("resourceVersionMatch", ["Exact", "NotOlderThan", "x"]),
        ("fieldValidation", ["Strict", "Warn", "x"]), ("dryRun", ["All", "x"]), ("includeObject", ["None", "Object"]),
    ]
    private static let contentTypes = [
        "application/json", "application/yaml", "application/vnd.kubernetes.protobuf", "application/merge-patch+json",
        "application/json-patch+json", "application/strategic-merge-patch+json", "x", "",
    ]
    private static let accepts = [
        "application/json", "application/yaml", "application/vnd.kubernetes.protobuf", "*/*;q=x",
        "application/json;as=Table;g=meta.k8s.io;v=v1", "application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1",
        "text/html,application/*;q=0.1",
    ]

    private func request(_ mutator: inout Mutator) -> APIRequest {
        func pick<Element>(_ list: [Element]) -> Element {
            list[Int(mutator.random.next() % UInt64(list.count))]
        }
        let path = pick(Self.paths)
        let body = pick(Self.bodies)
        // Half of the paths and a third of the bodies stay whole, so that requests get far.
        let sentPath = mutator.random.next() % 2 == 0 ? path : mutator.mutated(path, with: pick(Self.paths))
        let sentBody = mutator.random.next() % 3 == 0 ? body : mutator.mutated(body, with: pick(Self.bodies))
        var query: [(String, String)] = []
        for _ in 0..<mutator.random.next() % 3 {
            let (name, values) = pick(Self.queries)
            query.append((name, pick(values)))
        }
        return APIRequest(
            method: pick(["GET", "POST", "PUT", "PATCH", "DELETE"]), path: String(decoding: sentPath, as: UTF8.self),
            query: query, body: sentBody, contentType: pick(Self.contentTypes), accept: pick(Self.accepts))
    }

    @Test("requests of every kind")
    func requests() async throws {
        let server = try await TestServer(freshnessLimit: .zero)
        for seed in FuzzRounds(1_500) {
            var mutator = Mutator(seed: seed)
            let request = request(&mutator)
            let answer = try await server.client.transport.perform(request)
            #expect(
                !isServerFault(status: answer.status, body: answer.body),
                "seed \(seed): \(request.method) \(request.path): \(String(decoding: answer.body.prefix(300), as: UTF8.self))"
            )
        }
        // The server still works.
        let answer = try await server.send("GET", "/api/v1/namespaces/default/configmaps")
        #expect(answer.status == 200)
        _ = try ConfigMapList(json: answer.body)
    }
}
