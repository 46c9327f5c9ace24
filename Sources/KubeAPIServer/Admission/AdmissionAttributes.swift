import KubeAPI
import Synchronization

/// What a request does to an object, in the words of admission reviews.
package enum AdmissionOperation: String, Sendable {
    case create = "CREATE"
    case update = "UPDATE"
    case delete = "DELETE"
    case connect = "CONNECT"
}

/// What admission plugins know of a write beside the object.
package struct AdmissionAttributes: Sendable {
    package let operation: AdmissionOperation
    package let definition: ResourceDefinition
    package let request: WriteRequest
    /// The object as it is stored; nil when it is created.
    package let old: (any KubeObject)?
    /// True in the second round of calls, after a plugin that requests it has changed the object.
    package internal(set) var isReinvocation = false
    private let collected = CollectedWarnings()

    package init(
        _ operation: AdmissionOperation, _ definition: ResourceDefinition, _ request: WriteRequest,
        old: (any KubeObject)? = nil
    ) {
        self.operation = operation
        self.definition = definition
        self.request = request
        self.old = old
    }

    /// Adds a text that the client gets in a `Warning` header if the write succeeds.
    package func warn(_ text: String) {
        collected.texts.withLock { $0.append(text) }
    }

    /// The texts so far.
    var warnings: [String] { collected.texts.withLock { $0 } }

    /// The error by which a plugin refuses the write.
    func forbidden(_ why: String) -> StatusError {
        .forbidden(definition.groupVersionResource, request.name, why)
    }
}

private final class CollectedWarnings: Sendable {
    let texts = Mutex<[String]>([])
}
