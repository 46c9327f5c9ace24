// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.coordination.v1beta1.LeaseCandidate`
package struct LeaseCandidate: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: LeaseCandidateSpec = LeaseCandidateSpec()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "coordination.k8s.io", version: "v1beta1", kind: "LeaseCandidate") }
}

extension LeaseCandidate {
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
        writer.raw(#""kind":"LeaseCandidate","apiVersion":"coordination.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.coordination.v1beta1.LeaseCandidate",
        kinds: [GroupVersionKind(group: "coordination.k8s.io", version: "v1beta1", kind: "LeaseCandidate")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(LeaseCandidateSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.coordination.v1beta1.LeaseCandidateList`
package struct LeaseCandidateList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [LeaseCandidate] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "coordination.k8s.io", version: "v1beta1", kind: "LeaseCandidateList") }
}

extension LeaseCandidateList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [LeaseCandidate](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"LeaseCandidateList","apiVersion":"coordination.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.coordination.v1beta1.LeaseCandidateList",
        kinds: [GroupVersionKind(group: "coordination.k8s.io", version: "v1beta1", kind: "LeaseCandidateList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(LeaseCandidate.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.coordination.v1beta1.LeaseCandidateSpec`
package struct LeaseCandidateSpec: KubeStruct {
    package var leaseName: String = ""
    package var pingTime: MicroTime?
    package var renewTime: MicroTime?
    package var binaryVersion: String = ""
    package var emulationVersion: String?
    package var strategy: String = ""

    package init() {}
}

extension LeaseCandidateSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xb7d83061fa32c883: if try reader.hasValue("leaseName", 0, &seen) { leaseName = try reader.readString() }
            case 0x656d6954676e6970: if try reader.hasValue(1, &seen) { pingTime = try MicroTime(from: &reader) }
            case 0x538b009db50f2fa1: if try reader.hasValue("renewTime", 2, &seen) { renewTime = try MicroTime(from: &reader) }
            case 0xf48d7f93ae61d7df: if try reader.hasValue("binaryVersion", 3, &seen) { binaryVersion = try reader.readString() }
            case 0x172fb2bdcae3b1d6: if try reader.hasValue("emulationVersion", 4, &seen) { emulationVersion = try reader.readNonEmptyString() }
            case 0x7967657461727473: if try reader.hasValue(5, &seen) { strategy = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""leaseName":"#)
        writer.write(leaseName)
        if let pingTime {
            writer.key(quoted: #""pingTime":"#)
            pingTime.write(to: &writer)
        }
        if let renewTime {
            writer.key(quoted: #""renewTime":"#)
            renewTime.write(to: &writer)
        }
        writer.key(quoted: #""binaryVersion":"#)
        writer.write(binaryVersion)
        if let emulationVersion {
            writer.key(quoted: #""emulationVersion":"#)
            writer.write(emulationVersion)
        }
        writer.key(quoted: #""strategy":"#)
        writer.write(strategy)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.coordination.v1beta1.LeaseCandidateSpec",
        fields: [
            Field("leaseName", .string, number: 1, isRequired: true),
            Field("pingTime", .microTime, number: 2),
            Field("renewTime", .microTime, number: 3),
            Field("binaryVersion", .string, number: 4, isRequired: true),
            Field("emulationVersion", .string, number: 5),
            Field("strategy", .string, number: 6, isRequired: true),
        ])
}
