// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition`
package struct CustomResourceColumnDefinition: KubeStruct {
    package var name: String = ""
    package var type: String = ""
    package var format: String?
    package var description: String?
    package var priority: Int32?
    package var jsonPath: String = ""

    package init() {}
}

extension CustomResourceColumnDefinition {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x65707974: if try reader.hasValue(1, &seen) { type = try reader.readString() }
            case 0x74616d726f66: if try reader.hasValue(2, &seen) { format = try reader.readNonEmptyString() }
            case 0x9f93f004a4bbcb92: if try reader.hasValue("description", 3, &seen) { description = try reader.readNonEmptyString() }
            case 0x797469726f697270: if try reader.hasValue(4, &seen) { priority = try reader.readNonZero(Int32.self) }
            case 0x687461506e6f736a: if try reader.hasValue(5, &seen) { jsonPath = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""type":"#)
        writer.write(type)
        if let format {
            writer.key(quoted: #""format":"#)
            writer.write(format)
        }
        if let description {
            writer.key(quoted: #""description":"#)
            writer.write(description)
        }
        if let priority, priority != 0 {
            writer.key(quoted: #""priority":"#)
            writer.write(priority)
        }
        writer.key(quoted: #""jsonPath":"#)
        writer.write(jsonPath)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("type", .string, number: 2, isRequired: true),
            Field("format", .string, number: 3),
            Field("description", .string, number: 4),
            Field("priority", .int32, number: 5, omitsZero: true),
            Field("jsonPath", .string, number: 6, isRequired: true),
        ])
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion`
package struct CustomResourceConversion: KubeStruct {
    package var strategy: String = ""
    package var webhook: WebhookConversion?

    package init() {}
}

extension CustomResourceConversion {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x7967657461727473: if try reader.hasValue(0, &seen) { strategy = try reader.readString() }
            case 0x6b6f6f68626577: if try reader.hasValue(1, &seen) { webhook = try WebhookConversion(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""strategy":"#)
        writer.write(strategy)
        if let webhook {
            writer.key(quoted: #""webhook":"#)
            webhook.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion",
        fields: [
            Field("strategy", .string, number: 1, isRequired: true),
            Field("webhook", .object(WebhookConversion.self), number: 2),
        ])
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition`
package struct CustomResourceDefinition: KubeStatusObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var spec: CustomResourceDefinitionSpec = CustomResourceDefinitionSpec()
    package var status: CustomResourceDefinitionStatus = CustomResourceDefinitionStatus()

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "apiextensions.k8s.io", version: "v1", kind: "CustomResourceDefinition") }
}

extension CustomResourceDefinition {
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
        writer.raw(#""kind":"CustomResourceDefinition","apiVersion":"apiextensions.k8s.io/v1""#)
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
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition",
        kinds: [GroupVersionKind(group: "apiextensions.k8s.io", version: "v1", kind: "CustomResourceDefinition")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("spec", .object(CustomResourceDefinitionSpec.self), number: 2, isRequired: true),
            Field("status", .object(CustomResourceDefinitionStatus.self), number: 3),
        ])
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionCondition`
package struct CustomResourceDefinitionCondition: KubeStruct {
    package var type: String = ""
    package var status: String = ""
    package var lastTransitionTime: Time?
    package var reason: String?
    package var message: String?
    package var observedGeneration: Int64?

    package init() {}
}

extension CustomResourceDefinitionCondition {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x65707974: if try reader.hasValue(0, &seen) { type = try reader.readString() }
            case 0x737574617473: if try reader.hasValue(1, &seen) { status = try reader.readString() }
            case 0x82055a7df9265be7: if try reader.hasValue("lastTransitionTime", 2, &seen) { lastTransitionTime = try Time(from: &reader) }
            case 0x6e6f73616572: if try reader.hasValue(3, &seen) { reason = try reader.readNonEmptyString() }
            case 0x6567617373656d: if try reader.hasValue(4, &seen) { message = try reader.readNonEmptyString() }
            case 0xc2f69cd2a53a7ae1: if try reader.hasValue("observedGeneration", 5, &seen) { observedGeneration = try reader.readNonZero(Int64.self) }
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
        if let observedGeneration, observedGeneration != 0 {
            writer.key(quoted: #""observedGeneration":"#)
            writer.write(observedGeneration)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionCondition",
        fields: [
            Field("type", .string, number: 1, isRequired: true),
            Field("status", .string, number: 2, isRequired: true),
            Field("lastTransitionTime", .time, number: 3),
            Field("reason", .string, number: 4),
            Field("message", .string, number: 5),
            Field("observedGeneration", .int64, number: 6, omitsZero: true),
        ])
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionList`
package struct CustomResourceDefinitionList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [CustomResourceDefinition] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "apiextensions.k8s.io", version: "v1", kind: "CustomResourceDefinitionList") }
}

