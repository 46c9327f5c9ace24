import KubeAPI
import Synchronization

/// The attributes of a write that admission plugins get besides the object.
package struct AdmissionAttributes: Sendable {
    package let operation: AdmissionOperation
    package let definition: ResourceDefinition
    package let request: WriteRequest
    /// The name in the path. For a create without one, the object's name, or else its `generateName`.
    package let name: String
    /// The stored object; nil for a create.
    package let old: (any KubeObject)?
    /// True in the second round of calls, after a plugin that requests it has changed the object.
    package internal(set) var isReinvocation = false
    private let collected = CollectedWarnings()

    /// - Parameter created: The metadata of the object of a create.
    package init(
        _ operation: AdmissionOperation, _ definition: ResourceDefinition, _ request: WriteRequest,
        created: ObjectMeta? = nil, old: (any KubeObject)? = nil
    ) {
        name = request.name.isEmpty ? created?.name ?? created?.generateName ?? "Unknown" : request.name
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

    /// Returns the error with which a plugin rejects the write. It names the object as upstream's does.
    func forbidden(_ why: String) -> StatusError {
        .forbidden(definition.groupVersionResource, name, why)
    }
}

private final class CollectedWarnings: Sendable {
    let texts = Mutex<[String]>([])
}
