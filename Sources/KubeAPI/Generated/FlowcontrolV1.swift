// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.flowcontrol.v1.ExemptPriorityLevelConfiguration`
package struct ExemptPriorityLevelConfiguration: KubeStruct {
    package var nominalConcurrencyShares: Int32?
    package var lendablePercent: Int32?

    package init() {}
}

extension ExemptPriorityLevelConfiguration {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xf673855af14c9ff9: if try reader.hasValue("nominalConcurrencyShares", 0, &seen) { nominalConcurrencyShares = try reader.readInteger(Int32.self) }
            case 0xc6939689a3ef55bd: if try reader.hasValue("lendablePercent", 1, &seen) { lendablePercent = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let nominalConcurrencyShares {
            writer.key(quoted: #""nominalConcurrencyShares":"#)
            writer.write(nominalConcurrencyShares)
        }
        if let lendablePercent {
            writer.key(quoted: #""lendablePercent":"#)
            writer.write(lendablePercent)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.ExemptPriorityLevelConfiguration",
        fields: [
            Field("nominalConcurrencyShares", .int32, number: 1),
            Field("lendablePercent", .int32, number: 2),
        ])
}

/// `io.k8s.api.flowcontrol.v1.FlowDistinguisherMethod`
package struct FlowDistinguisherMethod: KubeStruct {
    package var type: String = ""

    package init() {}
}

extension FlowDistinguisherMethod {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""type":"#)
        writer.write(type)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.FlowDistinguisherMethod",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.flowcontrol.v1.FlowSchema`
package struct FlowSchema: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: FlowSchemaSpec = FlowSchemaSpec()
    package var status: FlowSchemaStatus = FlowSchemaStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "flowcontrol.apiserver.k8s.io", version: "v1", kind: "FlowSchema") }
}

extension FlowSchema {
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
        writer.raw(#""kind":"FlowSchema","apiVersion":"flowcontrol.apiserver.k8s.io/v1""#)
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
        "io.k8s.api.flowcontrol.v1.FlowSchema",
        kinds: [GroupVersionKind(group: "flowcontrol.apiserver.k8s.io", version: "v1", kind: "FlowSchema")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(FlowSchemaSpec.self), number: 2),
            Field("status", .object(FlowSchemaStatus.self), number: 3),
        ])
}

/// `io.k8s.api.flowcontrol.v1.FlowSchemaCondition`
package struct FlowSchemaCondition: KubeStruct {
    package var type: String?
    package var status: String?
    package var lastTransitionTime: Time?
    package var reason: String?
    package var message: String?

    package init() {}
}

