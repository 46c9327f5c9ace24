// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.coordination.v1.Lease`
package struct Lease: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: LeaseSpec = LeaseSpec()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "coordination.k8s.io", version: "v1", kind: "Lease") }
}

extension Lease {
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
        writer.raw(#""kind":"Lease","apiVersion":"coordination.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.coordination.v1.Lease",
        kinds: [GroupVersionKind(group: "coordination.k8s.io", version: "v1", kind: "Lease")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(LeaseSpec.self), number: 2),
        ])
}

/// `io.k8s.api.coordination.v1.LeaseList`
package struct LeaseList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [Lease] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "coordination.k8s.io", version: "v1", kind: "LeaseList") }
}

extension LeaseList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [Lease](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"LeaseList","apiVersion":"coordination.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.coordination.v1.LeaseList",
        kinds: [GroupVersionKind(group: "coordination.k8s.io", version: "v1", kind: "LeaseList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(Lease.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.coordination.v1.LeaseSpec`
package struct LeaseSpec: KubeStruct {
    package var holderIdentity: String?
    package var leaseDurationSeconds: Int32?
    package var acquireTime: MicroTime?
    package var renewTime: MicroTime?
    package var leaseTransitions: Int32?
    package var strategy: String?
    package var preferredHolder: String?

    package init() {}
}

extension LeaseSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x4f75c5af90efbbf6: if try reader.hasValue("holderIdentity", 0, &seen) { holderIdentity = try reader.readString() }
            case 0xb766ce19bf4704b3: if try reader.hasValue("leaseDurationSeconds", 1, &seen) { leaseDurationSeconds = try reader.readInteger(Int32.self) }
            case 0xd278de7913f00ce: if try reader.hasValue("acquireTime", 2, &seen) { acquireTime = try MicroTime(from: &reader) }
            case 0x538b009db50f2fa1: if try reader.hasValue("renewTime", 3, &seen) { renewTime = try MicroTime(from: &reader) }
            case 0x83ab42d6ecceb988: if try reader.hasValue("leaseTransitions", 4, &seen) { leaseTransitions = try reader.readInteger(Int32.self) }
            case 0x7967657461727473: if try reader.hasValue(5, &seen) { strategy = try reader.readNonEmptyString() }
            case 0x116f793ce03123fc: if try reader.hasValue("preferredHolder", 6, &seen) { preferredHolder = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let holderIdentity {
            writer.key(quoted: #""holderIdentity":"#)
            writer.write(holderIdentity)
        }
        if let leaseDurationSeconds {
            writer.key(quoted: #""leaseDurationSeconds":"#)
            writer.write(leaseDurationSeconds)
        }
        if let acquireTime {
            writer.key(quoted: #""acquireTime":"#)
            acquireTime.write(to: &writer)
        }
        if let renewTime {
            writer.key(quoted: #""renewTime":"#)
            renewTime.write(to: &writer)
        }
        if let leaseTransitions {
            writer.key(quoted: #""leaseTransitions":"#)
            writer.write(leaseTransitions)
        }
        if let strategy {
            writer.key(quoted: #""strategy":"#)
            writer.write(strategy)
        }
        if let preferredHolder {
            writer.key(quoted: #""preferredHolder":"#)
            writer.write(preferredHolder)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.coordination.v1.LeaseSpec",
        fields: [
            Field("holderIdentity", .string, number: 1, isPointer: true),
            Field("leaseDurationSeconds", .int32, number: 2),
            Field("acquireTime", .microTime, number: 3),
            Field("renewTime", .microTime, number: 4),
            Field("leaseTransitions", .int32, number: 5),
            Field("strategy", .string, number: 6),
            Field("preferredHolder", .string, number: 7),
        ])
}
