import KubeAPI

/// A change of an object in an informer's cache.
package enum Change<Object: KubeObject>: Sendable {
    case added(Object)
    case updated(old: Object, new: Object)
    case deleted(Object)

    /// The object after the change; for a deletion, its last state.
    package var object: Object {
        switch self {
        case .added(let object), .updated(_, let object), .deleted(let object): object
        }
    }

    package var isDeletion: Bool {
        if case .deleted = self { true } else { false }
    }
}
