import KubeJSON
import Testing

@testable import KubeAPI

@Suite struct DynamicObjectTests {
    private static let description = APIResourceDescription(
        group: "stable.example.com", version: "v1", resource: "crontabs", kind: "CronTab", singular: "crontab",
        isNamespaced: true, verbs: Verb.allCases)

    @Test("an object is encoded with sorted keys and without white space")
    func roundTrip() throws {
        let object = try DynamicObject(
            json: """
                { "spec": {"b": [1, {"z": null, "a": true}], "a": 1.5}, "apiVersion": "stable.example.com/v1",
                  "metadata": {"name": "x", "labels": {"l": "v"}}, "kind": "CronTab", "extra": "text" }
                """)
        #expect(object.groupVersionKind == Self.description.groupVersionKind)
        #expect(object.metadata.name == "x" && object.metadata.labels == ["l": "v"])
        #expect(object["spec"]?["a"] == 1.5 && object["extra"] == "text" && object["status"] == nil)
        let text =
            #"{"kind":"CronTab","apiVersion":"stable.example.com/v1","metadata":{"name":"x","labels":{"l":"v"}},"#
            + #""extra":"text","spec":{"a":1.5,"b":[1,{"a":true,"z":null}]}}"#
        #expect(object.jsonString() == text)
        #expect(try DynamicObject(json: text) == object)
    }

    @Test("objects are equal regardless of the order of their fields and of white space")
    func equality() throws {
        let first = try DynamicObject(json: #"{"kind":"A","apiVersion":"v1","metadata":{},"x":{"a":1,"b":2},"y":[]}"#)
        let second = try DynamicObject(json: #"{"y": [], "x": {"b": 2, "a": 1}, "apiVersion": "v1", "kind": "A"}"#)
        let third = try DynamicObject(json: #"{"y": [], "x": {"b": 2, "a": 3}, "apiVersion": "v1", "kind": "A"}"#)
        #expect(first == second && first != third)
    }

    @Test("setting, replacing and removing a field does not affect others")
    func fields() throws {
        var object = DynamicObject(in: DynamicKind(Self.description))
        #expect(object.jsonString() == #"{"kind":"CronTab","apiVersion":"stable.example.com/v1","metadata":{}}"#)
        object["spec"] = ["replicas": 1]
        object["status"] = ["phase": "Ready"]
        object["spec"] = ["replicas": 2]
        #expect(object.fields.value == ["spec": ["replicas": 2], "status": ["phase": "Ready"]])
        object["spec"] = nil
        object["missing"] = nil
        #expect(object.fields.bytes("status") == Array(#"{"phase":"Ready"}"#.utf8))
        object["status"] = nil
        #expect(object.fields.isEmpty)
    }

    @Test("an item of a list without kind gets it from its type context")
    func identity() throws {
        var object = try DynamicObject(json: #"{"metadata":{"name":"x"},"spec":{}}"#)
        #expect(object.jsonString() == #"{"metadata":{"name":"x"},"spec":{}}"#)
        object.identify(in: DynamicKind(Self.description))
        #expect(object.groupVersionKind == Self.description.groupVersionKind)
    }

    @Test("of duplicate keys the last wins, and each duplicate is recorded")
    func duplicates() throws {
        let json = Array(#"{"kind":"A","apiVersion":"v1","metadata":{},"x":1,"x":2,"y":{"z":1,"z":2}}"#.utf8)
        let (object, problems) = try json.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer)
            return (try DynamicObject(from: &reader), reader.fieldProblems.map(\.code))
        }
        #expect(object["x"] == 2 && object["y"] == ["z": 2])
        #expect(problems == [.duplicate, .duplicate])
    }

    @Test("documents that are not objects are rejected")
    func badInput() {
        for text in ["[]", "1", #"{"metadata":[]}"#, #"{"kind":1}"#, #"{"spec":{"a":}}"#, #"{"spec":"#] {
            #expect(throws: JSONError.self) { try DynamicObject(json: text) }
        }
    }

    @Test("a field table made from a schema has the types of its fields and prunes unspecified fields")
    func schema() throws {
        let schema = try JSONSchemaProps(
            json: """
                {"type":"object","properties":{
                  "spec":{"type":"object","required":["schedule"],"properties":{
                    "schedule":{"type":"string"},"replicas":{"type":"integer","format":"int32"},
                    "ports":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],
                      "items":{"type":"object","properties":{"name":{"type":"string"}}}},
                    "limits":{"type":"object","additionalProperties":{"type":"object","properties":{"max":{"type":"integer"}}}},
                    "open":{"type":"object","x-kubernetes-preserve-unknown-fields":true,
                      "properties":{"known":{"type":"object","properties":{}}}}}}}}
                """)
        let kind = DynamicKind(
            Self.description, fieldTable: FieldTable(Self.description.groupVersionKind, schema: schema))
        #expect(kind.fieldTable.name == "com.example.stable.v1.CronTab")
        let spec = try #require(kind.fieldTable["spec"]?.type.table)
        #expect(spec.fields.map(\.name) == ["limits", "open", "ports", "replicas", "schedule"])
        #expect(spec["schedule"]?.isRequired == true && spec["ports"]?.list == .map(keys: ["name"]))
        var object = try DynamicObject(
            json: """
                {"spec":{"schedule":"* *","color":"red","ports":[{"name":"a"},{"name":"b","host":1}],
                 "limits":{"cpu":{"max":1,"min":0}},"open":{"any":{"thing":1},"known":{"gone":1}}},"other":1}
                """)
        #expect(
            object.prune(in: kind) == [
                "other", "spec.color", "spec.limits.cpu.min", "spec.open.known.gone", "spec.ports[1].host",
            ])
        #expect(
            object.fields.value == [
                "spec": [
                    "limits": ["cpu": ["max": 1]], "open": ["any": ["thing": 1], "known": [:]],
                    "ports": [["name": "a"], ["name": "b"]], "schedule": "* *",
                ]
            ])
        #expect(object.prune(in: kind).isEmpty)
    }
}