extension FlowSchemaCondition {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readNonEmptyString() }
            case 0x737574617473: if try reader.hasValue(1, &seen) { status = try reader.readNonEmptyString() }
            case 0x82055a7df9265be7: if try reader.hasValue("lastTransitionTime", 2, &seen) { lastTransitionTime = try Time(from: &reader) }
            case 0x6e6f73616572: if try reader.hasValue(3, &seen) { reason = try reader.readNonEmptyString() }
            case 0x6567617373656d: if try reader.hasValue(4, &seen) { message = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let type {
            writer.key(quoted: #""type":"#)
            writer.write(type)
        }
        if let status {
            writer.key(quoted: #""status":"#)
            writer.write(status)
        }
        if let lastTransitionTime {
            writer.key(quoted: #""lastTransitionTime":"#)
            lastTransitionTime.write(to: &writer)
        }
        if let reason {
            writer.key(quoted: #""reason":"#)
            writer.write(reason)
        }
        if let message {
            writer.key(quoted: #""message":"#)
            writer.write(message)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.FlowSchemaCondition",
        fields: [
            Field("type", .string, number: 1),
            Field("status", .string, number: 2),
            Field("lastTransitionTime", .time, number: 3),
            Field("reason", .string, number: 4),
            Field("message", .string, number: 5),
        ])
}

/// `io.k8s.api.flowcontrol.v1.FlowSchemaList`
package struct FlowSchemaList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [FlowSchema] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "flowcontrol.apiserver.k8s.io", version: "v1", kind: "FlowSchemaList") }
}

extension FlowSchemaList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [FlowSchema](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"FlowSchemaList","apiVersion":"flowcontrol.apiserver.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.FlowSchemaList",
        kinds: [GroupVersionKind(group: "flowcontrol.apiserver.k8s.io", version: "v1", kind: "FlowSchemaList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(FlowSchema.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.flowcontrol.v1.FlowSchemaSpec`
package struct FlowSchemaSpec: KubeStruct {
    package var priorityLevelConfiguration: PriorityLevelConfigurationReference = PriorityLevelConfigurationReference()
    package var matchingPrecedence: Int32?
    package var distinguisherMethod: FlowDistinguisherMethod?
    package var rules: [PolicyRulesWithSubjects] = []

    package init() {}
}

extension FlowSchemaSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xe81f1fa439c962df: if try reader.hasValue("priorityLevelConfiguration", 0, &seen) { try priorityLevelConfiguration.read(from: &reader) }
            case 0x8423221bf373c2db: if try reader.hasValue("matchingPrecedence", 1, &seen) { matchingPrecedence = try reader.readInteger(Int32.self) }
            case 0x9f8c2e311ff260d9: if try reader.hasValue("distinguisherMethod", 2, &seen) { distinguisherMethod = try FlowDistinguisherMethod(from: &reader) }
            case 0x73656c7572: if try reader.hasValue(3, &seen) { rules = try [PolicyRulesWithSubjects](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""priorityLevelConfiguration":"#)
        priorityLevelConfiguration.write(to: &writer)
        if let matchingPrecedence {
            writer.key(quoted: #""matchingPrecedence":"#)
            writer.write(matchingPrecedence)
        }
        if let distinguisherMethod {
            writer.key(quoted: #""distinguisherMethod":"#)
            distinguisherMethod.write(to: &writer)
        }
        if !rules.isEmpty {
            writer.key(quoted: #""rules":"#)
            rules.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.FlowSchemaSpec",
        fields: [
            Field("priorityLevelConfiguration", .object(PriorityLevelConfigurationReference.self), number: 1, isRequired: true),
            Field("matchingPrecedence", .int32, number: 2),
            Field("distinguisherMethod", .object(FlowDistinguisherMethod.self), number: 3),
            Field("rules", .list(.object(PolicyRulesWithSubjects.self)), number: 4, list: .atomic),
        ])
}

/// `io.k8s.api.flowcontrol.v1.FlowSchemaStatus`
package struct FlowSchemaStatus: KubeStruct {
    package var conditions: [FlowSchemaCondition] = []

    package init() {}
}

extension FlowSchemaStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 0, &seen) { conditions = try [FlowSchemaCondition](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.FlowSchemaStatus",
        fields: [
            Field("conditions", .list(.object(FlowSchemaCondition.self)), number: 1, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
        ])
}

/// `io.k8s.api.flowcontrol.v1.GroupSubject`
package struct GroupSubject: KubeStruct {
    package var name: String = ""

    package init() {}
}

extension GroupSubject {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.GroupSubject",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.flowcontrol.v1.LimitResponse`
package struct LimitResponse: KubeStruct {
    package var type: String = ""
    package var queuing: QueuingConfiguration?

    package init() {}
}

extension LimitResponse {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x676e6975657571: if try reader.hasValue(1, &seen) { queuing = try QueuingConfiguration(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""type":"#)
        writer.write(type)
        if let queuing {
            writer.key(quoted: #""queuing":"#)
            queuing.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.LimitResponse",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("queuing", .object(QueuingConfiguration.self), number: 2),
        ])
}

/// `io.k8s.api.flowcontrol.v1.LimitedPriorityLevelConfiguration`
package struct LimitedPriorityLevelConfiguration: KubeStruct {
    package var nominalConcurrencyShares: Int32?
    package var limitResponse: LimitResponse?
    package var lendablePercent: Int32?
    package var borrowingLimitPercent: Int32?

    package init() {}
}

extension LimitedPriorityLevelConfiguration {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xf673855af14c9ff9: if try reader.hasValue("nominalConcurrencyShares", 0, &seen) { nominalConcurrencyShares = try reader.readInteger(Int32.self) }
            case 0xd2012b930a83882: if try reader.hasValue("limitResponse", 1, &seen) { limitResponse = try LimitResponse(from: &reader) }
            case 0xc6939689a3ef55bd: if try reader.hasValue("lendablePercent", 2, &seen) { lendablePercent = try reader.readInteger(Int32.self) }
            case 0x7d17af8cf5ff2883: if try reader.hasValue("borrowingLimitPercent", 3, &seen) { borrowingLimitPercent = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let nominalConcurrencyShares {
            writer.key(quoted: #""nominalConcurrencyShares":"#)
            writer.write(nominalConcurrencyShares)
        }
        if let limitResponse {
            writer.key(quoted: #""limitResponse":"#)
            limitResponse.write(to: &writer)
        }
        if let lendablePercent {
            writer.key(quoted: #""lendablePercent":"#)
            writer.write(lendablePercent)
        }
        if let borrowingLimitPercent {
            writer.key(quoted: #""borrowingLimitPercent":"#)
            writer.write(borrowingLimitPercent)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.LimitedPriorityLevelConfiguration",
        fields: [
            Field("nominalConcurrencyShares", .int32, number: 1),
            Field("limitResponse", .object(LimitResponse.self), number: 2),
            Field("lendablePercent", .int32, number: 3),
            Field("borrowingLimitPercent", .int32, number: 4),
        ])
}

/// `io.k8s.api.flowcontrol.v1.NonResourcePolicyRule`
package struct NonResourcePolicyRule: KubeStruct {
    package var verbs: [String] = []
    package var nonResourceURLs: [String] = []

    package init() {}
}

extension NonResourcePolicyRule {
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
        writer.key(quoted: #""nonResourceURLs":"#)
        nonResourceURLs.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.NonResourcePolicyRule",
        fields: [
            Field("verbs", .list(.string), number: 1, isRequired: true, list: .set),
            Field("nonResourceURLs", .list(.string), number: 6, isRequired: true, list: .set),
        ])
}

/// `io.k8s.api.flowcontrol.v1.PolicyRulesWithSubjects`
package struct PolicyRulesWithSubjects: KubeStruct {
    package var subjects: [FlowcontrolV1Subject] = []
    package var resourceRules: [ResourcePolicyRule] = []
    package var nonResourceRules: [NonResourcePolicyRule] = []

    package init() {}
}

extension PolicyRulesWithSubjects {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x737463656a627573: if try reader.hasValue(0, &seen) { subjects = try [FlowcontrolV1Subject](from: &reader) }
            case 0x66ea1b0430479ac1: if try reader.hasValue("resourceRules", 1, &seen) { resourceRules = try [ResourcePolicyRule](from: &reader) }
            case 0xc55d4f980fda34e0: if try reader.hasValue("nonResourceRules", 2, &seen) { nonResourceRules = try [NonResourcePolicyRule](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""subjects":"#)
        subjects.write(to: &writer)
        if !resourceRules.isEmpty {
            writer.key(quoted: #""resourceRules":"#)
            resourceRules.write(to: &writer)
        }
        if !nonResourceRules.isEmpty {
            writer.key(quoted: #""nonResourceRules":"#)
            nonResourceRules.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.PolicyRulesWithSubjects",
        fields: [
            Field("subjects", .list(.object(FlowcontrolV1Subject.self)), number: 1, isRequired: true, list: .atomic),
            Field("resourceRules", .list(.object(ResourcePolicyRule.self)), number: 2, list: .atomic),
            Field("nonResourceRules", .list(.object(NonResourcePolicyRule.self)), number: 3, list: .atomic),
        ])
}

/// `io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration`
package struct PriorityLevelConfiguration: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: PriorityLevelConfigurationSpec = PriorityLevelConfigurationSpec()
    package var status: PriorityLevelConfigurationStatus = PriorityLevelConfigurationStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "flowcontrol.apiserver.k8s.io", version: "v1", kind: "PriorityLevelConfiguration") }
}

extension PriorityLevelConfiguration {
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
        writer.raw(#""kind":"PriorityLevelConfiguration","apiVersion":"flowcontrol.apiserver.k8s.io/v1""#)
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
        "io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration",
        kinds: [GroupVersionKind(group: "flowcontrol.apiserver.k8s.io", version: "v1", kind: "PriorityLevelConfiguration")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(PriorityLevelConfigurationSpec.self), number: 2),
            Field("status", .object(PriorityLevelConfigurationStatus.self), number: 3),
        ])
}

/// `io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationCondition`
package struct PriorityLevelConfigurationCondition: KubeStruct {
    package var type: String?
    package var status: String?
    package var lastTransitionTime: Time?
    package var reason: String?
    package var message: String?

    package init() {}
}

extension PriorityLevelConfigurationCondition {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readNonEmptyString() }
            case 0x737574617473: if try reader.hasValue(1, &seen) { status = try reader.readNonEmptyString() }
            case 0x82055a7df9265be7: if try reader.hasValue("lastTransitionTime", 2, &seen) { lastTransitionTime = try Time(from: &reader) }
            case 0x6e6f73616572: if try reader.hasValue(3, &seen) { reason = try reader.readNonEmptyString() }
            case 0x6567617373656d: if try reader.hasValue(4, &seen) { message = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let type {
            writer.key(quoted: #""type":"#)
            writer.write(type)
        }
        if let status {
            writer.key(quoted: #""status":"#)
            writer.write(status)
        }
        if let lastTransitionTime {
            writer.key(quoted: #""lastTransitionTime":"#)
            lastTransitionTime.write(to: &writer)
        }
        if let reason {
            writer.key(quoted: #""reason":"#)
            writer.write(reason)
        }
        if let message {
            writer.key(quoted: #""message":"#)
            writer.write(message)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationCondition",
        fields: [
            Field("type", .string, number: 1),
            Field("status", .string, number: 2),
            Field("lastTransitionTime", .time, number: 3),
            Field("reason", .string, number: 4),
            Field("message", .string, number: 5),
        ])
}

/// `io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationList`
package struct PriorityLevelConfigurationList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [PriorityLevelConfiguration] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "flowcontrol.apiserver.k8s.io", version: "v1", kind: "PriorityLevelConfigurationList") }
}

extension PriorityLevelConfigurationList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [PriorityLevelConfiguration](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"PriorityLevelConfigurationList","apiVersion":"flowcontrol.apiserver.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationList",
        kinds: [GroupVersionKind(group: "flowcontrol.apiserver.k8s.io", version: "v1", kind: "PriorityLevelConfigurationList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(PriorityLevelConfiguration.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationReference`
package struct PriorityLevelConfigurationReference: KubeStruct {
    package var name: String = ""

    package init() {}
}

extension PriorityLevelConfigurationReference {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationReference",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
        ])
}

/// `io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationSpec`
package struct PriorityLevelConfigurationSpec: KubeStruct {
    package var type: String = ""
    @OptionalBox package var limited: LimitedPriorityLevelConfiguration?
    package var exempt: ExemptPriorityLevelConfiguration?

    package init() {}
}

extension PriorityLevelConfigurationSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x646574696d696c: if try reader.hasValue(1, &seen) { _limited = try OptionalBox(from: &reader) }
            case 0x74706d657865: if try reader.hasValue(2, &seen) { exempt = try ExemptPriorityLevelConfiguration(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""type":"#)
        writer.write(type)
        if _limited.isPresent {
            writer.key(quoted: #""limited":"#)
            _limited.write(to: &writer)
        }
        if let exempt {
            writer.key(quoted: #""exempt":"#)
            exempt.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationSpec",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("limited", .object(LimitedPriorityLevelConfiguration.self), number: 2),
            Field("exempt", .object(ExemptPriorityLevelConfiguration.self), number: 3),
        ])
}

/// `io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationStatus`
package struct PriorityLevelConfigurationStatus: KubeStruct {
    package var conditions: [PriorityLevelConfigurationCondition] = []

    package init() {}
}

extension PriorityLevelConfigurationStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 0, &seen) { conditions = try [PriorityLevelConfigurationCondition](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if !conditions.isEmpty {
            writer.key(quoted: #""conditions":"#)
            conditions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationStatus",
        fields: [
            Field("conditions", .list(.object(PriorityLevelConfigurationCondition.self)), number: 1, list: .map(keys: ["type"]), patch: [.merge], patchKey: "type"),
        ])
}

/// `io.k8s.api.flowcontrol.v1.QueuingConfiguration`
package struct QueuingConfiguration: KubeStruct {
    package var queues: Int32?
    package var handSize: Int32?
    package var queueLengthLimit: Int32?

    package init() {}
}

extension QueuingConfiguration {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x736575657571: if try reader.hasValue(0, &seen) { queues = try reader.readInteger(Int32.self) }
            case 0x657a6953646e6168: if try reader.hasValue(1, &seen) { handSize = try reader.readInteger(Int32.self) }
            case 0xe1ea02bebfbfe682: if try reader.hasValue("queueLengthLimit", 2, &seen) { queueLengthLimit = try reader.readInteger(Int32.self) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let queues {
            writer.key(quoted: #""queues":"#)
            writer.write(queues)
        }
        if let handSize {
            writer.key(quoted: #""handSize":"#)
            writer.write(handSize)
        }
        if let queueLengthLimit {
            writer.key(quoted: #""queueLengthLimit":"#)
            writer.write(queueLengthLimit)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.QueuingConfiguration",
        fields: [
            Field("queues", .int32, number: 1),
            Field("handSize", .int32, number: 2),
            Field("queueLengthLimit", .int32, number: 3),
        ])
}

/// `io.k8s.api.flowcontrol.v1.ResourcePolicyRule`
package struct ResourcePolicyRule: KubeStruct {
    package var verbs: [String] = []
    package var apiGroups: [String] = []
    package var resources: [String] = []
    package var clusterScope: Bool?
    package var namespaces: [String] = []

    package init() {}
}

extension ResourcePolicyRule {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7362726576: if try reader.hasValue(0, &seen) { verbs = try [String](from: &reader) }
            case 0xc17d9a72f7c65bea: if try reader.hasValue("apiGroups", 1, &seen) { apiGroups = try [String](from: &reader) }
            case 0x5ae61724403ca398: if try reader.hasValue("resources", 2, &seen) { resources = try [String](from: &reader) }
            case 0xe1a5347850e657af: if try reader.hasValue("clusterScope", 3, &seen) { clusterScope = try reader.readTrue() }
            case 0x90224a83bad47c94: if try reader.hasValue("namespaces", 4, &seen) { namespaces = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""verbs":"#)
        verbs.write(to: &writer)
        writer.key(quoted: #""apiGroups":"#)
        apiGroups.write(to: &writer)
        writer.key(quoted: #""resources":"#)
        resources.write(to: &writer)
        if let clusterScope, clusterScope != false {
            writer.key(quoted: #""clusterScope":"#)
            writer.write(clusterScope)
        }
        if !namespaces.isEmpty {
            writer.key(quoted: #""namespaces":"#)
            namespaces.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.ResourcePolicyRule",
        fields: [
            Field("verbs", .list(.string), number: 1, isRequired: true, list: .set),
            Field("apiGroups", .list(.string), number: 2, isRequired: true, list: .set),
            Field("resources", .list(.string), number: 3, isRequired: true, list: .set),
            Field("clusterScope", .bool, number: 4, omitsZero: true),
            Field("namespaces", .list(.string), number: 5, list: .set),
        ])
}

/// `io.k8s.api.flowcontrol.v1.ServiceAccountSubject`
package struct ServiceAccountSubject: KubeStruct {
    package var namespace: String = ""
    package var name: String = ""

    package init() {}
}

extension ServiceAccountSubject {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xcd9e8890537aa28c: if try reader.hasValue("namespace", 0, &seen) { namespace = try reader.readString() }
            case 0x656d616e: if try reader.hasValue(1, &seen) { name = try reader.readString() }
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
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.ServiceAccountSubject",
        fields: [
            Field("namespace", .string, number: 1, isRequired: true),
            Field("name", .string, number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.flowcontrol.v1.Subject`
package struct FlowcontrolV1Subject: KubeStruct {
    package var kind: String = ""
    package var user: UserSubject?
    package var group: GroupSubject?
    package var serviceAccount: ServiceAccountSubject?

    package init() {}
}

extension FlowcontrolV1Subject {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646e696b: if try reader.hasValue(0, &seen) { kind = try reader.readString() }
            case 0x72657375: if try reader.hasValue(1, &seen) { user = try UserSubject(from: &reader) }
            case 0x70756f7267: if try reader.hasValue(2, &seen) { group = try GroupSubject(from: &reader) }
            case 0x95ac8310bf4cb9fa: if try reader.hasValue("serviceAccount", 3, &seen) { serviceAccount = try ServiceAccountSubject(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""kind":"#)
        writer.write(kind)
        if let user {
            writer.key(quoted: #""user":"#)
            user.write(to: &writer)
        }
        if let group {
            writer.key(quoted: #""group":"#)
            group.write(to: &writer)
        }
        if let serviceAccount {
            writer.key(quoted: #""serviceAccount":"#)
            serviceAccount.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.Subject",
        fields: [
            Field("kind", .string, number: 1, isRequired: true),
            Field("user", .object(UserSubject.self), number: 2),
            Field("group", .object(GroupSubject.self), number: 3),
            Field("serviceAccount", .object(ServiceAccountSubject.self), number: 4),
        ])
}

/// `io.k8s.api.flowcontrol.v1.UserSubject`
package struct UserSubject: KubeStruct {
    package var name: String = ""

    package init() {}
}

extension UserSubject {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.flowcontrol.v1.UserSubject",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
        ])
}
