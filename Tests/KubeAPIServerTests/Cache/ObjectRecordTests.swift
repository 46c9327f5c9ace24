import KubeAPI
import KubeClient
import KubeJSON
import KubeSupport
import NIOCore
import Testing

@testable import KubeAPIServer

@Suite struct ObjectRecordTests {
    private func record(_ json: String, fields: [[String]] = []) throws -> ObjectRecord {
        let body = Array(json.utf8)
        return ObjectRecord(body: body, index: try ObjectIndex(json: body, fields: FieldTree(fields)), revision: 5)
    }

    @Test("the fields of a record are those of its encoding")
    func values() throws {
        let record = try record(
            #"{"metadata":{"name":"n","namespace":"s","uid":"u","labels":{"a":"1","b":""},"deletionTimestamp":"x"},"#
                + #""spec":{"text":"t","number":7,"flag":true,"none":null,"list":[1]}}"#,
            fields: ["text", "number", "flag", "none", "list", "missing"].map { ["spec", $0] })
        #expect(record.name == "n" && record.isNamed("n") && !record.isNamed("") && !record.isNamed("nn"))
        #expect(record.namespace == "s" && record.isIn(namespace: "s") && !record.isIn(namespace: "t"))
        #expect(record.uid == "u" && record.isBeingDeleted)
        #expect(record.label("a") == "1" && record.label("b") == "" && record.label("c") == nil)
        let values = ["t", "7", "true", "", "", ""]
        for (place, value) in values.enumerated() {
            #expect(record.field(place) == value)
            #expect(record.field(place, is: value) && !record.field(place, is: "else"))
        }
    }

    @Test("an object without fields is not selected")
    func nothing() throws {
        let record = try record(#"{"metadata":{}}"#, fields: [["spec", "nodeName"]])
        #expect(record.name == "" && record.namespace == "" && record.uid == "" && !record.isBeingDeleted)
        #expect(record.isNamed("") && record.isIn(namespace: "") && record.label("a") == nil)
        #expect(record.field(0) == "" && record.field(0, is: "") && !record.field(0, is: "n"))
    }

    @Test("escaped texts, white space and duplicate keys are read correctly")
    func forms() throws {
        let record = try record(
            #"{ "metadata" : { "name" : "a\u002db" , "labels" : {"x":"0"}, "labels" : {"k\u0065y" : "\"v\"", "#
                + #""n": null, "d":"1","d":"2"} , "uid":"ü" }, "spec" : { "f" : "\t" , "f" : "\n" } }"#,
            fields: [["spec", "f"]])
        #expect(record.name == "a-b" && record.isNamed("a-b") && !record.isNamed(#"a\u002db"#))
        #expect(record.label("key") == #""v""# && record.label("n") == "" && record.label("d") == "2")
        #expect(record.label("x") == nil)
        #expect(record.uid == "ü")
        #expect(record.field(0) == "\n" && record.field(0, is: "\n"))
    }

    @Test(
        "refuses bytes that are not an encoded object",
        arguments: [
            "", "[]", "{", #"{"metadata":{"name":1}}"#, #"{"metadata":{"labels":{"a":1}}}"#, #"{"metadata":[]}"#,
            #"{"metadata":{"name":"\x"}}"#, #"{"spec":{"f":tru}}"#,
        ])
    func broken(json: String) {
        #expect(throws: JSONError.self) { try record(json, fields: [["spec", "f"]]) }
    }

    @Test("a packed object is selected, sent and decoded unchanged")
    func packed() throws {
        let packer = BytePacker()
        func pod(_ number: Int, _ node: String) throws -> ObjectRecord {
            try record(
                #"{"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-\#(number)","namespace":"default","#
                    + #""uid":"\#(number * 31)","labels":{"app":"web","item":"\#(number)"}},"spec":{"nodeName":"\#(node)","#
                    + #""containers":[{"name":"app","image":"\#(String(repeating: "registry.example/app-", count: 40))"}]}}"#,
                fields: [["spec", "nodeName"]])
        }
        #expect(try pod(1, "a").packed(by: packer, group: 1) == nil)
        for number in [2, 30, 4_000] {
            let whole = try pod(number, "node-\(number)")
            let packed = try #require(whole.packed(by: packer, group: 1))
            #expect(packed.held.isPacked && packed.packed(by: packer, group: 1) == nil)
            #expect(packed.name == whole.name && packed.uid == whole.uid && packed.namespace == "default")
            #expect(packed.isNamed("web-\(number)") && packed.isIn(namespace: "default"))
            #expect(packed.label("item") == "\(number)" && packed.label("none") == nil)
            #expect(packed.field(0) == "node-\(number)" && packed.field(0, is: "node-\(number)"))
            #expect(packed.body == whole.body && packed.json == whole.json)
            #expect(packed.encodedSize == whole.encodedSize && packed.revision == whole.revision)
            var (one, other) = (ByteBuffer(), ByteBuffer())
            whole.writeItem(headerSize: 30, into: &one)
            packed.writeItem(headerSize: 30, into: &other)
            #expect(one == other)
            #expect(try packed.shared(Pod.self).object == whole.shared(Pod.self).object)
        }
    }
}
