// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.admissionregistration.v1alpha1.ApplyConfiguration`
package struct AdmissionregistrationV1alpha1ApplyConfiguration: KubeStruct {
    package var expression: String?

    package init() {}
}

extension AdmissionregistrationV1alpha1ApplyConfiguration {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x56b01489790e9102 where reader.keyIs("expression"): expression = try reader.readNonEmptyString()
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
        "io.k8s.api.admissionregistration.v1alpha1.ApplyConfiguration",
        fields: [
            Field("expression", .string, number: 1),
        ])
}

/// `io.k8s.api.admissionregistration.v1alpha1.JSONPatch`
package struct AdmissionregistrationV1alpha1JSONPatch: KubeStruct {
    package var expression: String?

    package init() {}
}

extension AdmissionregistrationV1alpha1JSONPatch {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x56b01489790e9102 where reader.keyIs("expression"): expression = try reader.readNonEmptyString()
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
        "io.k8s.api.admissionregistration.v1alpha1.JSONPatch",
        fields: [
            Field("expression", .string, number: 1),
        ])
}

/// `io.k8s.api.admissionregistration.v1alpha1.MatchCondition`
package struct AdmissionregistrationV1alpha1MatchCondition: KubeStruct {
    package var name: String = ""
    package var expression: String = ""

    package init() {}
}

