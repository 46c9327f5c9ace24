// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.networking.v1.HTTPIngressPath`
package struct HTTPIngressPath: KubeStruct {
    package var path: String?
    package var backend: IngressBackend = IngressBackend()
    package var pathType: String = ""

    package init() {}
}

extension HTTPIngressPath {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x68746170: if try reader.hasValue(0, &seen) { path = try reader.readNonEmptyString() }
            case 0x646e656b636162: if try reader.hasValue(1, &seen) { try backend.read(from: &reader) }
            case 0x6570795468746170: if try reader.hasValue(2, &seen) { pathType = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let path {
            writer.key(quoted: #""path":"#)
            writer.write(path)
        }
        writer.key(quoted: #""backend":"#)
        backend.write(to: &writer)
        writer.key(quoted: #""pathType":"#)
        writer.write(pathType)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.HTTPIngressPath",
        fields: [
            Field("path", .string, number: 1),
            Field("backend", .object(IngressBackend.self), number: 2, isRequired: true),
            Field("pathType", .string, number: 3, isRequired: true),
        ])
}

/// `io.k8s.api.networking.v1.HTTPIngressRuleValue`
package struct HTTPIngressRuleValue: KubeStruct {
    package var paths: [HTTPIngressPath] = []

    package init() {}
}

extension HTTPIngressRuleValue {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7368746170: if try reader.hasValue(0, &seen) { paths = try [HTTPIngressPath](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""paths":"#)
        paths.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.HTTPIngressRuleValue",
        fields: [
            Field("paths", .list(.object(HTTPIngressPath.self)), number: 1, isRequired: true, list: .atomic),
        ])
}

/// `io.k8s.api.networking.v1.IPAddress`
package struct IPAddress: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: IPAddressSpec = IPAddressSpec()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "IPAddress") }
}

extension IPAddress {
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
        writer.raw(#""kind":"IPAddress","apiVersion":"networking.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.IPAddress",
        kinds: [GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "IPAddress")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(IPAddressSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.networking.v1.IPAddressList`
package struct IPAddressList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [IPAddress] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "IPAddressList") }
}

extension IPAddressList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [IPAddress](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"IPAddressList","apiVersion":"networking.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.IPAddressList",
        kinds: [GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "IPAddressList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(IPAddress.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.networking.v1.IPAddressSpec`
package struct IPAddressSpec: KubeStruct {
    package var parentRef: ParentReference = ParentReference()

    package init() {}
}

extension IPAddressSpec {
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
        "io.k8s.api.networking.v1.IPAddressSpec",
        fields: [
            Field("parentRef", .object(ParentReference.self), number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.networking.v1.IPBlock`
package struct IPBlock: KubeStruct {
    package var cidr: String = ""
    package var except: [String] = []

    package init() {}
}

extension IPBlock {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x72646963: if try reader.hasValue(0, &seen) { cidr = try reader.readString() }
            case 0x747065637865: if try reader.hasValue(1, &seen) { except = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""cidr":"#)
        writer.write(cidr)
        if !except.isEmpty {
            writer.key(quoted: #""except":"#)
            except.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.IPBlock",
        fields: [
            Field("cidr", .string, number: 1, isRequired: true),
            Field("except", .list(.string), number: 2, list: .atomic),
        ])
}

/// `io.k8s.api.networking.v1.Ingress`
package struct Ingress: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: IngressSpec = IngressSpec()
    package var status: IngressStatus = IngressStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "Ingress") }
}

extension Ingress {
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
        writer.raw(#""kind":"Ingress","apiVersion":"networking.k8s.io/v1""#)
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
        "io.k8s.api.networking.v1.Ingress",
        kinds: [GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "Ingress")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(IngressSpec.self), number: 2),
            Field("status", .object(IngressStatus.self), number: 3),
        ])
}

/// `io.k8s.api.networking.v1.IngressBackend`
package struct IngressBackend: KubeStruct {
    package var resource: TypedLocalObjectReference?
    package var service: IngressServiceBackend?

    package init() {}
}

extension IngressBackend {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656372756f736572: if try reader.hasValue(0, &seen) { resource = try TypedLocalObjectReference(from: &reader) }
            case 0x65636976726573: if try reader.hasValue(1, &seen) { service = try IngressServiceBackend(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let resource {
            writer.key(quoted: #""resource":"#)
            resource.write(to: &writer)
        }
        if let service {
            writer.key(quoted: #""service":"#)
            service.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.IngressBackend",
        fields: [
            Field("resource", .object(TypedLocalObjectReference.self), number: 3),
            Field("service", .object(IngressServiceBackend.self), number: 4),
        ])
}

/// `io.k8s.api.networking.v1.IngressClass`
package struct IngressClass: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: IngressClassSpec = IngressClassSpec()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "IngressClass") }
}

extension IngressClass {
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
        writer.raw(#""kind":"IngressClass","apiVersion":"networking.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.IngressClass",
        kinds: [GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "IngressClass")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(IngressClassSpec.self), number: 2),
        ])
}

/// `io.k8s.api.networking.v1.IngressClassList`
package struct IngressClassList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [IngressClass] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "IngressClassList") }
}

extension IngressClassList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [IngressClass](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"IngressClassList","apiVersion":"networking.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.IngressClassList",
        kinds: [GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "IngressClassList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(IngressClass.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.networking.v1.IngressClassParametersReference`
package struct IngressClassParametersReference: KubeStruct {
    package var kind: String = ""
    package var name: String = ""
    package var scope: String?
    package var namespace: String?
    package var apiGroup: String?

    package init() {}
}

extension IngressClassParametersReference {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646e696b: if try reader.hasValue(0, &seen) { kind = try reader.readString() }
            case 0x656d616e: if try reader.hasValue(1, &seen) { name = try reader.readString() }
            case 0x65706f6373: if try reader.hasValue(2, &seen) { scope = try reader.readNonEmptyString() }
            case 0xcd9e8890537aa28c: if try reader.hasValue("namespace", 3, &seen) { namespace = try reader.readNonEmptyString() }
            case 0x70756f7247697061: if try reader.hasValue(4, &seen) { apiGroup = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""kind":"#)
        writer.write(kind)
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if let scope {
            writer.key(quoted: #""scope":"#)
            writer.write(scope)
        }
        if let namespace {
            writer.key(quoted: #""namespace":"#)
            writer.write(namespace)
        }
        if let apiGroup {
            writer.key(quoted: #""apiGroup":"#)
            writer.write(apiGroup)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.IngressClassParametersReference",
        fields: [
            Field("kind", .string, number: 2, isRequired: true),
            Field("name", .string, number: 3, isRequired: true),
            Field("scope", .string, number: 4),
            Field("namespace", .string, number: 5),
            Field("apiGroup", .string, number: 1),
        ])
}

/// `io.k8s.api.networking.v1.IngressClassSpec`
package struct IngressClassSpec: KubeStruct {
    package var controller: String?
    @OptionalBox package var parameters: IngressClassParametersReference?

    package init() {}
}

extension IngressClassSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x1dc015a4e9d50dcb: if try reader.hasValue("controller", 0, &seen) { controller = try reader.readNonEmptyString() }
            case 0xa42d55fd7037af3: if try reader.hasValue("parameters", 1, &seen) { _parameters = try OptionalBox(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let controller {
            writer.key(quoted: #""controller":"#)
            writer.write(controller)
        }
        if _parameters.isPresent {
            writer.key(quoted: #""parameters":"#)
            _parameters.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.IngressClassSpec",
        fields: [
            Field("controller", .string, number: 1),
            Field("parameters", .object(IngressClassParametersReference.self), number: 2),
        ])
}

/// `io.k8s.api.networking.v1.IngressList`
package struct IngressList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [Ingress] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "IngressList") }
}

extension IngressList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [Ingress](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"IngressList","apiVersion":"networking.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.IngressList",
        kinds: [GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "IngressList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(Ingress.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.networking.v1.IngressLoadBalancerIngress`
package struct IngressLoadBalancerIngress: KubeStruct {
    package var ip: String?
    package var hostname: String?
    package var ports: [IngressPortStatus] = []

    package init() {}
}

extension IngressLoadBalancerIngress {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7069: if try reader.hasValue(0, &seen) { ip = try reader.readNonEmptyString() }
            case 0x656d616e74736f68: if try reader.hasValue(1, &seen) { hostname = try reader.readNonEmptyString() }
            case 0x7374726f70: if try reader.hasValue(2, &seen) { ports = try [IngressPortStatus](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let ip {
            writer.key(quoted: #""ip":"#)
            writer.write(ip)
        }
        if let hostname {
            writer.key(quoted: #""hostname":"#)
            writer.write(hostname)
        }
        if !ports.isEmpty {
            writer.key(quoted: #""ports":"#)
            ports.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.IngressLoadBalancerIngress",
        fields: [
            Field("ip", .string, number: 1),
            Field("hostname", .string, number: 2),
            Field("ports", .list(.object(IngressPortStatus.self)), number: 4, list: .atomic),
        ])
}

/// `io.k8s.api.networking.v1.IngressLoadBalancerStatus`
package struct IngressLoadBalancerStatus: KubeStruct {
    package var ingress: [IngressLoadBalancerIngress] = []

    package init() {}
}

extension IngressLoadBalancerStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x73736572676e69: if try reader.hasValue(0, &seen) { ingress = try [IngressLoadBalancerIngress](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !ingress.isEmpty {
            writer.key(quoted: #""ingress":"#)
            ingress.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.IngressLoadBalancerStatus",
        fields: [
            Field("ingress", .list(.object(IngressLoadBalancerIngress.self)), number: 1, list: .atomic),
        ])
}

/// `io.k8s.api.networking.v1.IngressPortStatus`
package struct IngressPortStatus: KubeStruct {
    package var port: Int32 = 0
    package var `protocol`: String = ""
    package var error: String?

    package init() {}
}

extension IngressPortStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x74726f70: if try reader.hasValue(0, &seen) { port = try reader.readInteger(Int32.self) }
            case 0x6c6f636f746f7270: if try reader.hasValue(1, &seen) { `protocol` = try reader.readString() }
            case 0x726f727265: if try reader.hasValue(2, &seen) { error = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""port":"#)
        writer.write(port)
        writer.key(quoted: #""protocol":"#)
        writer.write(`protocol`)
        if let error {
            writer.key(quoted: #""error":"#)
            writer.write(error)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.IngressPortStatus",
        fields: [
            Field("port", .int32, number: 1, isRequired: true),
            Field("protocol", .string, number: 2, isRequired: true),
            Field("error", .string, number: 3),
        ])
}

/// `io.k8s.api.networking.v1.IngressRule`
package struct IngressRule: KubeStruct {
    package var host: String?
    package var http: HTTPIngressRuleValue?

    package init() {}
}

extension IngressRule {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x74736f68: if try reader.hasValue(0, &seen) { host = try reader.readNonEmptyString() }
            case 0x70747468: if try reader.hasValue(1, &seen) { http = try HTTPIngressRuleValue(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let host {
            writer.key(quoted: #""host":"#)
            writer.write(host)
        }
        if let http {
            writer.key(quoted: #""http":"#)
            http.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.IngressRule",
        fields: [
            Field("host", .string, number: 1),
            Field("http", .object(HTTPIngressRuleValue.self), number: 1, embedded: [2]),
        ])
}

/// `io.k8s.api.networking.v1.IngressServiceBackend`
package struct IngressServiceBackend: KubeStruct {
    package var name: String = ""
    package var port: ServiceBackendPort?

    package init() {}
}

extension IngressServiceBackend {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x74726f70: if try reader.hasValue(1, &seen) { port = try ServiceBackendPort(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if let port {
            writer.key(quoted: #""port":"#)
            port.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.IngressServiceBackend",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("port", .object(ServiceBackendPort.self), number: 2),
        ])
}

/// `io.k8s.api.networking.v1.IngressSpec`
package struct IngressSpec: KubeStruct {
    @OptionalBox package var defaultBackend: IngressBackend?
    package var tls: [IngressTLS] = []
    package var rules: [IngressRule] = []
    package var ingressClassName: String?

    package init() {}
}

extension IngressSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xf836b3fd220ce783: if try reader.hasValue("defaultBackend", 0, &seen) { _defaultBackend = try OptionalBox(from: &reader) }
            case 0x736c74: if try reader.hasValue(1, &seen) { tls = try [IngressTLS](from: &reader) }
            case 0x73656c7572: if try reader.hasValue(2, &seen) { rules = try [IngressRule](from: &reader) }
            case 0xdc08dbb101894488: if try reader.hasValue("ingressClassName", 3, &seen) { ingressClassName = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if _defaultBackend.isPresent {
            writer.key(quoted: #""defaultBackend":"#)
            _defaultBackend.write(to: &writer)
        }
        if !tls.isEmpty {
            writer.key(quoted: #""tls":"#)
            tls.write(to: &writer)
        }
        if !rules.isEmpty {
            writer.key(quoted: #""rules":"#)
            rules.write(to: &writer)
        }
        if let ingressClassName {
            writer.key(quoted: #""ingressClassName":"#)
            writer.write(ingressClassName)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.IngressSpec",
        fields: [
            Field("defaultBackend", .object(IngressBackend.self), number: 1),
            Field("tls", .list(.object(IngressTLS.self)), number: 2, list: .atomic),
            Field("rules", .list(.object(IngressRule.self)), number: 3, list: .atomic),
            Field("ingressClassName", .string, number: 4, isPointer: true),
        ])
}

/// `io.k8s.api.networking.v1.IngressStatus`
package struct IngressStatus: KubeStruct {
    package var loadBalancer: IngressLoadBalancerStatus = IngressLoadBalancerStatus()

    package init() {}
}

extension IngressStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x430962165ad859a8: if try reader.hasValue("loadBalancer", 0, &seen) { try loadBalancer.read(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""loadBalancer":"#)
        loadBalancer.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.IngressStatus",
        fields: [
            Field("loadBalancer", .object(IngressLoadBalancerStatus.self), number: 1),
        ])
}

/// `io.k8s.api.networking.v1.IngressTLS`
package struct IngressTLS: KubeStruct {
    package var hosts: [String] = []
    package var secretName: String?

    package init() {}
}

extension IngressTLS {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7374736f68: if try reader.hasValue(0, &seen) { hosts = try [String](from: &reader) }
            case 0x6825e528512926c8: if try reader.hasValue("secretName", 1, &seen) { secretName = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !hosts.isEmpty {
            writer.key(quoted: #""hosts":"#)
            hosts.write(to: &writer)
        }
        if let secretName {
            writer.key(quoted: #""secretName":"#)
            writer.write(secretName)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.IngressTLS",
        fields: [
            Field("hosts", .list(.string), number: 1, list: .atomic),
            Field("secretName", .string, number: 2),
        ])
}

/// `io.k8s.api.networking.v1.NetworkPolicy`
package struct NetworkPolicy: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: NetworkPolicySpec = NetworkPolicySpec()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "NetworkPolicy") }
}

extension NetworkPolicy {
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
        writer.raw(#""kind":"NetworkPolicy","apiVersion":"networking.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.NetworkPolicy",
        kinds: [GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "NetworkPolicy")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(NetworkPolicySpec.self), number: 2),
        ])
}

/// `io.k8s.api.networking.v1.NetworkPolicyEgressRule`
package struct NetworkPolicyEgressRule: KubeStruct {
    package var ports: [NetworkPolicyPort] = []
    package var to: [NetworkPolicyPeer] = []

    package init() {}
}

extension NetworkPolicyEgressRule {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7374726f70: if try reader.hasValue(0, &seen) { ports = try [NetworkPolicyPort](from: &reader) }
            case 0x6f74: if try reader.hasValue(1, &seen) { to = try [NetworkPolicyPeer](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !ports.isEmpty {
            writer.key(quoted: #""ports":"#)
            ports.write(to: &writer)
        }
        if !to.isEmpty {
            writer.key(quoted: #""to":"#)
            to.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.NetworkPolicyEgressRule",
        fields: [
            Field("ports", .list(.object(NetworkPolicyPort.self)), number: 1, list: .atomic),
            Field("to", .list(.object(NetworkPolicyPeer.self)), number: 2, list: .atomic),
        ])
}

/// `io.k8s.api.networking.v1.NetworkPolicyIngressRule`
package struct NetworkPolicyIngressRule: KubeStruct {
    package var ports: [NetworkPolicyPort] = []
    package var from: [NetworkPolicyPeer] = []

    package init() {}
}

extension NetworkPolicyIngressRule {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7374726f70: if try reader.hasValue(0, &seen) { ports = try [NetworkPolicyPort](from: &reader) }
            case 0x6d6f7266: if try reader.hasValue(1, &seen) { from = try [NetworkPolicyPeer](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !ports.isEmpty {
            writer.key(quoted: #""ports":"#)
            ports.write(to: &writer)
        }
        if !from.isEmpty {
            writer.key(quoted: #""from":"#)
            from.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.NetworkPolicyIngressRule",
        fields: [
            Field("ports", .list(.object(NetworkPolicyPort.self)), number: 1, list: .atomic),
            Field("from", .list(.object(NetworkPolicyPeer.self)), number: 2, list: .atomic),
        ])
}

/// `io.k8s.api.networking.v1.NetworkPolicyList`
package struct NetworkPolicyList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [NetworkPolicy] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "NetworkPolicyList") }
}

extension NetworkPolicyList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [NetworkPolicy](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"NetworkPolicyList","apiVersion":"networking.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.NetworkPolicyList",
        kinds: [GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "NetworkPolicyList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(NetworkPolicy.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.networking.v1.NetworkPolicyPeer`
package struct NetworkPolicyPeer: KubeStruct {
    package var podSelector: LabelSelector?
    package var namespaceSelector: LabelSelector?
    package var ipBlock: IPBlock?

    package init() {}
}

extension NetworkPolicyPeer {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x2346a12cc3be6da6: if try reader.hasValue("podSelector", 0, &seen) { podSelector = try LabelSelector(from: &reader) }
            case 0x35e4179a123ee1ec: if try reader.hasValue("namespaceSelector", 1, &seen) { namespaceSelector = try LabelSelector(from: &reader) }
            case 0x6b636f6c427069: if try reader.hasValue(2, &seen) { ipBlock = try IPBlock(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let podSelector {
            writer.key(quoted: #""podSelector":"#)
            podSelector.write(to: &writer)
        }
        if let namespaceSelector {
            writer.key(quoted: #""namespaceSelector":"#)
            namespaceSelector.write(to: &writer)
        }
        if let ipBlock {
            writer.key(quoted: #""ipBlock":"#)
            ipBlock.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.NetworkPolicyPeer",
        fields: [
            Field("podSelector", .object(LabelSelector.self), number: 1),
            Field("namespaceSelector", .object(LabelSelector.self), number: 2),
            Field("ipBlock", .object(IPBlock.self), number: 3),
        ])
}

/// `io.k8s.api.networking.v1.NetworkPolicyPort`
package struct NetworkPolicyPort: KubeStruct {
    package var `protocol`: String?
    package var port: IntOrString?
    package var endPort: Int32?

    package init() {}
}

extension NetworkPolicyPort {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6c6f636f746f7270: if try reader.hasValue(0, &seen) { `protocol` = try reader.readNonEmptyString() }
            case 0x74726f70: if try reader.hasValue(1, &seen) { port = try IntOrString(from: &reader) }
            case 0x74726f50646e65: if try reader.hasValue(2, &seen) { endPort = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let `protocol` {
            writer.key(quoted: #""protocol":"#)
            writer.write(`protocol`)
        }
        if let port {
            writer.key(quoted: #""port":"#)
            port.write(to: &writer)
        }
        if let endPort {
            writer.key(quoted: #""endPort":"#)
            writer.write(endPort)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.NetworkPolicyPort",
        fields: [
            Field("protocol", .string, number: 1),
            Field("port", .intOrString, number: 2),
            Field("endPort", .int32, number: 3),
        ])
}

/// `io.k8s.api.networking.v1.NetworkPolicySpec`
package struct NetworkPolicySpec: KubeStruct {
    package var podSelector: LabelSelector = LabelSelector()
    package var ingress: [NetworkPolicyIngressRule] = []
    package var egress: [NetworkPolicyEgressRule] = []
    package var policyTypes: [String] = []

    package init() {}
}

extension NetworkPolicySpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x2346a12cc3be6da6: if try reader.hasValue("podSelector", 0, &seen) { try podSelector.read(from: &reader) }
            case 0x73736572676e69: if try reader.hasValue(1, &seen) { ingress = try [NetworkPolicyIngressRule](from: &reader) }
            case 0x737365726765: if try reader.hasValue(2, &seen) { egress = try [NetworkPolicyEgressRule](from: &reader) }
            case 0x3a5b856d81822c9d: if try reader.hasValue("policyTypes", 3, &seen) { policyTypes = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""podSelector":"#)
        podSelector.write(to: &writer)
        if !ingress.isEmpty {
            writer.key(quoted: #""ingress":"#)
            ingress.write(to: &writer)
        }
        if !egress.isEmpty {
            writer.key(quoted: #""egress":"#)
            egress.write(to: &writer)
        }
        if !policyTypes.isEmpty {
            writer.key(quoted: #""policyTypes":"#)
            policyTypes.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.NetworkPolicySpec",
        fields: [
            Field("podSelector", .object(LabelSelector.self), number: 1),
            Field("ingress", .list(.object(NetworkPolicyIngressRule.self)), number: 2, list: .atomic),
            Field("egress", .list(.object(NetworkPolicyEgressRule.self)), number: 3, list: .atomic),
            Field("policyTypes", .list(.string), number: 4, list: .atomic),
        ])
}

/// `io.k8s.api.networking.v1.ParentReference`
package struct ParentReference: KubeStruct {
    package var group: String?
    package var resource: String = ""
    package var namespace: String?
    package var name: String = ""

    package init() {}
}

extension ParentReference {
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
        "io.k8s.api.networking.v1.ParentReference",
        fields: [
            Field("group", .string, number: 1),
            Field("resource", .string, number: 2, isRequired: true),
            Field("namespace", .string, number: 3),
            Field("name", .string, number: 4, isRequired: true),
        ])
}

/// `io.k8s.api.networking.v1.ServiceBackendPort`
package struct ServiceBackendPort: KubeStruct {
    package var name: String?
    package var number: Int32?

    package init() {}
}

extension ServiceBackendPort {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readNonEmptyString() }
            case 0x7265626d756e: if try reader.hasValue(1, &seen) { number = try reader.readNonZero(Int32.self) }
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
        if let number, number != 0 {
            writer.key(quoted: #""number":"#)
            writer.write(number)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.ServiceBackendPort",
        isAtomic: true,
        fields: [
            Field("name", .string, number: 1),
            Field("number", .int32, number: 2, omitsZero: true),
        ])
}

/// `io.k8s.api.networking.v1.ServiceCIDR`
package struct ServiceCIDR: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ServiceCIDRSpec = ServiceCIDRSpec()
    package var status: ServiceCIDRStatus = ServiceCIDRStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "ServiceCIDR") }
}

extension ServiceCIDR {
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
        writer.raw(#""kind":"ServiceCIDR","apiVersion":"networking.k8s.io/v1""#)
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
        "io.k8s.api.networking.v1.ServiceCIDR",
        kinds: [GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "ServiceCIDR")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ServiceCIDRSpec.self), number: 2),
            Field("status", .object(ServiceCIDRStatus.self), number: 3),
        ])
}

/// `io.k8s.api.networking.v1.ServiceCIDRList`
package struct ServiceCIDRList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ServiceCIDR] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "ServiceCIDRList") }
}

extension ServiceCIDRList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ServiceCIDR](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ServiceCIDRList","apiVersion":"networking.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.networking.v1.ServiceCIDRList",
        kinds: [GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "ServiceCIDRList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ServiceCIDR.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.networking.v1.ServiceCIDRSpec`
package struct ServiceCIDRSpec: KubeStruct {
    package var cidrs: [String] = []

    package init() {}
}

extension ServiceCIDRSpec {
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
        "io.k8s.api.networking.v1.ServiceCIDRSpec",
        fields: [
            Field("cidrs", .list(.string), number: 1, list: .atomic),
        ])
}

/// `io.k8s.api.networking.v1.ServiceCIDRStatus`
package struct ServiceCIDRStatus: KubeStruct {
    package var conditions: [Condition] = []

    package init() {}
}

extension ServiceCIDRStatus {
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
        "io.k8s.api.networking.v1.ServiceCIDRStatus",
        fields: [
            Field("conditions", .list(.object(Condition.self)), number: 1, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
        ])
}
