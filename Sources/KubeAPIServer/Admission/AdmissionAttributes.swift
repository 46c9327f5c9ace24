import KubeAPI
import Synchronization

/// The attributes of a write that admission plugins get besides the object.
package struct AdmissionAttributes: Sendable {
    package let operation: AdmissionOperation
    package let definition: ResourceDefinition
    package let request: WriteRequest
    /// The stored object; nil for a create.
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

    /// Adds a warning, which the client gets in a `Warning` header if the write succeeds.
    package func warn(_ text: String) {
        collected.texts.withLock { $0.append(text) }
    }

    /// The warnings added so far.
    var warnings: [String] { collected.texts.withLock { $0 } }

    /// Returns the error with which a plugin refuses the write.
    func forbidden(_ why: String) -> StatusError {
        .forbidden(definition.groupVersionResource, request.name, why)
    }
}

private final class CollectedWarnings: Sendable {
    let texts = Mutex<[String]>([])
}