extension AdmissionregistrationV1alpha1MatchCondition {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x56b01489790e9102 where reader.keyIs("expression"): expression = try reader.readString()
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
        "io.k8s.api.admissionregistration.v1alpha1.MatchCondition",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("expression", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.admissionregistration.v1alpha1.MatchResources`
package struct AdmissionregistrationV1alpha1MatchResources: KubeStruct {
    package var namespaceSelector: LabelSelector?
    package var objectSelector: LabelSelector?
    package var resourceRules: [AdmissionregistrationV1alpha1NamedRuleWithOperations] = []
    package var excludeResourceRules: [AdmissionregistrationV1alpha1NamedRuleWithOperations] = []
    package var matchPolicy: String?

    package init() {}
}

extension AdmissionregistrationV1alpha1MatchResources {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x35e4179a123ee16c where reader.keyIs("namespaceSelector"): namespaceSelector = try LabelSelector(from: &reader)
            case 0x1b13812f284af947 where reader.keyIs("objectSelector"): objectSelector = try LabelSelector(from: &reader)
            case 0x66ea1b0430479a41 where reader.keyIs("resourceRules"): resourceRules = try [AdmissionregistrationV1alpha1NamedRuleWithOperations](from: &reader)
            case 0x63513955a683f23e where reader.keyIs("excludeResourceRules"): excludeResourceRules = try [AdmissionregistrationV1alpha1NamedRuleWithOperations](from: &reader)
            case 0xcb8297d13228e502 where reader.keyIs("matchPolicy"): matchPolicy = try reader.readNonEmptyString()
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
        "io.k8s.api.admissionregistration.v1alpha1.MatchResources",
        isAtomic: true,
        fields: [
            Field("namespaceSelector", .object(LabelSelector.self), number: 1),
            Field("objectSelector", .object(LabelSelector.self), number: 2),
            Field("resourceRules", .list(.object(AdmissionregistrationV1alpha1NamedRuleWithOperations.self)), number: 3, list: .atomic),
            Field("excludeResourceRules", .list(.object(AdmissionregistrationV1alpha1NamedRuleWithOperations.self)), number: 4, list: .atomic),
            Field("matchPolicy", .string, number: 7),
        ])
}

/// `io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicy`
package struct AdmissionregistrationV1alpha1MutatingAdmissionPolicy: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: AdmissionregistrationV1alpha1MutatingAdmissionPolicySpec = AdmissionregistrationV1alpha1MutatingAdmissionPolicySpec()

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1alpha1", kind: "MutatingAdmissionPolicy") }
}

extension AdmissionregistrationV1alpha1MutatingAdmissionPolicy {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try AdmissionregistrationV1alpha1MutatingAdmissionPolicySpec(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"MutatingAdmissionPolicy","apiVersion":"admissionregistration.k8s.io/v1alpha1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicy",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1alpha1", kind: "MutatingAdmissionPolicy")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(AdmissionregistrationV1alpha1MutatingAdmissionPolicySpec.self), number: 2),
        ])
}

/// `io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding`
package struct AdmissionregistrationV1alpha1MutatingAdmissionPolicyBinding: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: AdmissionregistrationV1alpha1MutatingAdmissionPolicyBindingSpec = AdmissionregistrationV1alpha1MutatingAdmissionPolicyBindingSpec()

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1alpha1", kind: "MutatingAdmissionPolicyBinding") }
}

extension AdmissionregistrationV1alpha1MutatingAdmissionPolicyBinding {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try AdmissionregistrationV1alpha1MutatingAdmissionPolicyBindingSpec(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"MutatingAdmissionPolicyBinding","apiVersion":"admissionregistration.k8s.io/v1alpha1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""spec":"#)
        spec.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1alpha1", kind: "MutatingAdmissionPolicyBinding")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(AdmissionregistrationV1alpha1MutatingAdmissionPolicyBindingSpec.self), number: 2),
        ])
}

/// `io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingList`
package struct AdmissionregistrationV1alpha1MutatingAdmissionPolicyBindingList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [AdmissionregistrationV1alpha1MutatingAdmissionPolicyBinding] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1alpha1", kind: "MutatingAdmissionPolicyBindingList") }
}

extension AdmissionregistrationV1alpha1MutatingAdmissionPolicyBindingList {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [AdmissionregistrationV1alpha1MutatingAdmissionPolicyBinding](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"MutatingAdmissionPolicyBindingList","apiVersion":"admissionregistration.k8s.io/v1alpha1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingList",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1alpha1", kind: "MutatingAdmissionPolicyBindingList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(AdmissionregistrationV1alpha1MutatingAdmissionPolicyBinding.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingSpec`
package struct AdmissionregistrationV1alpha1MutatingAdmissionPolicyBindingSpec: KubeStruct {
    package var policyName: String?
    @OptionalBox package var paramRef: AdmissionregistrationV1alpha1ParamRef?
    @OptionalBox package var matchResources: AdmissionregistrationV1alpha1MatchResources?

    package init() {}
}

extension AdmissionregistrationV1alpha1MutatingAdmissionPolicyBindingSpec {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xf476d8c367bd4995 where reader.keyIs("policyName"): policyName = try reader.readNonEmptyString()
            case 0x1303803adb367f72 where reader.keyIs("paramRef"): paramRef = try AdmissionregistrationV1alpha1ParamRef(from: &reader)
            case 0xf55cd82b40ff7a1f where reader.keyIs("matchResources"): matchResources = try AdmissionregistrationV1alpha1MatchResources(from: &reader)
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
        if let paramRef {
            writer.key(quoted: #""paramRef":"#)
            paramRef.write(to: &writer)
        }
        if let matchResources {
            writer.key(quoted: #""matchResources":"#)
            matchResources.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingSpec",
        fields: [
            Field("policyName", .string, number: 1),
            Field("paramRef", .object(AdmissionregistrationV1alpha1ParamRef.self), number: 2),
            Field("matchResources", .object(AdmissionregistrationV1alpha1MatchResources.self), number: 3),
        ])
}

/// `io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyList`
package struct AdmissionregistrationV1alpha1MutatingAdmissionPolicyList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [AdmissionregistrationV1alpha1MutatingAdmissionPolicy] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1alpha1", kind: "MutatingAdmissionPolicyList") }
}

extension AdmissionregistrationV1alpha1MutatingAdmissionPolicyList {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [AdmissionregistrationV1alpha1MutatingAdmissionPolicy](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"MutatingAdmissionPolicyList","apiVersion":"admissionregistration.k8s.io/v1alpha1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicyList",
        kinds: [GroupVersionKind(group: "admissionregistration.k8s.io", version: "v1alpha1", kind: "MutatingAdmissionPolicyList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(AdmissionregistrationV1alpha1MutatingAdmissionPolicy.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicySpec`
package struct AdmissionregistrationV1alpha1MutatingAdmissionPolicySpec: KubeStruct {
    package var paramKind: AdmissionregistrationV1alpha1ParamKind?
    @OptionalBox package var matchConstraints: AdmissionregistrationV1alpha1MatchResources?
    package var variables: [AdmissionregistrationV1alpha1Variable] = []
    package var mutations: [AdmissionregistrationV1alpha1Mutation] = []
    package var failurePolicy: String?
    package var matchConditions: [AdmissionregistrationV1alpha1MatchCondition] = []
    package var reinvocationPolicy: String?

    package init() {}
}

extension AdmissionregistrationV1alpha1MutatingAdmissionPolicySpec {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x6498e1e3496f2de1 where reader.keyIs("paramKind"): paramKind = try AdmissionregistrationV1alpha1ParamKind(from: &reader)
            case 0x1293c6f4bd06cdc8 where reader.keyIs("matchConstraints"): matchConstraints = try AdmissionregistrationV1alpha1MatchResources(from: &reader)
            case 0x4d635ae22aef8f66 where reader.keyIs("variables"): variables = try [AdmissionregistrationV1alpha1Variable](from: &reader)
            case 0x4875be5919f9f876 where reader.keyIs("mutations"): mutations = try [AdmissionregistrationV1alpha1Mutation](from: &reader)
            case 0x9339f39539add67c where reader.keyIs("failurePolicy"): failurePolicy = try reader.readNonEmptyString()
            case 0x613c12b3b5f9904b where reader.keyIs("matchConditions"): matchConditions = try [AdmissionregistrationV1alpha1MatchCondition](from: &reader)
            case 0x60411cd2e5233573 where reader.keyIs("reinvocationPolicy"): reinvocationPolicy = try reader.readNonEmptyString()
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
        if let matchConstraints {
            writer.key(quoted: #""matchConstraints":"#)
            matchConstraints.write(to: &writer)
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
        "io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicySpec",
        fields: [
            Field("paramKind", .object(AdmissionregistrationV1alpha1ParamKind.self), number: 1),
            Field("matchConstraints", .object(AdmissionregistrationV1alpha1MatchResources.self), number: 2),
            Field("variables", .list(.object(AdmissionregistrationV1alpha1Variable.self)), number: 3, list: .atomic),
            Field("mutations", .list(.object(AdmissionregistrationV1alpha1Mutation.self)), number: 4, list: .atomic),
            Field("failurePolicy", .string, number: 5),
            Field("matchConditions", .list(.object(AdmissionregistrationV1alpha1MatchCondition.self)), number: 6, list: .map(keys: ["name"]), patch: [.merge], patchKey: "name"),
            Field("reinvocationPolicy", .string, number: 7),
        ])
}

/// `io.k8s.api.admissionregistration.v1alpha1.Mutation`
package struct AdmissionregistrationV1alpha1Mutation: KubeStruct {
    package var patchType: String = ""
    package var applyConfiguration: AdmissionregistrationV1alpha1ApplyConfiguration?
    package var jsonPatch: AdmissionregistrationV1alpha1JSONPatch?

    package init() {}
}

extension AdmissionregistrationV1alpha1Mutation {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x67a7b53f75c2db3d where reader.keyIs("patchType"): patchType = try reader.readString()
            case 0x4bc96975ac4443d3 where reader.keyIs("applyConfiguration"): applyConfiguration = try AdmissionregistrationV1alpha1ApplyConfiguration(from: &reader)
            case 0x647530a4e44daec6 where reader.keyIs("jsonPatch"): jsonPatch = try AdmissionregistrationV1alpha1JSONPatch(from: &reader)
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
        "io.k8s.api.admissionregistration.v1alpha1.Mutation",
        fields: [
            Field("patchType", .string, number: 2, isRequired: true),
            Field("applyConfiguration", .object(AdmissionregistrationV1alpha1ApplyConfiguration.self), number: 3),
            Field("jsonPatch", .object(AdmissionregistrationV1alpha1JSONPatch.self), number: 4),
        ])
}

/// `io.k8s.api.admissionregistration.v1alpha1.NamedRuleWithOperations`
package struct AdmissionregistrationV1alpha1NamedRuleWithOperations: KubeStruct {
    package var resourceNames: [String] = []
    package var apiGroups: [String] = []
    package var apiVersions: [String] = []
    package var operations: [String] = []
    package var resources: [String] = []
    package var scope: String?

    package init() {}
}

extension AdmissionregistrationV1alpha1NamedRuleWithOperations {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x5a43bc5ec0ee3d1b where reader.keyIs("resourceNames"): resourceNames = try [String](from: &reader)
            case 0xc17d9a72f7c65b6a where reader.keyIs("apiGroups"): apiGroups = try [String](from: &reader)
            case 0xfc17c82a69216f12 where reader.keyIs("apiVersions"): apiVersions = try [String](from: &reader)
            case 0x138e49e873c2698a where reader.keyIs("operations"): operations = try [String](from: &reader)
            case 0x5ae61724403ca318 where reader.keyIs("resources"): resources = try [String](from: &reader)
            case 0x89269398fe4ac336 where reader.keyIs("scope"): scope = try reader.readNonEmptyString()
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
        "io.k8s.api.admissionregistration.v1alpha1.NamedRuleWithOperations",
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

/// `io.k8s.api.admissionregistration.v1alpha1.ParamKind`
package struct AdmissionregistrationV1alpha1ParamKind: KubeStruct {
    package var kind: String?
    package var apiVersion: String?

    package init() {}
}

extension AdmissionregistrationV1alpha1ParamKind {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): kind = try reader.readNonEmptyString()
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
        if let apiVersion {
            writer.key(quoted: #""apiVersion":"#)
            writer.write(apiVersion)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.admissionregistration.v1alpha1.ParamKind",
        isAtomic: true,
        fields: [
            Field("kind", .string, number: 2),
            Field("apiVersion", .string, number: 1),
        ])
}

/// `io.k8s.api.admissionregistration.v1alpha1.ParamRef`
package struct AdmissionregistrationV1alpha1ParamRef: KubeStruct {
    package var name: String?
    package var namespace: String?
    package var selector: LabelSelector?
    package var parameterNotFoundAction: String?

    package init() {}
}

extension AdmissionregistrationV1alpha1ParamRef {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readNonEmptyString()
            case 0xcd9e8890537aa20c where reader.keyIs("namespace"): namespace = try reader.readNonEmptyString()
            case 0x3cf441be44a279d4 where reader.keyIs("selector"): selector = try LabelSelector(from: &reader)
            case 0xf072744cc35162cd where reader.keyIs("parameterNotFoundAction"): parameterNotFoundAction = try reader.readNonEmptyString()
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
        "io.k8s.api.admissionregistration.v1alpha1.ParamRef",
        isAtomic: true,
        fields: [
            Field("name", .string, number: 1),
            Field("namespace", .string, number: 2),
            Field("selector", .object(LabelSelector.self), number: 3),
            Field("parameterNotFoundAction", .string, number: 4),
        ])
}

/// `io.k8s.api.admissionregistration.v1alpha1.Variable`
package struct AdmissionregistrationV1alpha1Variable: KubeStruct {
    package var name: String = ""
    package var expression: String = ""

    package init() {}
}

extension AdmissionregistrationV1alpha1Variable {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x56b01489790e9102 where reader.keyIs("expression"): expression = try reader.readString()
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
        "io.k8s.api.admissionregistration.v1alpha1.Variable",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("expression", .string, number: 2, isRequired: true),
        ])
}
