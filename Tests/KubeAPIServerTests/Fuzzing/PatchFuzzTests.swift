import KubeAPI
import KubeJSON
import TestSupport
import Testing

@testable import KubeAPIServer

/// No patch crashes the server or creates an unbounded object, and the result of a patch is JSON.
@Suite struct PatchFuzzTests {
    private static let document = Array(
        #"""
        {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"d","labels":{"a":"b","a/b":"~"},"finalizers":["x/y",
        "z/w"]},"spec":{"replicas":3,"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":
        "i","ports":[{"containerPort":80,"protocol":"TCP"},{"containerPort":81}],"env":[{"name":"A","value":"1"},{"name":
        "B"}]},{"name":"e"}],"tolerations":[{"key":"k"}],"volumes":[{"name":"v","emptyDir":{}}]}}}}
        """#.utf8)

    private static let patches: [(type: String, bodies: [String])] = [
        (
            "application/json-patch+json",
            [
                #"[{"op":"test","path":"/spec/replicas","value":3},{"op":"replace","path":"/spec/replicas","value":4}]"#,
                #"[{"op":"copy","from":"/spec/template","path":"/spec/template/x"},{"op":"remove","path":"/metadata/finalizers/0"}]"#,
                #"[{"op":"add","path":"/metadata/finalizers/-","value":"n"},{"op":"move","from":"/metadata/labels/a~1b","path":"/q"}]"#,
                #"[{"op":"copy","from":"","path":"/metadata/labels/x"},{"op":"copy","from":"","path":"/metadata/labels/y"}]"#,
            ]
        ),
        (
            "application/merge-patch+json",
            [
                #"{"metadata":{"labels":{"a":null,"c":"d"}},"spec":{"replicas":null,"template":{"spec":{"containers":[]}}}}"#,
                #"{"spec":{"template":null},"x":{"y":{"z":null}}}"#,
            ]
        ),
        (
            "application/strategic-merge-patch+json",
            [
                #"{"spec":{"template":{"spec":{"$setElementOrder/containers":[{"name":"e"},{"name":"c"}],"containers":[{"name":"c","#
                    + #""env":[{"name":"A","$patch":"delete"},{"name":"C","value":"3"}]},{"name":"n"}]}}}}"#,
                #"{"metadata":{"$deleteFromPrimitiveList/finalizers":["x/y"],"finalizers":["n"],"labels":{"$retainKeys":["a"]}}}"#,
                #"{"spec":{"template":{"spec":{"volumes":[{"$retainKeys":["name","hostPath"],"name":"v","hostPath":{}}],"$patch":"#
                    + #""replace"}},"strategy":{"$retainKeys":["type"],"type":"Recreate"}}}"#,
                #"{"spec":{"template":{"spec":{"containers":[{"$patch":"replace"},{"name":"o","ports":[{"containerPort":80,"#
                    + #""$patch":"merge"}]}],"tolerations":[{"$patch":"delete"}]}}}}"#,
            ]
        ),
    ]

    private static let tokens = [
        "\"$patch\":\"delete\",", "\"$patch\":\"replace\",", "\"$retainKeys\":[],",
        "\"$setElementOrder/containers\":[],",
        "\"$deleteFromPrimitiveList/finalizers\":[],", "/-", "/0", "/00", "~0", "~1", "~2", "//", "null", "{}", "[]",
        "\"op\":\"copy\"", "\"op\":\"move\"", "\"from\":\"\"", "\"path\":\"\"", "\"name\":null", "/spec/template",
    ].map { Array($0.utf8) }

    @Test("patches of every kind")
    func patches() throws {
        for seed in FuzzRounds(1_500) {
            var mutator = Mutator(seed: seed, tokens: Self.tokens)
            let kind = mutator.pick(Self.patches)
            let patch = mutator.mutated(
                Array(mutator.pick(kind.bodies).utf8), with: Array(mutator.pick(kind.bodies).utf8))
            let body =
                mutator.below(3) == 0 ? mutator.mutated(Self.document, with: Array(kind.bodies[0].utf8)) : Self.document
            guard let document = try? JSONValue(json: body),
                let request = try? PatchRequest(patch, contentType: kind.type, type: Deployment.self),
                let result = try? request.apply(to: document)
            else { continue }
            let json = result.json()
            #expect(json.count < 50_000_000, "seed \(seed)")
            // A fraction that is written as a whole number is read again as one.
            #expect(try JSONValue(json: json).json() == json, "seed \(seed)")
        }
    }
}
