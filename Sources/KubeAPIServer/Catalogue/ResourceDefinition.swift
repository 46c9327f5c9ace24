import KubeAPI
import KubeSupport

/// The properties of a resource of the API. The pipeline that serves resources is the same for all.
///
/// An immutable class, since requests, watches and metrics pass it along. A resource that is removed and added again
/// has a new definition.
package final class ResourceDefinition: Sendable {
    /// Names, scope, verbs and subresources, as discovery lists them.
    package let description: APIResourceDescription
    package let type: any KubeObject.Type
    /// The kind of a resource without a Swift type of its own; nil for generated kinds.
    package let dynamicKind: DynamicKind?
    /// The kind of a list of the objects.
    package let listKind: String
    /// The part of the objects' keys in the store that identifies the resource:
    /// `/registry/<storageKey>/<namespace>/<name>`.
    package let storageKey: String
    /// The fields besides name and namespace by which lists and watches can select.
    package let selectableFields: [SelectableField]
    let unknownField: (@Sendable (String) -> String)?
    package let selectableTree: FieldTree
    /// The selectable field by which watches are indexed, such as a pod's node.
    let indexedField: Int?
    package let table: any TablePrinting
    /// The first bytes of every encoded object: `{"kind":"…","apiVersion":"…",`.
    let header: [UInt8]
    /// The number of bytes at the start of an encoded object that list items omit. Items of a dynamic kind contain kind
    /// and API version, as upstream's do, and omit only the brace, which the list writes.
    let itemHeaderSize: Int
    /// The time after which the store removes an object; nil for most kinds.
    package let lifetime: Duration?
    /// Converts stored objects to the version of this resource; nil if that is the version in which they are stored.
    package let conversion: (any ObjectConversion)?
    /// The conversions to this resource's version from others that its objects may be stored in.
    let otherVersions: [any ObjectConversion]
    /// The conversion between all versions of the resource if it takes time; the two above are unused then.
    package let deferredConversion: DeferredConversion?
    /// Counts the stored objects that could not be decrypted, decoded or converted. The versions of a resource share
    /// it.
    let decodeErrors: KubeSupport.Counter

    package init(
        description: APIResourceDescription, type: any KubeObject.Type, dynamicKind: DynamicKind? = nil,
        storageKey: String? = nil,
        selectableFields: [SelectableField] = [], unknownField: (@Sendable (String) -> String)? = nil,
        table: any TablePrinting,
        lifetime: Duration? = nil, conversion: (any ObjectConversion)? = nil,
        otherVersions: [any ObjectConversion] = [], deferredConversion: DeferredConversion? = nil,
        decodeErrors: KubeSupport.Counter = KubeSupport.Counter()
    ) {
        self.description = description
        self.type = type
        self.dynamicKind = dynamicKind
        self.listKind = description.kind + "List"
        self.storageKey = storageKey ?? description.resource
        self.selectableFields = selectableFields
        self.unknownField = unknownField
        selectableTree = FieldTree(selectableFields.map { $0.path.split(separator: ".").map(String.init) })
        self.conversion = conversion
        self.otherVersions = otherVersions
        self.deferredConversion = deferredConversion
        self.decodeErrors = decodeErrors
        indexedField = selectableFields.firstIndex { $0.name == "spec.nodeName" }
        self.table = table
        header = Self.header(of: description.groupVersionKind)
        itemHeaderSize = dynamicKind == nil ? header.count : 1
        self.lifetime = lifetime
    }

    /// Returns the index in `selectableFields` of the field `name`.
    func selectableField(_ name: String) -> Int? {
        selectableFields.firstIndex { $0.name == name }
    }

    /// Returns the bytes with which every encoded object of the kind begins.
    static func header(of kind: GroupVersionKind) -> [UInt8] {
        Array(#"{"kind":"\#(kind.kind)","apiVersion":"\#(kind.apiVersion)","#.utf8)
    }

    package var groupVersionResource: GroupVersionResource { description.groupVersionResource }
    package var groupVersionKind: GroupVersionKind { description.groupVersionKind }
    package var isNamespaced: Bool { description.isNamespaced }
    /// True if this is the version in which new objects are stored.
    var isStored: Bool {
        conversion == nil && deferredConversion.map { $0.storedKind == groupVersionKind } ?? true
    }
    /// True if objects can be encoded as protobuf: only generated kinds have protobuf messages.
    package var hasProtobuf: Bool { dynamicKind == nil }

    package func cacheKey(namespace: String, name: String) -> String {
        isNamespaced ? "\(namespace)/\(name)" : name
    }

    /// The prefix of the keys of all objects in the store.
    package var storePrefix: String { "\(Catalogue.storagePrefix)\(storageKey)/" }

    package func storeKey(namespace: String, name: String) -> String {
        let suffix = cacheKey(namespace: namespace, name: name)
        var key = ""
        // Keys live as long as their objects, so that they must not have unused capacity.
        key.reserveCapacity(Catalogue.storagePrefix.utf8.count + storageKey.utf8.count + 1 + suffix.utf8.count)
        key += Catalogue.storagePrefix
        key += storageKey
        key += "/"
        key += suffix
        return key
    }
}
