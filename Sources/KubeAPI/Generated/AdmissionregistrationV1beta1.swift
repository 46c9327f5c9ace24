// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.admissionregistration.v1beta1.ApplyConfiguration`
package struct AdmissionregistrationV1beta1ApplyConfiguration: KubeStruct {
    package var expression: String?

    package init() {}
}

extension AdmissionregistrationV1beta1ApplyConfiguration {
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
        "io.k8s.api.admissionregistration.v1beta1.ApplyConfiguration",
        fields: [
            Field("expression", .string, number: 1),
        ])
}

/// `io.k8s.api.admissionregistration.v1beta1.JSONPatch`
package struct AdmissionregistrationV1beta1JSONPatch: KubeStruct {
    package var expression: String?

    package init() {}
}

extension AdmissionregistrationV1beta1JSONPatch {
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
        "io.k8s.api.admissionregistration.v1beta1.JSONPatch",
        fields: [
            Field("expression", .string, number: 1),
        ])
}

/// `io.k8s.api.admissionregistration.v1beta1.MatchCondition`
package struct AdmissionregistrationV1beta1MatchCondition: KubeStruct {
    package var name: String = ""
    package var expression: String = ""

    package init() {}
}

extension AdmissionregistrationV1beta1MatchCondition {
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
        "io.k8s.api.admissionregistration.v1beta1.MatchCondition",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("expression", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.admissionregistration.v1beta1.MatchResources`
package struct AdmissionregistrationV1beta1MatchResources: KubeStruct {
    package var namespaceSelector: LabelSelector?
    package var objectSelector: LabelSelector?
    package var resourceRules: [AdmissionregistrationV1beta1NamedRuleWithOperations] = []
    package var excludeResourceRules: [AdmissionregistrationV1beta1NamedRuleWithOperations] = []
    package var matchPolicy: String?

    package init() {}
}

extension AdmissionregistrationV1beta1MatchResources {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x35e4179a123ee1ec: if try reader.hasValue("namespaceSelector", 0, &seen) { namespaceSelector = try LabelSelector(from: &reader) }
            case 0x1b13812f284af9c7: if try reader.hasValue("objectSelector", 1, &seen) { objectSelector = try LabelSelector(from: &reader) }
            case 0x66ea1b0430479ac1: if try reader.hasValue("resourceRules", 2, &seen) { resourceRules = try [AdmissionregistrationV1beta1NamedRuleWithOperations](from: &reader) }
            case 0x63513955a683f2be: if try reader.hasValue("excludeResourceRules", 3, &seen) { excludeResourceRules = try [AdmissionregistrationV1beta1NamedRuleWithOperations](from: &reader) }
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
        "io.k8s.api.admissionregistration.v1beta1.MatchResources",
        isAtomic: true,
        fields: [
            Field("namespaceSelector", .object(LabelSelector.self), number: 1),
            Field("objectSelector", .object(LabelSelector.self), number: 2),
            Field("resourceRules", .list(.object(AdmissionregistrationV1beta1NamedRuleWithOperations.self)), number: 3, list: .atomic),
            Field("excludeResourceRules", .list(.object(AdmissionregistrationV1beta1NamedRuleWithOperations.self)), number: 4, list: .atomic),
            Field("matchPolicy", .string, number: 7),
        ])
}

/// `io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicy`
package struct AdmissionregistrationV1beta1MutatingAdmissionPolicy: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: AdmissionregistrationV1beta1MutatingAdmissionPolicySpec = AdmissionregistrationV1beta1MutatingAdmissionPolicySpec()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1beta1", kind: "MutatingAdmissionPolicy") }
}

extension AdmissionregistrationV1beta1MutatingAdmissionPolicy {
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
        writer.raw(#""kind":"MutatingAdmissionPolicy","apiVersion":"admissionregistration.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicy",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1beta1", kind: "MutatingAdmissionPolicy")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(AdmissionregistrationV1beta1MutatingAdmissionPolicySpec.self), number: 2),
        ])
}

/// `io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBinding`
package struct AdmissionregistrationV1beta1MutatingAdmissionPolicyBinding: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: AdmissionregistrationV1beta1MutatingAdmissionPolicyBindingSpec = AdmissionregistrationV1beta1MutatingAdmissionPolicyBindingSpec()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1beta1", kind: "MutatingAdmissionPolicyBinding") }
}

extension AdmissionregistrationV1beta1MutatingAdmissionPolicyBinding {
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
        writer.raw(#""kind":"MutatingAdmissionPolicyBinding","apiVersion":"admissionregistration.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBinding",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1beta1", kind: "MutatingAdmissionPolicyBinding")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(AdmissionregistrationV1beta1MutatingAdmissionPolicyBindingSpec.self), number: 2),
        ])
}

/// `io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBindingList`
package struct AdmissionregistrationV1beta1MutatingAdmissionPolicyBindingList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [AdmissionregistrationV1beta1MutatingAdmissionPolicyBinding] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1beta1", kind: "MutatingAdmissionPolicyBindingList") }
}

extension AdmissionregistrationV1beta1MutatingAdmissionPolicyBindingList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [AdmissionregistrationV1beta1MutatingAdmissionPolicyBinding](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"MutatingAdmissionPolicyBindingList","apiVersion":"admissionregistration.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBindingList",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1beta1", kind: "MutatingAdmissionPolicyBindingList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(AdmissionregistrationV1beta1MutatingAdmissionPolicyBinding.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec`
package struct AdmissionregistrationV1beta1MutatingAdmissionPolicyBindingSpec: KubeStruct {
    package var policyName: String?
    @OptionalBox package var paramRef: AdmissionregistrationV1beta1ParamRef?
    @OptionalBox package var matchResources: AdmissionregistrationV1beta1MatchResources?

    package init() {}
}

extension AdmissionregistrationV1beta1MutatingAdmissionPolicyBindingSpec {
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
        "io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec",
        fields: [
            Field("policyName", .string, number: 1),
            Field("paramRef", .object(AdmissionregistrationV1beta1ParamRef.self), number: 2),
            Field("matchResources", .object(AdmissionregistrationV1beta1MatchResources.self), number: 3),
        ])
}

/// `io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicyList`
package struct AdmissionregistrationV1beta1MutatingAdmissionPolicyList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [AdmissionregistrationV1beta1MutatingAdmissionPolicy] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1beta1", kind: "MutatingAdmissionPolicyList") }
}

