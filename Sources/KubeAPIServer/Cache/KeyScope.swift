import KubeAPI

/// A range of the keys of a resource.
enum KeyScope: Hashable, Sendable {
    case all
    case prefix(String)
    case key(String)

    /// The smallest key that can be in the range.
    var start: String {
        switch self {
        case .all: ""
        case .prefix(let text), .key(let text): text
        }
    }

    func contains(_ key: String) -> Bool {
        switch self {
        case .all: true
        case .prefix(let prefix): key.hasPrefix(prefix)
        case .key(let only): key == only
        }
    }
}
