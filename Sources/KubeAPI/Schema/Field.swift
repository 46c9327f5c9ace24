/// A field of an API type.
package struct Field: Sendable {
    /// How the elements of a list are identified in merges (`x-kubernetes-list-type`).
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
    /// The protobuf field number; nil if the field does not exist in protobuf.
    package let number: Int?
    /// The numbers of the protobuf messages that contain the field, outermost first: those of Go's embedded structs.
    package let embedded: [Int]
    package let isRequired: Bool
    /// True if the empty string differs from an absent field.
    package let isPointer: Bool
    /// True if zero or false is equivalent to an absent field; upstream, such a field is not a pointer.
    package let omitsZero: Bool
    /// The protobuf message of a field that has one of several types in JSON.
    package let union: ProtobufUnion?
    package let list: ListType?
    /// True if server-side apply replaces the map or object as a whole.
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
