// Generated from Schema/ by dev/generate. Do not edit.

import KubeJSON

/// `io.k8s.api.apidiscovery.v2.APIGroupDiscovery`
package struct APIGroupDiscovery: KubeObject {
    package var metadata: ObjectMeta = ObjectMeta()
    package var versions: [APIVersionDiscovery] = []

    package init() {}

    package static func groupVersionKind(in context: Void) -> GroupVersionKind { GroupVersionKind(group: "apidiscovery.k8s.io", version: "v2", kind: "APIGroupDiscovery") }
}

extension APIGroupDiscovery {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736e6f6973726576: if try reader.hasValue(1, &seen) { versions = try [APIVersionDiscovery](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"APIGroupDiscovery","apiVersion":"apidiscovery.k8s.io/v2""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        if !versions.isEmpty {
            writer.key(quoted: #""versions":"#)
            versions.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apidiscovery.v2.APIGroupDiscovery",
        kinds: [GroupVersionKind(group: "apidiscovery.k8s.io", version: "v2", kind: "APIGroupDiscovery"), GroupVersionKind(group: "apidiscovery.k8s.io", version: "v2beta1", kind: "APIGroupDiscovery")],
        fields: [
            Field("metadata", .object(ObjectMeta.self), number: 1),
            Field("versions", .list(.object(APIVersionDiscovery.self)), number: 2),
        ])
}

/// `io.k8s.api.apidiscovery.v2.APIGroupDiscoveryList`
package struct APIGroupDiscoveryList: KubeList {
    package var metadata: ListMeta = ListMeta()
    package var items: [APIGroupDiscovery] = []

    package init() {}

    package static var groupVersionKind: GroupVersionKind { GroupVersionKind(group: "apidiscovery.k8s.io", version: "v2", kind: "APIGroupDiscoveryList") }
}

extension APIGroupDiscoveryList {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x617461646174656d: if try reader.hasValue(0, &seen) { try metadata.read(from: &reader) }
            case 0x736d657469: if try reader.hasValue(1, &seen) { items = try [APIGroupDiscovery](from: &reader) }
            case 0x646e696b: if try reader.hasValue(2, &seen) { try reader.readTypeMeta() }
            case 0x6c45340030c135a0: if try reader.hasValue("apiVersion", 3, &seen) { try reader.readTypeMeta() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"APIGroupDiscoveryList","apiVersion":"apidiscovery.k8s.io/v2""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""items":"#)
        items.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apidiscovery.v2.APIGroupDiscoveryList",
        kinds: [GroupVersionKind(group: "apidiscovery.k8s.io", version: "v2", kind: "APIGroupDiscoveryList"), GroupVersionKind(group: "apidiscovery.k8s.io", version: "v2beta1", kind: "APIGroupDiscoveryList")],
        fields: [
            Field("metadata", .object(ListMeta.self), number: 1),
            Field("items", .list(.object(APIGroupDiscovery.self)), number: 2, isRequired: true),
        ])
}

/// `io.k8s.api.apidiscovery.v2.APIResourceDiscovery`
package struct APIResourceDiscovery: KubeStruct {
    package var resource: String = ""
    package var responseKind: DiscoveryKind?
    package var scope: String = ""
    package var singularResource: String = ""
    package var verbs: [String] = []
    package var shortNames: [String] = []
    package var categories: [String] = []
    package var subresources: [APISubresourceDiscovery] = []

    package init() {}
}

extension APIResourceDiscovery {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x656372756f736572: if try reader.hasValue(0, &seen) { resource = try reader.readString() }
            case 0x413aa01c17dc028b: if try reader.hasValue("responseKind", 1, &seen) { responseKind = try DiscoveryKind(from: &reader) }
            case 0x65706f6373: if try reader.hasValue(2, &seen) { scope = try reader.readString() }
            case 0x2f8836d30c690bc: if try reader.hasValue("singularResource", 3, &seen) { singularResource = try reader.readString() }
            case 0x7362726576: if try reader.hasValue(4, &seen) { verbs = try [String](from: &reader) }
            case 0xadbe6028f9e17884: if try reader.hasValue("shortNames", 5, &seen) { shortNames = try [String](from: &reader) }
            case 0x1951d33b135cc0ea: if try reader.hasValue("categories", 6, &seen) { categories = try [String](from: &reader) }
            case 0xdb6c5151af292591: if try reader.hasValue("subresources", 7, &seen) { subresources = try [APISubresourceDiscovery](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""resource":"#)
        writer.write(resource)
        if let responseKind {
            writer.key(quoted: #""responseKind":"#)
            responseKind.write(to: &writer)
        }
        writer.key(quoted: #""scope":"#)
        writer.write(scope)
        writer.key(quoted: #""singularResource":"#)
        writer.write(singularResource)
        writer.key(quoted: #""verbs":"#)
        verbs.write(to: &writer)
        if !shortNames.isEmpty {
            writer.key(quoted: #""shortNames":"#)
            shortNames.write(to: &writer)
        }
        if !categories.isEmpty {
            writer.key(quoted: #""categories":"#)
            categories.write(to: &writer)
        }
        if !subresources.isEmpty {
            writer.key(quoted: #""subresources":"#)
            subresources.write(to: &writer)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apidiscovery.v2.APIResourceDiscovery",
        fields: [
            Field("resource", .string, number: 1, isRequired: true),
            Field("responseKind", .object(DiscoveryKind.self), number: 2),
            Field("scope", .string, number: 3, isRequired: true),
            Field("singularResource", .string, number: 4, isRequired: true),
            Field("verbs", .list(.string), number: 5, isRequired: true),
            Field("shortNames", .list(.string), number: 6),
            Field("categories", .list(.string), number: 7),
            Field("subresources", .list(.object(APISubresourceDiscovery.self)), number: 8),
        ])
}

/// `io.k8s.api.apidiscovery.v2.APISubresourceDiscovery`
package struct APISubresourceDiscovery: KubeStruct {
    package var subresource: String = ""
    package var responseKind: DiscoveryKind?
    package var acceptedTypes: [DiscoveryKind] = []
    package var verbs: [String] = []

    package init() {}
}

extension APISubresourceDiscovery {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0xe723b894dba98ee2: if try reader.hasValue("subresource", 0, &seen) { subresource = try reader.readString() }
            case 0x413aa01c17dc028b: if try reader.hasValue("responseKind", 1, &seen) { responseKind = try DiscoveryKind(from: &reader) }
            case 0x28ecc9480a4774d8: if try reader.hasValue("acceptedTypes", 2, &seen) { acceptedTypes = try [DiscoveryKind](from: &reader) }
            case 0x7362726576: if try reader.hasValue(3, &seen) { verbs = try [String](from: &reader) }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""subresource":"#)
        writer.write(subresource)
        if let responseKind {
            writer.key(quoted: #""responseKind":"#)
            responseKind.write(to: &writer)
        }
        if !acceptedTypes.isEmpty {
            writer.key(quoted: #""acceptedTypes":"#)
            acceptedTypes.write(to: &writer)
        }
        writer.key(quoted: #""verbs":"#)
        verbs.write(to: &writer)
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apidiscovery.v2.APISubresourceDiscovery",
        fields: [
            Field("subresource", .string, number: 1, isRequired: true),
            Field("responseKind", .object(DiscoveryKind.self), number: 2),
            Field("acceptedTypes", .list(.object(DiscoveryKind.self)), number: 3),
            Field("verbs", .list(.string), number: 4, isRequired: true),
        ])
}

/// `io.k8s.api.apidiscovery.v2.APIVersionDiscovery`
package struct APIVersionDiscovery: KubeStruct {
    package var version: String = ""
    package var resources: [APIResourceDiscovery] = []
    package var freshness: String?

    package init() {}
}

extension APIVersionDiscovery {
    package mutating func read(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        var seen: UInt64 = 0
        while try reader.nextField() {
            switch reader.keyWord {
            case 0x6e6f6973726576: if try reader.hasValue(0, &seen) { version = try reader.readString() }
            case 0x5ae61724403ca398: if try reader.hasValue("resources", 1, &seen) { resources = try [APIResourceDiscovery](from: &reader) }
            case 0x5cbb1de7694eced2: if try reader.hasValue("freshness", 2, &seen) { freshness = try reader.readNonEmptyString() }
            default: try reader.skipUnknownField()
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""version":"#)
        writer.write(version)
        if !resources.isEmpty {
            writer.key(quoted: #""resources":"#)
            resources.write(to: &writer)
        }
        if let freshness {
            writer.key(quoted: #""freshness":"#)
            writer.write(freshness)
        }
        writer.endObject()
    }

    package static let fieldTable = FieldTable(
        "io.k8s.api.apidiscovery.v2.APIVersionDiscovery",
        fields: [
            Field("version", .string, number: 1, isRequired: true),
            Field("resources", .list(.object(APIResourceDiscovery.self)), number: 2),
            Field("freshness", .string, number: 3),
        ])
}
