// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.networking.v1beta1.IPAddress`
package struct NetworkingV1beta1IPAddress: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: NetworkingV1beta1IPAddressSpec = NetworkingV1beta1IPAddressSpec()

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1beta1", kind: "IPAddress") }
}

extension NetworkingV1beta1IPAddress {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try NetworkingV1beta1IPAddressSpec(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [NetworkingV1beta1IPAddress](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x4791dbdc1aa217de where reader.keyIs("parentRef"): parentRef = try NetworkingV1beta1ParentReference(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x84a2b8e3cf7d62e9 where reader.keyIs("group"): group = try reader.readNonEmptyString()
            case 0x28d51cc07f1483ec where reader.keyIs("resource"): resource = try reader.readString()
            case 0xcd9e8890537aa20c where reader.keyIs("namespace"): namespace = try reader.readNonEmptyString()
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1beta1", kind: "ServiceCIDR") }
}

extension NetworkingV1beta1ServiceCIDR {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try NetworkingV1beta1ServiceCIDRSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try NetworkingV1beta1ServiceCIDRStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [NetworkingV1beta1ServiceCIDR](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x20a236e736643bb9 where reader.keyIs("cidrs"): cidrs = try [String](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x481fd96cd68ed103 where reader.keyIs("conditions"): conditions = try [Condition](from: &reader)
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