extension CustomResourceDefinitionList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [CustomResourceDefinition](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"CustomResourceDefinitionList","apiVersion":"apiextensions.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionList",
        kinds: [GroupVersionKind(group: "apiextensions.k8s.io", version: "v1", kind: "CustomResourceDefinitionList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(CustomResourceDefinition.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames`
package struct CustomResourceDefinitionNames: KubeStruct {
    package var kind: String = ""
    package var plural: String = ""
    package var singular: String?
    package var shortNames: [String] = []
    package var listKind: String?
    package var categories: [String] = []

    package init() {}
}

extension CustomResourceDefinitionNames {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x646e696b: if try reader.hasValue(0, &seen) { kind = try reader.readString() }
            case 0x6c6172756c70: if try reader.hasValue(1, &seen) { plural = try reader.readString() }
            case 0x72616c75676e6973: if try reader.hasValue(2, &seen) { singular = try reader.readNonEmptyString() }
            case 0xadbe6028f9e17884: if try reader.hasValue("shortNames", 3, &seen) { shortNames = try [String](from: &reader) }
            case 0x646e694b7473696c: if try reader.hasValue(4, &seen) { listKind = try reader.readNonEmptyString() }
            case 0x1951d33b135cc0ea: if try reader.hasValue("categories", 5, &seen) { categories = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""kind":"#)
        writer.write(kind)
        writer.key(quoted: #""plural":"#)
        writer.write(plural)
        if let singular {
            writer.key(quoted: #""singular":"#)
            writer.write(singular)
        }
        if !shortNames.isEmpty {
            writer.key(quoted: #""shortNames":"#)
            shortNames.write(to: &writer)
        }
        if let listKind {
            writer.key(quoted: #""listKind":"#)
            writer.write(listKind)
        }
        if !categories.isEmpty {
            writer.key(quoted: #""categories":"#)
            categories.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames",
        fields: [
            Field("kind", .string, number: 4, isRequired: true),
            Field("plural", .string, number: 1, isRequired: true),
            Field("singular", .string, number: 2),
            Field("shortNames", .list(.string), number: 3, list: .atomic),
            Field("listKind", .string, number: 5),
            Field("categories", .list(.string), number: 6, list: .atomic),
        ])
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec`
package struct CustomResourceDefinitionSpec: KubeStruct {
    package var group: String = ""
    package var names: CustomResourceDefinitionNames = CustomResourceDefinitionNames()
    package var scope: String = ""
    package var versions: [CustomResourceDefinitionVersion] = []
    @OptionalBox package var conversion: CustomResourceConversion?
    package var preserveUnknownFields: Bool?

    package init() {}
}

extension CustomResourceDefinitionSpec {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x70756f7267: if try reader.hasValue(0, &seen) { group = try reader.readString() }
            case 0x73656d616e: if try reader.hasValue(1, &seen) { try names.read(from: &reader) }
            case 0x65706f6373: if try reader.hasValue(2, &seen) { scope = try reader.readString() }
            case 0x736e6f6973726576: if try reader.hasValue(3, &seen) { versions = try [CustomResourceDefinitionVersion](from: &reader) }
            case 0x4fa2012889e37bc7: if try reader.hasValue("conversion", 4, &seen) { _conversion = try OptionalBox(from: &reader) }
            case 0xacd93536d59b28c6: if try reader.hasValue("preserveUnknownFields", 5, &seen) { preserveUnknownFields = try reader.readTrue() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""group":"#)
        writer.write(group)
        writer.key(quoted: #""names":"#)
        names.write(to: &writer)
        writer.key(quoted: #""scope":"#)
        writer.write(scope)
        writer.key(quoted: #""versions":"#)
        versions.write(to: &writer)
        if _conversion.isPresent {
            writer.key(quoted: #""conversion":"#)
            _conversion.write(to: &writer)
        }
        if let preserveUnknownFields, preserveUnknownFields != false {
            writer.key(quoted: #""preserveUnknownFields":"#)
            writer.write(preserveUnknownFields)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec",
        fields: [
            Field("group", .string, number: 1, isRequired: true),
            Field("names", .object(CustomResourceDefinitionNames.self), number: 3, isRequired: true),
            Field("scope", .string, number: 4, isRequired: true),
            Field("versions", .list(.object(CustomResourceDefinitionVersion.self)), number: 7, isRequired: true, list: .atomic),
            Field("conversion", .object(CustomResourceConversion.self), number: 9),
            Field("preserveUnknownFields", .bool, number: 10, omitsZero: true),
        ])
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionStatus`
package struct CustomResourceDefinitionStatus: KubeStruct {
    package var conditions: [CustomResourceDefinitionCondition] = []
    package var acceptedNames: CustomResourceDefinitionNames = CustomResourceDefinitionNames()
    package var storedVersions: [String] = []
    package var observedGeneration: Int64?

    package init() {}
}

extension CustomResourceDefinitionStatus {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x481fd96cd68ed183: if try reader.hasValue("conditions", 0, &seen) { conditions = try [CustomResourceDefinitionCondition](from: &reader) }
            case 0x7243cf57bee872c7: if try reader.hasValue("acceptedNames", 1, &seen) { try acceptedNames.read(from: &reader) }
            case 0x3777d239914ffff2: if try reader.hasValue("storedVersions", 2, &seen) { storedVersions = try [String](from: &reader) }
            case 0xc2f69cd2a53a7ae1: if try reader.hasValue("observedGeneration", 3, &seen) { observedGeneration = try reader.readNonZero(Int64.self) }
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
        writer.key(quoted: #""acceptedNames":"#)
        acceptedNames.write(to: &writer)
        if !storedVersions.isEmpty {
            writer.key(quoted: #""storedVersions":"#)
            storedVersions.write(to: &writer)
        }
        if let observedGeneration, observedGeneration != 0 {
            writer.key(quoted: #""observedGeneration":"#)
            writer.write(observedGeneration)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionStatus",
        fields: [
            Field("conditions", .list(.object(CustomResourceDefinitionCondition.self)), number: 1, list: .map(keys: ["type"])),
            Field("acceptedNames", .object(CustomResourceDefinitionNames.self), number: 2),
            Field("storedVersions", .list(.string), number: 3, list: .atomic),
            Field("observedGeneration", .int64, number: 4, omitsZero: true),
        ])
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion`
package struct CustomResourceDefinitionVersion: KubeStruct {
    package var name: String = ""
    package var served: Bool = false
    package var storage: Bool = false
    package var schema: CustomResourceValidation?
    @OptionalBox package var subresources: CustomResourceSubresources?
    package var additionalPrinterColumns: [CustomResourceColumnDefinition] = []
    package var deprecated: Bool?
    package var deprecationWarning: String?
    package var selectableFields: [SelectableField] = []

    package init() {}
}

extension CustomResourceDefinitionVersion {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656d616e: if try reader.hasValue(0, &seen) { name = try reader.readString() }
            case 0x646576726573: if try reader.hasValue(1, &seen) { served = try reader.readBool() }
            case 0x656761726f7473: if try reader.hasValue(2, &seen) { storage = try reader.readBool() }
            case 0x616d65686373: if try reader.hasValue(3, &seen) { schema = try CustomResourceValidation(from: &reader) }
            case 0xdb6c5151af292591: if try reader.hasValue("subresources", 4, &seen) { _subresources = try OptionalBox(from: &reader) }
            case 0x66dfc5bde0986afe: if try reader.hasValue("additionalPrinterColumns", 5, &seen) { additionalPrinterColumns = try [CustomResourceColumnDefinition](from: &reader) }
            case 0x21c4156038faaff6: if try reader.hasValue("deprecated", 6, &seen) { deprecated = try reader.readTrue() }
            case 0xc31a2be1a100a5bd: if try reader.hasValue("deprecationWarning", 7, &seen) { deprecationWarning = try reader.readNonEmptyString() }
            case 0xeda1dd1e5e7ce8d5: if try reader.hasValue("selectableFields", 8, &seen) { selectableFields = try [SelectableField](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(name)
        writer.key(quoted: #""served":"#)
        writer.write(served)
        writer.key(quoted: #""storage":"#)
        writer.write(storage)
        if let schema {
            writer.key(quoted: #""schema":"#)
            schema.write(to: &writer)
        }
        if _subresources.isPresent {
            writer.key(quoted: #""subresources":"#)
            _subresources.write(to: &writer)
        }
        if !additionalPrinterColumns.isEmpty {
            writer.key(quoted: #""additionalPrinterColumns":"#)
            additionalPrinterColumns.write(to: &writer)
        }
        if let deprecated, deprecated != false {
            writer.key(quoted: #""deprecated":"#)
            writer.write(deprecated)
        }
        if let deprecationWarning {
            writer.key(quoted: #""deprecationWarning":"#)
            writer.write(deprecationWarning)
        }
        if !selectableFields.isEmpty {
            writer.key(quoted: #""selectableFields":"#)
            selectableFields.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion",
        fields: [
            Field("name", .string, number: 1, isRequired: true),
            Field("served", .bool, number: 2, isRequired: true),
            Field("storage", .bool, number: 3, isRequired: true),
            Field("schema", .object(CustomResourceValidation.self), number: 4),
            Field("subresources", .object(CustomResourceSubresources.self), number: 5),
            Field("additionalPrinterColumns", .list(.object(CustomResourceColumnDefinition.self)), number: 6, list: .atomic),
            Field("deprecated", .bool, number: 7, omitsZero: true),
            Field("deprecationWarning", .string, number: 8),
            Field("selectableFields", .list(.object(SelectableField.self)), number: 9, list: .atomic),
        ])
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale`
package struct CustomResourceSubresourceScale: KubeStruct {
    package var specReplicasPath: String = ""
    package var statusReplicasPath: String = ""
    package var labelSelectorPath: String?

    package init() {}
}

extension CustomResourceSubresourceScale {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xcf241a0b7f0726f3: if try reader.hasValue("specReplicasPath", 0, &seen) { specReplicasPath = try reader.readString() }
            case 0xa79c1f8c77b8889e: if try reader.hasValue("statusReplicasPath", 1, &seen) { statusReplicasPath = try reader.readString() }
            case 0x59ac5b5c67f71b90: if try reader.hasValue("labelSelectorPath", 2, &seen) { labelSelectorPath = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""specReplicasPath":"#)
        writer.write(specReplicasPath)
        writer.key(quoted: #""statusReplicasPath":"#)
        writer.write(statusReplicasPath)
        if let labelSelectorPath {
            writer.key(quoted: #""labelSelectorPath":"#)
            writer.write(labelSelectorPath)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceScale",
        fields: [
            Field("specReplicasPath", .string, number: 1, isRequired: true),
            Field("statusReplicasPath", .string, number: 2, isRequired: true),
            Field("labelSelectorPath", .string, number: 3),
        ])
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceStatus`
package struct CustomResourceSubresourceStatus: KubeStruct {
    package init() {}
}

extension CustomResourceSubresourceStatus {
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
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceStatus",
        fields: [
        ])
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresources`
package struct CustomResourceSubresources: KubeStruct {
    package var status: CustomResourceSubresourceStatus?
    package var scale: CustomResourceSubresourceScale?

    package init() {}
}

extension CustomResourceSubresources {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x737574617473: if try reader.hasValue(0, &seen) { status = try CustomResourceSubresourceStatus(from: &reader) }
            case 0x656c616373: if try reader.hasValue(1, &seen) { scale = try CustomResourceSubresourceScale(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let status {
            writer.key(quoted: #""status":"#)
            status.write(to: &writer)
        }
        if let scale {
            writer.key(quoted: #""scale":"#)
            scale.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresources",
        fields: [
            Field("status", .object(CustomResourceSubresourceStatus.self), number: 1),
            Field("scale", .object(CustomResourceSubresourceScale.self), number: 2),
        ])
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation`
package struct CustomResourceValidation: KubeStruct {
    @OptionalBox package var openAPIV3Schema: JSONSchemaProps?

    package init() {}
}

extension CustomResourceValidation {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x2e6da3d3c6e9ddb9: if try reader.hasValue("openAPIV3Schema", 0, &seen) { _openAPIV3Schema = try OptionalBox(from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if _openAPIV3Schema.isPresent {
            writer.key(quoted: #""openAPIV3Schema":"#)
            _openAPIV3Schema.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceValidation",
        fields: [
            Field("openAPIV3Schema", .object(JSONSchemaProps.self), number: 1),
        ])
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ExternalDocumentation`
package struct ExternalDocumentation: KubeStruct {
    package var description: String?
    package var url: String?

    package init() {}
}

extension ExternalDocumentation {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x9f93f004a4bbcb92: if try reader.hasValue("description", 0, &seen) { description = try reader.readNonEmptyString() }
            case 0x6c7275: if try reader.hasValue(1, &seen) { url = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let description {
            writer.key(quoted: #""description":"#)
            writer.write(description)
        }
        if let url {
            writer.key(quoted: #""url":"#)
            writer.write(url)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ExternalDocumentation",
        fields: [
            Field("description", .string, number: 1),
            Field("url", .string, number: 2),
        ])
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps`
package struct JSONSchemaProps: KubeStruct {
    package var id: String?
    package var description: String?
    package var type: String?
    package var format: String?
    package var title: String?
    package var `default`: JSONValue?
    package var maximum: Double?
    package var exclusiveMaximum: Bool?
    package var minimum: Double?
    package var exclusiveMinimum: Bool?
    package var maxLength: Int64?
    package var minLength: Int64?
    package var pattern: String?
    package var maxItems: Int64?
    package var minItems: Int64?
    package var uniqueItems: Bool?
    package var multipleOf: Double?
    package var `enum`: [JSONValue] = []
    package var maxProperties: Int64?
    package var minProperties: Int64?
    package var required: [String] = []
    package var items: JSONValue?
    package var allOf: [JSONSchemaProps] = []
    package var oneOf: [JSONSchemaProps] = []
    package var anyOf: [JSONSchemaProps] = []
    @OptionalBox package var not: JSONSchemaProps?
    package var properties: [String: JSONSchemaProps] = [:]
    package var additionalProperties: JSONValue?
    package var patternProperties: [String: JSONSchemaProps] = [:]
    package var dependencies: [String: JSONValue] = [:]
    package var additionalItems: JSONValue?
    package var definitions: [String: JSONSchemaProps] = [:]
    package var externalDocs: ExternalDocumentation?
    package var example: JSONValue?
    package var nullable: Bool?
    package var ref: String?
    package var schema: String?
    package var xKubernetesEmbeddedResource: Bool?
    package var xKubernetesIntOrString: Bool?
    package var xKubernetesListMapKeys: [String] = []
    package var xKubernetesListType: String?
    package var xKubernetesMapType: String?
    package var xKubernetesPreserveUnknownFields: Bool?
    package var xKubernetesValidations: [ValidationRule] = []

    package init() {}
}

extension JSONSchemaProps {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6469: if try reader.hasValue(0, &seen) { id = try reader.readNonEmptyString() }
            case 0x9f93f004a4bbcb92: if try reader.hasValue("description", 1, &seen) { description = try reader.readNonEmptyString() }
            case 0x65707974: if try reader.hasValue(2, &seen) { type = try reader.readNonEmptyString() }
            case 0x74616d726f66: if try reader.hasValue(3, &seen) { format = try reader.readNonEmptyString() }
            case 0x656c746974: if try reader.hasValue(4, &seen) { title = try reader.readNonEmptyString() }
            case 0x746c7561666564: if try reader.hasValue(5, &seen) { `default` = try JSONValue(from: &reader) }
            case 0x6d756d6978616d: if try reader.hasValue(6, &seen) { maximum = try reader.readDouble() }
            case 0xb1614f4dac845bff: if try reader.hasValue("exclusiveMaximum", 7, &seen) { exclusiveMaximum = try reader.readTrue() }
            case 0x6d756d696e696d: if try reader.hasValue(8, &seen) { minimum = try reader.readDouble() }
            case 0xa3847cc27bf968f0: if try reader.hasValue("exclusiveMinimum", 9, &seen) { exclusiveMinimum = try reader.readTrue() }
            case 0x7f9aff6fc400a2b4: if try reader.hasValue("maxLength", 10, &seen) { maxLength = try reader.readInteger(Int64.self) }
            case 0x64c21dfb6e257da8: if try reader.hasValue("minLength", 11, &seen) { minLength = try reader.readInteger(Int64.self) }
            case 0x6e726574746170: if try reader.hasValue(12, &seen) { pattern = try reader.readNonEmptyString() }
            case 0x736d65744978616d: if try reader.hasValue(13, &seen) { maxItems = try reader.readInteger(Int64.self) }
            case 0x736d6574496e696d: if try reader.hasValue(14, &seen) { minItems = try reader.readInteger(Int64.self) }
            case 0x7a2da7f0ea0b47f9: if try reader.hasValue("uniqueItems", 15, &seen) { uniqueItems = try reader.readTrue() }
            case 0xe0776c66a524f8c1: if try reader.hasValue("multipleOf", 16, &seen) { multipleOf = try reader.readDouble() }
            case 0x6d756e65: if try reader.hasValue(17, &seen) { `enum` = try [JSONValue](from: &reader) }
            case 0xa86ae05276cf0bf3: if try reader.hasValue("maxProperties", 18, &seen) { maxProperties = try reader.readInteger(Int64.self) }
            case 0xade5d360f45360c1: if try reader.hasValue("minProperties", 19, &seen) { minProperties = try reader.readInteger(Int64.self) }
            case 0x6465726975716572: if try reader.hasValue(20, &seen) { required = try [String](from: &reader) }
            case 0x736d657469: if try reader.hasValue(21, &seen) { items = try JSONValue(from: &reader) }
            case 0x664f6c6c61: if try reader.hasValue(22, &seen) { allOf = try [JSONSchemaProps](from: &reader) }
            case 0x664f656e6f: if try reader.hasValue(23, &seen) { oneOf = try [JSONSchemaProps](from: &reader) }
            case 0x664f796e61: if try reader.hasValue(24, &seen) { anyOf = try [JSONSchemaProps](from: &reader) }
            case 0x746f6e: if try reader.hasValue(25, &seen) { _not = try OptionalBox(from: &reader) }
            case 0x6516e74a7e585b7: if try reader.hasValue("properties", 26, &seen) { properties = try [String: JSONSchemaProps](from: &reader) }
            case 0xefe8e886c53196de: if try reader.hasValue("additionalProperties", 27, &seen) { additionalProperties = try JSONValue(from: &reader) }
            case 0x3730f840769f97f4: if try reader.hasValue("patternProperties", 28, &seen) { patternProperties = try [String: JSONSchemaProps](from: &reader) }
            case 0xd7a867a46d5c21de: if try reader.hasValue("dependencies", 29, &seen) { dependencies = try [String: JSONValue](from: &reader) }
            case 0x5f2585f916720a8d: if try reader.hasValue("additionalItems", 30, &seen) { additionalItems = try JSONValue(from: &reader) }
            case 0x370b7ab0b44219cc: if try reader.hasValue("definitions", 31, &seen) { definitions = try [String: JSONSchemaProps](from: &reader) }
            case 0x620bb38976eab4ba: if try reader.hasValue("externalDocs", 32, &seen) { externalDocs = try ExternalDocumentation(from: &reader) }
            case 0x656c706d617865: if try reader.hasValue(33, &seen) { example = try JSONValue(from: &reader) }
            case 0x656c62616c6c756e: if try reader.hasValue(34, &seen) { nullable = try reader.readTrue() }
            case 0x66657224: if try reader.hasValue(35, &seen) { ref = try reader.readNonEmptyString() }
            case 0x616d6568637324: if try reader.hasValue(36, &seen) { schema = try reader.readNonEmptyString() }
            case 0xfcb484900ad351e0: if try reader.hasValue("x-kubernetes-embedded-resource", 37, &seen) { xKubernetesEmbeddedResource = try reader.readTrue() }
            case 0x53d4daebb16447cf: if try reader.hasValue("x-kubernetes-int-or-string", 38, &seen) { xKubernetesIntOrString = try reader.readTrue() }
            case 0xaf2f87ee9f54a9c7: if try reader.hasValue("x-kubernetes-list-map-keys", 39, &seen) { xKubernetesListMapKeys = try [String](from: &reader) }
            case 0x684a906b2907928a: if try reader.hasValue("x-kubernetes-list-type", 40, &seen) { xKubernetesListType = try reader.readNonEmptyString() }
            case 0x48955a4df0b9c09f: if try reader.hasValue("x-kubernetes-map-type", 41, &seen) { xKubernetesMapType = try reader.readNonEmptyString() }
            case 0x2de19a20d2e92cde: if try reader.hasValue("x-kubernetes-preserve-unknown-fields", 42, &seen) { xKubernetesPreserveUnknownFields = try reader.readBool() }
            case 0x8265f989bcce9e8e: if try reader.hasValue("x-kubernetes-validations", 43, &seen) { xKubernetesValidations = try [ValidationRule](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let id {
            writer.key(quoted: #""id":"#)
            writer.write(id)
        }
        if let description {
            writer.key(quoted: #""description":"#)
            writer.write(description)
        }
        if let type {
            writer.key(quoted: #""type":"#)
            writer.write(type)
        }
        if let format {
            writer.key(quoted: #""format":"#)
            writer.write(format)
        }
        if let title {
            writer.key(quoted: #""title":"#)
            writer.write(title)
        }
        if let `default` {
            writer.key(quoted: #""default":"#)
            `default`.write(to: &writer)
        }
        if let maximum {
            writer.key(quoted: #""maximum":"#)
            writer.write(maximum)
        }
        if let exclusiveMaximum, exclusiveMaximum != false {
            writer.key(quoted: #""exclusiveMaximum":"#)
            writer.write(exclusiveMaximum)
        }
        if let minimum {
            writer.key(quoted: #""minimum":"#)
            writer.write(minimum)
        }
        if let exclusiveMinimum, exclusiveMinimum != false {
            writer.key(quoted: #""exclusiveMinimum":"#)
            writer.write(exclusiveMinimum)
        }
        if let maxLength {
            writer.key(quoted: #""maxLength":"#)
            writer.write(maxLength)
        }
        if let minLength {
            writer.key(quoted: #""minLength":"#)
            writer.write(minLength)
        }
        if let pattern {
            writer.key(quoted: #""pattern":"#)
            writer.write(pattern)
        }
        if let maxItems {
            writer.key(quoted: #""maxItems":"#)
            writer.write(maxItems)
        }
        if let minItems {
            writer.key(quoted: #""minItems":"#)
            writer.write(minItems)
        }
        if let uniqueItems, uniqueItems != false {
            writer.key(quoted: #""uniqueItems":"#)
            writer.write(uniqueItems)
        }
        if let multipleOf {
            writer.key(quoted: #""multipleOf":"#)
            writer.write(multipleOf)
        }
        if !`enum`.isEmpty {
            writer.key(quoted: #""enum":"#)
            `enum`.write(to: &writer)
        }
        if let maxProperties {
            writer.key(quoted: #""maxProperties":"#)
            writer.write(maxProperties)
        }
        if let minProperties {
            writer.key(quoted: #""minProperties":"#)
            writer.write(minProperties)
        }
        if !required.isEmpty {
            writer.key(quoted: #""required":"#)
            required.write(to: &writer)
        }
        if let items {
            writer.key(quoted: #""items":"#)
            items.write(to: &writer)
        }
        if !allOf.isEmpty {
            writer.key(quoted: #""allOf":"#)
            allOf.write(to: &writer)
        }
        if !oneOf.isEmpty {
            writer.key(quoted: #""oneOf":"#)
            oneOf.write(to: &writer)
        }
        if !anyOf.isEmpty {
            writer.key(quoted: #""anyOf":"#)
            anyOf.write(to: &writer)
        }
        if _not.isPresent {
            writer.key(quoted: #""not":"#)
            _not.write(to: &writer)
        }
        if !properties.isEmpty {
            writer.key(quoted: #""properties":"#)
            properties.write(to: &writer)
        }
        if let additionalProperties {
            writer.key(quoted: #""additionalProperties":"#)
            additionalProperties.write(to: &writer)
        }
        if !patternProperties.isEmpty {
            writer.key(quoted: #""patternProperties":"#)
            patternProperties.write(to: &writer)
        }
        if !dependencies.isEmpty {
            writer.key(quoted: #""dependencies":"#)
            dependencies.write(to: &writer)
        }
        if let additionalItems {
            writer.key(quoted: #""additionalItems":"#)
            additionalItems.write(to: &writer)
        }
        if !definitions.isEmpty {
            writer.key(quoted: #""definitions":"#)
            definitions.write(to: &writer)
        }
        if let externalDocs {
            writer.key(quoted: #""externalDocs":"#)
            externalDocs.write(to: &writer)
        }
        if let example {
            writer.key(quoted: #""example":"#)
            example.write(to: &writer)
        }
        if let nullable, nullable != false {
            writer.key(quoted: #""nullable":"#)
            writer.write(nullable)
        }
        if let ref {
            writer.key(quoted: #""$ref":"#)
            writer.write(ref)
        }
        if let schema {
            writer.key(quoted: #""$schema":"#)
            writer.write(schema)
        }
        if let xKubernetesEmbeddedResource, xKubernetesEmbeddedResource != false {
            writer.key(quoted: #""x-kubernetes-embedded-resource":"#)
            writer.write(xKubernetesEmbeddedResource)
        }
        if let xKubernetesIntOrString, xKubernetesIntOrString != false {
            writer.key(quoted: #""x-kubernetes-int-or-string":"#)
            writer.write(xKubernetesIntOrString)
        }
        if !xKubernetesListMapKeys.isEmpty {
            writer.key(quoted: #""x-kubernetes-list-map-keys":"#)
            xKubernetesListMapKeys.write(to: &writer)
        }
        if let xKubernetesListType {
            writer.key(quoted: #""x-kubernetes-list-type":"#)
            writer.write(xKubernetesListType)
        }
        if let xKubernetesMapType {
            writer.key(quoted: #""x-kubernetes-map-type":"#)
            writer.write(xKubernetesMapType)
        }
        if let xKubernetesPreserveUnknownFields {
            writer.key(quoted: #""x-kubernetes-preserve-unknown-fields":"#)
            writer.write(xKubernetesPreserveUnknownFields)
        }
        if !xKubernetesValidations.isEmpty {
            writer.key(quoted: #""x-kubernetes-validations":"#)
            xKubernetesValidations.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps",
        fields: [
            Field("id", .string, number: 1),
            Field("description", .string, number: 4),
            Field("type", .string, number: 5),
            Field("format", .string, number: 6),
            Field("title", .string, number: 7),
            Field("default", .any, number: 8, isPointer: true),
            Field("maximum", .double, number: 9),
            Field("exclusiveMaximum", .bool, number: 10, omitsZero: true),
            Field("minimum", .double, number: 11),
            Field("exclusiveMinimum", .bool, number: 12, omitsZero: true),
            Field("maxLength", .int64, number: 13),
            Field("minLength", .int64, number: 14),
            Field("pattern", .string, number: 15),
            Field("maxItems", .int64, number: 16),
            Field("minItems", .int64, number: 17),
            Field("uniqueItems", .bool, number: 18, omitsZero: true),
            Field("multipleOf", .double, number: 19),
            Field("enum", .list(.any), number: 20, list: .atomic),
            Field("maxProperties", .int64, number: 21),
            Field("minProperties", .int64, number: 22),
            Field("required", .list(.string), number: 23, list: .atomic),
            Field("items", .any, number: 24, union: .schemaOrArray),
            Field("allOf", .list(.object(JSONSchemaProps.self)), number: 25, list: .atomic),
            Field("oneOf", .list(.object(JSONSchemaProps.self)), number: 26, list: .atomic),
            Field("anyOf", .list(.object(JSONSchemaProps.self)), number: 27, list: .atomic),
            Field("not", .object(JSONSchemaProps.self), number: 28),
            Field("properties", .map(.object(JSONSchemaProps.self)), number: 29),
            Field("additionalProperties", .any, number: 30, union: .schemaOrBool),
            Field("patternProperties", .map(.object(JSONSchemaProps.self)), number: 31),
            Field("dependencies", .map(.any), number: 32, union: .schemaOrStrings),
            Field("additionalItems", .any, number: 33, union: .schemaOrBool),
            Field("definitions", .map(.object(JSONSchemaProps.self)), number: 34),
            Field("externalDocs", .object(ExternalDocumentation.self), number: 35),
            Field("example", .any, number: 36),
            Field("nullable", .bool, number: 37, omitsZero: true),
            Field("$ref", .string, number: 3),
            Field("$schema", .string, number: 2),
            Field("x-kubernetes-embedded-resource", .bool, number: 39, omitsZero: true),
            Field("x-kubernetes-int-or-string", .bool, number: 40, omitsZero: true),
            Field("x-kubernetes-list-map-keys", .list(.string), number: 41, list: .atomic),
            Field("x-kubernetes-list-type", .string, number: 42),
            Field("x-kubernetes-map-type", .string, number: 43),
            Field("x-kubernetes-preserve-unknown-fields", .bool, number: 38),
            Field("x-kubernetes-validations", .list(.object(ValidationRule.self)), number: 44, list: .map(keys: ["rule"]), patch: [.merge], patchKey: "rule"),
        ])
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.SelectableField`
package struct SelectableField: KubeStruct {
    package var jsonPath: String = ""

    package init() {}
}

extension SelectableField {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x687461506e6f736a: if try reader.hasValue(0, &seen) { jsonPath = try reader.readString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""jsonPath":"#)
        writer.write(jsonPath)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.SelectableField",
        fields: [
            Field("jsonPath", .string, number: 1, isRequired: true),
        ])
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ServiceReference`
package struct ApiextensionsV1ServiceReference: KubeStruct {
    package var namespace: String = ""
    package var name: String = ""
    package var path: String?
    package var port: Int32?

    package init() {}
}

extension ApiextensionsV1ServiceReference {
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
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ServiceReference",
        fields: [
            Field("namespace", .string, number: 1, isRequired: true),
            Field("name", .string, number: 2, isRequired: true),
            Field("path", .string, number: 3),
            Field("port", .int32, number: 4),
        ])
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ValidationRule`
package struct ValidationRule: KubeStruct {
    package var rule: String = ""
    package var message: String?
    package var messageExpression: String?
    package var reason: String?
    package var fieldPath: String?
    package var optionalOldSelf: Bool?

    package init() {}
}

extension ValidationRule {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656c7572: if try reader.hasValue(0, &seen) { rule = try reader.readString() }
            case 0x6567617373656d: if try reader.hasValue(1, &seen) { message = try reader.readNonEmptyString() }
            case 0x71e4ae8ad788edb6: if try reader.hasValue("messageExpression", 2, &seen) { messageExpression = try reader.readNonEmptyString() }
            case 0x6e6f73616572: if try reader.hasValue(3, &seen) { reason = try reader.readNonEmptyString() }
            case 0xbc5380a94a5444d5: if try reader.hasValue("fieldPath", 4, &seen) { fieldPath = try reader.readNonEmptyString() }
            case 0xbf570b7234281ac6: if try reader.hasValue("optionalOldSelf", 5, &seen) { optionalOldSelf = try reader.readBool() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""rule":"#)
        writer.write(rule)
        if let message {
            writer.key(quoted: #""message":"#)
            writer.write(message)
        }
        if let messageExpression {
            writer.key(quoted: #""messageExpression":"#)
            writer.write(messageExpression)
        }
        if let reason {
            writer.key(quoted: #""reason":"#)
            writer.write(reason)
        }
        if let fieldPath {
            writer.key(quoted: #""fieldPath":"#)
            writer.write(fieldPath)
        }
        if let optionalOldSelf {
            writer.key(quoted: #""optionalOldSelf":"#)
            writer.write(optionalOldSelf)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ValidationRule",
        fields: [
            Field("rule", .string, number: 1, isRequired: true),
            Field("message", .string, number: 2),
            Field("messageExpression", .string, number: 3),
            Field("reason", .string, number: 4),
            Field("fieldPath", .string, number: 5),
            Field("optionalOldSelf", .bool, number: 6),
        ])
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig`
package struct ApiextensionsV1WebhookClientConfig: KubeStruct {
    @OptionalBox package var service: ApiextensionsV1ServiceReference?
    package var caBundle: ByteData?
    package var url: String?

    package init() {}
}

extension ApiextensionsV1WebhookClientConfig {
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
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig",
        fields: [
            Field("service", .object(ApiextensionsV1ServiceReference.self), number: 1),
            Field("caBundle", .bytes, number: 2),
            Field("url", .string, number: 3),
        ])
}

/// `io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookConversion`
package struct WebhookConversion: KubeStruct {
    package var clientConfig: ApiextensionsV1WebhookClientConfig?
    package var conversionReviewVersions: [String] = []

    package init() {}
}

extension WebhookConversion {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xd9c99fae7c41d1c7: if try reader.hasValue("clientConfig", 0, &seen) { clientConfig = try ApiextensionsV1WebhookClientConfig(from: &reader) }
            case 0xa6d1efe37dc661fe: if try reader.hasValue("conversionReviewVersions", 1, &seen) { conversionReviewVersions = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let clientConfig {
            writer.key(quoted: #""clientConfig":"#)
            clientConfig.write(to: &writer)
        }
        writer.key(quoted: #""conversionReviewVersions":"#)
        conversionReviewVersions.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookConversion",
        fields: [
            Field("clientConfig", .object(ApiextensionsV1WebhookClientConfig.self), number: 2),
            Field("conversionReviewVersions", .list(.string), number: 3, isRequired: true, list: .atomic),
        ])
}
