// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.authorization.v1.FieldSelectorAttributes`
package struct FieldSelectorAttributes: KubeStruct {
    package var rawSelector: String?
    package var requirements: [FieldSelectorRequirement] = []

    package init() {}
}

extension FieldSelectorAttributes {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x66b3cccae27a23ba where reader.keyIs("rawSelector"): rawSelector = try reader.readNonEmptyString()
            case 0xfa64b96c80ca1a7 where reader.keyIs("requirements"): requirements = try [FieldSelectorRequirement](from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let rawSelector {
            writer.key(quoted: #""rawSelector":"#)
            writer.write(rawSelector)
        }
        if !requirements.isEmpty {
            writer.key(quoted: #""requirements":"#)
            requirements.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authorization.v1.FieldSelectorAttributes",
        fields: [
            Field("rawSelector", .string, number: 1),
            Field("requirements", .list(.object(FieldSelectorRequirement.self)), number: 2, list: .atomic),
        ])
}

/// `io.k8s.api.authorization.v1.LabelSelectorAttributes`
package struct LabelSelectorAttributes: KubeStruct {
    package var rawSelector: String?
    package var requirements: [LabelSelectorRequirement] = []

    package init() {}
}

extension LabelSelectorAttributes {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x66b3cccae27a23ba where reader.keyIs("rawSelector"): rawSelector = try reader.readNonEmptyString()
            case 0xfa64b96c80ca1a7 where reader.keyIs("requirements"): requirements = try [LabelSelectorRequirement](from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let rawSelector {
            writer.key(quoted: #""rawSelector":"#)
            writer.write(rawSelector)
        }
        if !requirements.isEmpty {
            writer.key(quoted: #""requirements":"#)
            requirements.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authorization.v1.LabelSelectorAttributes",
        fields: [
            Field("rawSelector", .string, number: 1),
            Field("requirements", .list(.object(LabelSelectorRequirement.self)), number: 2, list: .atomic),
        ])
}

/// `io.k8s.api.authorization.v1.LocalSubjectAccessReview`
package struct LocalSubjectAccessReview: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: SubjectAccessReviewSpec = SubjectAccessReviewSpec()
    package var status: SubjectAccessReviewStatus = SubjectAccessReviewStatus()

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "authorization.k8s.io", version: "v1", kind: "LocalSubjectAccessReview") }
}

extension LocalSubjectAccessReview {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try SubjectAccessReviewSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try SubjectAccessReviewStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"LocalSubjectAccessReview","apiVersion":"authorization.k8s.io/v1""#)
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
        "io.k8s.api.authorization.v1.LocalSubjectAccessReview",
        kinds: [GroupVersionKind(group: "authorization.k8s.io", version: "v1", kind: "LocalSubjectAccessReview")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(SubjectAccessReviewSpec.self), number: 2, isRequired: true),
            Field("status", .object(SubjectAccessReviewStatus.self), number: 3),
        ])
}

/// `io.k8s.api.authorization.v1.NonResourceAttributes`
package struct NonResourceAttributes: KubeStruct {
    package var path: String?
    package var verb: String?

    package init() {}
}

extension NonResourceAttributes {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x3a066171924e4ff5 where reader.keyIs("path"): path = try reader.readNonEmptyString()
            case 0x8f0f967ed2761c24 where reader.keyIs("verb"): verb = try reader.readNonEmptyString()
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
        if let verb {
            writer.key(quoted: #""verb":"#)
            writer.write(verb)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authorization.v1.NonResourceAttributes",
        fields: [
            Field("path", .string, number: 1),
            Field("verb", .string, number: 2),
        ])
}

/// `io.k8s.api.authorization.v1.NonResourceRule`
package struct NonResourceRule: KubeStruct {
    package var verbs: [String] = []
    package var nonResourceURLs: [String] = []

    package init() {}
}

extension NonResourceRule {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x5bbccda68778cbc9 where reader.keyIs("verbs"): verbs = try [String](from: &reader)
            case 0x18a1cb9ba5086c75 where reader.keyIs("nonResourceURLs"): nonResourceURLs = try [String](from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""verbs":"#)
        verbs.write(to: &writer)
        if !nonResourceURLs.isEmpty {
            writer.key(quoted: #""nonResourceURLs":"#)
            nonResourceURLs.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authorization.v1.NonResourceRule",
        fields: [
            Field("verbs", .list(.string), number: 1, isRequired: true, list: .atomic),
            Field("nonResourceURLs", .list(.string), number: 2, list: .atomic),
        ])
}

/// `io.k8s.api.authorization.v1.ResourceAttributes`
package struct ResourceAttributes: KubeStruct {
    package var namespace: String?
    package var verb: String?
    package var group: String?
    package var version: String?
    package var resource: String?
    package var subresource: String?
    package var name: String?
    package var fieldSelector: FieldSelectorAttributes?
    package var labelSelector: LabelSelectorAttributes?

    package init() {}
}

extension ResourceAttributes {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xcd9e8890537aa20c where reader.keyIs("namespace"): namespace = try reader.readNonEmptyString()
            case 0x8f0f967ed2761c24 where reader.keyIs("verb"): verb = try reader.readNonEmptyString()
            case 0x84a2b8e3cf7d62e9 where reader.keyIs("group"): group = try reader.readNonEmptyString()
            case 0x14ac0e9f578300da where reader.keyIs("version"): version = try reader.readNonEmptyString()
            case 0x28d51cc07f1483ec where reader.keyIs("resource"): resource = try reader.readNonEmptyString()
            case 0xe723b894dba98e62 where reader.keyIs("subresource"): subresource = try reader.readNonEmptyString()
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readNonEmptyString()
            case 0x81f3d96c4b8ed536 where reader.keyIs("fieldSelector"): fieldSelector = try FieldSelectorAttributes(from: &reader)
            case 0x3227951954531871 where reader.keyIs("labelSelector"): labelSelector = try LabelSelectorAttributes(from: &reader)
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
        if let verb {
            writer.key(quoted: #""verb":"#)
            writer.write(verb)
        }
        if let group {
            writer.key(quoted: #""group":"#)
            writer.write(group)
        }
        if let version {
            writer.key(quoted: #""version":"#)
            writer.write(version)
        }
        if let resource {
            writer.key(quoted: #""resource":"#)
            writer.write(resource)
        }
        if let subresource {
            writer.key(quoted: #""subresource":"#)
            writer.write(subresource)
        }
        if let name {
            writer.key(quoted: #""name":"#)
            writer.write(name)
        }
        if let fieldSelector {
            writer.key(quoted: #""fieldSelector":"#)
            fieldSelector.write(to: &writer)
        }
        if let labelSelector {
            writer.key(quoted: #""labelSelector":"#)
            labelSelector.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authorization.v1.ResourceAttributes",
        fields: [
            Field("namespace", .string, number: 1),
            Field("verb", .string, number: 2),
            Field("group", .string, number: 3),
            Field("version", .string, number: 4),
            Field("resource", .string, number: 5),
            Field("subresource", .string, number: 6),
            Field("name", .string, number: 7),
            Field("fieldSelector", .object(FieldSelectorAttributes.self), number: 8),
            Field("labelSelector", .object(LabelSelectorAttributes.self), number: 9),
        ])
}

/// `io.k8s.api.authorization.v1.ResourceRule`
package struct ResourceRule: KubeStruct {
    package var verbs: [String] = []
    package var apiGroups: [String] = []
    package var resources: [String] = []
    package var resourceNames: [String] = []

    package init() {}
}

extension ResourceRule {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x5bbccda68778cbc9 where reader.keyIs("verbs"): verbs = try [String](from: &reader)
            case 0xc17d9a72f7c65b6a where reader.keyIs("apiGroups"): apiGroups = try [String](from: &reader)
            case 0x5ae61724403ca318 where reader.keyIs("resources"): resources = try [String](from: &reader)
            case 0x5a43bc5ec0ee3d1b where reader.keyIs("resourceNames"): resourceNames = try [String](from: &reader)
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
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authorization.v1.ResourceRule",
        fields: [
            Field("verbs", .list(.string), number: 1, isRequired: true, list: .atomic),
            Field("apiGroups", .list(.string), number: 2, list: .atomic),
            Field("resources", .list(.string), number: 3, list: .atomic),
            Field("resourceNames", .list(.string), number: 4, list: .atomic),
        ])
}

/// `io.k8s.api.authorization.v1.SelfSubjectAccessReview`
package struct SelfSubjectAccessReview: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: SelfSubjectAccessReviewSpec = SelfSubjectAccessReviewSpec()
    package var status: SubjectAccessReviewStatus = SubjectAccessReviewStatus()

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "authorization.k8s.io", version: "v1", kind: "SelfSubjectAccessReview") }
}

extension SelfSubjectAccessReview {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try SelfSubjectAccessReviewSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try SubjectAccessReviewStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"SelfSubjectAccessReview","apiVersion":"authorization.k8s.io/v1""#)
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
        "io.k8s.api.authorization.v1.SelfSubjectAccessReview",
        kinds: [GroupVersionKind(group: "authorization.k8s.io", version: "v1", kind: "SelfSubjectAccessReview")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(SelfSubjectAccessReviewSpec.self), number: 2, isRequired: true),
            Field("status", .object(SubjectAccessReviewStatus.self), number: 3),
        ])
}

/// `io.k8s.api.authorization.v1.SelfSubjectAccessReviewSpec`
package struct SelfSubjectAccessReviewSpec: KubeStruct {
    @OptionalBox package var resourceAttributes: ResourceAttributes?
    package var nonResourceAttributes: NonResourceAttributes?

    package init() {}
}

extension SelfSubjectAccessReviewSpec {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x5d39005534c21d79 where reader.keyIs("resourceAttributes"): resourceAttributes = try ResourceAttributes(from: &reader)
            case 0x73d985ac92eff177 where reader.keyIs("nonResourceAttributes"): nonResourceAttributes = try NonResourceAttributes(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let resourceAttributes {
            writer.key(quoted: #""resourceAttributes":"#)
            resourceAttributes.write(to: &writer)
        }
        if let nonResourceAttributes {
            writer.key(quoted: #""nonResourceAttributes":"#)
            nonResourceAttributes.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authorization.v1.SelfSubjectAccessReviewSpec",
        fields: [
            Field("resourceAttributes", .object(ResourceAttributes.self), number: 1),
            Field("nonResourceAttributes", .object(NonResourceAttributes.self), number: 2),
        ])
}

/// `io.k8s.api.authorization.v1.SelfSubjectRulesReview`
package struct SelfSubjectRulesReview: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: SelfSubjectRulesReviewSpec = SelfSubjectRulesReviewSpec()
    package var status: SubjectRulesReviewStatus = SubjectRulesReviewStatus()

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "authorization.k8s.io", version: "v1", kind: "SelfSubjectRulesReview") }
}

extension SelfSubjectRulesReview {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try SelfSubjectRulesReviewSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try SubjectRulesReviewStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"SelfSubjectRulesReview","apiVersion":"authorization.k8s.io/v1""#)
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
        "io.k8s.api.authorization.v1.SelfSubjectRulesReview",
        kinds: [GroupVersionKind(group: "authorization.k8s.io", version: "v1", kind: "SelfSubjectRulesReview")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(SelfSubjectRulesReviewSpec.self), number: 2, isRequired: true),
            Field("status", .object(SubjectRulesReviewStatus.self), number: 3),
        ])
}

/// `io.k8s.api.authorization.v1.SelfSubjectRulesReviewSpec`
package struct SelfSubjectRulesReviewSpec: KubeStruct {
    package var namespace: String?

    package init() {}
}

extension SelfSubjectRulesReviewSpec {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xcd9e8890537aa20c where reader.keyIs("namespace"): namespace = try reader.readNonEmptyString()
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
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authorization.v1.SelfSubjectRulesReviewSpec",
        fields: [
            Field("namespace", .string, number: 1),
        ])
}

/// `io.k8s.api.authorization.v1.SubjectAccessReview`
package struct SubjectAccessReview: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: SubjectAccessReviewSpec = SubjectAccessReviewSpec()
    package var status: SubjectAccessReviewStatus = SubjectAccessReviewStatus()

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "authorization.k8s.io", version: "v1", kind: "SubjectAccessReview") }
}

