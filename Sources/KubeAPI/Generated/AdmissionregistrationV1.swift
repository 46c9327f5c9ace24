// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.admissionregistration.v1.ApplyConfiguration`
package struct ApplyConfiguration: KubeStruct {
    package var expression: String?

    package init() {}
}

extension ApplyConfiguration {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x56b01489790e9182: if try reader.hasValue("expression", 0, &seen) { expression = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let expression {
            writer.key(quoted: #""expression":"#)
            writer.write(expression)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.ApplyConfiguration",
        fields: [
            Field("expression", .string, number: 1),
        ])
}

/// `io.k8s.api.admissionregistration.v1.AuditAnnotation`
package struct AuditAnnotation: KubeStruct {
    package var key: String = ""
    package var valueExpression: String = ""

    package init() {}
}

extension AuditAnnotation {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x79656b: if try reader.hasValue(0, &seen) { key = try reader.readString() }
            case 0xbd41c3e3794e799e: if try reader.hasValue("valueExpression", 1, &seen) { valueExpression = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""key":"#)
        writer.write(key)
        writer.key(quoted: #""valueExpression":"#)
        writer.write(valueExpression)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.AuditAnnotation",
        fields: [
            Field("key", .string, number: 1, isRequired: true),
            Field("valueExpression", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.admissionregistration.v1.ExpressionWarning`
package struct ExpressionWarning: KubeStruct {
    package var fieldRef: String = ""
    package var warning: String = ""

    package init() {}
}

extension ExpressionWarning {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x666552646c656966: if try reader.hasValue(0, &seen) { fieldRef = try reader.readString() }
            case 0x676e696e726177: if try reader.hasValue(1, &seen) { warning = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""fieldRef":"#)
        writer.write(fieldRef)
        writer.key(quoted: #""warning":"#)
        writer.write(warning)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.ExpressionWarning",
        fields: [
            Field("fieldRef", .string, number: 2, isRequired: true),
            Field("warning", .string, number: 3, isRequired: true),
        ])
}

/// `io.k8s.api.admissionregistration.v1.JSONPatch`
package struct AdmissionJSONPatch: KubeStruct {
    package var expression: String?

    package init() {}
}

extension AdmissionJSONPatch {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x56b01489790e9182: if try reader.hasValue("expression", 0, &seen) { expression = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let expression {
            writer.key(quoted: #""expression":"#)
            writer.write(expression)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.JSONPatch",
        fields: [
            Field("expression", .string, number: 1),
        ])
}

/// `io.k8s.api.admissionregistration.v1.MatchCondition`
package struct MatchCondition: KubeStruct {
    package var name: String = ""
    package var expression: String = ""

    package init() {}
}

extension MatchCondition {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x56b01489790e9182: if try reader.hasValue("expression", 1, &seen) { expression = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""expression":"#)
        writer.write(expression)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.MatchCondition",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("expression", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.admissionregistration.v1.MatchResources`
package struct MatchResources: KubeStruct {
    package var namespaceSelector: LabelSelector?
    package var objectSelector: LabelSelector?
    package var resourceRules: [NamedRuleWithOperations] = []
    package var excludeResourceRules: [NamedRuleWithOperations] = []
    package var matchPolicy: String?

    package init() {}
}

extension MatchResources {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x35e4179a123ee1ec: if try reader.hasValue("namespaceSelector", 0, &seen) { namespaceSelector = try LabelSelector(from: &reader) }
            case 0x1b13812f284af9c7: if try reader.hasValue("objectSelector", 1, &seen) { objectSelector = try LabelSelector(from: &reader) }
            case 0x66ea1b0430479ac1: if try reader.hasValue("resourceRules", 2, &seen) { resourceRules = try [NamedRuleWithOperations](from: &reader) }
            case 0x63513955a683f2be: if try reader.hasValue("excludeResourceRules", 3, &seen) { excludeResourceRules = try [NamedRuleWithOperations](from: &reader) }
            case 0xcb8297d13228e582: if try reader.hasValue("matchPolicy", 4, &seen) { matchPolicy = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let namespaceSelector {
            writer.key(quoted: #""namespaceSelector":"#)
            namespaceSelector.write(to: &writer)
        }
        if let objectSelector {
            writer.key(quoted: #""objectSelector":"#)
            objectSelector.write(to: &writer)
        }
        if !resourceRules.isEmpty {
            writer.key(quoted: #""resourceRules":"#)
            resourceRules.write(to: &writer)
        }
        if !excludeResourceRules.isEmpty {
            writer.key(quoted: #""excludeResourceRules":"#)
            excludeResourceRules.write(to: &writer)
        }
        if let matchPolicy {
            writer.key(quoted: #""matchPolicy":"#)
            writer.write(matchPolicy)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.MatchResources",
        isAtomic: true,
        fields: [
            Field("namespaceSelector", .object(LabelSelector.self), number: 1),
            Field("objectSelector", .object(LabelSelector.self), number: 2),
            Field("resourceRules", .list(.object(NamedRuleWithOperations.self)), number: 3, list: .atomic),
            Field("excludeResourceRules", .list(.object(NamedRuleWithOperations.self)), number: 4, list: .atomic),
            Field("matchPolicy", .string, number: 7),
        ])
}

/// `io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicy`
package struct MutatingAdmissionPolicy: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: MutatingAdmissionPolicySpec = MutatingAdmissionPolicySpec()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "MutatingAdmissionPolicy") }
}

extension MutatingAdmissionPolicy {
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
        writer.raw(#""kind":"MutatingAdmissionPolicy","apiVersion":"admissionregistration.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicy",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "MutatingAdmissionPolicy")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(MutatingAdmissionPolicySpec.self), number: 2),
        ])
}

/// `io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBinding`
package struct MutatingAdmissionPolicyBinding: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: MutatingAdmissionPolicyBindingSpec = MutatingAdmissionPolicyBindingSpec()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "MutatingAdmissionPolicyBinding") }
}

extension MutatingAdmissionPolicyBinding {
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
        writer.raw(#""kind":"MutatingAdmissionPolicyBinding","apiVersion":"admissionregistration.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBinding",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "MutatingAdmissionPolicyBinding")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(MutatingAdmissionPolicyBindingSpec.self), number: 2),
        ])
}

/// `io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBindingList`
package struct MutatingAdmissionPolicyBindingList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [MutatingAdmissionPolicyBinding] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "MutatingAdmissionPolicyBindingList") }
}

extension MutatingAdmissionPolicyBindingList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [MutatingAdmissionPolicyBinding](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"MutatingAdmissionPolicyBindingList","apiVersion":"admissionregistration.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBindingList",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "MutatingAdmissionPolicyBindingList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(MutatingAdmissionPolicyBinding.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBindingSpec`
package struct MutatingAdmissionPolicyBindingSpec: KubeStruct {
    package var policyName: String?
    @OptionalBox package var paramRef: ParamRef?
    @OptionalBox package var matchResources: MatchResources?

    package init() {}
}

extension MutatingAdmissionPolicyBindingSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xf476d8c367bd4995: if try reader.hasValue("policyName", 0, &seen) { policyName = try reader.readNonEmptyString() }
            case 0x6665526d61726170: if try reader.hasValue(1, &seen) { _paramRef = try OptionalBox(from: &reader) }
            case 0xf55cd82b40ff7a9f: if try reader.hasValue("matchResources", 2, &seen) { _matchResources = try OptionalBox(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let policyName {
            writer.key(quoted: #""policyName":"#)
            writer.write(policyName)
        }
        if _paramRef.isPresent {
            writer.key(quoted: #""paramRef":"#)
            _paramRef.write(to: &writer)
        }
        if _matchResources.isPresent {
            writer.key(quoted: #""matchResources":"#)
            _matchResources.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyBindingSpec",
        fields: [
            Field("policyName", .string, number: 1),
            Field("paramRef", .object(ParamRef.self), number: 2),
            Field("matchResources", .object(MatchResources.self), number: 3),
        ])
}

/// `io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyList`
package struct MutatingAdmissionPolicyList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [MutatingAdmissionPolicy] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "MutatingAdmissionPolicyList") }
}

extension MutatingAdmissionPolicyList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [MutatingAdmissionPolicy](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"MutatingAdmissionPolicyList","apiVersion":"admissionregistration.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicyList",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "MutatingAdmissionPolicyList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(MutatingAdmissionPolicy.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicySpec`
package struct MutatingAdmissionPolicySpec: KubeStruct {
    package var paramKind: ParamKind?
    @OptionalBox package var matchConstraints: MatchResources?
    package var variables: [Variable] = []
    package var mutations: [Mutation] = []
    package var failurePolicy: String?
    package var matchConditions: [MatchCondition] = []
    package var reinvocationPolicy: String?

    package init() {}
}

extension MutatingAdmissionPolicySpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6498e1e3496f2de1: if try reader.hasValue("paramKind", 0, &seen) { paramKind = try ParamKind(from: &reader) }
            case 0x1293c6f4bd06cdc8: if try reader.hasValue("matchConstraints", 1, &seen) { _matchConstraints = try OptionalBox(from: &reader) }
            case 0x4d635ae22aef8fe6: if try reader.hasValue("variables", 2, &seen) { variables = try [Variable](from: &reader) }
            case 0x4875be5919f9f8f6: if try reader.hasValue("mutations", 3, &seen) { mutations = try [Mutation](from: &reader) }
            case 0x9339f39539add6fc: if try reader.hasValue("failurePolicy", 4, &seen) { failurePolicy = try reader.readNonEmptyString() }
            case 0x613c12b3b5f990cb: if try reader.hasValue("matchConditions", 5, &seen) { matchConditions = try [MatchCondition](from: &reader) }
            case 0x60411cd2e52335f3: if try reader.hasValue("reinvocationPolicy", 6, &seen) { reinvocationPolicy = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let paramKind {
            writer.key(quoted: #""paramKind":"#)
            paramKind.write(to: &writer)
        }
        if _matchConstraints.isPresent {
            writer.key(quoted: #""matchConstraints":"#)
            _matchConstraints.write(to: &writer)
        }
        if !variables.isEmpty {
            writer.key(quoted: #""variables":"#)
            variables.write(to: &writer)
        }
        if !mutations.isEmpty {
            writer.key(quoted: #""mutations":"#)
            mutations.write(to: &writer)
        }
        if let failurePolicy {
            writer.key(quoted: #""failurePolicy":"#)
            writer.write(failurePolicy)
        }
        if !matchConditions.isEmpty {
            writer.key(quoted: #""matchConditions":"#)
            matchConditions.write(to: &writer)
        }
        if let reinvocationPolicy {
            writer.key(quoted: #""reinvocationPolicy":"#)
            writer.write(reinvocationPolicy)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.MutatingAdmissionPolicySpec",
        fields: [
            Field("paramKind", .object(ParamKind.self), number: 1),
            Field("matchConstraints", .object(MatchResources.self), number: 2),
            Field("variables", .list(.object(Variable.self)), number: 3, list: .atomic),
            Field("mutations", .list(.object(Mutation.self)), number: 4, list: .atomic),
            Field("failurePolicy", .string, number: 5),
            Field("matchConditions", .list(.object(MatchCondition.self)), number: 6, list: .map(keys: ["name"]), patch: [.merge], patchKey: "name"),
            Field("reinvocationPolicy", .string, number: 7),
        ])
}

/// `io.k8s.api.admissionregistration.v1.MutatingWebhook`
package struct MutatingWebhook: KubeStruct {
    package var name: String = ""
    package var clientConfig: WebhookClientConfig = WebhookClientConfig()
    package var rules: [RuleWithOperations] = []
    package var failurePolicy: String?
    package var namespaceSelector: LabelSelector?
    package var sideEffects: String = ""
    package var timeoutSeconds: Int32?
    package var admissionReviewVersions: [String] = []
    package var matchPolicy: String?
    package var reinvocationPolicy: String?
    package var objectSelector: LabelSelector?
    package var matchConditions: [MatchCondition] = []

    package init() {}
}

extension MutatingWebhook {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0xd9c99fae7c41d1c7: if try reader.hasValue("clientConfig", 1, &seen) { try clientConfig.read(from: &reader) }
            case 0x73656c7572: if try reader.hasValue(2, &seen) { rules = try [RuleWithOperations](from: &reader) }
            case 0x9339f39539add6fc: if try reader.hasValue("failurePolicy", 3, &seen) { failurePolicy = try reader.readNonEmptyString() }
            case 0x35e4179a123ee1ec: if try reader.hasValue("namespaceSelector", 4, &seen) { namespaceSelector = try LabelSelector(from: &reader) }
            case 0xb2005e411ee5b9b2: if try reader.hasValue("sideEffects", 5, &seen) { sideEffects = try reader.readString() }
            case 0xd950dd83faf45ecd: if try reader.hasValue("timeoutSeconds", 6, &seen) { timeoutSeconds = try reader.readInteger(Int32.self) }
            case 0x1e2dad6a8018ffce: if try reader.hasValue("admissionReviewVersions", 7, &seen) { admissionReviewVersions = try [String](from: &reader) }
            case 0xcb8297d13228e582: if try reader.hasValue("matchPolicy", 8, &seen) { matchPolicy = try reader.readNonEmptyString() }
            case 0x60411cd2e52335f3: if try reader.hasValue("reinvocationPolicy", 9, &seen) { reinvocationPolicy = try reader.readNonEmptyString() }
            case 0x1b13812f284af9c7: if try reader.hasValue("objectSelector", 10, &seen) { objectSelector = try LabelSelector(from: &reader) }
            case 0x613c12b3b5f990cb: if try reader.hasValue("matchConditions", 11, &seen) { matchConditions = try [MatchCondition](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""clientConfig":"#)
        clientConfig.write(to: &writer)
        if !rules.isEmpty {
            writer.key(quoted: #""rules":"#)
            rules.write(to: &writer)
        }
        if let failurePolicy {
            writer.key(quoted: #""failurePolicy":"#)
            writer.write(failurePolicy)
        }
        if let namespaceSelector {
            writer.key(quoted: #""namespaceSelector":"#)
            namespaceSelector.write(to: &writer)
        }
        writer.key(quoted: #""sideEffects":"#)
        writer.write(sideEffects)
        if let timeoutSeconds {
            writer.key(quoted: #""timeoutSeconds":"#)
            writer.write(timeoutSeconds)
        }
        writer.key(quoted: #""admissionReviewVersions":"#)
        admissionReviewVersions.write(to: &writer)
        if let matchPolicy {
            writer.key(quoted: #""matchPolicy":"#)
            writer.write(matchPolicy)
        }
        if let reinvocationPolicy {
            writer.key(quoted: #""reinvocationPolicy":"#)
            writer.write(reinvocationPolicy)
        }
        if let objectSelector {
            writer.key(quoted: #""objectSelector":"#)
            objectSelector.write(to: &writer)
        }
        if !matchConditions.isEmpty {
            writer.key(quoted: #""matchConditions":"#)
            matchConditions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.MutatingWebhook",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("clientConfig", .object(WebhookClientConfig.self), number: 2, isRequired: true),
            Field("rules", .list(.object(RuleWithOperations.self)), number: 3, list: .atomic),
            Field("failurePolicy", .string, number: 4),
            Field("namespaceSelector", .object(LabelSelector.self), number: 5),
            Field("sideEffects", .string, number: 6, isRequired: true),
            Field("timeoutSeconds", .int32, number: 7),
            Field("admissionReviewVersions", .list(.string), number: 8, isRequired: true, list: .atomic),
            Field("matchPolicy", .string, number: 9),
            Field("reinvocationPolicy", .string, number: 10),
            Field("objectSelector", .object(LabelSelector.self), number: 11),
            Field("matchConditions", .list(.object(MatchCondition.self)), number: 12, list: .map(keys: ["name"]), patch: [.merge], patchKey: "name"),
        ])
}

/// `io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration`
package struct MutatingWebhookConfiguration: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var webhooks: [MutatingWebhook] = []

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "MutatingWebhookConfiguration") }
}

extension MutatingWebhookConfiguration {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736b6f6f68626577: if try reader.hasValue(1, &seen) { webhooks = try [MutatingWebhook](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"MutatingWebhookConfiguration","apiVersion":"admissionregistration.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        if !webhooks.isEmpty {
            writer.key(quoted: #""webhooks":"#)
            webhooks.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "MutatingWebhookConfiguration")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("webhooks", .list(.object(MutatingWebhook.self)), number: 2, list: .map(keys: ["name"]), patch: [.merge], patchKey: "name"),
        ])
}

/// `io.k8s.api.admissionregistration.v1.MutatingWebhookConfigurationList`
package struct MutatingWebhookConfigurationList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [MutatingWebhookConfiguration] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "MutatingWebhookConfigurationList") }
}

extension MutatingWebhookConfigurationList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [MutatingWebhookConfiguration](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"MutatingWebhookConfigurationList","apiVersion":"admissionregistration.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.MutatingWebhookConfigurationList",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "MutatingWebhookConfigurationList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(MutatingWebhookConfiguration.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.admissionregistration.v1.Mutation`
package struct Mutation: KubeStruct {
    package var patchType: String = ""
    package var applyConfiguration: ApplyConfiguration?
    package var jsonPatch: AdmissionJSONPatch?

    package init() {}
}

extension Mutation {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x67a7b53f75c2dbbd: if try reader.hasValue("patchType", 0, &seen) { patchType = try reader.readString() }
            case 0x4bc96975ac4443d3: if try reader.hasValue("applyConfiguration", 1, &seen) { applyConfiguration = try ApplyConfiguration(from: &reader) }
            case 0x647530a4e44daec6: if try reader.hasValue("jsonPatch", 2, &seen) { jsonPatch = try AdmissionJSONPatch(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""patchType":"#)
        writer.write(patchType)
        if let applyConfiguration {
            writer.key(quoted: #""applyConfiguration":"#)
            applyConfiguration.write(to: &writer)
        }
        if let jsonPatch {
            writer.key(quoted: #""jsonPatch":"#)
            jsonPatch.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.Mutation",
        fields: [
            Field("patchType", .string, number: 2, isRequired: true),
            Field("applyConfiguration", .object(ApplyConfiguration.self), number: 3),
            Field("jsonPatch", .object(AdmissionJSONPatch.self), number: 4),
        ])
}

/// `io.k8s.api.admissionregistration.v1.NamedRuleWithOperations`
package struct NamedRuleWithOperations: KubeStruct {
    package var resourceNames: [String] = []
    package var apiGroups: [String] = []
    package var apiVersions: [String] = []
    package var operations: [String] = []
    package var resources: [String] = []
    package var scope: String?

    package init() {}
}

extension NamedRuleWithOperations {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x5a43bc5ec0ee3d9b: if try reader.hasValue("resourceNames", 0, &seen) { resourceNames = try [String](from: &reader) }
            case 0xc17d9a72f7c65bea: if try reader.hasValue("apiGroups", 1, &seen) { apiGroups = try [String](from: &reader) }
            case 0xfc17c82a69216f92: if try reader.hasValue("apiVersions", 2, &seen) { apiVersions = try [String](from: &reader) }
            case 0x138e49e873c2698a: if try reader.hasValue("operations", 3, &seen) { operations = try [String](from: &reader) }
            case 0x5ae61724403ca398: if try reader.hasValue("resources", 4, &seen) { resources = try [String](from: &reader) }
            case 0x65706f6373: if try reader.hasValue(5, &seen) { scope = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !resourceNames.isEmpty {
            writer.key(quoted: #""resourceNames":"#)
            resourceNames.write(to: &writer)
        }
        if !apiGroups.isEmpty {
            writer.key(quoted: #""apiGroups":"#)
            apiGroups.write(to: &writer)
        }
        if !apiVersions.isEmpty {
            writer.key(quoted: #""apiVersions":"#)
            apiVersions.write(to: &writer)
        }
        if !operations.isEmpty {
            writer.key(quoted: #""operations":"#)
            operations.write(to: &writer)
        }
        if !resources.isEmpty {
            writer.key(quoted: #""resources":"#)
            resources.write(to: &writer)
        }
        if let scope {
            writer.key(quoted: #""scope":"#)
            writer.write(scope)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.NamedRuleWithOperations",
        isAtomic: true,
        fields: [
            Field("resourceNames", .list(.string), number: 1, list: .atomic),
            Field("apiGroups", .list(.string), number: 1, embedded: [2, 2], list: .atomic),
            Field("apiVersions", .list(.string), number: 2, embedded: [2, 2], list: .atomic),
            Field("operations", .list(.string), number: 1, embedded: [2], list: .atomic),
            Field("resources", .list(.string), number: 3, embedded: [2, 2], list: .atomic),
            Field("scope", .string, number: 4, embedded: [2, 2]),
        ])
}

/// `io.k8s.api.admissionregistration.v1.ParamKind`
package struct ParamKind: KubeStruct {
    package var kind: String?
    package var apiVersion: String?

    package init() {}
}

extension ParamKind {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646e696b: if try reader.hasValue(0, &seen) { kind = try reader.readNonEmptyString() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 1, &seen) { apiVersion = try reader.readNonEmptyString() }
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
        if let apiVersion {
            writer.key(quoted: #""apiVersion":"#)
            writer.write(apiVersion)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.ParamKind",
        isAtomic: true,
        fields: [
            Field("kind", .string, number: 2),
            Field("apiVersion", .string, number: 1),
        ])
}

/// `io.k8s.api.admissionregistration.v1.ParamRef`
package struct ParamRef: KubeStruct {
    package var name: String?
    package var namespace: String?
    package var selector: LabelSelector?
    package var parameterNotFoundAction: String?

    package init() {}
}

extension ParamRef {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readNonEmptyString() }
            case 0xcd9e8890537aa28c: if try reader.hasValue("namespace", 1, &seen) { namespace = try reader.readNonEmptyString() }
            case 0x726f7463656c6573: if try reader.hasValue(2, &seen) { selector = try LabelSelector(from: &reader) }
            case 0xf072744cc35162cd: if try reader.hasValue("parameterNotFoundAction", 3, &seen) { parameterNotFoundAction = try reader.readNonEmptyString() }
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
        if let namespace {
            writer.key(quoted: #""namespace":"#)
            writer.write(namespace)
        }
        if let selector {
            writer.key(quoted: #""selector":"#)
            selector.write(to: &writer)
        }
        if let parameterNotFoundAction {
            writer.key(quoted: #""parameterNotFoundAction":"#)
            writer.write(parameterNotFoundAction)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.ParamRef",
        isAtomic: true,
        fields: [
            Field("name", .string, number: 1),
            Field("namespace", .string, number: 2),
            Field("selector", .object(LabelSelector.self), number: 3),
            Field("parameterNotFoundAction", .string, number: 4),
        ])
}

/// `io.k8s.api.admissionregistration.v1.RuleWithOperations`
package struct RuleWithOperations: KubeStruct {
    package var operations: [String] = []
    package var apiGroups: [String] = []
    package var apiVersions: [String] = []
    package var resources: [String] = []
    package var scope: String?

    package init() {}
}

extension RuleWithOperations {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x138e49e873c2698a: if try reader.hasValue("operations", 0, &seen) { operations = try [String](from: &reader) }
            case 0xc17d9a72f7c65bea: if try reader.hasValue("apiGroups", 1, &seen) { apiGroups = try [String](from: &reader) }
            case 0xfc17c82a69216f92: if try reader.hasValue("apiVersions", 2, &seen) { apiVersions = try [String](from: &reader) }
            case 0x5ae61724403ca398: if try reader.hasValue("resources", 3, &seen) { resources = try [String](from: &reader) }
            case 0x65706f6373: if try reader.hasValue(4, &seen) { scope = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !operations.isEmpty {
            writer.key(quoted: #""operations":"#)
            operations.write(to: &writer)
        }
        if !apiGroups.isEmpty {
            writer.key(quoted: #""apiGroups":"#)
            apiGroups.write(to: &writer)
        }
        if !apiVersions.isEmpty {
            writer.key(quoted: #""apiVersions":"#)
            apiVersions.write(to: &writer)
        }
        if !resources.isEmpty {
            writer.key(quoted: #""resources":"#)
            resources.write(to: &writer)
        }
        if let scope {
            writer.key(quoted: #""scope":"#)
            writer.write(scope)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.RuleWithOperations",
        fields: [
            Field("operations", .list(.string), number: 1, list: .atomic),
            Field("apiGroups", .list(.string), number: 1, embedded: [2], list: .atomic),
            Field("apiVersions", .list(.string), number: 2, embedded: [2], list: .atomic),
            Field("resources", .list(.string), number: 3, embedded: [2], list: .atomic),
            Field("scope", .string, number: 4, embedded: [2]),
        ])
}

/// `io.k8s.api.admissionregistration.v1.ServiceReference`
package struct ServiceReference: KubeStruct {
    package var namespace: String = ""
    package var name: String = ""
    package var path: String?
    package var port: Int32?

    package init() {}
}

extension ServiceReference {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xcd9e8890537aa28c: if try reader.hasValue("namespace", 0, &seen) { namespace = try reader.readString() }
            case 0x656d616e: if try reader.hasValue(1, &seen) { name = try reader.readString() }
            case 0x68746170: if try reader.hasValue(2, &seen) { path = try reader.readNonEmptyString() }
            case 0x74726f70: if try reader.hasValue(3, &seen) { port = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""namespace":"#)
        writer.write(namespace)
        writer.key(quoted: #""name":"#)
        writer.write(name)
        if let path {
            writer.key(quoted: #""path":"#)
            writer.write(path)
        }
        if let port {
            writer.key(quoted: #""port":"#)
            writer.write(port)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.ServiceReference",
        fields: [
            Field("namespace", .string, number: 1, isRequired: true),
            Field("name", .string, number: 2, isRequired: true),
            Field("path", .string, number: 3),
            Field("port", .int32, number: 4),
        ])
}

/// `io.k8s.api.admissionregistration.v1.TypeChecking`
package struct TypeChecking: KubeStruct {
    package var expressionWarnings: [ExpressionWarning] = []

    package init() {}
}

extension TypeChecking {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xcb6fda368224b9ac: if try reader.hasValue("expressionWarnings", 0, &seen) { expressionWarnings = try [ExpressionWarning](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !expressionWarnings.isEmpty {
            writer.key(quoted: #""expressionWarnings":"#)
            expressionWarnings.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.TypeChecking",
        fields: [
            Field("expressionWarnings", .list(.object(ExpressionWarning.self)), number: 1, list: .atomic),
        ])
}

/// `io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy`
package struct ValidatingAdmissionPolicy: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ValidatingAdmissionPolicySpec = ValidatingAdmissionPolicySpec()
    package var status: ValidatingAdmissionPolicyStatus = ValidatingAdmissionPolicyStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "ValidatingAdmissionPolicy") }
}

extension ValidatingAdmissionPolicy {
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
        writer.raw(#""kind":"ValidatingAdmissionPolicy","apiVersion":"admissionregistration.k8s.io/v1""#)
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
        "io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "ValidatingAdmissionPolicy")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ValidatingAdmissionPolicySpec.self), number: 2),
            Field("status", .object(ValidatingAdmissionPolicyStatus.self), number: 3),
        ])
}

/// `io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding`
package struct ValidatingAdmissionPolicyBinding: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: ValidatingAdmissionPolicyBindingSpec = ValidatingAdmissionPolicyBindingSpec()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "ValidatingAdmissionPolicyBinding") }
}

extension ValidatingAdmissionPolicyBinding {
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
        writer.raw(#""kind":"ValidatingAdmissionPolicyBinding","apiVersion":"admissionregistration.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "ValidatingAdmissionPolicyBinding")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(ValidatingAdmissionPolicyBindingSpec.self), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingList`
package struct ValidatingAdmissionPolicyBindingList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ValidatingAdmissionPolicyBinding] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "ValidatingAdmissionPolicyBindingList") }
}

extension ValidatingAdmissionPolicyBindingList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ValidatingAdmissionPolicyBinding](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ValidatingAdmissionPolicyBindingList","apiVersion":"admissionregistration.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingList",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "ValidatingAdmissionPolicyBindingList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ValidatingAdmissionPolicyBinding.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec`
package struct ValidatingAdmissionPolicyBindingSpec: KubeStruct {
    package var policyName: String = ""
    @OptionalBox package var paramRef: ParamRef?
    @OptionalBox package var matchResources: MatchResources?
    package var validationActions: [String] = []

    package init() {}
}

extension ValidatingAdmissionPolicyBindingSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xf476d8c367bd4995: if try reader.hasValue("policyName", 0, &seen) { policyName = try reader.readString() }
            case 0x6665526d61726170: if try reader.hasValue(1, &seen) { _paramRef = try OptionalBox(from: &reader) }
            case 0xf55cd82b40ff7a9f: if try reader.hasValue("matchResources", 2, &seen) { _matchResources = try OptionalBox(from: &reader) }
            case 0x858dfba3189330a2: if try reader.hasValue("validationActions", 3, &seen) { validationActions = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""policyName":"#)
        writer.write(policyName)
        if _paramRef.isPresent {
            writer.key(quoted: #""paramRef":"#)
            _paramRef.write(to: &writer)
        }
        if _matchResources.isPresent {
            writer.key(quoted: #""matchResources":"#)
            _matchResources.write(to: &writer)
        }
        writer.key(quoted: #""validationActions":"#)
        validationActions.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec",
        fields: [
            Field("policyName", .string, number: 1, isRequired: true),
            Field("paramRef", .object(ParamRef.self), number: 2),
            Field("matchResources", .object(MatchResources.self), number: 3),
            Field("validationActions", .list(.string), number: 4, isRequired: true, list: .set),
        ])
}

/// `io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyList`
package struct ValidatingAdmissionPolicyList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ValidatingAdmissionPolicy] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "ValidatingAdmissionPolicyList") }
}

extension ValidatingAdmissionPolicyList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ValidatingAdmissionPolicy](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ValidatingAdmissionPolicyList","apiVersion":"admissionregistration.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyList",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "ValidatingAdmissionPolicyList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ValidatingAdmissionPolicy.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicySpec`
package struct ValidatingAdmissionPolicySpec: KubeStruct {
    package var paramKind: ParamKind?
    @OptionalBox package var matchConstraints: MatchResources?
    package var validations: [Validation] = []
    package var failurePolicy: String?
    package var auditAnnotations: [AuditAnnotation] = []
    package var matchConditions: [MatchCondition] = []
    package var variables: [Variable] = []

    package init() {}
}

extension ValidatingAdmissionPolicySpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6498e1e3496f2de1: if try reader.hasValue("paramKind", 0, &seen) { paramKind = try ParamKind(from: &reader) }
            case 0x1293c6f4bd06cdc8: if try reader.hasValue("matchConstraints", 1, &seen) { _matchConstraints = try OptionalBox(from: &reader) }
            case 0xdd92d70bfc8203ad: if try reader.hasValue("validations", 2, &seen) { validations = try [Validation](from: &reader) }
            case 0x9339f39539add6fc: if try reader.hasValue("failurePolicy", 3, &seen) { failurePolicy = try reader.readNonEmptyString() }
            case 0x9fe2cfcb64c842cf: if try reader.hasValue("auditAnnotations", 4, &seen) { auditAnnotations = try [AuditAnnotation](from: &reader) }
            case 0x613c12b3b5f990cb: if try reader.hasValue("matchConditions", 5, &seen) { matchConditions = try [MatchCondition](from: &reader) }
            case 0x4d635ae22aef8fe6: if try reader.hasValue("variables", 6, &seen) { variables = try [Variable](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let paramKind {
            writer.key(quoted: #""paramKind":"#)
            paramKind.write(to: &writer)
        }
        if _matchConstraints.isPresent {
            writer.key(quoted: #""matchConstraints":"#)
            _matchConstraints.write(to: &writer)
        }
        if !validations.isEmpty {
            writer.key(quoted: #""validations":"#)
            validations.write(to: &writer)
        }
        if let failurePolicy {
            writer.key(quoted: #""failurePolicy":"#)
            writer.write(failurePolicy)
        }
        if !auditAnnotations.isEmpty {
            writer.key(quoted: #""auditAnnotations":"#)
            auditAnnotations.write(to: &writer)
        }
        if !matchConditions.isEmpty {
            writer.key(quoted: #""matchConditions":"#)
            matchConditions.write(to: &writer)
        }
        if !variables.isEmpty {
            writer.key(quoted: #""variables":"#)
            variables.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicySpec",
        fields: [
            Field("paramKind", .object(ParamKind.self), number: 1),
            Field("matchConstraints", .object(MatchResources.self), number: 2),
            Field("validations", .list(.object(Validation.self)), number: 3, list: .atomic),
            Field("failurePolicy", .string, number: 4),
            Field("auditAnnotations", .list(.object(AuditAnnotation.self)), number: 5, list: .atomic),
            Field("matchConditions", .list(.object(MatchCondition.self)), number: 6, list: .map(keys: ["name"]), patch: [.merge], patchKey: "name"),
            Field("variables", .list(.object(Variable.self)), number: 7, list: .map(keys: ["name"]), patch: [.merge], patchKey: "name"),
        ])
}

/// `io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyStatus`
package struct ValidatingAdmissionPolicyStatus: KubeStruct {
    package var observedGeneration: Int64?
    package var typeChecking: TypeChecking?
    package var conditions: [Condition] = []

    package init() {}
}

extension ValidatingAdmissionPolicyStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xc2f69cd2a53a7ae1: if try reader.hasValue("observedGeneration", 0, &seen) { observedGeneration = try reader.readNonZero(Int64.self) }
            case 0xb6919012882d2be7: if try reader.hasValue("typeChecking", 1, &seen) { typeChecking = try TypeChecking(from: &reader) }
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 2, &seen) { conditions = try [Condition](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let observedGeneration, observedGeneration != 0 {
            writer.key(quoted: #""observedGeneration":"#)
            writer.write(observedGeneration)
        }
        if let typeChecking {
            writer.key(quoted: #""typeChecking":"#)
            typeChecking.write(to: &writer)
        }
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyStatus",
        fields: [
            Field("observedGeneration", .int64, number: 1, omitsZero: true),
            Field("typeChecking", .object(TypeChecking.self), number: 2),
            Field("conditions", .list(.object(Condition.self)), number: 3, list: .map(keys: ["type"])),
        ])
}

/// `io.k8s.api.admissionregistration.v1.ValidatingWebhook`
package struct ValidatingWebhook: KubeStruct {
    package var name: String = ""
    package var clientConfig: WebhookClientConfig = WebhookClientConfig()
    package var rules: [RuleWithOperations] = []
    package var failurePolicy: String?
    package var namespaceSelector: LabelSelector?
    package var sideEffects: String = ""
    package var timeoutSeconds: Int32?
    package var admissionReviewVersions: [String] = []
    package var matchPolicy: String?
    package var objectSelector: LabelSelector?
    package var matchConditions: [MatchCondition] = []

    package init() {}
}

extension ValidatingWebhook {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0xd9c99fae7c41d1c7: if try reader.hasValue("clientConfig", 1, &seen) { try clientConfig.read(from: &reader) }
            case 0x73656c7572: if try reader.hasValue(2, &seen) { rules = try [RuleWithOperations](from: &reader) }
            case 0x9339f39539add6fc: if try reader.hasValue("failurePolicy", 3, &seen) { failurePolicy = try reader.readNonEmptyString() }
            case 0x35e4179a123ee1ec: if try reader.hasValue("namespaceSelector", 4, &seen) { namespaceSelector = try LabelSelector(from: &reader) }
            case 0xb2005e411ee5b9b2: if try reader.hasValue("sideEffects", 5, &seen) { sideEffects = try reader.readString() }
            case 0xd950dd83faf45ecd: if try reader.hasValue("timeoutSeconds", 6, &seen) { timeoutSeconds = try reader.readInteger(Int32.self) }
            case 0x1e2dad6a8018ffce: if try reader.hasValue("admissionReviewVersions", 7, &seen) { admissionReviewVersions = try [String](from: &reader) }
            case 0xcb8297d13228e582: if try reader.hasValue("matchPolicy", 8, &seen) { matchPolicy = try reader.readNonEmptyString() }
            case 0x1b13812f284af9c7: if try reader.hasValue("objectSelector", 9, &seen) { objectSelector = try LabelSelector(from: &reader) }
            case 0x613c12b3b5f990cb: if try reader.hasValue("matchConditions", 10, &seen) { matchConditions = try [MatchCondition](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""clientConfig":"#)
        clientConfig.write(to: &writer)
        if !rules.isEmpty {
            writer.key(quoted: #""rules":"#)
            rules.write(to: &writer)
        }
        if let failurePolicy {
            writer.key(quoted: #""failurePolicy":"#)
            writer.write(failurePolicy)
        }
        if let namespaceSelector {
            writer.key(quoted: #""namespaceSelector":"#)
            namespaceSelector.write(to: &writer)
        }
        writer.key(quoted: #""sideEffects":"#)
        writer.write(sideEffects)
        if let timeoutSeconds {
            writer.key(quoted: #""timeoutSeconds":"#)
            writer.write(timeoutSeconds)
        }
        writer.key(quoted: #""admissionReviewVersions":"#)
        admissionReviewVersions.write(to: &writer)
        if let matchPolicy {
            writer.key(quoted: #""matchPolicy":"#)
            writer.write(matchPolicy)
        }
        if let objectSelector {
            writer.key(quoted: #""objectSelector":"#)
            objectSelector.write(to: &writer)
        }
        if !matchConditions.isEmpty {
            writer.key(quoted: #""matchConditions":"#)
            matchConditions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.ValidatingWebhook",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("clientConfig", .object(WebhookClientConfig.self), number: 2, isRequired: true),
            Field("rules", .list(.object(RuleWithOperations.self)), number: 3, list: .atomic),
            Field("failurePolicy", .string, number: 4),
            Field("namespaceSelector", .object(LabelSelector.self), number: 5),
            Field("sideEffects", .string, number: 6, isRequired: true),
            Field("timeoutSeconds", .int32, number: 7),
            Field("admissionReviewVersions", .list(.string), number: 8, isRequired: true, list: .atomic),
            Field("matchPolicy", .string, number: 9),
            Field("objectSelector", .object(LabelSelector.self), number: 10),
            Field("matchConditions", .list(.object(MatchCondition.self)), number: 11, list: .map(keys: ["name"]), patch: [.merge], patchKey: "name"),
        ])
}

/// `io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration`
package struct ValidatingWebhookConfiguration: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var webhooks: [ValidatingWebhook] = []

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "ValidatingWebhookConfiguration") }
}

extension ValidatingWebhookConfiguration {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736b6f6f68626577: if try reader.hasValue(1, &seen) { webhooks = try [ValidatingWebhook](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ValidatingWebhookConfiguration","apiVersion":"admissionregistration.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        if !webhooks.isEmpty {
            writer.key(quoted: #""webhooks":"#)
            webhooks.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "ValidatingWebhookConfiguration")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("webhooks", .list(.object(ValidatingWebhook.self)), number: 2, list: .map(keys: ["name"]), patch: [.merge], patchKey: "name"),
        ])
}

/// `io.k8s.api.admissionregistration.v1.ValidatingWebhookConfigurationList`
package struct ValidatingWebhookConfigurationList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [ValidatingWebhookConfiguration] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "ValidatingWebhookConfigurationList") }
}

extension ValidatingWebhookConfigurationList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [ValidatingWebhookConfiguration](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"ValidatingWebhookConfigurationList","apiVersion":"admissionregistration.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.ValidatingWebhookConfigurationList",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1", kind: "ValidatingWebhookConfigurationList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(ValidatingWebhookConfiguration.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.admissionregistration.v1.Validation`
package struct Validation: KubeStruct {
    package var message: String?
    package var reason: String?
    package var messageExpression: String?
    package var expression: String = ""

    package init() {}
}

extension Validation {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6567617373656d: if try reader.hasValue(0, &seen) { message = try reader.readNonEmptyString() }
            case 0x6e6f73616572: if try reader.hasValue(1, &seen) { reason = try reader.readNonEmptyString() }
            case 0x71e4ae8ad788edb6: if try reader.hasValue("messageExpression", 2, &seen) { messageExpression = try reader.readNonEmptyString() }
            case 0x56b01489790e9182: if try reader.hasValue("expression", 3, &seen) { expression = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let message {
            writer.key(quoted: #""message":"#)
            writer.write(message)
        }
        if let reason {
            writer.key(quoted: #""reason":"#)
            writer.write(reason)
        }
        if let messageExpression {
            writer.key(quoted: #""messageExpression":"#)
            writer.write(messageExpression)
        }
        writer.key(quoted: #""expression":"#)
        writer.write(expression)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.Validation",
        fields: [
            Field("message", .string, number: 2),
            Field("reason", .string, number: 3),
            Field("messageExpression", .string, number: 4),
            Field("expression", .string, number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.admissionregistration.v1.Variable`
package struct Variable: KubeStruct {
    package var name: String = ""
    package var expression: String = ""

    package init() {}
}

extension Variable {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x56b01489790e9182: if try reader.hasValue("expression", 1, &seen) { expression = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""expression":"#)
        writer.write(expression)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.Variable",
        isAtomic: true,
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("expression", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.admissionregistration.v1.WebhookClientConfig`
package struct WebhookClientConfig: KubeStruct {
    @OptionalBox package var service: ServiceReference?
    package var caBundle: ByteData?
    package var url: String?

    package init() {}
}

extension WebhookClientConfig {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65636976726573: if try reader.hasValue(0, &seen) { _service = try OptionalBox(from: &reader) }
            case 0x656c646e75426163: if try reader.hasValue(1, &seen) { caBundle = try ByteData(from: &reader) }
            case 0x6c7275: if try reader.hasValue(2, &seen) { url = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if _service.isPresent {
            writer.key(quoted: #""service":"#)
            _service.write(to: &writer)
        }
        if let caBundle {
            writer.key(quoted: #""caBundle":"#)
            caBundle.write(to: &writer)
        }
        if let url {
            writer.key(quoted: #""url":"#)
            writer.write(url)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1.WebhookClientConfig",
        fields: [
            Field("service", .object(ServiceReference.self), number: 1),
            Field("caBundle", .bytes, number: 2),
            Field("url", .string, number: 3),
        ])
}
