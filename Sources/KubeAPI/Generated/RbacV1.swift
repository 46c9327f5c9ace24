// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.rbac.v1.AggregationRule`
package struct AggregationRule: KubeStruct {
    package var clusterRoleSelectors: [LabelSelector] = []

    package init() {}
}

extension AggregationRule {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xce1f85839fff26eb: if try reader.hasValue("clusterRoleSelectors", 0, &seen) { clusterRoleSelectors = try [LabelSelector](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !clusterRoleSelectors.isEmpty {
            writer.key(quoted: #""clusterRoleSelectors":"#)
            clusterRoleSelectors.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.rbac.v1.AggregationRule",
        fields: [
            Field("clusterRoleSelectors", .list(.object(LabelSelector.self)), number: 1, list: .atomic),
        ])
}

/// `io.k8s.api.rbac.v1.ClusterRole`
package struct ClusterRole: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var rules: [PolicyRule] = []
    package var aggregationRule: AggregationRule?

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "ClusterRole") }
}

extension ClusterRole {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x73656c7572: if try reader.hasValue(1, &seen) { rules = try [PolicyRule](from: &reader) }
            case 0x4247fca5e8183eef: if try reader.hasValue("aggregationRule", 2, &seen) { aggregationRule = try AggregationRule(from: &reader) }
            case 0x646e696b: if try reader.hasValue(3, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 4, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ClusterRole","apiVersion":"rbac.authorization.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        if !rules.isEmpty {
            writer.key(quoted: #""rules":"#)
            rules.write(to: &writer)
        }
        if let aggregationRule {
            writer.key(quoted: #""aggregationRule":"#)
            aggregationRule.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.rbac.v1.ClusterRole",
        kinds: [GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "ClusterRole")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("rules", .list(.object(PolicyRule.self)), number: 2, list: .atomic),
            Field("aggregationRule", .object(AggregationRule.self), number: 3),
        ])
}

/// `io.k8s.api.rbac.v1.ClusterRoleBinding`
package struct ClusterRoleBinding: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var subjects: [Subject] = []
    package var roleRef: RoleRef = RoleRef()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "ClusterRoleBinding") }
}

extension ClusterRoleBinding {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x737463656a627573: if try reader.hasValue(1, &seen) { subjects = try [Subject](from: &reader) }
            case 0x666552656c6f72: if try reader.hasValue(2, &seen) { try roleRef.read(from: &reader) }
            case 0x646e696b: if try reader.hasValue(3, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 4, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ClusterRoleBinding","apiVersion":"rbac.authorization.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        if !subjects.isEmpty {
            writer.key(quoted: #""subjects":"#)
            subjects.write(to: &writer)
        }
        writer.key(quoted: #""roleRef":"#)
        roleRef.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.rbac.v1.ClusterRoleBinding",
        kinds: [GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "ClusterRoleBinding")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("subjects", .list(.object(Subject.self)), number: 2, list: .atomic),
            Field("roleRef", .object(RoleRef.self), number: 3, isRequired: true),
        ])
}

/// `io.k8s.api.rbac.v1.ClusterRoleBindingList`
package struct ClusterRoleBindingList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ClusterRoleBinding] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "ClusterRoleBindingList") }
}

extension ClusterRoleBindingList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ClusterRoleBinding](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ClusterRoleBindingList","apiVersion":"rbac.authorization.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.rbac.v1.ClusterRoleBindingList",
        kinds: [GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "ClusterRoleBindingList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ClusterRoleBinding.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.rbac.v1.ClusterRoleList`
package struct ClusterRoleList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ClusterRole] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "ClusterRoleList") }
}

