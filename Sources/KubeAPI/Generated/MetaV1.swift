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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x2f5aad9182a50e5 where reader.keyIs("versions"): versions = try [GroupVersionForDiscovery](from: &reader)
            case 0xa57b4ad78660dfeb where reader.keyIs("preferredVersion"): preferredVersion = try GroupVersionForDiscovery(from: &reader)
            case 0xc5028e26c2316b90 where reader.keyIs("serverAddressByClientCIDRs"): serverAddressByClientCIDRs = try [ServerAddressByClientCIDR](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x5c28ae2990bdf3dc where reader.keyIs("groups"): groups = try [APIGroup](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): kind = try reader.readString()
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x31224a831bd47c14 where reader.keyIs("namespaced"): namespaced = try reader.readBool()
            case 0x5bbccda68778cbc9 where reader.keyIs("verbs"): verbs = try [String](from: &reader)
            case 0xadbe6028f9e17884 where reader.keyIs("shortNames"): shortNames = try [String](from: &reader)
            case 0xec094b8bc454bffb where reader.keyIs("singularName"): singularName = try reader.readString()
            case 0x1951d33b135cc06a where reader.keyIs("categories"): categories = try [String](from: &reader)
            case 0x84a2b8e3cf7d62e9 where reader.keyIs("group"): group = try reader.readNonEmptyString()
            case 0x14ac0e9f578300da where reader.keyIs("version"): version = try reader.readNonEmptyString()
            case 0xed5c3a0cfdbba684 where reader.keyIs("storageVersionHash"): storageVersionHash = try reader.readNonEmptyString()
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
            Field("verbs", .list(.string), number: 4, isRequired: true),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x872670135522d56 where reader.keyIs("groupVersion"): groupVersion = try reader.readString()
            case 0x5ae61724403ca318 where reader.keyIs("resources"): resources = try [APIResource](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x2f5aad9182a50e5 where reader.keyIs("versions"): versions = try [String](from: &reader)
            case 0xc5028e26c2316b90 where reader.keyIs("serverAddressByClientCIDRs"): serverAddressByClientCIDRs = try [ServerAddressByClientCIDR](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xe12e01dc964237ec where reader.keyIs("type"): type = try reader.readString()
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try reader.readString()
            case 0xc2f69cd2a53a7a61 where reader.keyIs("observedGeneration"): observedGeneration = try reader.readInteger(Int64.self)
            case 0x82055a7df9265be7 where reader.keyIs("lastTransitionTime"): lastTransitionTime = try Time(from: &reader)
            case 0x3a3ddb57b99459d3 where reader.keyIs("reason"): reason = try reader.readString()
            case 0x8fefb12fcbd5189d where reader.keyIs("message"): message = try reader.readString()
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
        if let observedGeneration {
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
            Field("observedGeneration", .int64, number: 3),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): kind = try reader.readNonEmptyString()
            case 0x279f22faa67faabf where reader.keyIs("gracePeriodSeconds"): gracePeriodSeconds = try reader.readInteger(Int64.self)
            case 0x1cc2b48de1e4b33e where reader.keyIs("preconditions"): preconditions = try Preconditions(from: &reader)
            case 0xf61c97a2b1976259 where reader.keyIs("orphanDependents"): orphanDependents = try reader.readBool()
            case 0xf3efbc041c6718b0 where reader.keyIs("propagationPolicy"): propagationPolicy = try reader.readNonEmptyString()
            case 0x673ff53e228e2f34 where reader.keyIs("dryRun"): dryRun = try [String](from: &reader)
            case 0xa58f06a5894443a9 where reader.keyIs("ignoreStoreReadErrorWithClusterBreakingPotential"): ignoreStoreReadErrorWithClusterBreakingPotential = try reader.readBool()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): apiVersion = try reader.readNonEmptyString()
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
            Field("propagationPolicy", .string, number: 4),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xb23cccc80d1f7d40 where reader.keyIs("key"): key = try reader.readString()
            case 0xe9e0c64682054d74 where reader.keyIs("operator"): `operator` = try reader.readString()
            case 0xcf3abcdd78595fd where reader.keyIs("values"): values = try [String](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x84a2b8e3cf7d62e9 where reader.keyIs("group"): group = try reader.readString()
            case 0x28d51cc07f1483ec where reader.keyIs("resource"): resource = try reader.readString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x872670135522d56 where reader.keyIs("groupVersion"): groupVersion = try reader.readString()
            case 0x14ac0e9f578300da where reader.keyIs("version"): version = try reader.readString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1e431019e61562ca where reader.keyIs("matchLabels"): matchLabels = try [String: String](from: &reader)
            case 0x7ff240a128373fce where reader.keyIs("matchExpressions"): matchExpressions = try [LabelSelectorRequirement](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xb23cccc80d1f7d40 where reader.keyIs("key"): key = try reader.readString()
            case 0xe9e0c64682054d74 where reader.keyIs("operator"): `operator` = try reader.readString()
            case 0xcf3abcdd78595fd where reader.keyIs("values"): values = try [String](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x84f7334962a10b23 where reader.keyIs("selfLink"): selfLink = try reader.readNonEmptyString()
            case 0xdd43c46efdba7b04 where reader.keyIs("resourceVersion"): resourceVersion = try reader.readNonEmptyString()
            case 0x5d5458fea8f0efb4 where reader.keyIs("continue"): `continue` = try reader.readNonEmptyString()
            case 0x137fcef4115fd4d8 where reader.keyIs("remainingItemCount"): remainingItemCount = try reader.readInteger(Int64.self)
            case 0x6defd0f9a4e5fde3 where reader.keyIs("shardInfo"): shardInfo = try ShardInfo(from: &reader)
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
    package var fieldsV1: JSONValue?
    package var subresource: String?

    package init() {}
}

extension ManagedFieldsEntry {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xfa4dd082c9ac8530 where reader.keyIs("manager"): manager = try reader.readNonEmptyString()
            case 0x21355f0c9b21e2c2 where reader.keyIs("operation"): operation = try reader.readNonEmptyString()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): apiVersion = try reader.readNonEmptyString()
            case 0xfc65ec08a70e0a38 where reader.keyIs("time"): time = try Time(from: &reader)
            case 0x179eb7ddf525682a where reader.keyIs("fieldsType"): fieldsType = try reader.readNonEmptyString()
            case 0x2f889d0c7d225b70 where reader.keyIs("fieldsV1"): fieldsV1 = try JSONValue(objectFrom: &reader)
            case 0xe723b894dba98e62 where reader.keyIs("subresource"): subresource = try reader.readNonEmptyString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readNonEmptyString()
            case 0x4c792aa649a0b74f where reader.keyIs("generateName"): generateName = try reader.readNonEmptyString()
            case 0xcd9e8890537aa20c where reader.keyIs("namespace"): namespace = try reader.readNonEmptyString()
            case 0x84f7334962a10b23 where reader.keyIs("selfLink"): selfLink = try reader.readNonEmptyString()
            case 0x3af4e9ce8b992760 where reader.keyIs("uid"): uid = try reader.readNonEmptyString()
            case 0xdd43c46efdba7b04 where reader.keyIs("resourceVersion"): resourceVersion = try reader.readNonEmptyString()
            case 0x39522140c0627a43 where reader.keyIs("generation"): generation = try reader.readInteger(Int64.self)
            case 0x26d67bb8b4d3c685 where reader.keyIs("creationTimestamp"): creationTimestamp = try Time(from: &reader)
            case 0x695fd16809350996 where reader.keyIs("deletionTimestamp"): deletionTimestamp = try Time(from: &reader)
            case 0xd295ee67834d32ed where reader.keyIs("deletionGracePeriodSeconds"): deletionGracePeriodSeconds = try reader.readInteger(Int64.self)
            case 0x797c955dcf99c0ef where reader.keyIs("labels"): labels = try [String: String](from: &reader)
            case 0x8c87de971a496b64 where reader.keyIs("annotations"): annotations = try [String: String](from: &reader)
            case 0xe90b03a7cf70a53d where reader.keyIs("ownerReferences"): ownerReferences = try [OwnerReference](from: &reader)
            case 0xf4fc2b030450d42d where reader.keyIs("finalizers"): finalizers = try [String](from: &reader)
            case 0x883d0bd51340c51e where reader.keyIs("managedFields"): managedFields = try [ManagedFieldsEntry](from: &reader)
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
        if let generation {
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
            Field("generation", .int64, number: 7),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): kind = try reader.readString()
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x3af4e9ce8b992760 where reader.keyIs("uid"): uid = try reader.readString()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): apiVersion = try reader.readString()
            case 0x1dc015a4e9d50dcb where reader.keyIs("controller"): controller = try reader.readBool()
            case 0x3581e7813933694d where reader.keyIs("blockOwnerDeletion"): blockOwnerDeletion = try reader.readBool()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x3af4e9ce8b992760 where reader.keyIs("uid"): uid = try reader.readNonEmptyString()
            case 0xdd43c46efdba7b04 where reader.keyIs("resourceVersion"): resourceVersion = try reader.readNonEmptyString()
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
            Field("uid", .string, number: 1),
            Field("resourceVersion", .string, number: 2),
        ])
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.ServerAddressByClientCIDR`
package struct ServerAddressByClientCIDR: KubeStruct {
    package var clientCIDR: String = ""
    package var serverAddress: String = ""

    package init() {}
}

extension ServerAddressByClientCIDR {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xb008d0d94096be23 where reader.keyIs("clientCIDR"): clientCIDR = try reader.readString()
            case 0x64f1a6b70f6d25cf where reader.keyIs("serverAddress"): serverAddress = try reader.readString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x3cf441be44a279d4 where reader.keyIs("selector"): selector = try reader.readString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try reader.readNonEmptyString()
            case 0x8fefb12fcbd5189d where reader.keyIs("message"): message = try reader.readNonEmptyString()
            case 0x3a3ddb57b99459d3 where reader.keyIs("reason"): reason = try reader.readNonEmptyString()
            case 0xe317e9552851ac4a where reader.keyIs("details"): details = try StatusDetails(from: &reader)
            case 0x71c783e0323e8493 where reader.keyIs("code"): code = try reader.readInteger(Int32.self)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
        if let details {
            writer.key(quoted: #""details":"#)
            details.write(to: &writer)
        }
        if let code {
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
            Field("code", .int32, number: 6),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x3a3ddb57b99459d3 where reader.keyIs("reason"): reason = try reader.readNonEmptyString()
            case 0x8fefb12fcbd5189d where reader.keyIs("message"): message = try reader.readNonEmptyString()
            case 0xf15c44e167a7ddfe where reader.keyIs("field"): field = try reader.readNonEmptyString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): kind = try reader.readNonEmptyString()
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readNonEmptyString()
            case 0x84a2b8e3cf7d62e9 where reader.keyIs("group"): group = try reader.readNonEmptyString()
            case 0x1518557b80e7bc32 where reader.keyIs("causes"): causes = try [StatusCause](from: &reader)
            case 0xedaa6784f5aa44b5 where reader.keyIs("retryAfterSeconds"): retryAfterSeconds = try reader.readInteger(Int32.self)
            case 0x3af4e9ce8b992760 where reader.keyIs("uid"): uid = try reader.readNonEmptyString()
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
        if let retryAfterSeconds {
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
            Field("retryAfterSeconds", .int32, number: 5),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xe12e01dc964237ec where reader.keyIs("type"): type = try reader.readString()
            case 0xb16887bad3d66927 where reader.keyIs("object"): object = try JSONValue(objectFrom: &reader)
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
