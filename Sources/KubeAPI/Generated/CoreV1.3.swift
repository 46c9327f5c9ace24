// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.core.v1.Lifecycle`
package struct Lifecycle: KubeStruct {
    @OptionalBox package var postStart: LifecycleHandler?
    @OptionalBox package var preStop: LifecycleHandler?
    package var stopSignal: String?

    package init() {}
}

extension Lifecycle {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x33660ca6a3c4488a: if try reader.hasValue("postStart", 0, &seen) { _postStart = try OptionalBox(from: &reader) }
            case 0x706f7453657270: if try reader.hasValue(1, &seen) { _preStop = try OptionalBox(from: &reader) }
            case 0xb5691ef84f01a0d4: if try reader.hasValue("stopSignal", 2, &seen) { stopSignal = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if _postStart.isPresent {
            writer.key(quoted: #""postStart":"#)
            _postStart.write(to: &writer)
        }
        if _preStop.isPresent {
            writer.key(quoted: #""preStop":"#)
            _preStop.write(to: &writer)
        }
        if let stopSignal {
            writer.key(quoted: #""stopSignal":"#)
            writer.write(stopSignal)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.Lifecycle",
        fields: [
            Field("postStart", .object(LifecycleHandler.self), number: 1),
            Field("preStop", .object(LifecycleHandler.self), number: 2),
            Field("stopSignal", .string, number: 3),
        ])
}

/// `io.k8s.api.core.v1.LifecycleHandler`
package struct LifecycleHandler: KubeStruct {
    package var exec: ExecAction?
    @OptionalBox package var httpGet: HTTPGetAction?
    package var tcpSocket: TCPSocketAction?
    package var sleep: SleepAction?

    package init() {}
}

extension LifecycleHandler {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x63657865: if try reader.hasValue(0, &seen) { exec = try ExecAction(from: &reader) }
            case 0x74654770747468: if try reader.hasValue(1, &seen) { _httpGet = try OptionalBox(from: &reader) }
            case 0xbeed8d09aa81b7c5: if try reader.hasValue("tcpSocket", 2, &seen) { tcpSocket = try TCPSocketAction(from: &reader) }
            case 0x7065656c73: if try reader.hasValue(3, &seen) { sleep = try SleepAction(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let exec {
            writer.key(quoted: #""exec":"#)
            exec.write(to: &writer)
        }
        if _httpGet.isPresent {
            writer.key(quoted: #""httpGet":"#)
            _httpGet.write(to: &writer)
        }
        if let tcpSocket {
            writer.key(quoted: #""tcpSocket":"#)
            tcpSocket.write(to: &writer)
        }
        if let sleep {
            writer.key(quoted: #""sleep":"#)
            sleep.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.LifecycleHandler",
        fields: [
            Field("exec", .object(ExecAction.self), number: 1),
            Field("httpGet", .object(HTTPGetAction.self), number: 2),
            Field("tcpSocket", .object(TCPSocketAction.self), number: 3),
            Field("sleep", .object(SleepAction.self), number: 4),
        ])
}

/// `io.k8s.api.core.v1.LimitRange`
package struct LimitRange: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: LimitRangeSpec = LimitRangeSpec()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "LimitRange") }
}

extension LimitRange {
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
        writer.raw(#""kind":"LimitRange","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.LimitRange",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "LimitRange")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(LimitRangeSpec.self), number: 2),
        ])
}

/// `io.k8s.api.core.v1.LimitRangeItem`
package struct LimitRangeItem: KubeStruct {
    package var type: String = ""
    package var max: [String: Quantity] = [:]
    package var min: [String: Quantity] = [:]
    package var `default`: [String: Quantity] = [:]
    package var defaultRequest: [String: Quantity] = [:]
    package var maxLimitRequestRatio: [String: Quantity] = [:]

    package init() {}
}

extension LimitRangeItem {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x78616d: if try reader.hasValue(1, &seen) { max = try [String: Quantity](from: &reader) }
            case 0x6e696d: if try reader.hasValue(2, &seen) { min = try [String: Quantity](from: &reader) }
            case 0x746c7561666564: if try reader.hasValue(3, &seen) { `default` = try [String: Quantity](from: &reader) }
            case 0x5b14eb20d339afde: if try reader.hasValue("defaultRequest", 4, &seen) { defaultRequest = try [String: Quantity](from: &reader) }
            case 0xb6e4048b3575cdcd: if try reader.hasValue("maxLimitRequestRatio", 5, &seen) { maxLimitRequestRatio = try [String: Quantity](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""type":"#)
        writer.write(type)
        if !max.isEmpty {
            writer.key(quoted: #""max":"#)
            max.write(to: &writer)
        }
        if !min.isEmpty {
            writer.key(quoted: #""min":"#)
            min.write(to: &writer)
        }
        if !`default`.isEmpty {
            writer.key(quoted: #""default":"#)
            `default`.write(to: &writer)
        }
        if !defaultRequest.isEmpty {
            writer.key(quoted: #""defaultRequest":"#)
            defaultRequest.write(to: &writer)
        }
        if !maxLimitRequestRatio.isEmpty {
            writer.key(quoted: #""maxLimitRequestRatio":"#)
            maxLimitRequestRatio.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.LimitRangeItem",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("max", .map(.quantity), number: 2),
            Field("min", .map(.quantity), number: 3),
            Field("default", .map(.quantity), number: 4),
            Field("defaultRequest", .map(.quantity), number: 5),
            Field("maxLimitRequestRatio", .map(.quantity), number: 6),
        ])
}

/// `io.k8s.api.core.v1.LimitRangeList`
package struct LimitRangeList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [LimitRange] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "LimitRangeList") }
}

extension LimitRangeList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [LimitRange](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"LimitRangeList","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.LimitRangeList",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "LimitRangeList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(LimitRange.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.LimitRangeSpec`
package struct LimitRangeSpec: KubeStruct {
    package var limits: [LimitRangeItem] = []

    package init() {}
}

extension LimitRangeSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7374696d696c: if try reader.hasValue(0, &seen) { limits = try [LimitRangeItem](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""limits":"#)
        limits.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.LimitRangeSpec",
        fields: [
            Field("limits", .list(.object(LimitRangeItem.self)), number: 1, isRequired: true, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.LinuxContainerUser`
package struct LinuxContainerUser: KubeStruct {
    package var uid: Int64 = 0
    package var gid: Int64 = 0
    package var supplementalGroups: [Int64] = []

    package init() {}
}

extension LinuxContainerUser {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646975: if try reader.hasValue(0, &seen) { uid = try reader.readInteger(Int64.self) }
            case 0x646967: if try reader.hasValue(1, &seen) { gid = try reader.readInteger(Int64.self) }
            case 0x50851e20b440feba: if try reader.hasValue("supplementalGroups", 2, &seen) { supplementalGroups = try [Int64](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""uid":"#)
        writer.write(uid)
        writer.key(quoted: #""gid":"#)
        writer.write(gid)
        if !supplementalGroups.isEmpty {
            writer.key(quoted: #""supplementalGroups":"#)
            supplementalGroups.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.LinuxContainerUser",
        fields: [
            Field("uid", .int64, number: 1, isRequired: true),
            Field("gid", .int64, number: 2, isRequired: true),
            Field("supplementalGroups", .list(.int64), number: 3, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.LoadBalancerIngress`
package struct LoadBalancerIngress: KubeStruct {
    package var ip: String?
    package var hostname: String?
    package var ipMode: String?
    package var ports: [PortStatus] = []

    package init() {}
}

extension LoadBalancerIngress {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7069: if try reader.hasValue(0, &seen) { ip = try reader.readNonEmptyString() }
            case 0x656d616e74736f68: if try reader.hasValue(1, &seen) { hostname = try reader.readNonEmptyString() }
            case 0x65646f4d7069: if try reader.hasValue(2, &seen) { ipMode = try reader.readString() }
            case 0x7374726f70: if try reader.hasValue(3, &seen) { ports = try [PortStatus](from: &reader) }
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
        if let ipMode {
            writer.key(quoted: #""ipMode":"#)
            writer.write(ipMode)
        }
        if !ports.isEmpty {
            writer.key(quoted: #""ports":"#)
            ports.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.LoadBalancerIngress",
        fields: [
            Field("ip", .string, number: 1),
            Field("hostname", .string, number: 2),
            Field("ipMode", .string, number: 3, isPointer: true),
            Field("ports", .list(.object(PortStatus.self)), number: 4, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.LoadBalancerStatus`
package struct LoadBalancerStatus: KubeStruct {
    package var ingress: [LoadBalancerIngress] = []

    package init() {}
}

extension LoadBalancerStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x73736572676e69: if try reader.hasValue(0, &seen) { ingress = try [LoadBalancerIngress](from: &reader) }
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
        "io.k8s.api.core.v1.LoadBalancerStatus",
        fields: [
            Field("ingress", .list(.object(LoadBalancerIngress.self)), number: 1, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.LocalObjectReference`
package struct LocalObjectReference: KubeStruct {
    package var name: String?

    package init() {}
}

extension LocalObjectReference {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readNonEmptyString() }
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
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.LocalObjectReference",
        isAtomic: true,
        fields: [
            Field("name", .string, number: 1),
        ])
}

/// `io.k8s.api.core.v1.LocalVolumeSource`
package struct LocalVolumeSource: KubeStruct {
    package var path: String = ""
    package var fsType: String?

    package init() {}
}

extension LocalVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x68746170: if try reader.hasValue(0, &seen) { path = try reader.readString() }
            case 0x657079547366: if try reader.hasValue(1, &seen) { fsType = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""path":"#)
        writer.write(path)
        if let fsType {
            writer.key(quoted: #""fsType":"#)
            writer.write(fsType)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.LocalVolumeSource",
        fields: [
            Field("path", .string, number: 1, isRequired: true),
            Field("fsType", .string, number: 2),
        ])
}

/// `io.k8s.api.core.v1.ModifyVolumeStatus`
package struct ModifyVolumeStatus: KubeStruct {
    package var targetVolumeAttributesClassName: String?
    package var status: String = ""

    package init() {}
}

extension ModifyVolumeStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7ea49074f3a275e7: if try reader.hasValue("targetVolumeAttributesClassName", 0, &seen) { targetVolumeAttributesClassName = try reader.readNonEmptyString() }
            case 0x737574617473: if try reader.hasValue(1, &seen) { status = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let targetVolumeAttributesClassName {
            writer.key(quoted: #""targetVolumeAttributesClassName":"#)
            writer.write(targetVolumeAttributesClassName)
        }
        writer.key(quoted: #""status":"#)
        writer.write(status)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ModifyVolumeStatus",
        fields: [
            Field("targetVolumeAttributesClassName", .string, number: 1),
            Field("status", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.NFSVolumeSource`
package struct NFSVolumeSource: KubeStruct {
    package var server: String = ""
    package var path: String = ""
    package var readOnly: Bool?

    package init() {}
}

extension NFSVolumeSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x726576726573: if try reader.hasValue(0, &seen) { server = try reader.readString() }
            case 0x68746170: if try reader.hasValue(1, &seen) { path = try reader.readString() }
            case 0x796c6e4f64616572: if try reader.hasValue(2, &seen) { readOnly = try reader.readTrue() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""server":"#)
        writer.write(server)
        writer.key(quoted: #""path":"#)
        writer.write(path)
        if let readOnly, readOnly != false {
            writer.key(quoted: #""readOnly":"#)
            writer.write(readOnly)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NFSVolumeSource",
        fields: [
            Field("server", .string, number: 1, isRequired: true),
            Field("path", .string, number: 2, isRequired: true),
            Field("readOnly", .bool, number: 3, omitsZero: true),
        ])
}

/// `io.k8s.api.core.v1.Namespace`
package struct Namespace: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: NamespaceSpec = NamespaceSpec()
    package var status: NamespaceStatus = NamespaceStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "Namespace") }
}

extension Namespace {
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
        writer.raw(#""kind":"Namespace","apiVersion":"v1""#)
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
        "io.k8s.api.core.v1.Namespace",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "Namespace")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(NamespaceSpec.self), number: 2),
            Field("status", .object(NamespaceStatus.self), number: 3),
        ])
}

/// `io.k8s.api.core.v1.NamespaceCondition`
package struct NamespaceCondition: KubeStruct {
    package var type: String = ""
    package var status: String = ""
    package var lastTransitionTime: Time?
    package var reason: String?
    package var message: String?

    package init() {}
}

extension NamespaceCondition {
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
        "io.k8s.api.core.v1.NamespaceCondition",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("status", .string, number: 2, isRequired: true),
            Field("lastTransitionTime", .time, number: 4),
            Field("reason", .string, number: 5),
            Field("message", .string, number: 6),
        ])
}

/// `io.k8s.api.core.v1.NamespaceList`
package struct NamespaceList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [Namespace] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "NamespaceList") }
}

extension NamespaceList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [Namespace](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"NamespaceList","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NamespaceList",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "NamespaceList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(Namespace.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.NamespaceSpec`
package struct NamespaceSpec: KubeStruct {
    package var finalizers: [String] = []

    package init() {}
}

extension NamespaceSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xf4fc2b030450d4ad: if try reader.hasValue("finalizers", 0, &seen) { finalizers = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !finalizers.isEmpty {
            writer.key(quoted: #""finalizers":"#)
            finalizers.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NamespaceSpec",
        fields: [
            Field("finalizers", .list(.string), number: 1, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.NamespaceStatus`
package struct NamespaceStatus: KubeStruct {
    package var phase: String?
    package var conditions: [NamespaceCondition] = []

    package init() {}
}

extension NamespaceStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6573616870: if try reader.hasValue(0, &seen) { phase = try reader.readNonEmptyString() }
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 1, &seen) { conditions = try [NamespaceCondition](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let phase {
            writer.key(quoted: #""phase":"#)
            writer.write(phase)
        }
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NamespaceStatus",
        fields: [
            Field("phase", .string, number: 1),
            Field("conditions", .list(.object(NamespaceCondition.self)), number: 2, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
        ])
}

/// `io.k8s.api.core.v1.Node`
package struct Node: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: NodeSpec = NodeSpec()
    package var status: NodeStatus = NodeStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "Node") }
}

extension Node {
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
        writer.raw(#""kind":"Node","apiVersion":"v1""#)
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
        "io.k8s.api.core.v1.Node",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "Node")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(NodeSpec.self), number: 2),
            Field("status", .object(NodeStatus.self), number: 3),
        ])
}

/// `io.k8s.api.core.v1.NodeAddress`
package struct NodeAddress: KubeStruct {
    package var type: String = ""
    package var address: String = ""

    package init() {}
}

extension NodeAddress {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x73736572646461: if try reader.hasValue(1, &seen) { address = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""type":"#)
        writer.write(type)
        writer.key(quoted: #""address":"#)
        writer.write(address)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NodeAddress",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("address", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.NodeAffinity`
package struct NodeAffinity: KubeStruct {
    package var requiredDuringSchedulingIgnoredDuringExecution: NodeSelector?
    package var preferredDuringSchedulingIgnoredDuringExecution: [PreferredSchedulingTerm] = []

    package init() {}
}

extension NodeAffinity {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xbb82ec1a034e749e: if try reader.hasValue("requiredDuringSchedulingIgnoredDuringExecution", 0, &seen) { requiredDuringSchedulingIgnoredDuringExecution = try NodeSelector(from: &reader) }
            case 0x363671ae4b296ced: if try reader.hasValue("preferredDuringSchedulingIgnoredDuringExecution", 1, &seen) { preferredDuringSchedulingIgnoredDuringExecution = try [PreferredSchedulingTerm](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let requiredDuringSchedulingIgnoredDuringExecution {
            writer.key(quoted: #""requiredDuringSchedulingIgnoredDuringExecution":"#)
            requiredDuringSchedulingIgnoredDuringExecution.write(to: &writer)
        }
        if !preferredDuringSchedulingIgnoredDuringExecution.isEmpty {
            writer.key(quoted: #""preferredDuringSchedulingIgnoredDuringExecution":"#)
            preferredDuringSchedulingIgnoredDuringExecution.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NodeAffinity",
        fields: [
            Field("requiredDuringSchedulingIgnoredDuringExecution", .object(NodeSelector.self), number: 1),
            Field("preferredDuringSchedulingIgnoredDuringExecution", .list(.object(PreferredSchedulingTerm.self)), number: 2, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.NodeAllocatableResourceClaimStatus`
package struct NodeAllocatableResourceClaimStatus: KubeStruct {
    package var resourceClaimName: String = ""
    package var containers: [String] = []
    package var resources: [String: Quantity] = [:]

    package init() {}
}

extension NodeAllocatableResourceClaimStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x487786ab9c25f7e0: if try reader.hasValue("resourceClaimName", 0, &seen) { resourceClaimName = try reader.readString() }
            case 0xaeb02900d0e431ef: if try reader.hasValue("containers", 1, &seen) { containers = try [String](from: &reader) }
            case 0x5ae61724403ca398: if try reader.hasValue("resources", 2, &seen) { resources = try [String: Quantity](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""resourceClaimName":"#)
        writer.write(resourceClaimName)
        if !containers.isEmpty {
            writer.key(quoted: #""containers":"#)
            containers.write(to: &writer)
        }
        writer.key(quoted: #""resources":"#)
        resources.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NodeAllocatableResourceClaimStatus",
        fields: [
            Field("resourceClaimName", .string, number: 1, isRequired: true),
            Field("containers", .list(.string), number: 2, list: .set),
            Field("resources", .map(.quantity), number: 3, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.NodeCondition`
package struct NodeCondition: KubeStruct {
    package var type: String = ""
    package var status: String = ""
    package var lastHeartbeatTime: Time?
    package var lastTransitionTime: Time?
    package var reason: String?
    package var message: String?

    package init() {}
}

extension NodeCondition {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x737574617473: if try reader.hasValue(1, &seen) { status = try reader.readString() }
            case 0x1472d53c80e461c3: if try reader.hasValue("lastHeartbeatTime", 2, &seen) { lastHeartbeatTime = try Time(from: &reader) }
            case 0x82055a7df9265be7: if try reader.hasValue("lastTransitionTime", 3, &seen) { lastTransitionTime = try Time(from: &reader) }
            case 0x6e6f73616572: if try reader.hasValue(4, &seen) { reason = try reader.readNonEmptyString() }
            case 0x6567617373656d: if try reader.hasValue(5, &seen) { message = try reader.readNonEmptyString() }
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
        if let lastHeartbeatTime {
            writer.key(quoted: #""lastHeartbeatTime":"#)
            lastHeartbeatTime.write(to: &writer)
        }
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
        "io.k8s.api.core.v1.NodeCondition",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("status", .string, number: 2, isRequired: true),
            Field("lastHeartbeatTime", .time, number: 3),
            Field("lastTransitionTime", .time, number: 4),
            Field("reason", .string, number: 5),
            Field("message", .string, number: 6),
        ])
}

/// `io.k8s.api.core.v1.NodeConfigSource`
package struct NodeConfigSource: KubeStruct {
    @OptionalBox package var configMap: ConfigMapNodeConfigSource?

    package init() {}
}

extension NodeConfigSource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x459afacd00d778be: if try reader.hasValue("configMap", 0, &seen) { _configMap = try OptionalBox(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if _configMap.isPresent {
            writer.key(quoted: #""configMap":"#)
            _configMap.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NodeConfigSource",
        fields: [
            Field("configMap", .object(ConfigMapNodeConfigSource.self), number: 2),
        ])
}

/// `io.k8s.api.core.v1.NodeConfigStatus`
package struct NodeConfigStatus: KubeStruct {
    package var assigned: NodeConfigSource?
    package var active: NodeConfigSource?
    package var lastKnownGood: NodeConfigSource?
    package var error: String?

    package init() {}
}

extension NodeConfigStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x64656e6769737361: if try reader.hasValue(0, &seen) { assigned = try NodeConfigSource(from: &reader) }
            case 0x657669746361: if try reader.hasValue(1, &seen) { active = try NodeConfigSource(from: &reader) }
            case 0x395750d04fc1f4d7: if try reader.hasValue("lastKnownGood", 2, &seen) { lastKnownGood = try NodeConfigSource(from: &reader) }
            case 0x726f727265: if try reader.hasValue(3, &seen) { error = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let assigned {
            writer.key(quoted: #""assigned":"#)
            assigned.write(to: &writer)
        }
        if let active {
            writer.key(quoted: #""active":"#)
            active.write(to: &writer)
        }
        if let lastKnownGood {
            writer.key(quoted: #""lastKnownGood":"#)
            lastKnownGood.write(to: &writer)
        }
        if let error {
            writer.key(quoted: #""error":"#)
            writer.write(error)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NodeConfigStatus",
        fields: [
            Field("assigned", .object(NodeConfigSource.self), number: 1),
            Field("active", .object(NodeConfigSource.self), number: 2),
            Field("lastKnownGood", .object(NodeConfigSource.self), number: 3),
            Field("error", .string, number: 4),
        ])
}

/// `io.k8s.api.core.v1.NodeDaemonEndpoints`
package struct NodeDaemonEndpoints: KubeStruct {
    package var kubeletEndpoint: DaemonEndpoint = DaemonEndpoint()

    package init() {}
}

extension NodeDaemonEndpoints {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7d72730e45f13cf1: if try reader.hasValue("kubeletEndpoint", 0, &seen) { try kubeletEndpoint.read(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""kubeletEndpoint":"#)
        kubeletEndpoint.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NodeDaemonEndpoints",
        fields: [
            Field("kubeletEndpoint", .object(DaemonEndpoint.self), number: 1),
        ])
}

/// `io.k8s.api.core.v1.NodeFeatures`
package struct NodeFeatures: KubeStruct {
    package var supplementalGroupsPolicy: Bool?

    package init() {}
}

extension NodeFeatures {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xfa4cb4fa9ec0aead: if try reader.hasValue("supplementalGroupsPolicy", 0, &seen) { supplementalGroupsPolicy = try reader.readBool() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let supplementalGroupsPolicy {
            writer.key(quoted: #""supplementalGroupsPolicy":"#)
            writer.write(supplementalGroupsPolicy)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NodeFeatures",
        fields: [
            Field("supplementalGroupsPolicy", .bool, number: 1),
        ])
}

/// `io.k8s.api.core.v1.NodeList`
package struct NodeList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [Node] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "NodeList") }
}

extension NodeList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [Node](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"NodeList","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NodeList",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "NodeList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(Node.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.NodeRuntimeHandler`
package struct NodeRuntimeHandler: KubeStruct {
    package var name: String?
    package var features: NodeRuntimeHandlerFeatures?

    package init() {}
}

extension NodeRuntimeHandler {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readNonEmptyString() }
            case 0x7365727574616566: if try reader.hasValue(1, &seen) { features = try NodeRuntimeHandlerFeatures(from: &reader) }
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
        if let features {
            writer.key(quoted: #""features":"#)
            features.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NodeRuntimeHandler",
        fields: [
            Field("name", .string, number: 1),
            Field("features", .object(NodeRuntimeHandlerFeatures.self), number: 2),
        ])
}

/// `io.k8s.api.core.v1.NodeRuntimeHandlerFeatures`
package struct NodeRuntimeHandlerFeatures: KubeStruct {
    package var recursiveReadOnlyMounts: Bool?
    package var userNamespaces: Bool?

    package init() {}
}

extension NodeRuntimeHandlerFeatures {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xb2c61988fa7eb895: if try reader.hasValue("recursiveReadOnlyMounts", 0, &seen) { recursiveReadOnlyMounts = try reader.readBool() }
            case 0x9d4ae5104b61b3a4: if try reader.hasValue("userNamespaces", 1, &seen) { userNamespaces = try reader.readBool() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let recursiveReadOnlyMounts {
            writer.key(quoted: #""recursiveReadOnlyMounts":"#)
            writer.write(recursiveReadOnlyMounts)
        }
        if let userNamespaces {
            writer.key(quoted: #""userNamespaces":"#)
            writer.write(userNamespaces)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NodeRuntimeHandlerFeatures",
        fields: [
            Field("recursiveReadOnlyMounts", .bool, number: 1),
            Field("userNamespaces", .bool, number: 2),
        ])
}

/// `io.k8s.api.core.v1.NodeSelector`
package struct NodeSelector: KubeStruct {
    package var nodeSelectorTerms: [NodeSelectorTerm] = []

    package init() {}
}

extension NodeSelector {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xcf673e21942e99: if try reader.hasValue("nodeSelectorTerms", 0, &seen) { nodeSelectorTerms = try [NodeSelectorTerm](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""nodeSelectorTerms":"#)
        nodeSelectorTerms.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NodeSelector",
        isAtomic: true,
        fields: [
            Field("nodeSelectorTerms", .list(.object(NodeSelectorTerm.self)), number: 1, isRequired: true, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.NodeSelectorRequirement`
package struct NodeSelectorRequirement: KubeStruct {
    package var key: String = ""
    package var `operator`: String = ""
    package var values: [String] = []

    package init() {}
}

extension NodeSelectorRequirement {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x79656b: if try reader.hasValue(0, &seen) { key = try reader.readString() }
            case 0x726f74617265706f: if try reader.hasValue(1, &seen) { `operator` = try reader.readString() }
            case 0x7365756c6176: if try reader.hasValue(2, &seen) { values = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""key":"#)
        writer.write(key)
        writer.key(quoted: #""operator":"#)
        writer.write(`operator`)
        if !values.isEmpty {
            writer.key(quoted: #""values":"#)
            values.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NodeSelectorRequirement",
        fields: [
            Field("key", .string, number: 1, isRequired: true),
            Field("operator", .string, number: 2, isRequired: true),
            Field("values", .list(.string), number: 3, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.NodeSelectorTerm`
package struct NodeSelectorTerm: KubeStruct {
    package var matchExpressions: [NodeSelectorRequirement] = []
    package var matchFields: [NodeSelectorRequirement] = []

    package init() {}
}

extension NodeSelectorTerm {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7ff240a128373fce: if try reader.hasValue("matchExpressions", 0, &seen) { matchExpressions = try [NodeSelectorRequirement](from: &reader) }
            case 0xbb5df7d357e18580: if try reader.hasValue("matchFields", 1, &seen) { matchFields = try [NodeSelectorRequirement](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !matchExpressions.isEmpty {
            writer.key(quoted: #""matchExpressions":"#)
            matchExpressions.write(to: &writer)
        }
        if !matchFields.isEmpty {
            writer.key(quoted: #""matchFields":"#)
            matchFields.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NodeSelectorTerm",
        isAtomic: true,
        fields: [
            Field("matchExpressions", .list(.object(NodeSelectorRequirement.self)), number: 1, list: .atomic),
            Field("matchFields", .list(.object(NodeSelectorRequirement.self)), number: 2, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.NodeSpec`
package struct NodeSpec: KubeStruct {
    package var podCIDR: String?
    package var externalID: String?
    package var providerID: String?
    package var unschedulable: Bool?
    package var taints: [Taint] = []
    package var configSource: NodeConfigSource?
    package var podCIDRs: [String] = []

    package init() {}
}

extension NodeSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x52444943646f70: if try reader.hasValue(0, &seen) { podCIDR = try reader.readNonEmptyString() }
            case 0x1453d86f41d4b7b8: if try reader.hasValue("externalID", 1, &seen) { externalID = try reader.readNonEmptyString() }
            case 0x40b27f7ac64672b9: if try reader.hasValue("providerID", 2, &seen) { providerID = try reader.readNonEmptyString() }
            case 0x802261acca8efcdf: if try reader.hasValue("unschedulable", 3, &seen) { unschedulable = try reader.readTrue() }
            case 0x73746e696174: if try reader.hasValue(4, &seen) { taints = try [Taint](from: &reader) }
            case 0x90aaebe8302a4f94: if try reader.hasValue("configSource", 5, &seen) { configSource = try NodeConfigSource(from: &reader) }
            case 0x7352444943646f70: if try reader.hasValue(6, &seen) { podCIDRs = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let podCIDR {
            writer.key(quoted: #""podCIDR":"#)
            writer.write(podCIDR)
        }
        if let externalID {
            writer.key(quoted: #""externalID":"#)
            writer.write(externalID)
        }
        if let providerID {
            writer.key(quoted: #""providerID":"#)
            writer.write(providerID)
        }
        if let unschedulable, unschedulable != false {
            writer.key(quoted: #""unschedulable":"#)
            writer.write(unschedulable)
        }
        if !taints.isEmpty {
            writer.key(quoted: #""taints":"#)
            taints.write(to: &writer)
        }
        if let configSource {
            writer.key(quoted: #""configSource":"#)
            configSource.write(to: &writer)
        }
        if !podCIDRs.isEmpty {
            writer.key(quoted: #""podCIDRs":"#)
            podCIDRs.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NodeSpec",
        fields: [
            Field("podCIDR", .string, number: 1),
            Field("externalID", .string, number: 2),
            Field("providerID", .string, number: 3),
            Field("unschedulable", .bool, number: 4, omitsZero: true),
            Field("taints", .list(.object(Taint.self)), number: 5, list: .atomic),
            Field("configSource", .object(NodeConfigSource.self), number: 6),
            Field("podCIDRs", .list(.string), number: 7, list: .set, patch: [.merge]),
        ])
}

/// `io.k8s.api.core.v1.NodeStatus`
package struct NodeStatus: KubeStruct {
    package var capacity: [String: Quantity] = [:]
    package var allocatable: [String: Quantity] = [:]
    package var phase: String?
    package var conditions: [NodeCondition] = []
    package var addresses: [NodeAddress] = []
    package var daemonEndpoints: NodeDaemonEndpoints = NodeDaemonEndpoints()
    @Boxed package var nodeInfo: NodeSystemInfo
    package var images: [ContainerImage] = []
    package var volumesInUse: [String] = []
    package var volumesAttached: [AttachedVolume] = []
    package var config: NodeConfigStatus?
    package var runtimeHandlers: [NodeRuntimeHandler] = []
    package var features: NodeFeatures?
    package var declaredFeatures: [String] = []

    package init() {}
}

extension NodeStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7974696361706163: if try reader.hasValue(0, &seen) { capacity = try [String: Quantity](from: &reader) }
            case 0x1e32b4fd1a7e1c8e: if try reader.hasValue("allocatable", 1, &seen) { allocatable = try [String: Quantity](from: &reader) }
            case 0x6573616870: if try reader.hasValue(2, &seen) { phase = try reader.readNonEmptyString() }
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 3, &seen) { conditions = try [NodeCondition](from: &reader) }
            case 0xa299d221ad3388f5: if try reader.hasValue("addresses", 4, &seen) { addresses = try [NodeAddress](from: &reader) }
            case 0xf5ef1a7ddb763cc8: if try reader.hasValue("daemonEndpoints", 5, &seen) { try daemonEndpoints.read(from: &reader) }
            case 0x6f666e4965646f6e: if try reader.hasValue(6, &seen) { _nodeInfo = try Boxed(from: &reader) }
            case 0x736567616d69: if try reader.hasValue(7, &seen) { images = try [ContainerImage](from: &reader) }
            case 0x2c020fd8fad169f9: if try reader.hasValue("volumesInUse", 8, &seen) { volumesInUse = try [String](from: &reader) }
            case 0x80b11635c1175dd7: if try reader.hasValue("volumesAttached", 9, &seen) { volumesAttached = try [AttachedVolume](from: &reader) }
            case 0x6769666e6f63: if try reader.hasValue(10, &seen) { config = try NodeConfigStatus(from: &reader) }
            case 0xf336999e2cd1abe7: if try reader.hasValue("runtimeHandlers", 11, &seen) { runtimeHandlers = try [NodeRuntimeHandler](from: &reader) }
            case 0x7365727574616566: if try reader.hasValue(12, &seen) { features = try NodeFeatures(from: &reader) }
            case 0xb84a4bb689644ba8: if try reader.hasValue("declaredFeatures", 13, &seen) { declaredFeatures = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !capacity.isEmpty {
            writer.key(quoted: #""capacity":"#)
            capacity.write(to: &writer)
        }
        if !allocatable.isEmpty {
            writer.key(quoted: #""allocatable":"#)
            allocatable.write(to: &writer)
        }
        if let phase {
            writer.key(quoted: #""phase":"#)
            writer.write(phase)
        }
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        if !addresses.isEmpty {
            writer.key(quoted: #""addresses":"#)
            addresses.write(to: &writer)
        }
        writer.key(quoted: #""daemonEndpoints":"#)
        daemonEndpoints.write(to: &writer)
        writer.key(quoted: #""nodeInfo":"#)
        _nodeInfo.write(to: &writer)
        if !images.isEmpty {
            writer.key(quoted: #""images":"#)
            images.write(to: &writer)
        }
        if !volumesInUse.isEmpty {
            writer.key(quoted: #""volumesInUse":"#)
            volumesInUse.write(to: &writer)
        }
        if !volumesAttached.isEmpty {
            writer.key(quoted: #""volumesAttached":"#)
            volumesAttached.write(to: &writer)
        }
        if let config {
            writer.key(quoted: #""config":"#)
            config.write(to: &writer)
        }
        if !runtimeHandlers.isEmpty {
            writer.key(quoted: #""runtimeHandlers":"#)
            runtimeHandlers.write(to: &writer)
        }
        if let features {
            writer.key(quoted: #""features":"#)
            features.write(to: &writer)
        }
        if !declaredFeatures.isEmpty {
            writer.key(quoted: #""declaredFeatures":"#)
            declaredFeatures.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NodeStatus",
        fields: [
            Field("capacity", .map(.quantity), number: 1),
            Field("allocatable", .map(.quantity), number: 2),
            Field("phase", .string, number: 3),
            Field("conditions", .list(.object(NodeCondition.self)), number: 4, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
            Field("addresses", .list(.object(NodeAddress.self)), number: 5, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
            Field("daemonEndpoints", .object(NodeDaemonEndpoints.self), number: 6),
            Field("nodeInfo", .object(NodeSystemInfo.self), number: 7),
            Field("images", .list(.object(ContainerImage.self)), number: 8, list: .atomic),
            Field("volumesInUse", .list(.string), number: 9, list: .atomic),
            Field("volumesAttached", .list(.object(AttachedVolume.self)), number: 10, list: .atomic),
            Field("config", .object(NodeConfigStatus.self), number: 11),
            Field("runtimeHandlers", .list(.object(NodeRuntimeHandler.self)), number: 12, list: .atomic),
            Field("features", .object(NodeFeatures.self), number: 13),
            Field("declaredFeatures", .list(.string), number: 14, list: .atomic),
        ])
}

/// `io.k8s.api.core.v1.NodeSwapStatus`
package struct NodeSwapStatus: KubeStruct {
    package var capacity: Int64?

    package init() {}
}

extension NodeSwapStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7974696361706163: if try reader.hasValue(0, &seen) { capacity = try reader.readInteger(Int64.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let capacity {
            writer.key(quoted: #""capacity":"#)
            writer.write(capacity)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NodeSwapStatus",
        fields: [
            Field("capacity", .int64, number: 1),
        ])
}

/// `io.k8s.api.core.v1.NodeSystemInfo`
package struct NodeSystemInfo: KubeStruct, BoxedStruct {
    package var machineID: String = ""
    package var systemUUID: String = ""
    package var bootID: String = ""
    package var kernelVersion: String = ""
    package var osImage: String = ""
    package var containerRuntimeVersion: String = ""
    package var kubeletVersion: String = ""
    package var kubeProxyVersion: String = ""
    package var operatingSystem: String = ""
    package var architecture: String = ""
    package var swap: NodeSwapStatus?

    package init() {}

    package static let emptyBox = Box(NodeSystemInfo())
}

extension NodeSystemInfo {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x987a490c838591d7: if try reader.hasValue("machineID", 0, &seen) { machineID = try reader.readString() }
            case 0xe15cbf3e9965adae: if try reader.hasValue("systemUUID", 1, &seen) { systemUUID = try reader.readString() }
            case 0x4449746f6f62: if try reader.hasValue(2, &seen) { bootID = try reader.readString() }
            case 0x25069f931df7e999: if try reader.hasValue("kernelVersion", 3, &seen) { kernelVersion = try reader.readString() }
            case 0x6567616d49736f: if try reader.hasValue(4, &seen) { osImage = try reader.readString() }
            case 0x7f3e45a7f3957188: if try reader.hasValue("containerRuntimeVersion", 5, &seen) { containerRuntimeVersion = try reader.readString() }
            case 0x8763aeee1cf30aeb: if try reader.hasValue("kubeletVersion", 6, &seen) { kubeletVersion = try reader.readString() }
            case 0x866308c42430fd84: if try reader.hasValue("kubeProxyVersion", 7, &seen) { kubeProxyVersion = try reader.readString() }
            case 0xea053fd223436cc0: if try reader.hasValue("operatingSystem", 8, &seen) { operatingSystem = try reader.readString() }
            case 0xfada693d9a5c785: if try reader.hasValue("architecture", 9, &seen) { architecture = try reader.readString() }
            case 0x70617773: if try reader.hasValue(10, &seen) { swap = try NodeSwapStatus(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""machineID":"#)
        writer.write(machineID)
        writer.key(quoted: #""systemUUID":"#)
        writer.write(systemUUID)
        writer.key(quoted: #""bootID":"#)
        writer.write(bootID)
        writer.key(quoted: #""kernelVersion":"#)
        writer.write(kernelVersion)
        writer.key(quoted: #""osImage":"#)
        writer.write(osImage)
        writer.key(quoted: #""containerRuntimeVersion":"#)
        writer.write(containerRuntimeVersion)
        writer.key(quoted: #""kubeletVersion":"#)
        writer.write(kubeletVersion)
        writer.key(quoted: #""kubeProxyVersion":"#)
        writer.write(kubeProxyVersion)
        writer.key(quoted: #""operatingSystem":"#)
        writer.write(operatingSystem)
        writer.key(quoted: #""architecture":"#)
        writer.write(architecture)
        if let swap {
            writer.key(quoted: #""swap":"#)
            swap.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.NodeSystemInfo",
        fields: [
            Field("machineID", .string, number: 1, isRequired: true),
            Field("systemUUID", .string, number: 2, isRequired: true),
            Field("bootID", .string, number: 3, isRequired: true),
            Field("kernelVersion", .string, number: 4, isRequired: true),
            Field("osImage", .string, number: 5, isRequired: true),
            Field("containerRuntimeVersion", .string, number: 6, isRequired: true),
            Field("kubeletVersion", .string, number: 7, isRequired: true),
            Field("kubeProxyVersion", .string, number: 8, isRequired: true),
            Field("operatingSystem", .string, number: 9, isRequired: true),
            Field("architecture", .string, number: 10, isRequired: true),
            Field("swap", .object(NodeSwapStatus.self), number: 11),
        ])
}

/// `io.k8s.api.core.v1.ObjectFieldSelector`
package struct ObjectFieldSelector: KubeStruct {
    package var apiVersion: String?
    package var fieldPath: String = ""

    package init() {}
}

extension ObjectFieldSelector {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 0, &seen) { apiVersion = try reader.readNonEmptyString() }
            case 0xbc5380a94a5444d5: if try reader.hasValue("fieldPath", 1, &seen) { fieldPath = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let apiVersion {
            writer.key(quoted: #""apiVersion":"#)
            writer.write(apiVersion)
        }
        writer.key(quoted: #""fieldPath":"#)
        writer.write(fieldPath)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ObjectFieldSelector",
        isAtomic: true,
        fields: [
            Field("apiVersion", .string, number: 1),
            Field("fieldPath", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.core.v1.ObjectReference`
package struct ObjectReference: KubeStruct {
    package var kind: String?
    package var namespace: String?
    package var name: String?
    package var uid: String?
    package var apiVersion: String?
    package var resourceVersion: String?
    package var fieldPath: String?

    package init() {}
}

extension ObjectReference {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646e696b: if try reader.hasValue(0, &seen) { kind = try reader.readNonEmptyString() }
            case 0xcd9e8890537aa28c: if try reader.hasValue("namespace", 1, &seen) { namespace = try reader.readNonEmptyString() }
            case 0x656d616e: if try reader.hasValue(2, &seen) { name = try reader.readNonEmptyString() }
            case 0x646975: if try reader.hasValue(3, &seen) { uid = try reader.readNonEmptyString() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 4, &seen) { apiVersion = try reader.readNonEmptyString() }
            case 0xdd43c46efdba7b84: if try reader.hasValue("resourceVersion", 5, &seen) { resourceVersion = try reader.readNonEmptyString() }
            case 0xbc5380a94a5444d5: if try reader.hasValue("fieldPath", 6, &seen) { fieldPath = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let kind {
            writer.key(quoted: #""kind":"#)
            writer.write(kind)
        }
        if let namespace {
            writer.key(quoted: #""namespace":"#)
            writer.write(namespace)
        }
        if let name {
            writer.key(quoted: #""name":"#)
            writer.write(name)
        }
        if let uid {
            writer.key(quoted: #""uid":"#)
            writer.write(uid)
        }
        if let apiVersion {
            writer.key(quoted: #""apiVersion":"#)
            writer.write(apiVersion)
        }
        if let resourceVersion {
            writer.key(quoted: #""resourceVersion":"#)
            writer.write(resourceVersion)
        }
        if let fieldPath {
            writer.key(quoted: #""fieldPath":"#)
            writer.write(fieldPath)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.ObjectReference",
        isAtomic: true,
        fields: [
            Field("kind", .string, number: 1),
            Field("namespace", .string, number: 2),
            Field("name", .string, number: 3),
            Field("uid", .string, number: 4),
            Field("apiVersion", .string, number: 5),
            Field("resourceVersion", .string, number: 6),
            Field("fieldPath", .string, number: 7),
        ])
}

/// `io.k8s.api.core.v1.PersistentVolume`
package struct PersistentVolume: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    @Boxed package var spec: PersistentVolumeSpec
    package var status: PersistentVolumeStatus = PersistentVolumeStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "PersistentVolume") }
}

extension PersistentVolume {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x63657073: if try reader.hasValue(1, &seen) { _spec = try Boxed(from: &reader) }
            case 0x737574617473: if try reader.hasValue(2, &seen) { try status.read(from: &reader) }
            case 0x646e696b: if try reader.hasValue(3, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 4, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PersistentVolume","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        _spec.write(to: &writer)
        writer.key(quoted: #""status":"#)
        status.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.core.v1.PersistentVolume",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "PersistentVolume")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(PersistentVolumeSpec.self), number: 2),
            Field("status", .object(PersistentVolumeStatus.self), number: 3),
        ])
}
