import KubeJSON
import Synchronization

/// What the API says of a type's fields. Codecs, patches, validation and OpenAPI read this table.
///
/// The tables of generated types are made when they are first used; that of a kind known only at run time is made from
/// its schema.
package final class FieldTable: Sendable {
    /// The OpenAPI name, e.g. `io.k8s.api.core.v1.Container`.
    package let name: String
    /// The kinds that are served in the form of this type.
    package let kinds: [GroupVersionKind]
    /// Whether server-side apply replaces values of this type as a whole.
    package let isAtomic: Bool
    /// Fields that the table does not name are kept (`x-kubernetes-preserve-unknown-fields`).
    package let isOpen: Bool
    package let fields: [Field]
    private let positions: [String: Int]
    /// Made at the first use of protobuf, which most types never see.
    private let layout = AtomicLazyReference<ProtobufLayout>()

    package init(
        _ name: String, kinds: [GroupVersionKind] = [], isAtomic: Bool = false, fields: [Field], isOpen: Bool = false
    ) {
        self.name = name
        self.kinds = kinds
        self.isAtomic = isAtomic
        self.isOpen = isOpen
        self.fields = fields
        positions = Dictionary(fields.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    package subscript(name: String) -> Field? {
        positions[name].map { fields[$0] }
    }

    /// Where protobuf has the fields.
    var protobuf: ProtobufLayout {
        if let layout = layout.load() { return layout }
        return layout.storeIfNil(ProtobufLayout(fields))
    }
}

/// One field of an API type.
package struct Field: Sendable {
    /// How values of a list are told apart when lists are merged (`x-kubernetes-list-type`).
    package enum ListType: Hashable, Sendable {
        case atomic
        case set
        case map(keys: [String])
    }

    /// `x-kubernetes-patch-strategy`.
    package enum PatchStrategy: Hashable, Sendable {
        case merge
        case replace
        case retainKeys
    }

    package let name: String
    package let type: FieldType
    /// The protobuf field number; nil where protobuf does not have the field.
    package let number: Int?
    /// The numbers of the messages in which protobuf embeds the field, outermost first: Go's embedded structs.
    package let embedded: [Int]
    package let isRequired: Bool
    /// Whether the empty string says something other than that there is none.
    package let isPointer: Bool
    /// Whether zero, or false, says no more than that the field is absent: upstream, such a field is not a pointer.
    package let omitsZero: Bool
    /// The message that protobuf has for a field that is one of several types in JSON.
    package let union: ProtobufUnion?
    package let list: ListType?
    /// Whether server-side apply replaces the map or object as a whole.
    package let isAtomic: Bool
    package let patch: [PatchStrategy]
    package let patchKey: String?
    package let defaultValue: DefaultValue?
    package let enumeration: [String]

    package init(
        _ name: String, _ type: FieldType, number: Int? = nil, embedded: [Int] = [], isRequired: Bool = false,
        isPointer: Bool = false, omitsZero: Bool = false, union: ProtobufUnion? = nil, list: ListType? = nil,
        isAtomic: Bool = false,
        patch: [PatchStrategy] = [], patchKey: String? = nil, defaultValue: DefaultValue? = nil,
        enumeration: [String] = []
    ) {
        self.name = name
        self.type = type
        self.number = number
        self.embedded = embedded
        self.isRequired = isRequired
        self.isPointer = isPointer
        self.omitsZero = omitsZero
        self.union = union
        self.list = list
        self.isAtomic = isAtomic
        self.patch = patch
        self.patchKey = patchKey
        self.defaultValue = defaultValue
        self.enumeration = enumeration
    }
}

/// The type of a field.
package indirect enum FieldType: Sendable {
    case string, bool, int32, int64, double
    /// Bytes, in base64 where the encoding is JSON.
    case bytes
    case time, microTime, quantity, intOrString
    /// Any JSON value.
    case any
    /// Any JSON object.
    case rawObject
    case object(any KubeStruct.Type)
    /// An object without a Swift type.
    case structure(FieldTable)
    case list(FieldType)
    case map(FieldType)

    /// The fields of an object's type; nil for other types.
    package var table: FieldTable? {
        switch self {
        case .object(let type): type.fieldTable
        case .structure(let table): table
        default: nil
        }
    }
}

/// The message that protobuf has for a field that is something simpler in JSON.
package enum ProtobufUnion: Sendable {
    /// The fields of `JSONSchemaProps` that are a schema or something else.
    case schemaOrBool, schemaOrArray, schemaOrStrings
    /// A list that is a type of its own in Go: a message with the elements in its field 1.
    case items
}

package enum DefaultValue: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case string(String)
    case integer(Int64)

    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int64) { self = .integer(value) }
}
