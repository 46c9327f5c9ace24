// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.apimachinery.pkg.apis.meta.v1.APIGroup`
package struct APIGroup: KubeStruct {
    package var name: String = ""
    package var versions: [GroupVersionForDiscovery] = []
    package var preferredVersion: GroupVersionForDiscovery?
    package var serverAddressByClientCIDRs: [ServerAddressByClientCIDR] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "APIGroup") }
}

extension APIGroup {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x736e6f6973726576: if try reader.hasValue(1, &seen) { versions = try [GroupVersionForDiscovery](from: &reader) }
            case 0xa57b4ad78660dfeb: if try reader.hasValue("preferredVersion", 2, &seen) { preferredVersion = try GroupVersionForDiscovery(from: &reader) }
            case 0xc5028e26c2316b90: if try reader.hasValue("serverAddressByClientCIDRs", 3, &seen) { serverAddressByClientCIDRs = try [ServerAddressByClientCIDR](from: &reader) }
            case 0x646e696b: if try reader.hasValue(4, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 5, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"APIGroup","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""versions":"#)
        versions.write(to: &writer)
        if let preferredVersion {
            writer.key(quoted: #""preferredVersion":"#)
            preferredVersion.write(to: &writer)
        }
        if !serverAddressByClientCIDRs.isEmpty {
            writer.key(quoted: #""serverAddressByClientCIDRs":"#)
            serverAddressByClientCIDRs.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.APIGroup",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "APIGroup")],
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("versions", .list(.object(GroupVersionForDiscovery.self)), number: 2, isRequired: true, list: .atomic),
            Field("preferredVersion", .object(GroupVersionForDiscovery.self), number: 3),
            Field("serverAddressByClientCIDRs", .list(.object(ServerAddressByClientCIDR.self)), number: 4, list: .atomic),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.APIGroupList`
package struct APIGroupList: KubeStruct {
    package var groups: [APIGroup] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "APIGroupList") }
}

extension APIGroupList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7370756f7267: if try reader.hasValue(0, &seen) { groups = try [APIGroup](from: &reader) }
            case 0x646e696b: if try reader.hasValue(1, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 2, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"APIGroupList","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""groups":"#)
        groups.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.APIGroupList",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "APIGroupList")],
        fields: [
            Field("groups", .list(.object(APIGroup.self)), number: 1, isRequired: true, list: .atomic),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.APIResource`
package struct APIResource: KubeStruct {
    package var kind: String = ""
    package var name: String = ""
    package var namespaced: Bool = false
    package var verbs: [String] = []
    package var shortNames: [String] = []
    package var singularName: String = ""
    package var categories: [String] = []
    package var group: String?
    package var version: String?
    package var storageVersionHash: String?

    package init() {}
}

extension APIResource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646e696b: if try reader.hasValue(0, &seen) { kind = try reader.readString() }
            case 0x656d616e: if try reader.hasValue(1, &seen) { name = try reader.readString() }
            case 0x31224a831bd47c94: if try reader.hasValue("namespaced", 2, &seen) { namespaced = try reader.readBool() }
            case 0x7362726576: if try reader.hasValue(3, &seen) { verbs = try [String](from: &reader) }
            case 0xadbe6028f9e17884: if try reader.hasValue("shortNames", 4, &seen) { shortNames = try [String](from: &reader) }
            case 0xec094b8bc454bffb: if try reader.hasValue("singularName", 5, &seen) { singularName = try reader.readString() }
            case 0x1951d33b135cc0ea: if try reader.hasValue("categories", 6, &seen) { categories = try [String](from: &reader) }
            case 0x70756f7267: if try reader.hasValue(7, &seen) { group = try reader.readNonEmptyString() }
            case 0x6e6f6973726576: if try reader.hasValue(8, &seen) { version = try reader.readNonEmptyString() }
            case 0xed5c3a0cfdbba684: if try reader.hasValue("storageVersionHash", 9, &seen) { storageVersionHash = try reader.readNonEmptyString() }
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
        writer.key(quoted: #""namespaced":"#)
        writer.write(namespaced)
        writer.key(quoted: #""verbs":"#)
        verbs.write(to: &writer)
        if !shortNames.isEmpty {
            writer.key(quoted: #""shortNames":"#)
            shortNames.write(to: &writer)
        }
        writer.key(quoted: #""singularName":"#)
        writer.write(singularName)
        if !categories.isEmpty {
            writer.key(quoted: #""categories":"#)
            categories.write(to: &writer)
        }
        if let group {
            writer.key(quoted: #""group":"#)
            writer.write(group)
        }
        if let version {
            writer.key(quoted: #""version":"#)
            writer.write(version)
        }
        if let storageVersionHash {
            writer.key(quoted: #""storageVersionHash":"#)
            writer.write(storageVersionHash)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.APIResource",
        fields: [
            Field("kind", .string, number: 3, isRequired: true),
            Field("name", .string, number: 1, isRequired: true),
            Field("namespaced", .bool, number: 2, isRequired: true),
            Field("verbs", .list(.string), number: 4, isRequired: true, union: .items),
            Field("shortNames", .list(.string), number: 5, list: .atomic),
            Field("singularName", .string, number: 6, isRequired: true),
            Field("categories", .list(.string), number: 7, list: .atomic),
            Field("group", .string, number: 8),
            Field("version", .string, number: 9),
            Field("storageVersionHash", .string, number: 10),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.APIResourceList`
package struct APIResourceList: KubeStruct {
    package var groupVersion: String = ""
    package var resources: [APIResource] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "APIResourceList") }
}

extension APIResourceList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x872670135522dd6: if try reader.hasValue("groupVersion", 0, &seen) { groupVersion = try reader.readString() }
            case 0x5ae61724403ca398: if try reader.hasValue("resources", 1, &seen) { resources = try [APIResource](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"APIResourceList","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""groupVersion":"#)
        writer.write(groupVersion)
        writer.key(quoted: #""resources":"#)
        resources.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.APIResourceList",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "APIResourceList")],
        fields: [
            Field("groupVersion", .string, number: 1, isRequired: true),
            Field("resources", .list(.object(APIResource.self)), number: 2, isRequired: true, list: .atomic),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.APIVersions`
package struct APIVersions: KubeStruct {
    package var versions: [String] = []
    package var serverAddressByClientCIDRs: [ServerAddressByClientCIDR] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "APIVersions") }
}

extension APIVersions {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x736e6f6973726576: if try reader.hasValue(0, &seen) { versions = try [String](from: &reader) }
            case 0xc5028e26c2316b90: if try reader.hasValue("serverAddressByClientCIDRs", 1, &seen) { serverAddressByClientCIDRs = try [ServerAddressByClientCIDR](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"APIVersions","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""versions":"#)
        versions.write(to: &writer)
        writer.key(quoted: #""serverAddressByClientCIDRs":"#)
        serverAddressByClientCIDRs.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.APIVersions",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "APIVersions")],
        fields: [
            Field("versions", .list(.string), number: 1, isRequired: true, list: .atomic),
            Field("serverAddressByClientCIDRs", .list(.object(ServerAddressByClientCIDR.self)), number: 2, isRequired: true, list: .atomic),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.Condition`
package struct Condition: KubeStruct {
    package var type: String = ""
    package var status: String = ""
    package var observedGeneration: Int64?
    package var lastTransitionTime: Time = Time()
    package var reason: String = ""
    package var message: String = ""

    package init() {}
}

extension Condition {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x737574617473: if try reader.hasValue(1, &seen) { status = try reader.readString() }
            case 0xc2f69cd2a53a7ae1: if try reader.hasValue("observedGeneration", 2, &seen) { observedGeneration = try reader.readNonZero(Int64.self) }
            case 0x82055a7df9265be7: if try reader.hasValue("lastTransitionTime", 3, &seen) { lastTransitionTime = try Time(from: &reader) }
            case 0x6e6f73616572: if try reader.hasValue(4, &seen) { reason = try reader.readString() }
            case 0x6567617373656d: if try reader.hasValue(5, &seen) { message = try reader.readString() }
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
        if let observedGeneration, observedGeneration != 0 {
            writer.key(quoted: #""observedGeneration":"#)
            writer.write(observedGeneration)
        }
        writer.key(quoted: #""lastTransitionTime":"#)
        lastTransitionTime.write(to: &writer)
        writer.key(quoted: #""reason":"#)
        writer.write(reason)
        writer.key(quoted: #""message":"#)
        writer.write(message)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.Condition",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("status", .string, number: 2, isRequired: true),
            Field("observedGeneration", .int64, number: 3, omitsZero: true),
            Field("lastTransitionTime", .time, number: 4, isRequired: true),
            Field("reason", .string, number: 5, isRequired: true),
            Field("message", .string, number: 6, isRequired: true),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions`
package struct DeleteOptions: KubeStruct {
    package var kind: String?
    package var gracePeriodSeconds: Int64?
    package var preconditions: Preconditions?
    package var orphanDependents: Bool?
    package var propagationPolicy: String?
    package var dryRun: [String] = []
    package var ignoreStoreReadErrorWithClusterBreakingPotential: Bool?
    package var apiVersion: String?

    package init() {}
}

extension DeleteOptions {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646e696b: if try reader.hasValue(0, &seen) { kind = try reader.readNonEmptyString() }
            case 0x279f22faa67faabf: if try reader.hasValue("gracePeriodSeconds", 1, &seen) { gracePeriodSeconds = try reader.readInteger(Int64.self) }
            case 0x1cc2b48de1e4b3be: if try reader.hasValue("preconditions", 2, &seen) { preconditions = try Preconditions(from: &reader) }
            case 0xf61c97a2b19762d9: if try reader.hasValue("orphanDependents", 3, &seen) { orphanDependents = try reader.readBool() }
            case 0xf3efbc041c6718b0: if try reader.hasValue("propagationPolicy", 4, &seen) { propagationPolicy = try reader.readString() }
            case 0x6e7552797264: if try reader.hasValue(5, &seen) { dryRun = try [String](from: &reader) }
            case 0xa58f06a5894443a9: if try reader.hasValue("ignoreStoreReadErrorWithClusterBreakingPotential", 6, &seen) { ignoreStoreReadErrorWithClusterBreakingPotential = try reader.readBool() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 7, &seen) { apiVersion = try reader.readNonEmptyString() }
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
        if let gracePeriodSeconds {
            writer.key(quoted: #""gracePeriodSeconds":"#)
            writer.write(gracePeriodSeconds)
        }
        if let preconditions {
            writer.key(quoted: #""preconditions":"#)
            preconditions.write(to: &writer)
        }
        if let orphanDependents {
            writer.key(quoted: #""orphanDependents":"#)
            writer.write(orphanDependents)
        }
        if let propagationPolicy {
            writer.key(quoted: #""propagationPolicy":"#)
            writer.write(propagationPolicy)
        }
        if !dryRun.isEmpty {
            writer.key(quoted: #""dryRun":"#)
            dryRun.write(to: &writer)
        }
        if let ignoreStoreReadErrorWithClusterBreakingPotential {
            writer.key(quoted: #""ignoreStoreReadErrorWithClusterBreakingPotential":"#)
            writer.write(ignoreStoreReadErrorWithClusterBreakingPotential)
        }
        if let apiVersion {
            writer.key(quoted: #""apiVersion":"#)
            writer.write(apiVersion)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions",
        fields: [
            Field("kind", .string),
            Field("gracePeriodSeconds", .int64, number: 1),
            Field("preconditions", .object(Preconditions.self), number: 2),
            Field("orphanDependents", .bool, number: 3),
            Field("propagationPolicy", .string, number: 4, isPointer: true),
            Field("dryRun", .list(.string), number: 5, list: .atomic),
            Field("ignoreStoreReadErrorWithClusterBreakingPotential", .bool, number: 6),
            Field("apiVersion", .string),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement`
package struct FieldSelectorRequirement: KubeStruct {
    package var key: String = ""
    package var `operator`: String = ""
    package var values: [String] = []

    package init() {}
}

extension FieldSelectorRequirement {
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
        "io.k8s.apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement",
        fields: [
            Field("key", .string, number: 1, isRequired: true),
            Field("operator", .string, number: 2, isRequired: true),
            Field("values", .list(.string), number: 3, list: .atomic),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.GroupResource`
package struct GroupResource: KubeStruct {
    package var group: String = ""
    package var resource: String = ""

    package init() {}
}

extension GroupResource {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x70756f7267: if try reader.hasValue(0, &seen) { group = try reader.readString() }
            case 0x656372756f736572: if try reader.hasValue(1, &seen) { resource = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""group":"#)
        writer.write(group)
        writer.key(quoted: #""resource":"#)
        writer.write(resource)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.GroupResource",
        fields: [
            Field("group", .string, number: 1, isRequired: true),
            Field("resource", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.GroupVersionForDiscovery`
package struct GroupVersionForDiscovery: KubeStruct {
    package var groupVersion: String = ""
    package var version: String = ""

    package init() {}
}

extension GroupVersionForDiscovery {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x872670135522dd6: if try reader.hasValue("groupVersion", 0, &seen) { groupVersion = try reader.readString() }
            case 0x6e6f6973726576: if try reader.hasValue(1, &seen) { version = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""groupVersion":"#)
        writer.write(groupVersion)
        writer.key(quoted: #""version":"#)
        writer.write(version)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.GroupVersionForDiscovery",
        fields: [
            Field("groupVersion", .string, number: 1, isRequired: true),
            Field("version", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector`
package struct LabelSelector: KubeStruct {
    package var matchLabels: [String: String] = [:]
    package var matchExpressions: [LabelSelectorRequirement] = []

    package init() {}
}

extension LabelSelector {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x1e431019e61562ca: if try reader.hasValue("matchLabels", 0, &seen) { matchLabels = try [String: String](from: &reader) }
            case 0x7ff240a128373fce: if try reader.hasValue("matchExpressions", 1, &seen) { matchExpressions = try [LabelSelectorRequirement](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !matchLabels.isEmpty {
            writer.key(quoted: #""matchLabels":"#)
            matchLabels.write(to: &writer)
        }
        if !matchExpressions.isEmpty {
            writer.key(quoted: #""matchExpressions":"#)
            matchExpressions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector",
        isAtomic: true,
        fields: [
            Field("matchLabels", .map(.string), number: 1),
            Field("matchExpressions", .list(.object(LabelSelectorRequirement.self)), number: 2, list: .atomic),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement`
package struct LabelSelectorRequirement: KubeStruct {
    package var key: String = ""
    package var `operator`: String = ""
    package var values: [String] = []

    package init() {}
}

extension LabelSelectorRequirement {
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
        "io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement",
        fields: [
            Field("key", .string, number: 1, isRequired: true),
            Field("operator", .string, number: 2, isRequired: true),
            Field("values", .list(.string), number: 3, list: .atomic),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta`
package struct ListMeta: KubeStruct {
    package var selfLink: String?
    package var resourceVersion: String?
    package var `continue`: String?
    package var remainingItemCount: Int64?
    package var shardInfo: ShardInfo?

    package init() {}
}

extension ListMeta {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6b6e694c666c6573: if try reader.hasValue(0, &seen) { selfLink = try reader.readNonEmptyString() }
            case 0xdd43c46efdba7b84: if try reader.hasValue("resourceVersion", 1, &seen) { resourceVersion = try reader.readNonEmptyString() }
            case 0x65756e69746e6f63: if try reader.hasValue(2, &seen) { `continue` = try reader.readNonEmptyString() }
            case 0x137fcef4115fd4d8: if try reader.hasValue("remainingItemCount", 3, &seen) { remainingItemCount = try reader.readInteger(Int64.self) }
            case 0x6defd0f9a4e5fde3: if try reader.hasValue("shardInfo", 4, &seen) { shardInfo = try ShardInfo(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let selfLink {
            writer.key(quoted: #""selfLink":"#)
            writer.write(selfLink)
        }
        if let resourceVersion {
            writer.key(quoted: #""resourceVersion":"#)
            writer.write(resourceVersion)
        }
        if let `continue` {
            writer.key(quoted: #""continue":"#)
            writer.write(`continue`)
        }
        if let remainingItemCount {
            writer.key(quoted: #""remainingItemCount":"#)
            writer.write(remainingItemCount)
        }
        if let shardInfo {
            writer.key(quoted: #""shardInfo":"#)
            shardInfo.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta",
        fields: [
            Field("selfLink", .string, number: 1),
            Field("resourceVersion", .string, number: 2),
            Field("continue", .string, number: 3),
            Field("remainingItemCount", .int64, number: 4),
            Field("shardInfo", .object(ShardInfo.self), number: 5),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry`
package struct ManagedFieldsEntry: KubeStruct {
    package var manager: String?
    package var operation: String?
    package var apiVersion: String?
    package var time: Time?
    package var fieldsType: String?
    package var fieldsV1: FieldsV1?
    package var subresource: String?

    package init() {}
}

extension ManagedFieldsEntry {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x726567616e616d: if try reader.hasValue(0, &seen) { manager = try reader.readNonEmptyString() }
            case 0x21355f0c9b21e2c2: if try reader.hasValue("operation", 1, &seen) { operation = try reader.readNonEmptyString() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 2, &seen) { apiVersion = try reader.readNonEmptyString() }
            case 0x656d6974: if try reader.hasValue(3, &seen) { time = try Time(from: &reader) }
            case 0x179eb7ddf52568aa: if try reader.hasValue("fieldsType", 4, &seen) { fieldsType = try reader.readNonEmptyString() }
            case 0x315673646c656966: if try reader.hasValue(5, &seen) { fieldsV1 = try FieldsV1(from: &reader) }
            case 0xe723b894dba98ee2: if try reader.hasValue("subresource", 6, &seen) { subresource = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let manager {
            writer.key(quoted: #""manager":"#)
            writer.write(manager)
        }
        if let operation {
            writer.key(quoted: #""operation":"#)
            writer.write(operation)
        }
        if let apiVersion {
            writer.key(quoted: #""apiVersion":"#)
            writer.write(apiVersion)
        }
        if let time {
            writer.key(quoted: #""time":"#)
            time.write(to: &writer)
        }
        if let fieldsType {
            writer.key(quoted: #""fieldsType":"#)
            writer.write(fieldsType)
        }
        if let fieldsV1 {
            writer.key(quoted: #""fieldsV1":"#)
            fieldsV1.write(to: &writer)
        }
        if let subresource {
            writer.key(quoted: #""subresource":"#)
            writer.write(subresource)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry",
        fields: [
            Field("manager", .string, number: 1),
            Field("operation", .string, number: 2),
            Field("apiVersion", .string, number: 3),
            Field("time", .time, number: 4),
            Field("fieldsType", .string, number: 6),
            Field("fieldsV1", .rawObject, number: 7),
            Field("subresource", .string, number: 8),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta`
package struct ObjectMeta: KubeStruct {
    package var name: String?
    package var generateName: String?
    package var namespace: String?
    package var selfLink: String?
    package var uid: String?
    package var resourceVersion: String?
    package var generation: Int64?
    package var creationTimestamp: Time?
    package var deletionTimestamp: Time?
    package var deletionGracePeriodSeconds: Int64?
    package var labels: [String: String] = [:]
    package var annotations: [String: String] = [:]
    package var ownerReferences: [OwnerReference] = []
    package var finalizers: [String] = []
    package var managedFields: [ManagedFieldsEntry] = []

    package init() {}
}

extension ObjectMeta {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readNonEmptyString() }
            case 0x4c792aa649a0b7cf: if try reader.hasValue("generateName", 1, &seen) { generateName = try reader.readNonEmptyString() }
            case 0xcd9e8890537aa28c: if try reader.hasValue("namespace", 2, &seen) { namespace = try reader.readNonEmptyString() }
            case 0x6b6e694c666c6573: if try reader.hasValue(3, &seen) { selfLink = try reader.readNonEmptyString() }
            case 0x646975: if try reader.hasValue(4, &seen) { uid = try reader.readNonEmptyString() }
            case 0xdd43c46efdba7b84: if try reader.hasValue("resourceVersion", 5, &seen) { resourceVersion = try reader.readNonEmptyString() }
            case 0x39522140c0627ac3: if try reader.hasValue("generation", 6, &seen) { generation = try reader.readNonZero(Int64.self) }
            case 0x26d67bb8b4d3c685: if try reader.hasValue("creationTimestamp", 7, &seen) { creationTimestamp = try Time(from: &reader) }
            case 0x695fd16809350996: if try reader.hasValue("deletionTimestamp", 8, &seen) { deletionTimestamp = try Time(from: &reader) }
            case 0xd295ee67834d32ed: if try reader.hasValue("deletionGracePeriodSeconds", 9, &seen) { deletionGracePeriodSeconds = try reader.readInteger(Int64.self) }
            case 0x736c6562616c: if try reader.hasValue(10, &seen) { labels = try [String: String](from: &reader) }
            case 0x8c87de971a496be4: if try reader.hasValue("annotations", 11, &seen) { annotations = try [String: String](from: &reader) }
            case 0xe90b03a7cf70a5bd: if try reader.hasValue("ownerReferences", 12, &seen) { ownerReferences = try [OwnerReference](from: &reader) }
            case 0xf4fc2b030450d4ad: if try reader.hasValue("finalizers", 13, &seen) { finalizers = try [String](from: &reader) }
            case 0x883d0bd51340c59e: if try reader.hasValue("managedFields", 14, &seen) { managedFields = try [ManagedFieldsEntry](from: &reader) }
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
        if let generateName {
            writer.key(quoted: #""generateName":"#)
            writer.write(generateName)
        }
        if let namespace {
            writer.key(quoted: #""namespace":"#)
            writer.write(namespace)
        }
        if let selfLink {
            writer.key(quoted: #""selfLink":"#)
            writer.write(selfLink)
        }
        if let uid {
            writer.key(quoted: #""uid":"#)
            writer.write(uid)
        }
        if let resourceVersion {
            writer.key(quoted: #""resourceVersion":"#)
            writer.write(resourceVersion)
        }
        if let generation, generation != 0 {
            writer.key(quoted: #""generation":"#)
            writer.write(generation)
        }
        if let creationTimestamp {
            writer.key(quoted: #""creationTimestamp":"#)
            creationTimestamp.write(to: &writer)
        }
        if let deletionTimestamp {
            writer.key(quoted: #""deletionTimestamp":"#)
            deletionTimestamp.write(to: &writer)
        }
        if let deletionGracePeriodSeconds {
            writer.key(quoted: #""deletionGracePeriodSeconds":"#)
            writer.write(deletionGracePeriodSeconds)
        }
        if !labels.isEmpty {
            writer.key(quoted: #""labels":"#)
            labels.write(to: &writer)
        }
        if !annotations.isEmpty {
            writer.key(quoted: #""annotations":"#)
            annotations.write(to: &writer)
        }
        if !ownerReferences.isEmpty {
            writer.key(quoted: #""ownerReferences":"#)
            ownerReferences.write(to: &writer)
        }
        if !finalizers.isEmpty {
            writer.key(quoted: #""finalizers":"#)
            finalizers.write(to: &writer)
        }
        if !managedFields.isEmpty {
            writer.key(quoted: #""managedFields":"#)
            managedFields.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta",
        fields: [
            Field("name", .string, number: 1),
            Field("generateName", .string, number: 2),
            Field("namespace", .string, number: 3),
            Field("selfLink", .string, number: 4),
            Field("uid", .string, number: 5),
            Field("resourceVersion", .string, number: 6),
            Field("generation", .int64, number: 7, omitsZero: true),
            Field("creationTimestamp", .time, number: 8),
            Field("deletionTimestamp", .time, number: 9),
            Field("deletionGracePeriodSeconds", .int64, number: 10),
            Field("labels", .map(.string), number: 11),
            Field("annotations", .map(.string), number: 12),
            Field("ownerReferences", .list(.object(OwnerReference.self)), number: 13, list: .map(keys: ["uid"]), patch: [.merge], patchKey: "uid"),
            Field("finalizers", .list(.string), number: 14, list: .set, patch: [.merge]),
            Field("managedFields", .list(.object(ManagedFieldsEntry.self)), number: 17, list: .atomic),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference`
package struct OwnerReference: KubeStruct {
    package var kind: String = ""
    package var name: String = ""
    package var uid: String = ""
    package var apiVersion: String = ""
    package var controller: Bool?
    package var blockOwnerDeletion: Bool?

    package init() {}
}

extension OwnerReference {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646e696b: if try reader.hasValue(0, &seen) { kind = try reader.readString() }
            case 0x656d616e: if try reader.hasValue(1, &seen) { name = try reader.readString() }
            case 0x646975: if try reader.hasValue(2, &seen) { uid = try reader.readString() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { apiVersion = try reader.readString() }
            case 0x1dc015a4e9d50dcb: if try reader.hasValue("controller", 4, &seen) { controller = try reader.readBool() }
            case 0x3581e781393369cd: if try reader.hasValue("blockOwnerDeletion", 5, &seen) { blockOwnerDeletion = try reader.readBool() }
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
        writer.key(quoted: #""uid":"#)
        writer.write(uid)
        writer.key(quoted: #""apiVersion":"#)
        writer.write(apiVersion)
        if let controller {
            writer.key(quoted: #""controller":"#)
            writer.write(controller)
        }
        if let blockOwnerDeletion {
            writer.key(quoted: #""blockOwnerDeletion":"#)
            writer.write(blockOwnerDeletion)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference",
        isAtomic: true,
        fields: [
            Field("kind", .string, number: 1, isRequired: true),
            Field("name", .string, number: 3, isRequired: true),
            Field("uid", .string, number: 4, isRequired: true),
            Field("apiVersion", .string, number: 5, isRequired: true),
            Field("controller", .bool, number: 6),
            Field("blockOwnerDeletion", .bool, number: 7),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.Patch`
package struct PatchBody: KubeStruct {
    package init() {}
}

extension PatchBody {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        while try reader.nextField() {
            switch reader.keyWord {
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.Patch",
        fields: [
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.Preconditions`
package struct Preconditions: KubeStruct {
    package var uid: String?
    package var resourceVersion: String?

    package init() {}
}

extension Preconditions {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646975: if try reader.hasValue(0, &seen) { uid = try reader.readString() }
            case 0xdd43c46efdba7b84: if try reader.hasValue("resourceVersion", 1, &seen) { resourceVersion = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let uid {
            writer.key(quoted: #""uid":"#)
            writer.write(uid)
        }
        if let resourceVersion {
            writer.key(quoted: #""resourceVersion":"#)
            writer.write(resourceVersion)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.Preconditions",
        fields: [
            Field("uid", .string, number: 1, isPointer: true),
            Field("resourceVersion", .string, number: 2, isPointer: true),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.ServerAddressByClientCIDR`
package struct ServerAddressByClientCIDR: KubeStruct {
    package var clientCIDR: String = ""
    package var serverAddress: String = ""

    package init() {}
}

extension ServerAddressByClientCIDR {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xb008d0d94096bea3: if try reader.hasValue("clientCIDR", 0, &seen) { clientCIDR = try reader.readString() }
            case 0x64f1a6b70f6d25cf: if try reader.hasValue("serverAddress", 1, &seen) { serverAddress = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""clientCIDR":"#)
        writer.write(clientCIDR)
        writer.key(quoted: #""serverAddress":"#)
        writer.write(serverAddress)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.ServerAddressByClientCIDR",
        fields: [
            Field("clientCIDR", .string, number: 1, isRequired: true),
            Field("serverAddress", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.ShardInfo`
package struct ShardInfo: KubeStruct {
    package var selector: String = ""

    package init() {}
}

extension ShardInfo {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x726f7463656c6573: if try reader.hasValue(0, &seen) { selector = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""selector":"#)
        writer.write(selector)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.ShardInfo",
        fields: [
            Field("selector", .string, number: 1, isRequired: true),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.Status`
package struct Status: KubeStruct {
    package var metadata: ListMeta = ListMeta()
    package var status: String?
    package var message: String?
    package var reason: String?
    @OptionalBox package var details: StatusDetails?
    package var code: Int32?

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "Status") }
}

extension Status {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x737574617473: if try reader.hasValue(1, &seen) { status = try reader.readNonEmptyString() }
            case 0x6567617373656d: if try reader.hasValue(2, &seen) { message = try reader.readNonEmptyString() }
            case 0x6e6f73616572: if try reader.hasValue(3, &seen) { reason = try reader.readNonEmptyString() }
            case 0x736c6961746564: if try reader.hasValue(4, &seen) { _details = try OptionalBox(from: &reader) }
            case 0x65646f63: if try reader.hasValue(5, &seen) { code = try reader.readNonZero(Int32.self) }
            case 0x646e696b: if try reader.hasValue(6, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 7, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"Status","apiVersion":"v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        if let status {
            writer.key(quoted: #""status":"#)
            writer.write(status)
        }
        if let message {
            writer.key(quoted: #""message":"#)
            writer.write(message)
        }
        if let reason {
            writer.key(quoted: #""reason":"#)
            writer.write(reason)
        }
        if _details.isPresent {
            writer.key(quoted: #""details":"#)
            _details.write(to: &writer)
        }
        if let code, code != 0 {
            writer.key(quoted: #""code":"#)
            writer.write(code)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.Status",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "Status")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("status", .string, number: 2),
            Field("message", .string, number: 3),
            Field("reason", .string, number: 4),
            Field("details", .object(StatusDetails.self), number: 5),
            Field("code", .int32, number: 6, omitsZero: true),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.StatusCause`
package struct StatusCause: KubeStruct {
    package var reason: String?
    package var message: String?
    package var field: String?

    package init() {}
}

extension StatusCause {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6e6f73616572: if try reader.hasValue(0, &seen) { reason = try reader.readNonEmptyString() }
            case 0x6567617373656d: if try reader.hasValue(1, &seen) { message = try reader.readNonEmptyString() }
            case 0x646c656966: if try reader.hasValue(2, &seen) { field = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let reason {
            writer.key(quoted: #""reason":"#)
            writer.write(reason)
        }
        if let message {
            writer.key(quoted: #""message":"#)
            writer.write(message)
        }
        if let field {
            writer.key(quoted: #""field":"#)
            writer.write(field)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.StatusCause",
        fields: [
            Field("reason", .string, number: 1),
            Field("message", .string, number: 2),
            Field("field", .string, number: 3),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.StatusDetails`
package struct StatusDetails: KubeStruct {
    package var kind: String?
    package var name: String?
    package var group: String?
    package var causes: [StatusCause] = []
    package var retryAfterSeconds: Int32?
    package var uid: String?

    package init() {}
}

extension StatusDetails {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646e696b: if try reader.hasValue(0, &seen) { kind = try reader.readNonEmptyString() }
            case 0x656d616e: if try reader.hasValue(1, &seen) { name = try reader.readNonEmptyString() }
            case 0x70756f7267: if try reader.hasValue(2, &seen) { group = try reader.readNonEmptyString() }
            case 0x736573756163: if try reader.hasValue(3, &seen) { causes = try [StatusCause](from: &reader) }
            case 0xedaa6784f5aa44b5: if try reader.hasValue("retryAfterSeconds", 4, &seen) { retryAfterSeconds = try reader.readNonZero(Int32.self) }
            case 0x646975: if try reader.hasValue(5, &seen) { uid = try reader.readNonEmptyString() }
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
        if let name {
            writer.key(quoted: #""name":"#)
            writer.write(name)
        }
        if let group {
            writer.key(quoted: #""group":"#)
            writer.write(group)
        }
        if !causes.isEmpty {
            writer.key(quoted: #""causes":"#)
            causes.write(to: &writer)
        }
        if let retryAfterSeconds, retryAfterSeconds != 0 {
            writer.key(quoted: #""retryAfterSeconds":"#)
            writer.write(retryAfterSeconds)
        }
        if let uid {
            writer.key(quoted: #""uid":"#)
            writer.write(uid)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.StatusDetails",
        fields: [
            Field("kind", .string, number: 3),
            Field("name", .string, number: 1),
            Field("group", .string, number: 2),
            Field("causes", .list(.object(StatusCause.self)), number: 4, list: .atomic),
            Field("retryAfterSeconds", .int32, number: 5, omitsZero: true),
            Field("uid", .string, number: 6),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.WatchEvent`
package struct WatchEvent: KubeStruct {
    package var type: String = ""
    package var object: JSONValue = .null

    package init() {}
}

extension WatchEvent {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x7463656a626f: if try reader.hasValue(1, &seen) { object = try JSONValue(objectFrom: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""type":"#)
        writer.write(type)
        writer.key(quoted: #""object":"#)
        object.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.WatchEvent",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("object", .rawObject, number: 2, isRequired: true),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.CreateOptions`
package struct CreateOptions: KubeStruct {
    package var dryRun: [String] = []
    package var fieldManager: String?
    package var fieldValidation: String?

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "CreateOptions") }
}

extension CreateOptions {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6e7552797264: if try reader.hasValue(0, &seen) { dryRun = try [String](from: &reader) }
            case 0x69251262cfc0428c: if try reader.hasValue("fieldManager", 1, &seen) { fieldManager = try reader.readNonEmptyString() }
            case 0x8f5ff779e1d7dab0: if try reader.hasValue("fieldValidation", 2, &seen) { fieldValidation = try reader.readNonEmptyString() }
            case 0x646e696b: if try reader.hasValue(3, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 4, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"CreateOptions","apiVersion":"v1""#)
        writer.continueObject()
        if !dryRun.isEmpty {
            writer.key(quoted: #""dryRun":"#)
            dryRun.write(to: &writer)
        }
        if let fieldManager {
            writer.key(quoted: #""fieldManager":"#)
            writer.write(fieldManager)
        }
        if let fieldValidation {
            writer.key(quoted: #""fieldValidation":"#)
            writer.write(fieldValidation)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.CreateOptions",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "CreateOptions")],
        fields: [
            Field("dryRun", .list(.string), number: 1, list: .atomic),
            Field("fieldManager", .string, number: 3),
            Field("fieldValidation", .string, number: 4),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.GetOptions`
package struct GetOptions: KubeStruct {
    package var resourceVersion: String?

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "GetOptions") }
}

extension GetOptions {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xdd43c46efdba7b84: if try reader.hasValue("resourceVersion", 0, &seen) { resourceVersion = try reader.readNonEmptyString() }
            case 0x646e696b: if try reader.hasValue(1, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 2, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"GetOptions","apiVersion":"v1""#)
        writer.continueObject()
        if let resourceVersion {
            writer.key(quoted: #""resourceVersion":"#)
            writer.write(resourceVersion)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.GetOptions",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "GetOptions")],
        fields: [
            Field("resourceVersion", .string, number: 1),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.ListOptions`
package struct MetaListOptions: KubeStruct {
    package var labelSelector: String?
    package var fieldSelector: String?
    package var watch: Bool?
    package var allowWatchBookmarks: Bool?
    package var resourceVersion: String?
    package var resourceVersionMatch: String?
    package var timeoutSeconds: Int64?
    package var limit: Int64?
    package var `continue`: String?
    package var sendInitialEvents: Bool?
    package var shardSelector: String?

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "ListOptions") }
}

extension MetaListOptions {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x32279519545318f1: if try reader.hasValue("labelSelector", 0, &seen) { labelSelector = try reader.readNonEmptyString() }
            case 0x81f3d96c4b8ed5b6: if try reader.hasValue("fieldSelector", 1, &seen) { fieldSelector = try reader.readNonEmptyString() }
            case 0x6863746177: if try reader.hasValue(2, &seen) { watch = try reader.readTrue() }
            case 0x2a47f3ad3179a6b6: if try reader.hasValue("allowWatchBookmarks", 3, &seen) { allowWatchBookmarks = try reader.readTrue() }
            case 0xdd43c46efdba7b84: if try reader.hasValue("resourceVersion", 4, &seen) { resourceVersion = try reader.readNonEmptyString() }
            case 0xe6e3207192be5dc8: if try reader.hasValue("resourceVersionMatch", 5, &seen) { resourceVersionMatch = try reader.readNonEmptyString() }
            case 0xd950dd83faf45ecd: if try reader.hasValue("timeoutSeconds", 6, &seen) { timeoutSeconds = try reader.readInteger(Int64.self) }
            case 0x74696d696c: if try reader.hasValue(7, &seen) { limit = try reader.readNonZero(Int64.self) }
            case 0x65756e69746e6f63: if try reader.hasValue(8, &seen) { `continue` = try reader.readNonEmptyString() }
            case 0x732d804f106d35aa: if try reader.hasValue("sendInitialEvents", 9, &seen) { sendInitialEvents = try reader.readBool() }
            case 0x8a3dca70960925bb: if try reader.hasValue("shardSelector", 10, &seen) { shardSelector = try reader.readNonEmptyString() }
            case 0x646e696b: if try reader.hasValue(11, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 12, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ListOptions","apiVersion":"v1""#)
        writer.continueObject()
        if let labelSelector {
            writer.key(quoted: #""labelSelector":"#)
            writer.write(labelSelector)
        }
        if let fieldSelector {
            writer.key(quoted: #""fieldSelector":"#)
            writer.write(fieldSelector)
        }
        if let watch, watch != false {
            writer.key(quoted: #""watch":"#)
            writer.write(watch)
        }
        if let allowWatchBookmarks, allowWatchBookmarks != false {
            writer.key(quoted: #""allowWatchBookmarks":"#)
            writer.write(allowWatchBookmarks)
        }
        if let resourceVersion {
            writer.key(quoted: #""resourceVersion":"#)
            writer.write(resourceVersion)
        }
        if let resourceVersionMatch {
            writer.key(quoted: #""resourceVersionMatch":"#)
            writer.write(resourceVersionMatch)
        }
        if let timeoutSeconds {
            writer.key(quoted: #""timeoutSeconds":"#)
            writer.write(timeoutSeconds)
        }
        if let limit, limit != 0 {
            writer.key(quoted: #""limit":"#)
            writer.write(limit)
        }
        if let `continue` {
            writer.key(quoted: #""continue":"#)
            writer.write(`continue`)
        }
        if let sendInitialEvents {
            writer.key(quoted: #""sendInitialEvents":"#)
            writer.write(sendInitialEvents)
        }
        if let shardSelector {
            writer.key(quoted: #""shardSelector":"#)
            writer.write(shardSelector)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.ListOptions",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "ListOptions")],
        fields: [
            Field("labelSelector", .string, number: 1),
            Field("fieldSelector", .string, number: 2),
            Field("watch", .bool, number: 3, omitsZero: true),
            Field("allowWatchBookmarks", .bool, number: 9, omitsZero: true),
            Field("resourceVersion", .string, number: 4),
            Field("resourceVersionMatch", .string, number: 10),
            Field("timeoutSeconds", .int64, number: 5),
            Field("limit", .int64, number: 7, omitsZero: true),
            Field("continue", .string, number: 8),
            Field("sendInitialEvents", .bool, number: 11),
            Field("shardSelector", .string, number: 15),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.PatchOptions`
package struct PatchOptions: KubeStruct {
    package var dryRun: [String] = []
    package var force: Bool?
    package var fieldManager: String?
    package var fieldValidation: String?

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "PatchOptions") }
}

extension PatchOptions {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6e7552797264: if try reader.hasValue(0, &seen) { dryRun = try [String](from: &reader) }
            case 0x6563726f66: if try reader.hasValue(1, &seen) { force = try reader.readBool() }
            case 0x69251262cfc0428c: if try reader.hasValue("fieldManager", 2, &seen) { fieldManager = try reader.readNonEmptyString() }
            case 0x8f5ff779e1d7dab0: if try reader.hasValue("fieldValidation", 3, &seen) { fieldValidation = try reader.readNonEmptyString() }
            case 0x646e696b: if try reader.hasValue(4, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 5, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PatchOptions","apiVersion":"v1""#)
        writer.continueObject()
        if !dryRun.isEmpty {
            writer.key(quoted: #""dryRun":"#)
            dryRun.write(to: &writer)
        }
        if let force {
            writer.key(quoted: #""force":"#)
            writer.write(force)
        }
        if let fieldManager {
            writer.key(quoted: #""fieldManager":"#)
            writer.write(fieldManager)
        }
        if let fieldValidation {
            writer.key(quoted: #""fieldValidation":"#)
            writer.write(fieldValidation)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.PatchOptions",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "PatchOptions")],
        fields: [
            Field("dryRun", .list(.string), number: 1, list: .atomic),
            Field("force", .bool, number: 2),
            Field("fieldManager", .string, number: 3),
            Field("fieldValidation", .string, number: 4),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.UpdateOptions`
package struct UpdateOptions: KubeStruct {
    package var dryRun: [String] = []
    package var fieldManager: String?
    package var fieldValidation: String?

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "", version: "v1", kind: "UpdateOptions") }
}

extension UpdateOptions {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6e7552797264: if try reader.hasValue(0, &seen) { dryRun = try [String](from: &reader) }
            case 0x69251262cfc0428c: if try reader.hasValue("fieldManager", 1, &seen) { fieldManager = try reader.readNonEmptyString() }
            case 0x8f5ff779e1d7dab0: if try reader.hasValue("fieldValidation", 2, &seen) { fieldValidation = try reader.readNonEmptyString() }
            case 0x646e696b: if try reader.hasValue(3, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 4, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"UpdateOptions","apiVersion":"v1""#)
        writer.continueObject()
        if !dryRun.isEmpty {
            writer.key(quoted: #""dryRun":"#)
            dryRun.write(to: &writer)
        }
        if let fieldManager {
            writer.key(quoted: #""fieldManager":"#)
            writer.write(fieldManager)
        }
        if let fieldValidation {
            writer.key(quoted: #""fieldValidation":"#)
            writer.write(fieldValidation)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.UpdateOptions",
        kinds: [GroupVersionKind(group: "", version: "v1", kind: "UpdateOptions")],
        fields: [
            Field("dryRun", .list(.string), number: 1, list: .atomic),
            Field("fieldManager", .string, number: 2),
            Field("fieldValidation", .string, number: 3),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.PartialObjectMetadata`
package struct PartialObjectMetadata: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "meta.k8s.io", version: "v1", kind: "PartialObjectMetadata") }
}

extension PartialObjectMetadata {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x646e696b: if try reader.hasValue(1, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 2, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PartialObjectMetadata","apiVersion":"meta.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.PartialObjectMetadata",
        kinds: [GroupVersionKind(group: "meta.k8s.io", version: "v1", kind: "PartialObjectMetadata"), GroupVersionKind(group: "meta.k8s.io", version: "v1beta1", kind: "PartialObjectMetadata")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.PartialObjectMetadataList`
package struct PartialObjectMetadataList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [PartialObjectMetadata] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "meta.k8s.io", version: "v1", kind: "PartialObjectMetadataList") }
}

extension PartialObjectMetadataList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [PartialObjectMetadata](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PartialObjectMetadataList","apiVersion":"meta.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.PartialObjectMetadataList",
        kinds: [GroupVersionKind(group: "meta.k8s.io", version: "v1", kind: "PartialObjectMetadataList"), GroupVersionKind(group: "meta.k8s.io", version: "v1beta1", kind: "PartialObjectMetadataList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(PartialObjectMetadata.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.GroupVersionKind`
package struct DiscoveryKind: KubeStruct {
    package var group: String = ""
    package var version: String = ""
    package var kind: String = ""

    package init() {}
}

extension DiscoveryKind {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x70756f7267: if try reader.hasValue(0, &seen) { group = try reader.readString() }
            case 0x6e6f6973726576: if try reader.hasValue(1, &seen) { version = try reader.readString() }
            case 0x646e696b: if try reader.hasValue(2, &seen) { kind = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""group":"#)
        writer.write(group)
        writer.key(quoted: #""version":"#)
        writer.write(version)
        writer.key(quoted: #""kind":"#)
        writer.write(kind)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apimachinery.pkg.apis.meta.v1.GroupVersionKind",
        fields: [
            Field("group", .string, number: 1, isRequired: true),
            Field("version", .string, number: 2, isRequired: true),
            Field("kind", .string, number: 3, isRequired: true),
        ])
}
