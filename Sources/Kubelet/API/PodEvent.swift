import KubeAPI

/// An event of a pod or of the node, as `kubectl describe` shows it.
package struct PodEvent: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        case normal = "Normal"
        case warning = "Warning"
    }

    package var kind: Kind
    package var reason: String
    package var message: String
    package var object: ObjectReference

    package static func == (left: Self, right: Self) -> Bool {
        left.kind == right.kind && left.reason == right.reason && left.message == right.message
            && left.object == right.object
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(reason)
        hasher.combine(message)
    }
}
