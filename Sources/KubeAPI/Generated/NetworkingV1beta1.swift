// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.networking.v1beta1.IPAddress`
package struct NetworkingV1beta1IPAddress: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: NetworkingV1beta1IPAddressSpec = NetworkingV1beta1IPAddressSpec()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1beta1", kind: "IPAddress") }
}

extension NetworkingV1beta1IPAddress {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x63657073: if try reader.hasValue(1, &seen) { try spec.read(from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"IPAddress","apiVersion":"networking.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1beta1.IPAddress",
        kinds: [GroupVersionKind(group: "networking.k8s.io", version: "v1beta1", kind: "IPAddress")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(NetworkingV1beta1IPAddressSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.networking.v1beta1.IPAddressList`
package struct NetworkingV1beta1IPAddressList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [NetworkingV1beta1IPAddress] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1beta1", kind: "IPAddressList") }
}

extension NetworkingV1beta1IPAddressList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [NetworkingV1beta1IPAddress](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"IPAddressList","apiVersion":"networking.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1beta1.IPAddressList",
        kinds: [GroupVersionKind(group: "networking.k8s.io", version: "v1beta1", kind: "IPAddressList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(NetworkingV1beta1IPAddress.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.networking.v1beta1.IPAddressSpec`
package struct NetworkingV1beta1IPAddressSpec: KubeStruct {
    package var parentRef: NetworkingV1beta1ParentReference = NetworkingV1beta1ParentReference()

    package init() {}
}

extension NetworkingV1beta1IPAddressSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x4791dbdc1aa217de: if try reader.hasValue("parentRef", 0, &seen) { try parentRef.read(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""parentRef":"#)
        parentRef.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1beta1.IPAddressSpec",
        fields: [
            Field("parentRef", .object(NetworkingV1beta1ParentReference.self), number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.networking.v1beta1.ParentReference`
package struct NetworkingV1beta1ParentReference: KubeStruct {
    package var group: String?
    package var resource: String = ""
    package var namespace: String?
    package var name: String = ""

    package init() {}
}

extension NetworkingV1beta1ParentReference {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x70756f7267: if try reader.hasValue(0, &seen) { group = try reader.readNonEmptyString() }
            case 0x656372756f736572: if try reader.hasValue(1, &seen) { resource = try reader.readString() }
            case 0xcd9e8890537aa28c: if try reader.hasValue("namespace", 2, &seen) { namespace = try reader.readNonEmptyString() }
            case 0x656d616e: if try reader.hasValue(3, &seen) { name = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let group {
            writer.key(quoted: #""group":"#)
            writer.write(group)
        }
        writer.key(quoted: #""resource":"#)
        writer.write(resource)
        if let namespace {
            writer.key(quoted: #""namespace":"#)
            writer.write(namespace)
        }
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1beta1.ParentReference",
        fields: [
            Field("group", .string, number: 1),
            Field("resource", .string, number: 2, isRequired: true),
            Field("namespace", .string, number: 3),
            Field("name", .string, number: 4, isRequired: true),
        ])
}

/// `io.k8s.api.networking.v1beta1.ServiceCIDR`
package struct NetworkingV1beta1ServiceCIDR: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: NetworkingV1beta1ServiceCIDRSpec = NetworkingV1beta1ServiceCIDRSpec()
    package var status: NetworkingV1beta1ServiceCIDRStatus = NetworkingV1beta1ServiceCIDRStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1beta1", kind: "ServiceCIDR") }
}

extension NetworkingV1beta1ServiceCIDR {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x63657073: if try reader.hasValue(1, &seen) { try spec.read(from: &reader) }
            case 0x737574617473: if try reader.hasValue(2, &seen) { try status.read(from: &reader) }
            case 0x646e696b: if try reader.hasValue(3, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 4, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ServiceCIDR","apiVersion":"networking.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.key(quoted: #""status":"#)
        status.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1beta1.ServiceCIDR",
        kinds: [GroupVersionKind(group: "networking.k8s.io", version: "v1beta1", kind: "ServiceCIDR")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(NetworkingV1beta1ServiceCIDRSpec.self), number: 2),
            Field("status", .object(NetworkingV1beta1ServiceCIDRStatus.self), number: 3),
        ])
}

/// `io.k8s.api.networking.v1beta1.ServiceCIDRList`
package struct NetworkingV1beta1ServiceCIDRList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [NetworkingV1beta1ServiceCIDR] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1beta1", kind: "ServiceCIDRList") }
}

extension NetworkingV1beta1ServiceCIDRList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [NetworkingV1beta1ServiceCIDR](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ServiceCIDRList","apiVersion":"networking.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1beta1.ServiceCIDRList",
        kinds: [GroupVersionKind(group: "networking.k8s.io", version: "v1beta1", kind: "ServiceCIDRList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(NetworkingV1beta1ServiceCIDR.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.networking.v1beta1.ServiceCIDRSpec`
package struct NetworkingV1beta1ServiceCIDRSpec: KubeStruct {
    package var cidrs: [String] = []

    package init() {}
}

extension NetworkingV1beta1ServiceCIDRSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7372646963: if try reader.hasValue(0, &seen) { cidrs = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !cidrs.isEmpty {
            writer.key(quoted: #""cidrs":"#)
            cidrs.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1beta1.ServiceCIDRSpec",
        fields: [
            Field("cidrs", .list(.string), number: 1, list: .atomic),
        ])
}

/// `io.k8s.api.networking.v1beta1.ServiceCIDRStatus`
package struct NetworkingV1beta1ServiceCIDRStatus: KubeStruct {
    package var conditions: [Condition] = []

    package init() {}
}

extension NetworkingV1beta1ServiceCIDRStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 0, &seen) { conditions = try [Condition](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1beta1.ServiceCIDRStatus",
        fields: [
            Field("conditions", .list(.object(Condition.self)), number: 1, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
        ])
}
