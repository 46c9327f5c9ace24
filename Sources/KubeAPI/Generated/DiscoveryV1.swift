// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.discovery.v1.Endpoint`
package struct Endpoint: KubeStruct {
    package var addresses: [String] = []
    package var conditions: EndpointConditions?
    package var hostname: String?
    @OptionalBox package var targetRef: ObjectReference?
    package var deprecatedTopology: [String: String] = [:]
    package var nodeName: String?
    package var zone: String?
    package var hints: EndpointHints?

    package init() {}
}

extension Endpoint {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xa299d221ad3388f5: if try reader.hasValue("addresses", 0, &seen) { addresses = try [String](from: &reader) }
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 1, &seen) { conditions = try EndpointConditions(from: &reader) }
            case 0x656d616e74736f68: if try reader.hasValue(2, &seen) { hostname = try reader.readNonEmptyString() }
            case 0x3fffee1aeb7c33b4: if try reader.hasValue("targetRef", 3, &seen) { _targetRef = try OptionalBox(from: &reader) }
            case 0x414cc012119c0c3: if try reader.hasValue("deprecatedTopology", 4, &seen) { deprecatedTopology = try [String: String](from: &reader) }
            case 0x656d614e65646f6e: if try reader.hasValue(5, &seen) { nodeName = try reader.readNonEmptyString() }
            case 0x656e6f7a: if try reader.hasValue(6, &seen) { zone = try reader.readNonEmptyString() }
            case 0x73746e6968: if try reader.hasValue(7, &seen) { hints = try EndpointHints(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""addresses":"#)
        addresses.write(to: &writer)
        if let conditions {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        if let hostname {
            writer.key(quoted: #""hostname":"#)
            writer.write(hostname)
        }
        if _targetRef.isPresent {
            writer.key(quoted: #""targetRef":"#)
            _targetRef.write(to: &writer)
        }
        if !deprecatedTopology.isEmpty {
            writer.key(quoted: #""deprecatedTopology":"#)
            deprecatedTopology.write(to: &writer)
        }
        if let nodeName {
            writer.key(quoted: #""nodeName":"#)
            writer.write(nodeName)
        }
        if let zone {
            writer.key(quoted: #""zone":"#)
            writer.write(zone)
        }
        if let hints {
            writer.key(quoted: #""hints":"#)
            hints.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.discovery.v1.Endpoint",
        fields: [
            Field("addresses", .list(.string), number: 1, isRequired: true, list: .set),
            Field("conditions", .object(EndpointConditions.self), number: 2),
            Field("hostname", .string, number: 3),
            Field("targetRef", .object(ObjectReference.self), number: 4),
            Field("deprecatedTopology", .map(.string), number: 5),
            Field("nodeName", .string, number: 6),
            Field("zone", .string, number: 7),
            Field("hints", .object(EndpointHints.self), number: 8),
        ])
}

/// `io.k8s.api.discovery.v1.EndpointConditions`
package struct EndpointConditions: KubeStruct {
    package var ready: Bool?
    package var serving: Bool?
    package var terminating: Bool?

    package init() {}
}

extension EndpointConditions {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7964616572: if try reader.hasValue(0, &seen) { ready = try reader.readBool() }
            case 0x676e6976726573: if try reader.hasValue(1, &seen) { serving = try reader.readBool() }
            case 0x30f1f409deadb4c1: if try reader.hasValue("terminating", 2, &seen) { terminating = try reader.readBool() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let ready {
            writer.key(quoted: #""ready":"#)
            writer.write(ready)
        }
        if let serving {
            writer.key(quoted: #""serving":"#)
            writer.write(serving)
        }
        if let terminating {
            writer.key(quoted: #""terminating":"#)
            writer.write(terminating)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.discovery.v1.EndpointConditions",
        fields: [
            Field("ready", .bool, number: 1),
            Field("serving", .bool, number: 2),
            Field("terminating", .bool, number: 3),
        ])
}

/// `io.k8s.api.discovery.v1.EndpointHints`
package struct EndpointHints: KubeStruct {
    package var forZones: [ForZone] = []
    package var forNodes: [ForNode] = []

    package init() {}
}

extension EndpointHints {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x73656e6f5a726f66: if try reader.hasValue(0, &seen) { forZones = try [ForZone](from: &reader) }
            case 0x7365646f4e726f66: if try reader.hasValue(1, &seen) { forNodes = try [ForNode](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !forZones.isEmpty {
            writer.key(quoted: #""forZones":"#)
            forZones.write(to: &writer)
        }
        if !forNodes.isEmpty {
            writer.key(quoted: #""forNodes":"#)
            forNodes.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.discovery.v1.EndpointHints",
        fields: [
            Field("forZones", .list(.object(ForZone.self)), number: 1, list: .atomic),
            Field("forNodes", .list(.object(ForNode.self)), number: 2, list: .atomic),
        ])
}

/// `io.k8s.api.discovery.v1.EndpointPort`
package struct DiscoveryV1EndpointPort: KubeStruct {
    package var name: String?
    package var `protocol`: String?
    package var port: Int32?
    package var appProtocol: String?

    package init() {}
}

extension DiscoveryV1EndpointPort {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x6c6f636f746f7270: if try reader.hasValue(1, &seen) { `protocol` = try reader.readString() }
            case 0x74726f70: if try reader.hasValue(2, &seen) { port = try reader.readInteger(Int32.self) }
            case 0xf335e13ac1f6c7b8: if try reader.hasValue("appProtocol", 3, &seen) { appProtocol = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let name {
            writer.key(quoted: #""name":"#)
            writer.write(name)
        }
        if let `protocol` {
            writer.key(quoted: #""protocol":"#)
            writer.write(`protocol`)
        }
        if let port {
            writer.key(quoted: #""port":"#)
            writer.write(port)
        }
        if let appProtocol {
            writer.key(quoted: #""appProtocol":"#)
            writer.write(appProtocol)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.discovery.v1.EndpointPort",
        isAtomic: true,
        fields: [
            Field("name", .string, number: 1, isPointer: true),
            Field("protocol", .string, number: 2, isPointer: true),
            Field("port", .int32, number: 3),
            Field("appProtocol", .string, number: 4, isPointer: true),
        ])
}

/// `io.k8s.api.discovery.v1.EndpointSlice`
package struct EndpointSlice: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var endpoints: [Endpoint] = []
    package var ports: [DiscoveryV1EndpointPort] = []
    package var addressType: String = ""

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "discovery.k8s.io", version: "v1", kind: "EndpointSlice") }
}

extension EndpointSlice {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0xf9083e1bd90e97b5: if try reader.hasValue("endpoints", 1, &seen) { endpoints = try [Endpoint](from: &reader) }
            case 0x7374726f70: if try reader.hasValue(2, &seen) { ports = try [DiscoveryV1EndpointPort](from: &reader) }
            case 0x666beb1216cb8b8e: if try reader.hasValue("addressType", 3, &seen) { addressType = try reader.readString() }
            case 0x646e696b: if try reader.hasValue(4, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 5, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"EndpointSlice","apiVersion":"discovery.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        if !endpoints.isEmpty {
            writer.key(quoted: #""endpoints":"#)
            endpoints.write(to: &writer)
        }
        if !ports.isEmpty {
            writer.key(quoted: #""ports":"#)
            ports.write(to: &writer)
        }
        writer.key(quoted: #""addressType":"#)
        writer.write(addressType)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.discovery.v1.EndpointSlice",
        kinds: [GroupVersionKind(group: "discovery.k8s.io", version: "v1", kind: "EndpointSlice")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("endpoints", .list(.object(Endpoint.self)), number: 2, list: .atomic),
            Field("ports", .list(.object(DiscoveryV1EndpointPort.self)), number: 3, list: .atomic),
            Field("addressType", .string, number: 4, isRequired: true),
        ])
}

/// `io.k8s.api.discovery.v1.EndpointSliceList`
package struct EndpointSliceList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [EndpointSlice] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "discovery.k8s.io", version: "v1", kind: "EndpointSliceList") }
}

extension EndpointSliceList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [EndpointSlice](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"EndpointSliceList","apiVersion":"discovery.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.discovery.v1.EndpointSliceList",
        kinds: [GroupVersionKind(group: "discovery.k8s.io", version: "v1", kind: "EndpointSliceList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(EndpointSlice.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.discovery.v1.ForNode`
package struct ForNode: KubeStruct {
    package var name: String = ""

    package init() {}
}

extension ForNode {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.discovery.v1.ForNode",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.discovery.v1.ForZone`
package struct ForZone: KubeStruct {
    package var name: String = ""

    package init() {}
}

extension ForZone {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.discovery.v1.ForZone",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
        ])
}
