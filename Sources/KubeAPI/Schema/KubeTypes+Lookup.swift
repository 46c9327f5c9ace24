extension KubeTypes {
    /// The type of the objects of a kind.
    package static func type(of kind: GroupVersionKind) -> (any KubeStruct.Type)? {
        byKind["\(kind.group)/\(kind.version)/\(kind.kind)"]
    }
}
