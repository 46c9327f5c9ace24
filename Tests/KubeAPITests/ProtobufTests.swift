import KubeJSON
import Testing

@testable import KubeAPI

@Suite struct ProtobufTests {
    private func roundTrip(_ json: String, as type: any KubeStruct.Type) throws -> JSONValue {
        let kind = GroupVersionKind(group: "g", version: "v1", kind: "K")
        let bytes = try ProtobufEnvelope.encode(json: Array(json.utf8), as: type, kind: kind)
        var value = try JSONValue(json: try ProtobufEnvelope(bytes).json(as: type))
        #expect(value["kind"] == "K" && value["apiVersion"] == "g/v1")
        value["kind"] = nil
        value["apiVersion"] = nil
        return value
    }

    @Test("empty lists in any order are not encoded")
    func emptyLists() throws {
        let kind = GroupVersionKind(group: "", version: "v1", kind: "Pod")
        let envelopes = try [#"{"volumes":[],"initContainers":[],"containers":[]}"#, "{}"].map { spec in
            let json = #"{"kind":"Pod","apiVersion":"v1","spec":\#(spec)}"#
            return try ProtobufEnvelope.encode(json: Array(json.utf8), as: Pod.self, kind: kind)
        }
        #expect(envelopes[0] == envelopes[1])
    }

    @Test(
        "unions of a schema and another type survive a round trip",
        arguments: [
            #"{"items":{"type":"string"},"additionalProperties":false}"#,
            #"{"items":[{"type":"string"},{"type":"integer"}],"additionalProperties":{"type":"string"}}"#,
            #"{"dependencies":{"a":["b","c"],"d":{"type":"object"}},"additionalItems":true}"#,
            #"{"default":{"a":[1,null]},"maximum":1.5,"enum":["x",1,null],"x-kubernetes-list-map-keys":["k"]}"#,
        ])
    func unions(json: String) throws {
        #expect(try roundTrip(json, as: JSONSchemaProps.self) == JSONValue(json: json))
    }

    @Test("numbers of all sizes survive a round trip, including negative ones")
    func numbers() throws {
        let json =
            #"{"spec":{"activeDeadlineSeconds":-9223372036854775808,"hostNetwork":true,"priority":-2147483648}}"#
        #expect(try roundTrip(json, as: Pod.self) == JSONValue(json: json))
    }

    @Test("strings whose lengths take one or more bytes survive a round trip")
    func lengths() throws {
        for length in [0, 1, 127, 128, 16_383, 16_384, 300_000] {
            let text = String(repeating: "é", count: length / 2) + (length % 2 == 1 ? "x" : "")
            let json = JSONValue.object(["data": ["k": .string(text)]]).jsonString()
            #expect(try roundTrip(json, as: ConfigMap.self) == JSONValue(json: json))
        }
    }

