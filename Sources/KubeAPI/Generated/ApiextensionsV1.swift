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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0xe12e01dc964237ec where reader.keyIs("type"): type = try reader.readString()
            case 0x8dd501b6b7c0a356 where reader.keyIs("format"): format = try reader.readNonEmptyString()
            case 0x9f93f004a4bbcb92 where reader.keyIs("description"): description = try reader.readNonEmptyString()
            case 0x5f2e465e88b1e516 where reader.keyIs("priority"): priority = try reader.readInteger(Int32.self)
            case 0x37b8030b29fd07b7 where reader.keyIs("jsonPath"): jsonPath = try reader.readString()
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
        if let priority {
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
            Field("priority", .int32, number: 5),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xce69c4cac64766a0 where reader.keyIs("strategy"): strategy = try reader.readString()
            case 0x69e455677270c757 where reader.keyIs("webhook"): webhook = try WebhookConversion(from: &reader)
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

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "apiextensions.k8s.io", version: "v1", kind: "CustomResourceDefinition") }
}

extension CustomResourceDefinition {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ObjectMeta(from: &reader)
            case 0x9373c34946421e8a where reader.keyIs("spec"): spec = try CustomResourceDefinitionSpec(from: &reader)
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try CustomResourceDefinitionStatus(from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xe12e01dc964237ec where reader.keyIs("type"): type = try reader.readString()
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try reader.readString()
            case 0x82055a7df9265be7 where reader.keyIs("lastTransitionTime"): lastTransitionTime = try Time(from: &reader)
            case 0x3a3ddb57b99459d3 where reader.keyIs("reason"): reason = try reader.readNonEmptyString()
            case 0x8fefb12fcbd5189d where reader.keyIs("message"): message = try reader.readNonEmptyString()
            case 0xc2f69cd2a53a7a61 where reader.keyIs("observedGeneration"): observedGeneration = try reader.readInteger(Int64.self)
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
        if let observedGeneration {
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
            Field("observedGeneration", .int64, number: 6),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xaf126d1fe3830bf5 where reader.keyIs("metadata"): metadata = try ListMeta(from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try [CustomResourceDefinition](from: &reader)
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): try reader.skipValue()
            case 0x6c45340030c135a0 where reader.keyIs("apiVersion"): try reader.skipValue()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x1e68a71d5d5ecd06 where reader.keyIs("kind"): kind = try reader.readString()
            case 0x38f4957510b398db where reader.keyIs("plural"): plural = try reader.readString()
            case 0x3b55cec85cfaeea2 where reader.keyIs("singular"): singular = try reader.readNonEmptyString()
            case 0xadbe6028f9e17884 where reader.keyIs("shortNames"): shortNames = try [String](from: &reader)
            case 0xc763ca0ce2dc736c where reader.keyIs("listKind"): listKind = try reader.readNonEmptyString()
            case 0x1951d33b135cc06a where reader.keyIs("categories"): categories = try [String](from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x84a2b8e3cf7d62e9 where reader.keyIs("group"): group = try reader.readString()
            case 0x57f87cdddceead1a where reader.keyIs("names"): names = try CustomResourceDefinitionNames(from: &reader)
            case 0x89269398fe4ac336 where reader.keyIs("scope"): scope = try reader.readString()
            case 0x2f5aad9182a50e5 where reader.keyIs("versions"): versions = try [CustomResourceDefinitionVersion](from: &reader)
            case 0x4fa2012889e37b47 where reader.keyIs("conversion"): conversion = try CustomResourceConversion(from: &reader)
            case 0xacd93536d59b28c6 where reader.keyIs("preserveUnknownFields"): preserveUnknownFields = try reader.readBool()
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
        if let conversion {
            writer.key(quoted: #""conversion":"#)
            conversion.write(to: &writer)
        }
        if let preserveUnknownFields {
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
            Field("preserveUnknownFields", .bool, number: 10),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x481fd96cd68ed103 where reader.keyIs("conditions"): conditions = try [CustomResourceDefinitionCondition](from: &reader)
            case 0x7243cf57bee87247 where reader.keyIs("acceptedNames"): acceptedNames = try CustomResourceDefinitionNames(from: &reader)
            case 0x3777d239914ffff2 where reader.keyIs("storedVersions"): storedVersions = try [String](from: &reader)
            case 0xc2f69cd2a53a7a61 where reader.keyIs("observedGeneration"): observedGeneration = try reader.readInteger(Int64.self)
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
        if let observedGeneration {
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
            Field("observedGeneration", .int64, number: 4),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x3882fda547da033c where reader.keyIs("served"): served = try reader.readBool()
            case 0x5dd7093dc8c3b4b9 where reader.keyIs("storage"): storage = try reader.readBool()
            case 0xd1bc41287d3295b1 where reader.keyIs("schema"): schema = try CustomResourceValidation(from: &reader)
            case 0xdb6c5151af292511 where reader.keyIs("subresources"): subresources = try CustomResourceSubresources(from: &reader)
            case 0x66dfc5bde0986a7e where reader.keyIs("additionalPrinterColumns"): additionalPrinterColumns = try [CustomResourceColumnDefinition](from: &reader)
            case 0x21c4156038faaff6 where reader.keyIs("deprecated"): deprecated = try reader.readBool()
            case 0xc31a2be1a100a5bd where reader.keyIs("deprecationWarning"): deprecationWarning = try reader.readNonEmptyString()
            case 0xeda1dd1e5e7ce855 where reader.keyIs("selectableFields"): selectableFields = try [SelectableField](from: &reader)
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
        if let subresources {
            writer.key(quoted: #""subresources":"#)
            subresources.write(to: &writer)
        }
        if !additionalPrinterColumns.isEmpty {
            writer.key(quoted: #""additionalPrinterColumns":"#)
            additionalPrinterColumns.write(to: &writer)
        }
        if let deprecated {
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
            Field("deprecated", .bool, number: 7),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xcf241a0b7f072673 where reader.keyIs("specReplicasPath"): specReplicasPath = try reader.readString()
            case 0xa79c1f8c77b8881e where reader.keyIs("statusReplicasPath"): statusReplicasPath = try reader.readString()
            case 0x59ac5b5c67f71b90 where reader.keyIs("labelSelectorPath"): labelSelectorPath = try reader.readNonEmptyString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x4241cf803778f619 where reader.keyIs("status"): status = try CustomResourceSubresourceStatus(from: &reader)
            case 0xfb047395a142233b where reader.keyIs("scale"): scale = try CustomResourceSubresourceScale(from: &reader)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x2e6da3d3c6e9ddb9 where reader.keyIs("openAPIV3Schema"): openAPIV3Schema = try JSONSchemaProps(from: &reader)
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let openAPIV3Schema {
            writer.key(quoted: #""openAPIV3Schema":"#)
            openAPIV3Schema.write(to: &writer)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x9f93f004a4bbcb92 where reader.keyIs("description"): description = try reader.readNonEmptyString()
            case 0xfc08699ccc7ae232 where reader.keyIs("url"): url = try reader.readNonEmptyString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xccbc564180264686 where reader.keyIs("id"): id = try reader.readNonEmptyString()
            case 0x9f93f004a4bbcb92 where reader.keyIs("description"): description = try reader.readNonEmptyString()
            case 0xe12e01dc964237ec where reader.keyIs("type"): type = try reader.readNonEmptyString()
            case 0x8dd501b6b7c0a356 where reader.keyIs("format"): format = try reader.readNonEmptyString()
            case 0x398dde78ebc4bc3d where reader.keyIs("title"): title = try reader.readNonEmptyString()
            case 0xae85c43faca58120 where reader.keyIs("default"): `default` = try JSONValue(from: &reader)
            case 0xbe9e55c90a2d007b where reader.keyIs("maximum"): maximum = try reader.readDouble()
            case 0xb1614f4dac845bff where reader.keyIs("exclusiveMaximum"): exclusiveMaximum = try reader.readBool()
            case 0xb92d28db96ecd569 where reader.keyIs("minimum"): minimum = try reader.readDouble()
            case 0xa3847cc27bf96870 where reader.keyIs("exclusiveMinimum"): exclusiveMinimum = try reader.readBool()
            case 0x7f9aff6fc400a2b4 where reader.keyIs("maxLength"): maxLength = try reader.readInteger(Int64.self)
            case 0x64c21dfb6e257da8 where reader.keyIs("minLength"): minLength = try reader.readInteger(Int64.self)
            case 0x7b4e9ab85969387b where reader.keyIs("pattern"): pattern = try reader.readNonEmptyString()
            case 0xcbf433ef2513c505 where reader.keyIs("maxItems"): maxItems = try reader.readInteger(Int64.self)
            case 0x8d57698e73076f64 where reader.keyIs("minItems"): minItems = try reader.readInteger(Int64.self)
            case 0x7a2da7f0ea0b4779 where reader.keyIs("uniqueItems"): uniqueItems = try reader.readBool()
            case 0xe0776c66a524f841 where reader.keyIs("multipleOf"): multipleOf = try reader.readDouble()
            case 0x664cb7da856fbe2f where reader.keyIs("enum"): `enum` = try [JSONValue](from: &reader)
            case 0xa86ae05276cf0bf3 where reader.keyIs("maxProperties"): maxProperties = try reader.readInteger(Int64.self)
            case 0xade5d360f45360c1 where reader.keyIs("minProperties"): minProperties = try reader.readInteger(Int64.self)
            case 0xb350e7326f6d781e where reader.keyIs("required"): required = try [String](from: &reader)
            case 0x126714964a89c84a where reader.keyIs("items"): items = try JSONValue(from: &reader)
            case 0x853cee3d7c71ba09 where reader.keyIs("allOf"): allOf = try [JSONSchemaProps](from: &reader)
            case 0x556ac08c701ba63e where reader.keyIs("oneOf"): oneOf = try [JSONSchemaProps](from: &reader)
            case 0x229bd804f9cda630 where reader.keyIs("anyOf"): anyOf = try [JSONSchemaProps](from: &reader)
            case 0x9373efec2b74001d where reader.keyIs("not"): not = try JSONSchemaProps(from: &reader)
            case 0x6516e74a7e58537 where reader.keyIs("properties"): properties = try [String: JSONSchemaProps](from: &reader)
            case 0xefe8e886c531965e where reader.keyIs("additionalProperties"): additionalProperties = try JSONValue(from: &reader)
            case 0x3730f840769f97f4 where reader.keyIs("patternProperties"): patternProperties = try [String: JSONSchemaProps](from: &reader)
            case 0xd7a867a46d5c21de where reader.keyIs("dependencies"): dependencies = try [String: JSONValue](from: &reader)
            case 0x5f2585f916720a0d where reader.keyIs("additionalItems"): additionalItems = try JSONValue(from: &reader)
            case 0x370b7ab0b44219cc where reader.keyIs("definitions"): definitions = try [String: JSONSchemaProps](from: &reader)
            case 0x620bb38976eab43a where reader.keyIs("externalDocs"): externalDocs = try ExternalDocumentation(from: &reader)
            case 0xbdffa3eb245dfbe1 where reader.keyIs("example"): example = try JSONValue(from: &reader)
            case 0xca5ead4c3b3d92e0 where reader.keyIs("nullable"): nullable = try reader.readBool()
            case 0x6a0ab7b20cd36b12 where reader.keyIs("$ref"): ref = try reader.readNonEmptyString()
            case 0xeee35a0a8fe83fd5 where reader.keyIs("$schema"): schema = try reader.readNonEmptyString()
            case 0xfcb484900ad351e0 where reader.keyIs("x-kubernetes-embedded-resource"): xKubernetesEmbeddedResource = try reader.readBool()
            case 0x53d4daebb16447cf where reader.keyIs("x-kubernetes-int-or-string"): xKubernetesIntOrString = try reader.readBool()
            case 0xaf2f87ee9f54a947 where reader.keyIs("x-kubernetes-list-map-keys"): xKubernetesListMapKeys = try [String](from: &reader)
            case 0x684a906b2907920a where reader.keyIs("x-kubernetes-list-type"): xKubernetesListType = try reader.readNonEmptyString()
            case 0x48955a4df0b9c01f where reader.keyIs("x-kubernetes-map-type"): xKubernetesMapType = try reader.readNonEmptyString()
            case 0x2de19a20d2e92c5e where reader.keyIs("x-kubernetes-preserve-unknown-fields"): xKubernetesPreserveUnknownFields = try reader.readBool()
            case 0x8265f989bcce9e0e where reader.keyIs("x-kubernetes-validations"): xKubernetesValidations = try [ValidationRule](from: &reader)
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
        if let exclusiveMaximum {
            writer.key(quoted: #""exclusiveMaximum":"#)
            writer.write(exclusiveMaximum)
        }
        if let minimum {
            writer.key(quoted: #""minimum":"#)
            writer.write(minimum)
        }
        if let exclusiveMinimum {
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
        if let uniqueItems {
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
        if let not {
            writer.key(quoted: #""not":"#)
            not.write(to: &writer)
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
        if let nullable {
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
        if let xKubernetesEmbeddedResource {
            writer.key(quoted: #""x-kubernetes-embedded-resource":"#)
            writer.write(xKubernetesEmbeddedResource)
        }
        if let xKubernetesIntOrString {
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
            Field("default", .any, number: 8),
            Field("maximum", .double, number: 9),
            Field("exclusiveMaximum", .bool, number: 10),
            Field("minimum", .double, number: 11),
            Field("exclusiveMinimum", .bool, number: 12),
            Field("maxLength", .int64, number: 13),
            Field("minLength", .int64, number: 14),
            Field("pattern", .string, number: 15),
            Field("maxItems", .int64, number: 16),
            Field("minItems", .int64, number: 17),
            Field("uniqueItems", .bool, number: 18),
            Field("multipleOf", .double, number: 19),
            Field("enum", .list(.any), number: 20, list: .atomic),
            Field("maxProperties", .int64, number: 21),
            Field("minProperties", .int64, number: 22),
            Field("required", .list(.string), number: 23, list: .atomic),
            Field("items", .any, number: 24),
            Field("allOf", .list(.object(JSONSchemaProps.self)), number: 25, list: .atomic),
            Field("oneOf", .list(.object(JSONSchemaProps.self)), number: 26, list: .atomic),
            Field("anyOf", .list(.object(JSONSchemaProps.self)), number: 27, list: .atomic),
            Field("not", .object(JSONSchemaProps.self), number: 28),
            Field("properties", .map(.object(JSONSchemaProps.self)), number: 29),
            Field("additionalProperties", .any, number: 30),
            Field("patternProperties", .map(.object(JSONSchemaProps.self)), number: 31),
            Field("dependencies", .map(.any), number: 32),
            Field("additionalItems", .any, number: 33),
            Field("definitions", .map(.object(JSONSchemaProps.self)), number: 34),
            Field("externalDocs", .object(ExternalDocumentation.self), number: 35),
            Field("example", .any, number: 36),
            Field("nullable", .bool, number: 37),
            Field("$ref", .string, number: 3),
            Field("$schema", .string, number: 2),
            Field("x-kubernetes-embedded-resource", .bool, number: 39),
            Field("x-kubernetes-int-or-string", .bool, number: 40),
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x37b8030b29fd07b7 where reader.keyIs("jsonPath"): jsonPath = try reader.readString()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xcd9e8890537aa20c where reader.keyIs("namespace"): namespace = try reader.readString()
            case 0x8b4b45b580871007 where reader.keyIs("name"): name = try reader.readString()
            case 0x3a066171924e4ff5 where reader.keyIs("path"): path = try reader.readNonEmptyString()
            case 0x13305a3bfd45127 where reader.keyIs("port"): port = try reader.readInteger(Int32.self)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xd1adf90e894b33a0 where reader.keyIs("rule"): rule = try reader.readString()
            case 0x8fefb12fcbd5189d where reader.keyIs("message"): message = try reader.readNonEmptyString()
            case 0x71e4ae8ad788ed36 where reader.keyIs("messageExpression"): messageExpression = try reader.readNonEmptyString()
            case 0x3a3ddb57b99459d3 where reader.keyIs("reason"): reason = try reader.readNonEmptyString()
            case 0xbc5380a94a5444d5 where reader.keyIs("fieldPath"): fieldPath = try reader.readNonEmptyString()
            case 0xbf570b7234281ac6 where reader.keyIs("optionalOldSelf"): optionalOldSelf = try reader.readBool()
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0x41425f40414cddc4 where reader.keyIs("service"): service = try ApiextensionsV1ServiceReference(from: &reader)
            case 0x2c7790acf625afe6 where reader.keyIs("caBundle"): caBundle = try ByteData(from: &reader)
            case 0xfc08699ccc7ae232 where reader.keyIs("url"): url = try reader.readNonEmptyString()
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let service {
            writer.key(quoted: #""service":"#)
            service.write(to: &writer)
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
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            switch reader.keyHash {
            case 0xd9c99fae7c41d147 where reader.keyIs("clientConfig"): clientConfig = try ApiextensionsV1WebhookClientConfig(from: &reader)
            case 0xa6d1efe37dc6617e where reader.keyIs("conversionReviewVersions"): conversionReviewVersions = try [String](from: &reader)
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