extension AdmissionregistrationV1beta1MutatingAdmissionPolicyList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [AdmissionregistrationV1beta1MutatingAdmissionPolicy](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"MutatingAdmissionPolicyList","apiVersion":"admissionregistration.k8s.io/v1beta1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicyList",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1beta1", kind: "MutatingAdmissionPolicyList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(AdmissionregistrationV1beta1MutatingAdmissionPolicy.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicySpec`
package struct AdmissionregistrationV1beta1MutatingAdmissionPolicySpec: KubeStruct {
    package var paramKind: AdmissionregistrationV1beta1ParamKind?
    @OptionalBox package var matchConstraints: AdmissionregistrationV1beta1MatchResources?
    package var variables: [AdmissionregistrationV1beta1Variable] = []
    package var mutations: [AdmissionregistrationV1beta1Mutation] = []
    package var failurePolicy: String?
    package var matchConditions: [AdmissionregistrationV1beta1MatchCondition] = []
    package var reinvocationPolicy: String?

    package init() {}
}

extension AdmissionregistrationV1beta1MutatingAdmissionPolicySpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6498e1e3496f2de1: if try reader.hasValue("paramKind", 0, &seen) { paramKind = try AdmissionregistrationV1beta1ParamKind(from: &reader) }
            case 0x1293c6f4bd06cdc8: if try reader.hasValue("matchConstraints", 1, &seen) { _matchConstraints = try OptionalBox(from: &reader) }
            case 0x4d635ae22aef8fe6: if try reader.hasValue("variables", 2, &seen) { variables = try [AdmissionregistrationV1beta1Variable](from: &reader) }
            case 0x4875be5919f9f8f6: if try reader.hasValue("mutations", 3, &seen) { mutations = try [AdmissionregistrationV1beta1Mutation](from: &reader) }
            case 0x9339f39539add6fc: if try reader.hasValue("failurePolicy", 4, &seen) { failurePolicy = try reader.readNonEmptyString() }
            case 0x613c12b3b5f990cb: if try reader.hasValue("matchConditions", 5, &seen) { matchConditions = try [AdmissionregistrationV1beta1MatchCondition](from: &reader) }
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
        "io.k8s.api.admissionregistration.v1beta1.MutatingAdmissionPolicySpec",
        fields: [
            Field("paramKind", .object(AdmissionregistrationV1beta1ParamKind.self), number: 1),
            Field("matchConstraints", .object(AdmissionregistrationV1beta1MatchResources.self), number: 2),
            Field("variables", .list(.object(AdmissionregistrationV1beta1Variable.self)), number: 3, list: .atomic),
            Field("mutations", .list(.object(AdmissionregistrationV1beta1Mutation.self)), number: 4, list: .atomic),
            Field("failurePolicy", .string, number: 5),
            Field("matchConditions", .list(.object(AdmissionregistrationV1beta1MatchCondition.self)), number: 6, list: .map(keys: ["name"]), patch: [.merge], patchKey: "name"),
            Field("reinvocationPolicy", .string, number: 7),
        ])
}

/// `io.k8s.api.admissionregistration.v1beta1.Mutation`
package struct AdmissionregistrationV1beta1Mutation: KubeStruct {
    package var patchType: String = ""
    package var applyConfiguration: AdmissionregistrationV1beta1ApplyConfiguration?
    package var jsonPatch: AdmissionregistrationV1beta1JSONPatch?

    package init() {}
}

extension AdmissionregistrationV1beta1Mutation {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x67a7b53f75c2dbbd: if try reader.hasValue("patchType", 0, &seen) { patchType = try reader.readString() }
            case 0x4bc96975ac4443d3: if try reader.hasValue("applyConfiguration", 1, &seen) { applyConfiguration = try AdmissionregistrationV1beta1ApplyConfiguration(from: &reader) }
            case 0x647530a4e44daec6: if try reader.hasValue("jsonPatch", 2, &seen) { jsonPatch = try AdmissionregistrationV1beta1JSONPatch(from: &reader) }
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
        "io.k8s.api.admissionregistration.v1beta1.Mutation",
        fields: [
            Field("patchType", .string, number: 2, isRequired: true),
            Field("applyConfiguration", .object(AdmissionregistrationV1beta1ApplyConfiguration.self), number: 3),
            Field("jsonPatch", .object(AdmissionregistrationV1beta1JSONPatch.self), number: 4),
        ])
}

/// `io.k8s.api.admissionregistration.v1beta1.NamedRuleWithOperations`
package struct AdmissionregistrationV1beta1NamedRuleWithOperations: KubeStruct {
    package var resourceNames: [String] = []
    package var apiGroups: [String] = []
    package var apiVersions: [String] = []
    package var operations: [String] = []
    package var resources: [String] = []
    package var scope: String?

    package init() {}
}

extension AdmissionregistrationV1beta1NamedRuleWithOperations {
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
        "io.k8s.api.admissionregistration.v1beta1.NamedRuleWithOperations",
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

/// `io.k8s.api.admissionregistration.v1beta1.ParamKind`
package struct AdmissionregistrationV1beta1ParamKind: KubeStruct {
    package var kind: String?
    package var apiVersion: String?

    package init() {}
}

extension AdmissionregistrationV1beta1ParamKind {
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
        "io.k8s.api.admissionregistration.v1beta1.ParamKind",
        isAtomic: true,
        fields: [
            Field("kind", .string, number: 2),
            Field("apiVersion", .string, number: 1),
        ])
}

/// `io.k8s.api.admissionregistration.v1beta1.ParamRef`
package struct AdmissionregistrationV1beta1ParamRef: KubeStruct {
    package var name: String?
    package var namespace: String?
    package var selector: LabelSelector?
    package var parameterNotFoundAction: String?

    package init() {}
}

extension AdmissionregistrationV1beta1ParamRef {
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
        "io.k8s.api.admissionregistration.v1beta1.ParamRef",
        isAtomic: true,
        fields: [
            Field("name", .string, number: 1),
            Field("namespace", .string, number: 2),
            Field("selector", .object(LabelSelector.self), number: 3),
            Field("parameterNotFoundAction", .string, number: 4),
        ])
}

/// `io.k8s.api.admissionregistration.v1beta1.Variable`
package struct AdmissionregistrationV1beta1Variable: KubeStruct {
    package var name: String = ""
    package var expression: String = ""

    package init() {}
}

extension AdmissionregistrationV1beta1Variable {
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
        "io.k8s.api.admissionregistration.v1beta1.Variable",
        isAtomic: true,
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("expression", .string, number: 2, isRequired: true),
        ])
}
