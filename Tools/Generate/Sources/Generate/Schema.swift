/// The API as `Schema/*.schema` describes it. `docs/Schema.md` explains the format.
struct Schema {
    var types: [TypeDescription] = []
    var resources: [ResourceDescription] = []
}

/// One API type.
struct TypeDescription {
    /// The OpenAPI name, e.g. `io.k8s.api.core.v1.Container`.
    var name: String
    /// The kinds that are served in the form of this type, as `group/version/Kind`; the core group is empty.
    var kinds: [String] = []
    /// Whether server-side apply replaces the whole value (`x-kubernetes-map-type: atomic`).
    var isAtomic = false
    /// Whether OpenAPI does not show the type.
    var isHidden = false
    var fields: [FieldDescription] = []

    /// The name without its package.
    var shortName: String { name.split(separator: ".").last.map(String.init) ?? name }
    /// The package of the name, e.g. `io.k8s.api.core.v1`.
    var package: String { String(name.dropLast(shortName.count + 1)) }
}

struct FieldDescription {
    var name: String
    var type: FieldShape
    /// The protobuf field number, after the numbers of the messages in which protobuf embeds the field. Empty: protobuf
    /// does not have the field.
    var numbers: [Int]
    var isRequired = false
    /// A struct that is always written, even when it is empty: not a pointer upstream.
    var isPresent = false
    /// A string for which empty and absent differ: a pointer upstream.
    var isPointer = false
    /// A number or boolean for which zero and absent do not differ: not a pointer upstream.
    var omitsZero = false
    /// The message that protobuf has for a field that is one of several types in JSON.
    var union: String?
    var list: String?
    var listKeys: [String] = []
    var isAtomicMap = false
    var patch: [String] = []
    var patchKey: String?
    /// The default as JSON text.
    var defaultValue: String?
    var enumeration: [String] = []
}

indirect enum FieldShape: Equatable {
    case string, bool, int32, int64, double, bytes, time, microTime, quantity, intOrString
    /// Any JSON value.
    case any
    /// Any JSON object: `RawExtension`.
    case raw
    /// A set of fields: `FieldsV1`.
    case fields
    case object(String)
    case list(FieldShape)
    case map(FieldShape)
}

/// One served resource.
struct ResourceDescription {
    struct Subresource {
        var name: String
        /// `Kind`, or `group/version/Kind` when it differs from the resource's own group.
        var kind: String
        var verbs: [String]
    }

    var group: String
    var version: String
    var name: String
    var kind: String
    var singular: String
    var isNamespaced: Bool
    var verbs: [String]
    var shortNames: [String] = []
    var categories: [String] = []
    var subresources: [Subresource] = []
}
