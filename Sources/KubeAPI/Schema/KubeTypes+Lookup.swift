extension KubeTypes {
    /// Returns the Swift type of a kind's objects.
    package static func type(of kind: GroupVersionKind) -> (any KubeStruct.Type)? {
        byKind["\(kind.group)/\(kind.version)/\(kind.kind)"]
    }
}
