/// The API described in `Schema/*.schema`. `docs/Schema.md` explains the format.
struct Schema {
    var types: [TypeDescription] = []
    var resources: [ResourceDescription] = []
}

/// An API type.
struct TypeDescription {
    /// The OpenAPI name, e.g. `io.k8s.api.core.v1.Container`.
    var name: String
    /// The kinds that have this type, as `group/version/Kind`; the core group is empty.
    var kinds: [String] = []
    /// True if server-side apply replaces the whole value (`x-kubernetes-map-type: atomic`).
    var isAtomic = false
    /// True if OpenAPI does not contain the type.
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
    /// The protobuf field number, preceded by the numbers of the embedded messages that contain the field. Empty if the
    /// field does not exist in protobuf.
    var numbers: [Int]
    var isRequired = false
    /// True for a struct that is always written, even if it is empty: upstream, it is not a pointer.
    var isPresent = false
    /// True for a string for which empty and absent differ: upstream, it is a pointer.
    var isPointer = false
    /// True for a number or boolean for which zero and absent are equivalent: upstream, it is not a pointer.
    var omitsZero = false
    /// The protobuf message of a field that has one of several types in JSON.
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

/// A served resource.
struct ResourceDescription {
    struct Subresource {
        var name: String
        /// `Kind`, or `group/version/Kind` if it is not in the resource's group and version.
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
