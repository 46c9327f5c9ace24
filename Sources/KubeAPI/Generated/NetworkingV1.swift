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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x3a066171924e4ff5 where reader.keyIs("path"): path = try reader.readNonEmptyString()
            case 0xbddaa55e895f4c17 where reader.keyIs("backend"): backend = try IngressBackend(from: &reader)
            case 0xbe9193ecc9f86ca4 where reader.keyIs("pathType"): pathType = try reader.readString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x6b3989a21213203 where reader.keyIs("paths"): paths = try [HTTPIngressPath](from: &reader)
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "IPAddress") }
}

extension IPAddress {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try IPAddressSpec(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [IPAddress](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x4791dbdc1aa217de where reader.keyIs("parentRef"): parentRef = try ParentReference(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x9063f33106737a42 where reader.keyIs("cidr"): cidr = try reader.readString()
            case 0xe34770598a51a446 where reader.keyIs("except"): except = try [String](from: &reader)
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "Ingress") }
}

extension Ingress {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try IngressSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try IngressStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x28d51cc07f1483ec where reader.keyIs("resource"): resource = try TypedLocalObjectReference(from: &reader)
            case 0x41425f40414cddc4 where reader.keyIs("service"): service = try IngressServiceBackend(from: &reader)
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "IngressClass") }
}

extension IngressClass {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try IngressClassSpec(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [IngressClass](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): kind = try reader.readString()
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x89269398fe4ac336 where reader.keyIs("scope"): scope = try reader.readNonEmptyString()
            case 0xcd9e8890537aa20c where reader.keyIs("namespace"): namespace = try reader.readNonEmptyString()
            case 0xe0f57b48c880d73a where reader.keyIs("apiGroup"): apiGroup = try reader.readNonEmptyString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1dc015a4e9d50dcb where reader.keyIs("controller"): controller = try reader.readNonEmptyString()
            case 0xa42d55fd7037a73 where reader.keyIs("parameters"): parameters = try IngressClassParametersReference(from: &reader)
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
        if let parameters {
            writer.key(quoted: #""parameters":"#)
            parameters.write(to: &writer)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [Ingress](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x66710838ac1a04ff where reader.keyIs("ip"): ip = try reader.readNonEmptyString()
            case 0x947cff23dc5584db where reader.keyIs("hostname"): hostname = try reader.readNonEmptyString()
            case 0xcde03cccf3d1ec55 where reader.keyIs("ports"): ports = try [IngressPortStatus](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xd204c7e82bc190ee where reader.keyIs("ingress"): ingress = try [IngressLoadBalancerIngress](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x13305a3bfd45127 where reader.keyIs("port"): port = try reader.readInteger(Int32.self)
            case 0xa2524df29425eeba where reader.keyIs("protocol"): `protocol` = try reader.readString()
            case 0x5af97c9119709d71 where reader.keyIs("error"): error = try reader.readNonEmptyString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8930b722c998c4fe where reader.keyIs("host"): host = try reader.readNonEmptyString()
            case 0x324dabf8ef647724 where reader.keyIs("http"): http = try HTTPIngressRuleValue(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x13305a3bfd45127 where reader.keyIs("port"): port = try ServiceBackendPort(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xf836b3fd220ce783 where reader.keyIs("defaultBackend"): defaultBackend = try IngressBackend(from: &reader)
            case 0xa1780563f41f8ca0 where reader.keyIs("tls"): tls = try [IngressTLS](from: &reader)
            case 0x9e5b3036466a76f5 where reader.keyIs("rules"): rules = try [IngressRule](from: &reader)
            case 0xdc08dbb101894408 where reader.keyIs("ingressClassName"): ingressClassName = try reader.readString()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let defaultBackend {
            writer.key(quoted: #""defaultBackend":"#)
            defaultBackend.write(to: &writer)
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
            Field("ingressClassName", .string, number: 4),
        ])
}

/// `io.k8s.api.networking.v1.IngressStatus`
package struct IngressStatus: KubeStruct {
    package var loadBalancer: IngressLoadBalancerStatus = IngressLoadBalancerStatus()

    package init() {}
}

extension IngressStatus {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x430962165ad859a8 where reader.keyIs("loadBalancer"): loadBalancer = try IngressLoadBalancerStatus(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x55ddee4aea2f01bb where reader.keyIs("hosts"): hosts = try [String](from: &reader)
            case 0x6825e52851292648 where reader.keyIs("secretName"): secretName = try reader.readNonEmptyString()
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "NetworkPolicy") }
}

extension NetworkPolicy {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try NetworkPolicySpec(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xcde03cccf3d1ec55 where reader.keyIs("ports"): ports = try [NetworkPolicyPort](from: &reader)
            case 0xfb5989b1037bc51f where reader.keyIs("to"): to = try [NetworkPolicyPeer](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xcde03cccf3d1ec55 where reader.keyIs("ports"): ports = try [NetworkPolicyPort](from: &reader)
            case 0x8121bd2abcdc1d8 where reader.keyIs("from"): from = try [NetworkPolicyPeer](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [NetworkPolicy](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x2346a12cc3be6da6 where reader.keyIs("podSelector"): podSelector = try LabelSelector(from: &reader)
            case 0x35e4179a123ee16c where reader.keyIs("namespaceSelector"): namespaceSelector = try LabelSelector(from: &reader)
            case 0xc0ac9f0de1181e0b where reader.keyIs("ipBlock"): ipBlock = try IPBlock(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xa2524df29425eeba where reader.keyIs("protocol"): `protocol` = try reader.readNonEmptyString()
            case 0x13305a3bfd45127 where reader.keyIs("port"): port = try IntOrString(from: &reader)
            case 0x81d874ae45d0f2a4 where reader.keyIs("endPort"): endPort = try reader.readInteger(Int32.self)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x2346a12cc3be6da6 where reader.keyIs("podSelector"): podSelector = try LabelSelector(from: &reader)
            case 0xd204c7e82bc190ee where reader.keyIs("ingress"): ingress = try [NetworkPolicyIngressRule](from: &reader)
            case 0x8973f38135679c9e where reader.keyIs("egress"): egress = try [NetworkPolicyEgressRule](from: &reader)
            case 0x3a5b856d81822c1d where reader.keyIs("policyTypes"): policyTypes = try [String](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readNonEmptyString()
            case 0xdb853f08446c3e80 where reader.keyIs("number"): number = try reader.readInteger(Int32.self)
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
        if let number {
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
            Field("number", .int32, number: 2),
        ])
}

/// `io.k8s.api.networking.v1.ServiceCIDR`
package struct ServiceCIDR: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ServiceCIDRSpec = ServiceCIDRSpec()
    package var status: ServiceCIDRStatus = ServiceCIDRStatus()

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "ServiceCIDR") }
}

extension ServiceCIDR {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try ServiceCIDRSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try ServiceCIDRStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [ServiceCIDR](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
        "io.k8s.api.networking.v1.ServiceCIDRStatus",
        fields: [
            Field("conditions", .list(.object(Condition.self)), number: 1, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
        ])
}
