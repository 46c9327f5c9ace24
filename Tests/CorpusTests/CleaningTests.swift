import KubeJSON
import Testing

@testable import Corpus

@Suite struct CleaningTests {
    private let cleaning = Cleaning(caller: "bench-admin")

    @Test("what a server makes up for each object is left out, and nothing else")
    func omissions() {
        let object: JSONValue = [
            "kind": "ConfigMap",
            "metadata": [
                "name": "a", "uid": "x", "resourceVersion": "7", "creationTimestamp": "now", "managedFields": [],
                "labels": ["uid": "kept"], "generation": 1,
            ],
        ]
        #expect(
            cleaning.object(object, request: [:]) == [
                "kind": "ConfigMap", "metadata": ["name": "a", "labels": ["uid": "kept"], "generation": 1],
            ])
    }

    @Test("the items of lists are cleaned as objects are")
    func lists() {
        let list: JSONValue = [
            "kind": "ServiceList", "metadata": ["resourceVersion": "9", "continue": "opaque", "remainingItemCount": 1],
            "items": [["metadata": ["name": "a", "uid": "x"], "spec": ["clusterIP": "10.96.0.9"]]],
        ]
        #expect(
            cleaning.object(list, request: [:]) == [
                "kind": "ServiceList", "metadata": ["continue": "*", "remainingItemCount": 1],
                "items": [["metadata": ["name": "a"], "spec": ["clusterIP": "*"]]],
            ])
    }

    private func service(_ address: String, port: Int64) -> JSONValue {
        [
            "kind": "Service",
            "spec": [
                "clusterIP": .string(address), "clusterIPs": [.string(address)],
                "ports": [["port": 80, "nodePort": .integer(port)]],
            ],
        ]
    }

    @Test("addresses and ports that a request names are compared, others are not")
    func allocations() {
        let made = service("10.96.0.9", port: 30_001)
        #expect(
            cleaning.object(made, request: ["spec": ["ports": [["port": 80]]]]) == [
                "kind": "Service",
                "spec": ["clusterIP": "*", "clusterIPs": "*", "ports": [["port": 80, "nodePort": "*"]]],
            ])
        #expect(cleaning.object(made, request: made) == made)
        #expect(cleaning.object(made, request: nil) == made)
        let headless: JSONValue = ["kind": "Service", "spec": ["clusterIP": "None"]]
        #expect(cleaning.object(headless, request: [:]) == headless)
    }

    @Test("the generated end of a name is no difference, its begin is")
    func generatedNames() {
        let object: JSONValue = ["metadata": ["generateName": "p-", "name": "p-x7k2q"]]
        #expect(cleaning.object(object, request: ["metadata": ["generateName": "p-"]])["metadata"]?["name"] == "p-*")
        let named: JSONValue = ["metadata": ["generateName": "p-", "name": "q"]]
        #expect(cleaning.object(named, request: ["metadata": ["generateName": "p-"]])["metadata"]?["name"] == "q")
    }

    @Test("uids, times and the caller's name have marks in texts")
    func texts() {
        let uid = "b5f1d4a1-c6e1-42ed-868c-24d3be091252"
        #expect(cleaning.text("UID in object meta: \(uid), x") == "UID in object meta: *uid*, x")
        #expect(cleaning.text("at 2026-11-26T00:07:28Z") == "at *time*")
        #expect(cleaning.text("at 2026-11-26T00:07:28.123456Z.") == "at *time*.")
        #expect(cleaning.text("at 2024-01-01T00:00:00Z") == "at 2024-01-01T00:00:00Z")
        #expect(cleaning.text("kube-api-access-x7k2q is") == "kube-api-access-* is")
        #expect(cleaning.text("User \"bench-admin\"") == "User \"*user*\"")
        #expect(cleaning.text(cleaning.text("\(uid) kube-api-access-x7k2q")) == "*uid* kube-api-access-*")
    }

    @Test("revisions and the object that a patch made are no part of messages")
    func messages() {
        #expect(
            cleaning.message(
                "the ResourceVersion in the precondition (7) does not match the ResourceVersion in record (8).")
                == "the ResourceVersion in the precondition (*) does not match the ResourceVersion in record (*).")
        #expect(cleaning.message("patch: Invalid value: \"{\\\"a\\\":1}\": no") == "patch: Invalid value: \"*\": no")
        #expect(cleaning.message("patch: Invalid value: \"map[a:1]\": no") == "patch: Invalid value: \"map[a:1]\": no")
    }

    @Test("status is left out where controllers write it")
    func status() {
        var cleaning = cleaning
        cleaning.omitsStatus = true
        let object: JSONValue = [
            "metadata": ["annotations": ["deployment.kubernetes.io/revision": "1"]], "spec": [:], "status": ["a": 1],
        ]
        #expect(cleaning.object(object, request: nil) == ["metadata": [:], "spec": [:]])
    }
}
