// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.rbac.v1.AggregationRule`
package struct AggregationRule: KubeStruct {
    package var clusterRoleSelectors: [LabelSelector] = []

    package init() {}
}

extension AggregationRule {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xce1f85839fff266b where reader.keyIs("clusterRoleSelectors"): clusterRoleSelectors = try [LabelSelector](from: &reader)
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "ClusterRole") }
}

extension ClusterRole {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9e5b3036466a76f5 where reader.keyIs("rules"): rules = try [PolicyRule](from: &reader)
            case 0x4247fca5e8183e6f where reader.keyIs("aggregationRule"): aggregationRule = try AggregationRule(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "ClusterRoleBinding") }
}

extension ClusterRoleBinding {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x2579ecb2be9e14d8 where reader.keyIs("subjects"): subjects = try [Subject](from: &reader)
            case 0x7fca2e136579fe8a where reader.keyIs("roleRef"): roleRef = try RoleRef(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [ClusterRoleBinding](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [ClusterRole](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x5bbccda68778cbc9 where reader.keyIs("verbs"): verbs = try [String](from: &reader)
            case 0xc17d9a72f7c65b6a where reader.keyIs("apiGroups"): apiGroups = try [String](from: &reader)
            case 0x5ae61724403ca318 where reader.keyIs("resources"): resources = try [String](from: &reader)
            case 0x5a43bc5ec0ee3d1b where reader.keyIs("resourceNames"): resourceNames = try [String](from: &reader)
            case 0x18a1cb9ba5086c75 where reader.keyIs("nonResourceURLs"): nonResourceURLs = try [String](from: &reader)
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "Role") }
}

extension Role {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9e5b3036466a76f5 where reader.keyIs("rules"): rules = try [PolicyRule](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "RoleBinding") }
}

extension RoleBinding {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x2579ecb2be9e14d8 where reader.keyIs("subjects"): subjects = try [Subject](from: &reader)
            case 0x7fca2e136579fe8a where reader.keyIs("roleRef"): roleRef = try RoleRef(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [RoleBinding](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [Role](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): kind = try reader.readString()
            case 0xe0f57b48c880d73a where reader.keyIs("apiGroup"): apiGroup = try reader.readNonEmptyString()
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): kind = try reader.readString()
            case 0xe0f57b48c880d73a where reader.keyIs("apiGroup"): apiGroup = try reader.readNonEmptyString()
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0xcd9e8890537aa20c where reader.keyIs("namespace"): namespace = try reader.readNonEmptyString()
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
