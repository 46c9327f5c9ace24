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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xa299d221ad338875 where reader.keyIs("addresses"): addresses = try [String](from: &reader)
            case 0x481fd96cd68ed103 where reader.keyIs("conditions"): conditions = try EndpointConditions(from: &reader)
            case 0x947cff23dc5584db where reader.keyIs("hostname"): hostname = try reader.readNonEmptyString()
            case 0x3fffee1aeb7c33b4 where reader.keyIs("targetRef"): targetRef = try ObjectReference(from: &reader)
            case 0x414cc012119c043 where reader.keyIs("deprecatedTopology"): deprecatedTopology = try [String: String](from: &reader)
            case 0x8daf5e2ccc618980 where reader.keyIs("nodeName"): nodeName = try reader.readNonEmptyString()
            case 0x6a026c73e67e4125 where reader.keyIs("zone"): zone = try reader.readNonEmptyString()
            case 0xa86418da3cc5692b where reader.keyIs("hints"): hints = try EndpointHints(from: &reader)
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
        if let targetRef {
            writer.key(quoted: #""targetRef":"#)
            targetRef.write(to: &writer)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x2e06be10e88e48d3 where reader.keyIs("ready"): ready = try reader.readBool()
            case 0x6cc146406ccfc4c4 where reader.keyIs("serving"): serving = try reader.readBool()
            case 0x30f1f409deadb4c1 where reader.keyIs("terminating"): terminating = try reader.readBool()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x334deca5526e82d9 where reader.keyIs("forZones"): forZones = try [ForZone](from: &reader)
            case 0x7a8a6d9dd3a903e1 where reader.keyIs("forNodes"): forNodes = try [ForNode](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0xa2524df29425eeba where reader.keyIs("protocol"): `protocol` = try reader.readString()
            case 0x13305a3bfd45127 where reader.keyIs("port"): port = try reader.readInteger(Int32.self)
            case 0xf335e13ac1f6c738 where reader.keyIs("appProtocol"): appProtocol = try reader.readString()
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
            Field("name", .string, number: 1),
            Field("protocol", .string, number: 2),
            Field("port", .int32, number: 3),
            Field("appProtocol", .string, number: 4),
        ])
}

/// `io.k8s.api.discovery.v1.EndpointSlice`
package struct EndpointSlice: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var endpoints: [Endpoint] = []
    package var ports: [DiscoveryV1EndpointPort] = []
    package var addressType: String = ""

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "discovery.k8s.io", version: "v1", kind: "EndpointSlice") }
}

extension EndpointSlice {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0xf9083e1bd90e9735 where reader.keyIs("endpoints"): endpoints = try [Endpoint](from: &reader)
            case 0xcde03cccf3d1ec55 where reader.keyIs("ports"): ports = try [DiscoveryV1EndpointPort](from: &reader)
            case 0x666beb1216cb8b8e where reader.keyIs("addressType"): addressType = try reader.readString()
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [EndpointSlice](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
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
