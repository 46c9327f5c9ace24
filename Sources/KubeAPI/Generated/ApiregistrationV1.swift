// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService`
package struct APIService: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: APIServiceSpec = APIServiceSpec()
    package var status: APIServiceStatus = APIServiceStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "apiregistration.k8s.io", version: "v1", kind: "APIService") }
}

extension APIService {
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
        writer.raw(#""kind":"APIService","apiVersion":"apiregistration.k8s.io/v1""#)
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
        "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService",
        kinds: [GroupVersionKind(group: "apiregistration.k8s.io", version: "v1", kind: "APIService")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(APIServiceSpec.self), number: 2),
            Field("status", .object(APIServiceStatus.self), number: 3),
        ])
}

/// `io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceCondition`
package struct APIServiceCondition: KubeStruct {
    package var type: String = ""
    package var status: String = ""
    package var lastTransitionTime: Time?
    package var reason: String?
    package var message: String?

    package init() {}
}

extension APIServiceCondition {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x737574617473: if try reader.hasValue(1, &seen) { status = try reader.readString() }
            case 0x82055a7df9265be7: if try reader.hasValue("lastTransitionTime", 2, &seen) { lastTransitionTime = try Time(from: &reader) }
            case 0x6e6f73616572: if try reader.hasValue(3, &seen) { reason = try reader.readNonEmptyString() }
            case 0x6567617373656d: if try reader.hasValue(4, &seen) { message = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""type":"#)
        writer.write(type)
        writer.key(quoted: #""status":"#)
        writer.write(status)
        if let lastTransitionTime {
            writer.key(quoted: #""lastTransitionTime":"#)
            lastTransitionTime.write(to: &writer)
        }
        if let reason {
            writer.key(quoted: #""reason":"#)
            writer.write(reason)
        }
        if let message {
            writer.key(quoted: #""message":"#)
            writer.write(message)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceCondition",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("status", .string, number: 2, isRequired: true),
            Field("lastTransitionTime", .time, number: 3),
            Field("reason", .string, number: 4),
            Field("message", .string, number: 5),
        ])
}

/// `io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceList`
package struct APIServiceList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [APIService] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "apiregistration.k8s.io", version: "v1", kind: "APIServiceList") }
}

extension APIServiceList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [APIService](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"APIServiceList","apiVersion":"apiregistration.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceList",
        kinds: [GroupVersionKind(group: "apiregistration.k8s.io", version: "v1", kind: "APIServiceList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(APIService.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec`
package struct APIServiceSpec: KubeStruct {
    package var service: ApiregistrationV1ServiceReference?
    package var group: String?
    package var version: String?
    package var insecureSkipTLSVerify: Bool?
    package var caBundle: ByteData?
    package var groupPriorityMinimum: Int32 = 0
    package var versionPriority: Int32 = 0

    package init() {}
}

extension APIServiceSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65636976726573: if try reader.hasValue(0, &seen) { service = try ApiregistrationV1ServiceReference(from: &reader) }
            case 0x70756f7267: if try reader.hasValue(1, &seen) { group = try reader.readNonEmptyString() }
            case 0x6e6f6973726576: if try reader.hasValue(2, &seen) { version = try reader.readNonEmptyString() }
            case 0xab0cf18917d2a9d1: if try reader.hasValue("insecureSkipTLSVerify", 3, &seen) { insecureSkipTLSVerify = try reader.readTrue() }
            case 0x656c646e75426163: if try reader.hasValue(4, &seen) { caBundle = try ByteData(from: &reader) }
            case 0x84dde78e68df0bb6: if try reader.hasValue("groupPriorityMinimum", 5, &seen) { groupPriorityMinimum = try reader.readInteger(Int32.self) }
            case 0xfa8f5b08c0b403d5: if try reader.hasValue("versionPriority", 6, &seen) { versionPriority = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let service {
            writer.key(quoted: #""service":"#)
            service.write(to: &writer)
        }
        if let group {
            writer.key(quoted: #""group":"#)
            writer.write(group)
        }
        if let version {
            writer.key(quoted: #""version":"#)
            writer.write(version)
        }
        if let insecureSkipTLSVerify, insecureSkipTLSVerify != false {
            writer.key(quoted: #""insecureSkipTLSVerify":"#)
            writer.write(insecureSkipTLSVerify)
        }
        if let caBundle {
            writer.key(quoted: #""caBundle":"#)
            caBundle.write(to: &writer)
        }
        writer.key(quoted: #""groupPriorityMinimum":"#)
        writer.write(groupPriorityMinimum)
        writer.key(quoted: #""versionPriority":"#)
        writer.write(versionPriority)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec",
        fields: [
            Field("service", .object(ApiregistrationV1ServiceReference.self), number: 1),
            Field("group", .string, number: 2),
            Field("version", .string, number: 3),
            Field("insecureSkipTLSVerify", .bool, number: 4, omitsZero: true),
            Field("caBundle", .bytes, number: 5, list: .atomic),
            Field("groupPriorityMinimum", .int32, number: 7, isRequired: true),
            Field("versionPriority", .int32, number: 8, isRequired: true),
        ])
}

/// `io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceStatus`
package struct APIServiceStatus: KubeStruct {
    package var conditions: [APIServiceCondition] = []

    package init() {}
}

extension APIServiceStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 0, &seen) { conditions = try [APIServiceCondition](from: &reader) }
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
        "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceStatus",
        fields: [
            Field("conditions", .list(.object(APIServiceCondition.self)), number: 1, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
        ])
}

/// `io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.ServiceReference`
package struct ApiregistrationV1ServiceReference: KubeStruct {
    package var namespace: String?
    package var name: String?
    package var port: Int32?

    package init() {}
}

extension ApiregistrationV1ServiceReference {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xcd9e8890537aa28c: if try reader.hasValue("namespace", 0, &seen) { namespace = try reader.readNonEmptyString() }
            case 0x656d616e: if try reader.hasValue(1, &seen) { name = try reader.readNonEmptyString() }
            case 0x74726f70: if try reader.hasValue(2, &seen) { port = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let namespace {
            writer.key(quoted: #""namespace":"#)
            writer.write(namespace)
        }
        if let name {
            writer.key(quoted: #""name":"#)
            writer.write(name)
        }
        if let port {
            writer.key(quoted: #""port":"#)
            writer.write(port)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.ServiceReference",
        fields: [
            Field("namespace", .string, number: 1),
            Field("name", .string, number: 2),
            Field("port", .int32, number: 3),
        ])
}
