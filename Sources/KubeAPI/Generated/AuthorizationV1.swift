// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.authorization.v1.FieldSelectorAttributes`
package struct FieldSelectorAttributes: KubeStruct {
    package var rawSelector: String?
    package var requirements: [FieldSelectorRequirement] = []

    package init() {}
}

extension FieldSelectorAttributes {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x66b3cccae27a23ba: if try reader.hasValue("rawSelector", 0, &seen) { rawSelector = try reader.readNonEmptyString() }
            case 0xfa64b96c80ca1a7: if try reader.hasValue("requirements", 1, &seen) { requirements = try [FieldSelectorRequirement](from: &reader) }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x66b3cccae27a23ba: if try reader.hasValue("rawSelector", 0, &seen) { rawSelector = try reader.readNonEmptyString() }
            case 0xfa64b96c80ca1a7: if try reader.hasValue("requirements", 1, &seen) { requirements = try [LabelSelectorRequirement](from: &reader) }
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

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "authorization.k8s.io", version: "v1", kind: "LocalSubjectAccessReview") }
}

extension LocalSubjectAccessReview {
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x68746170: if try reader.hasValue(0, &seen) { path = try reader.readNonEmptyString() }
            case 0x62726576: if try reader.hasValue(1, &seen) { verb = try reader.readNonEmptyString() }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7362726576: if try reader.hasValue(0, &seen) { verbs = try [String](from: &reader) }
            case 0x18a1cb9ba5086cf5: if try reader.hasValue("nonResourceURLs", 1, &seen) { nonResourceURLs = try [String](from: &reader) }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xcd9e8890537aa28c: if try reader.hasValue("namespace", 0, &seen) { namespace = try reader.readNonEmptyString() }
            case 0x62726576: if try reader.hasValue(1, &seen) { verb = try reader.readNonEmptyString() }
            case 0x70756f7267: if try reader.hasValue(2, &seen) { group = try reader.readNonEmptyString() }
            case 0x6e6f6973726576: if try reader.hasValue(3, &seen) { version = try reader.readNonEmptyString() }
            case 0x656372756f736572: if try reader.hasValue(4, &seen) { resource = try reader.readNonEmptyString() }
            case 0xe723b894dba98ee2: if try reader.hasValue("subresource", 5, &seen) { subresource = try reader.readNonEmptyString() }
            case 0x656d616e: if try reader.hasValue(6, &seen) { name = try reader.readNonEmptyString() }
            case 0x81f3d96c4b8ed5b6: if try reader.hasValue("fieldSelector", 7, &seen) { fieldSelector = try FieldSelectorAttributes(from: &reader) }
            case 0x32279519545318f1: if try reader.hasValue("labelSelector", 8, &seen) { labelSelector = try LabelSelectorAttributes(from: &reader) }
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7362726576: if try reader.hasValue(0, &seen) { verbs = try [String](from: &reader) }
            case 0xc17d9a72f7c65bea: if try reader.hasValue("apiGroups", 1, &seen) { apiGroups = try [String](from: &reader) }
            case 0x5ae61724403ca398: if try reader.hasValue("resources", 2, &seen) { resources = try [String](from: &reader) }
            case 0x5a43bc5ec0ee3d9b: if try reader.hasValue("resourceNames", 3, &seen) { resourceNames = try [String](from: &reader) }
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

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "authorization.k8s.io", version: "v1", kind: "SelfSubjectAccessReview") }
}

extension SelfSubjectAccessReview {
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x5d39005534c21df9: if try reader.hasValue("resourceAttributes", 0, &seen) { _resourceAttributes = try OptionalBox(from: &reader) }
            case 0x73d985ac92eff1f7: if try reader.hasValue("nonResourceAttributes", 1, &seen) { nonResourceAttributes = try NonResourceAttributes(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if _resourceAttributes.isPresent {
            writer.key(quoted: #""resourceAttributes":"#)
            _resourceAttributes.write(to: &writer)
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

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "authorization.k8s.io", version: "v1", kind: "SelfSubjectRulesReview") }
}

extension SelfSubjectRulesReview {
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xcd9e8890537aa28c: if try reader.hasValue("namespace", 0, &seen) { namespace = try reader.readNonEmptyString() }
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

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "authorization.k8s.io", version: "v1", kind: "SubjectAccessReview") }
}

extension SubjectAccessReview {
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x5d39005534c21df9: if try reader.hasValue("resourceAttributes", 0, &seen) { _resourceAttributes = try OptionalBox(from: &reader) }
            case 0x73d985ac92eff1f7: if try reader.hasValue("nonResourceAttributes", 1, &seen) { nonResourceAttributes = try NonResourceAttributes(from: &reader) }
            case 0x72657375: if try reader.hasValue(2, &seen) { user = try reader.readNonEmptyString() }
            case 0x7370756f7267: if try reader.hasValue(3, &seen) { groups = try [String](from: &reader) }
            case 0x6172747865: if try reader.hasValue(4, &seen) { extra = try [String: [String]](from: &reader) }
            case 0x646975: if try reader.hasValue(5, &seen) { uid = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if _resourceAttributes.isPresent {
            writer.key(quoted: #""resourceAttributes":"#)
            _resourceAttributes.write(to: &writer)
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6465776f6c6c61: if try reader.hasValue(0, &seen) { allowed = try reader.readBool() }
            case 0x6e6f73616572: if try reader.hasValue(1, &seen) { reason = try reader.readNonEmptyString() }
            case 0xc3174ad725a48082: if try reader.hasValue("evaluationError", 2, &seen) { evaluationError = try reader.readNonEmptyString() }
            case 0x6465696e6564: if try reader.hasValue(3, &seen) { denied = try reader.readTrue() }
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
        if let denied, denied != false {
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
            Field("denied", .bool, number: 4, omitsZero: true),
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
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x66ea1b0430479ac1: if try reader.hasValue("resourceRules", 0, &seen) { resourceRules = try [ResourceRule](from: &reader) }
            case 0xc55d4f980fda34e0: if try reader.hasValue("nonResourceRules", 1, &seen) { nonResourceRules = try [NonResourceRule](from: &reader) }
            case 0xbe192320962661b2: if try reader.hasValue("incomplete", 2, &seen) { incomplete = try reader.readBool() }
            case 0xc3174ad725a48082: if try reader.hasValue("evaluationError", 3, &seen) { evaluationError = try reader.readNonEmptyString() }
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
