import KubeAPI

/// Everything that is particular to one resource of the API. The pipeline that serves it is the same for all.
package struct ResourceDefinition: Sendable {
    /// Names, scope, verbs and subresources, as discovery tells them.
    package let description: APIResourceDescription
    package let type: any KubeObject.Type
    /// The kind of a list of the objects.
    package let listKind: String
    /// Where the objects are in the store: `/registry/<storageKey>/<namespace>/<name>`.
    package let storageKey: String
    /// The fields besides name and namespace by which lists and watches can select.
    package let selectableFields: [SelectableField]
    let unknownField: (@Sendable (String) -> String)?
    package let selectableTree: FieldTree
    /// The selectable field by which watches are told apart: a pod's node.
    let indexedField: Int?
    package let table: any TablePrinting
    /// `{"kind":"…","apiVersion":"…",`, with which every encoded object begins.
    let header: [UInt8]
    /// Seconds after which objects vanish by themselves, where they do.
    package let lifetime: Duration?
    /// How stored objects are told, where this is not the version they are stored in.
    package let conversion: (any StoredFormReading)?

    package init(
        description: APIResourceDescription, type: any KubeObject.Type, storageKey: String? = nil,
        selectableFields: [SelectableField] = [], unknownField: (@Sendable (String) -> String)? = nil,
        table: any TablePrinting,
        lifetime: Duration? = nil, conversion: (any StoredFormReading)? = nil
    ) {
        self.description = description
        self.type = type
        self.listKind = description.kind + "List"
        self.storageKey = storageKey ?? description.resource
        self.selectableFields = selectableFields
        self.unknownField = unknownField
        selectableTree = FieldTree(selectableFields.map { $0.path.split(separator: ".").map(String.init) })
        self.conversion = conversion
        indexedField = selectableFields.firstIndex { $0.name == "spec.nodeName" }
        self.table = table
        let kind = description.groupVersionKind
        header = Array(#"{"kind":"\#(kind.kind)","apiVersion":"\#(kind.apiVersion)","#.utf8)
        self.lifetime = lifetime
    }

    /// The place of the selectable field that selectors call `name`.
    func selectableField(_ name: String) -> Int? {
        selectableFields.firstIndex { $0.name == name }
    }

    package var groupVersionResource: GroupVersionResource { description.groupVersionResource }
    package var groupVersionKind: GroupVersionKind { description.groupVersionKind }
    package var isNamespaced: Bool { description.isNamespaced }

    package func cacheKey(namespace: String, name: String) -> String {
        isNamespaced ? "\(namespace)/\(name)" : name
    }

    package func storeKey(namespace: String, name: String) -> String {
        let suffix = cacheKey(namespace: namespace, name: name)
        var key = ""
        // Keys are kept as long as their objects: without room that nothing will fill.
        key.reserveCapacity(Catalogue.storagePrefix.utf8.count + storageKey.utf8.count + 1 + suffix.utf8.count)
        key += Catalogue.storagePrefix
        key += storageKey
        key += "/"
        key += suffix
        return key
    }
}