    @Test("maps are encoded in the order of their keys")
    func mapOrder() throws {
        let kind = GroupVersionKind(group: "", version: "v1", kind: "ConfigMap")
        let sorted = try ProtobufEnvelope.encode(
            json: Array(#"{"data":{"a":"1","b":"2","c":"3"}}"#.utf8), as: ConfigMap.self, kind: kind)
        let unsorted = try ProtobufEnvelope.encode(
            json: Array(#"{"data":{"c":"3","a":"1","b":"2"}}"#.utf8), as: ConfigMap.self, kind: kind)
        #expect(sorted == unsorted)
    }

    @Test("maps with long entries and nested maps are encoded in the order of their keys")
    func longEntries() throws {
        let long = String(repeating: "x", count: 300)
        func encode(_ json: String) throws -> [UInt8] {
            try ProtobufEnvelope.encode(
                json: Array(json.utf8), as: JSONSchemaProps.self,
                kind: GroupVersionKind(group: "g", version: "v1", kind: "K"))
        }
        let unsorted =
            #"{"properties":{"b":{"description":"\#(long)","properties":{"z":{"type":"string"},"#
            + #""a":{"type":"object"}}},"a":{"type":"string"},"":{"type":"boolean"}}}"#
        let sorted =
            #"{"properties":{"":{"type":"boolean"},"a":{"type":"string"},"b":{"description":"\#(long)","#
            + #""properties":{"a":{"type":"object"},"z":{"type":"string"}}}}}"#
        #expect(try encode(unsorted) == encode(sorted))
        #expect(try roundTrip(unsorted, as: JSONSchemaProps.self) == JSONValue(json: sorted))
    }

    @Test("items whose lengths take one or more bytes are encoded correctly")
    func itemLengths() throws {
        let kind = GroupVersionKind(group: "", version: "v1", kind: "ConfigMapList")
        let list = ProtobufList(metadata: ListMeta(), of: ConfigMap.self, kind: kind)
        for length in [0, 50, 100, 101, 102, 16_350, 16_360, 16_370, 16_384, 3_000_000] {
            let text = String(repeating: "x", count: length)
            var writer = ProtobufWriter(capacity: 1)
            let json = #"{"data":{"k":"\#(text)"},"metadata":{}}"#
            try Array(json.utf8).withUnsafeBufferPointer {
                try list.write(item: $0, resourceVersion: 1, to: &writer)
            }
            let whole = try list.beginning(itemBytes: writer.count) + Array(writer.written) + list.end
            let expected = try ProtobufEnvelope.encode(
                json: Array(
                    #"{"metadata":{},"items":[{"metadata":{"resourceVersion":"1"},"data":{"k":"\#(text)"}}]}"#.utf8),
                as: ConfigMapList.self, kind: kind)
            #expect(whole == expected)
        }
    }

    @Test(
        "items that are not objects are rejected",
        arguments: ["", "null", "[]", "{", #"{"metadata":{"#, #"{"metadata":[]}"#, #"{"data":{"k":1}}"#, "{} {}"])
    func brokenItems(json: String) {
        let kind = GroupVersionKind(group: "", version: "v1", kind: "ConfigMapList")
        let list = ProtobufList(metadata: ListMeta(), of: ConfigMap.self, kind: kind)
        #expect(throws: ProtobufError.self) {
            var writer = ProtobufWriter()
            try Array(json.utf8).withUnsafeBufferPointer {
                try list.write(item: $0, resourceVersion: 1, to: &writer)
            }
        }
    }

    @Test("empty strings are kept in fields where they differ from absent")
    func emptyPointers() throws {
        let json = #"{"spec":{"storageClassName":"","volumeName":""}}"#
        #expect(
            try roundTrip(json, as: PersistentVolumeClaim.self) == JSONValue(json: #"{"spec":{"storageClassName":""}}"#)
        )
        let path = #"{"path":"/x","type":""}"#
        #expect(try HostPathVolumeSource(json: path).jsonString() == path)
        let probe = #"{"port":1,"service":""}"#
        #expect(try GRPCAction(json: probe).jsonString() == probe)
    }

    @Test(
        "malformed messages are rejected",
        arguments: [
            [0x0a], [0x0a, 0x05, 0x00], [0x0a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f],
            [0x0f], [0x00], [0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01], [0x09, 1, 2],
            // A field with the wrong wire type.
            [0x08, 0x01],
        ] as [[UInt8]])
    func broken(message: [UInt8]) {
        let envelope: [UInt8] = [0x6b, 0x38, 0x73, 0x00, 0x12, UInt8(message.count)] + message
        #expect(throws: ProtobufError.self) { try ProtobufEnvelope(envelope).json(as: Pod.self) }
    }

    @Test("messages that are nested too deeply are rejected")
    func depth() throws {
        // Field 28 of JSONSchemaProps is a JSONSchemaProps.
        var message: [UInt8] = []
        for _ in 0..<2_000 {
            var length: [UInt8] = []
            var rest = message.count
            while rest >= 0x80 {
                length.append(UInt8(truncatingIfNeeded: rest) | 0x80)
                rest >>= 7
            }
            message = [0xe2, 0x01] + length + [UInt8(rest)] + message
        }
        #expect(throws: ProtobufError.self) { try ProtobufDecoder.json(message, JSONSchemaProps.fieldTable, kind: nil) }
    }

    @Test("fields may be in any order, and the elements of a list apart from each other")
    func anyOrder() throws {
        // containers (2), nodeName (10), containers, each container with its name only.
        let spec: [UInt8] = [0x12, 0x03, 0x0a, 0x01, 0x61, 0x52, 0x01, 0x6e, 0x12, 0x03, 0x0a, 0x01, 0x62]
        let json = try ProtobufDecoder.json(spec, PodSpec.fieldTable, kind: nil)
        #expect(
            try JSONValue(json: json) == JSONValue(json: #"{"containers":[{"name":"a"},{"name":"b"}],"nodeName":"n"}"#))
    }
}

@Suite struct ZeroTests {
    /// The protobuf of a Go client, which contains the zero values of fields that are not pointers.
    @Test("zeros that are equivalent to absent are omitted, others are kept")
    func zeros() throws {
        let json =
            Array(
                #"{"spec":{"hostNetwork":false,"priority":0,"enableServiceLinks":false,"containers":[{"name":"c","tty":false,"#
                    .utf8)
            + Array(
                #""livenessProbe":{"periodSeconds":0,"failureThreshold":3,"terminationGracePeriodSeconds":0}}]}}"#.utf8)
        let expected =
            #"{"priority":0,"enableServiceLinks":false,"containers":[{"name":"c","#
            + #""livenessProbe":{"failureThreshold":3,"terminationGracePeriodSeconds":0},"resources":{}}]}"#
        let kind = Pod.groupVersionKind
        let typed = try Pod(json: json)
        let message = try ProtobufEnvelope.encode(json: json, as: Pod.self, kind: kind)
        let decoded = try Pod(json: try ProtobufEnvelope(message).json(as: Pod.self))
        #expect(typed.spec == decoded.spec)
        #expect(try PodSpec(json: expected) == typed.spec)
        #expect(typed.spec.hostNetwork == nil && typed.spec.priority == 0)
    }

    @Test("a zero that is equivalent to absent is not encoded")
    func written() {
        let probe = Probe {
            $0.periodSeconds = 0
            $0.terminationGracePeriodSeconds = 0
        }
        #expect(probe.jsonString() == #"{"terminationGracePeriodSeconds":0}"#)
    }
}