extension ClusterRoleList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ClusterRole](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ClusterRoleList","apiVersion":"rbac.authorization.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.rbac.v1.ClusterRoleList",
        kinds: [GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "ClusterRoleList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ClusterRole.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.rbac.v1.PolicyRule`
package struct PolicyRule: KubeStruct {
    package var verbs: [String] = []
    package var apiGroups: [String] = []
    package var resources: [String] = []
    package var resourceNames: [String] = []
    package var nonResourceURLs: [String] = []

    package init() {}
}

extension PolicyRule {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7362726576: if try reader.hasValue(0, &seen) { verbs = try [String](from: &reader) }
            case 0xc17d9a72f7c65bea: if try reader.hasValue("apiGroups", 1, &seen) { apiGroups = try [String](from: &reader) }
            case 0x5ae61724403ca398: if try reader.hasValue("resources", 2, &seen) { resources = try [String](from: &reader) }
            case 0x5a43bc5ec0ee3d9b: if try reader.hasValue("resourceNames", 3, &seen) { resourceNames = try [String](from: &reader) }
            case 0x18a1cb9ba5086cf5: if try reader.hasValue("nonResourceURLs", 4, &seen) { nonResourceURLs = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""verbs":"#)
        verbs.write(to: &writer)
        if !apiGroups.isEmpty {
            writer.key(quoted: #""apiGroups":"#)
            apiGroups.write(to: &writer)
        }
        if !resources.isEmpty {
            writer.key(quoted: #""resources":"#)
            resources.write(to: &writer)
        }
        if !resourceNames.isEmpty {
            writer.key(quoted: #""resourceNames":"#)
            resourceNames.write(to: &writer)
        }
        if !nonResourceURLs.isEmpty {
            writer.key(quoted: #""nonResourceURLs":"#)
            nonResourceURLs.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.rbac.v1.PolicyRule",
        fields: [
            Field("verbs", .list(.string), number: 1, isRequired: true, list: .atomic),
            Field("apiGroups", .list(.string), number: 2, list: .atomic),
            Field("resources", .list(.string), number: 3, list: .atomic),
            Field("resourceNames", .list(.string), number: 4, list: .atomic),
            Field("nonResourceURLs", .list(.string), number: 5, list: .atomic),
        ])
}

/// `io.k8s.api.rbac.v1.Role`
package struct Role: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var rules: [PolicyRule] = []

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "Role") }
}

extension Role {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x73656c7572: if try reader.hasValue(1, &seen) { rules = try [PolicyRule](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"Role","apiVersion":"rbac.authorization.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        if !rules.isEmpty {
            writer.key(quoted: #""rules":"#)
            rules.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.rbac.v1.Role",
        kinds: [GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "Role")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("rules", .list(.object(PolicyRule.self)), number: 2, list: .atomic),
        ])
}

/// `io.k8s.api.rbac.v1.RoleBinding`
package struct RoleBinding: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var subjects: [Subject] = []
    package var roleRef: RoleRef = RoleRef()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "RoleBinding") }
}

extension RoleBinding {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x737463656a627573: if try reader.hasValue(1, &seen) { subjects = try [Subject](from: &reader) }
            case 0x666552656c6f72: if try reader.hasValue(2, &seen) { try roleRef.read(from: &reader) }
            case 0x646e696b: if try reader.hasValue(3, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 4, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"RoleBinding","apiVersion":"rbac.authorization.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        if !subjects.isEmpty {
            writer.key(quoted: #""subjects":"#)
            subjects.write(to: &writer)
        }
        writer.key(quoted: #""roleRef":"#)
        roleRef.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.rbac.v1.RoleBinding",
        kinds: [GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "RoleBinding")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("subjects", .list(.object(Subject.self)), number: 2, list: .atomic),
            Field("roleRef", .object(RoleRef.self), number: 3, isRequired: true),
        ])
}

/// `io.k8s.api.rbac.v1.RoleBindingList`
package struct RoleBindingList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [RoleBinding] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "RoleBindingList") }
}

extension RoleBindingList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [RoleBinding](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"RoleBindingList","apiVersion":"rbac.authorization.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.rbac.v1.RoleBindingList",
        kinds: [GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "RoleBindingList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(RoleBinding.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.rbac.v1.RoleList`
package struct RoleList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [Role] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "RoleList") }
}

extension RoleList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [Role](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"RoleList","apiVersion":"rbac.authorization.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.rbac.v1.RoleList",
        kinds: [GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "RoleList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(Role.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.rbac.v1.RoleRef`
package struct RoleRef: KubeStruct {
    package var kind: String = ""
    package var apiGroup: String?
    package var name: String = ""

    package init() {}
}

extension RoleRef {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646e696b: if try reader.hasValue(0, &seen) { kind = try reader.readString() }
            case 0x70756f7247697061: if try reader.hasValue(1, &seen) { apiGroup = try reader.readNonEmptyString() }
            case 0x656d616e: if try reader.hasValue(2, &seen) { name = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""kind":"#)
        writer.write(kind)
        if let apiGroup {
            writer.key(quoted: #""apiGroup":"#)
            writer.write(apiGroup)
        }
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.rbac.v1.RoleRef",
        isAtomic: true,
        fields: [
            Field("kind", .string, number: 2, isRequired: true),
            Field("apiGroup", .string, number: 1),
            Field("name", .string, number: 3, isRequired: true),
        ])
}

/// `io.k8s.api.rbac.v1.Subject`
package struct Subject: KubeStruct {
    package var kind: String = ""
    package var apiGroup: String?
    package var name: String = ""
    package var namespace: String?

    package init() {}
}

extension Subject {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646e696b: if try reader.hasValue(0, &seen) { kind = try reader.readString() }
            case 0x70756f7247697061: if try reader.hasValue(1, &seen) { apiGroup = try reader.readNonEmptyString() }
            case 0x656d616e: if try reader.hasValue(2, &seen) { name = try reader.readString() }
            case 0xcd9e8890537aa28c: if try reader.hasValue("namespace", 3, &seen) { namespace = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""kind":"#)
        writer.write(kind)
        if let apiGroup {
            writer.key(quoted: #""apiGroup":"#)
            writer.write(apiGroup)
        }
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if let namespace {
            writer.key(quoted: #""namespace":"#)
            writer.write(namespace)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.rbac.v1.Subject",
        isAtomic: true,
        fields: [
            Field("kind", .string, number: 1, isRequired: true),
            Field("apiGroup", .string, number: 2),
            Field("name", .string, number: 3, isRequired: true),
            Field("namespace", .string, number: 4),
        ])
}
