import KubeAPI

/// An event of a watch.
package enum ClientWatchEvent<Object: Sendable>: Sendable {
    case added(Object)
    case modified(Object)
    case deleted(Object)
    /// All changes up to this resource version have been delivered.
    case bookmark(resourceVersion: String)
    /// The watch has failed and ends. With reason `Expired`, the collection must be listed again.
    case error(StatusError)
}

extension ClientWatchEvent {
    func map<Other>(_ transform: (Object) -> Other) -> ClientWatchEvent<Other> {
        switch self {
        case .added(let object): .added(transform(object))
        case .modified(let object): .modified(transform(object))
        case .deleted(let object): .deleted(transform(object))
        case .bookmark(let version): .bookmark(resourceVersion: version)
        case .error(let error): .error(error)
        }
    }
}