extension SubjectAccessReview {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try SubjectAccessReviewSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try SubjectAccessReviewStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"SubjectAccessReview","apiVersion":"authorization.k8s.io/v1""#)
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
        "io.k8s.api.authorization.v1.SubjectAccessReview",
        kinds: [GroupVersionKind(group: "authorization.k8s.io", version: "v1", kind: "SubjectAccessReview")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(SubjectAccessReviewSpec.self), number: 2, isRequired: true),
            Field("status", .object(SubjectAccessReviewStatus.self), number: 3),
        ])
}

/// `io.k8s.api.authorization.v1.SubjectAccessReviewSpec`
package struct SubjectAccessReviewSpec: KubeStruct {
    @OptionalBox package var resourceAttributes: ResourceAttributes?
    package var nonResourceAttributes: NonResourceAttributes?
    package var user: String?
    package var groups: [String] = []
    package var extra: [String: [String]] = [:]
    package var uid: String?

    package init() {}
}

extension SubjectAccessReviewSpec {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x5d39005534c21d79 where reader.keyIs("resourceAttributes"): resourceAttributes = try ResourceAttributes(from: &reader)
            case 0x73d985ac92eff177 where reader.keyIs("nonResourceAttributes"): nonResourceAttributes = try NonResourceAttributes(from: &reader)
            case 0x630972b390ee46f6 where reader.keyIs("user"): user = try reader.readNonEmptyString()
            case 0x5c28ae2990bdf3dc where reader.keyIs("groups"): groups = try [String](from: &reader)
            case 0x53d276316a4e29d1 where reader.keyIs("extra"): extra = try [String: [String]](from: &reader)
            case 0x3af4e9ce8b992760 where reader.keyIs("uid"): uid = try reader.readNonEmptyString()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let resourceAttributes {
            writer.key(quoted: #""resourceAttributes":"#)
            resourceAttributes.write(to: &writer)
        }
        if let nonResourceAttributes {
            writer.key(quoted: #""nonResourceAttributes":"#)
            nonResourceAttributes.write(to: &writer)
        }
        if let user {
            writer.key(quoted: #""user":"#)
            writer.write(user)
        }
        if !groups.isEmpty {
            writer.key(quoted: #""groups":"#)
            groups.write(to: &writer)
        }
        if !extra.isEmpty {
            writer.key(quoted: #""extra":"#)
            extra.write(to: &writer)
        }
        if let uid {
            writer.key(quoted: #""uid":"#)
            writer.write(uid)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authorization.v1.SubjectAccessReviewSpec",
        fields: [
            Field("resourceAttributes", .object(ResourceAttributes.self), number: 1),
            Field("nonResourceAttributes", .object(NonResourceAttributes.self), number: 2),
            Field("user", .string, number: 3),
            Field("groups", .list(.string), number: 4, list: .atomic),
            Field("extra", .map(.list(.string)), number: 5),
            Field("uid", .string, number: 6),
        ])
}

/// `io.k8s.api.authorization.v1.SubjectAccessReviewStatus`
package struct SubjectAccessReviewStatus: KubeStruct {
    package var allowed: Bool = false
    package var reason: String?
    package var evaluationError: String?
    package var denied: Bool?

    package init() {}
}

extension SubjectAccessReviewStatus {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x40afb798d74dfbc6 where reader.keyIs("allowed"): allowed = try reader.readBool()
            case 0x3a3ddb57b99459d3 where reader.keyIs("reason"): reason = try reader.readNonEmptyString()
            case 0xc3174ad725a48002 where reader.keyIs("evaluationError"): evaluationError = try reader.readNonEmptyString()
            case 0x28082f6a2375e660 where reader.keyIs("denied"): denied = try reader.readBool()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""allowed":"#)
        writer.write(allowed)
        if let reason {
            writer.key(quoted: #""reason":"#)
            writer.write(reason)
        }
        if let evaluationError {
            writer.key(quoted: #""evaluationError":"#)
            writer.write(evaluationError)
        }
        if let denied {
            writer.key(quoted: #""denied":"#)
            writer.write(denied)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authorization.v1.SubjectAccessReviewStatus",
        fields: [
            Field("allowed", .bool, number: 1, isRequired: true),
            Field("reason", .string, number: 2),
            Field("evaluationError", .string, number: 3),
            Field("denied", .bool, number: 4),
        ])
}

/// `io.k8s.api.authorization.v1.SubjectRulesReviewStatus`
package struct SubjectRulesReviewStatus: KubeStruct {
    package var resourceRules: [ResourceRule] = []
    package var nonResourceRules: [NonResourceRule] = []
    package var incomplete: Bool = false
    package var evaluationError: String?

    package init() {}
}

extension SubjectRulesReviewStatus {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x66ea1b0430479a41 where reader.keyIs("resourceRules"): resourceRules = try [ResourceRule](from: &reader)
            case 0xc55d4f980fda34e0 where reader.keyIs("nonResourceRules"): nonResourceRules = try [NonResourceRule](from: &reader)
            case 0xbe192320962661b2 where reader.keyIs("incomplete"): incomplete = try reader.readBool()
            case 0xc3174ad725a48002 where reader.keyIs("evaluationError"): evaluationError = try reader.readNonEmptyString()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""resourceRules":"#)
        resourceRules.write(to: &writer)
        writer.key(quoted: #""nonResourceRules":"#)
        nonResourceRules.write(to: &writer)
        writer.key(quoted: #""incomplete":"#)
        writer.write(incomplete)
        if let evaluationError {
            writer.key(quoted: #""evaluationError":"#)
            writer.write(evaluationError)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.authorization.v1.SubjectRulesReviewStatus",
        fields: [
            Field("resourceRules", .list(.object(ResourceRule.self)), number: 1, isRequired: true, list: .atomic),
            Field("nonResourceRules", .list(.object(NonResourceRule.self)), number: 2, isRequired: true, list: .atomic),
            Field("incomplete", .bool, number: 3, isRequired: true),
            Field("evaluationError", .string, number: 4),
        ])
}
