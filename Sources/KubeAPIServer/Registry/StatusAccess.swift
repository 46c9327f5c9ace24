import KubeAPI

/// Clears or keeps the status of objects, for types that have one at run time.
struct StatusAccess<Object: KubeObject>: Sendable {
    private let copy: @Sendable (_ from: Object, _ into: inout Object) -> Void
    /// An object with the default status of a new object.
    private let empty: Object

    /// Returns nil if the type has no status.
    init?(in kind: Object.TypeContext, setDefaults: (inout Object) -> Void) {
        guard let type = Object.self as? any StatusCarrying.Type else { return nil }
        func copier<Typed: StatusCarrying>(_ type: Typed.Type) -> @Sendable (Object, inout Object) -> Void {
            { source, target in
                guard let source = source as? Typed, var typed = target as? Typed else { return }
                typed.copyStatus(from: source)
                if let result = typed as? Object { target = result }
            }
        }
        copy = copier(type)
        var empty = Object(in: kind)
        setDefaults(&empty)
        self.empty = empty
    }

    func clear(_ object: inout Object) {
        copy(empty, &object)
    }

    func keep(from old: Object, in object: inout Object) {
        copy(old, &object)
    }
}
