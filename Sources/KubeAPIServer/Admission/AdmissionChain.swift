import KubeAPI

/// What a request does to an object, as admission sees it.
package enum AdmissionOperation: String, Sendable {
    case create = "CREATE"
    case update = "UPDATE"
    case delete = "DELETE"
    case connect = "CONNECT"
}

/// What admission knows of a request beside the object.
package struct AdmissionAttributes: Sendable {
    package let operation: AdmissionOperation
    package let definition: ResourceDefinition
    package let request: WriteRequest
    package let old: (any KubeObject)?
}

/// One rule of the cluster about what may be written:
/// https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/
package protocol AdmissionPlugin: Sendable {
    var name: String { get }
    /// Changes the object, or refuses it by throwing. Runs before validation.
    func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
    /// Refuses the object by throwing. Runs on what is about to be written; for a deletion on what is about to go.
    func validate(_ object: any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
    /// The write of an object that this plugin has admitted has ended, well or not.
    func finish(_ object: any KubeObject, _ attributes: AdmissionAttributes)
}

extension AdmissionPlugin {
    package func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {}
    package func validate(_ object: any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {}
    package func finish(_ object: any KubeObject, _ attributes: AdmissionAttributes) {}
}

/// The rules in the order in which they are asked.
package struct AdmissionChain: Sendable {
    private let plugins: [any AdmissionPlugin]

    package init(_ plugins: [any AdmissionPlugin] = []) {
        self.plugins = plugins
    }

    /// Every object that is returned is to be handed to `finish` once its write has ended.
    func admit<Object: KubeObject>(
        _ object: Object, old: Object?, operation: AdmissionOperation, _ definition: ResourceDefinition,
        _ request: WriteRequest
    ) async throws(StatusError) -> Object {
        guard !plugins.isEmpty else { return object }
        let attributes = AdmissionAttributes(
            operation: operation, definition: definition, request: request, old: old)
        var admitted: any KubeObject = object
        for (index, plugin) in plugins.enumerated() {
            do throws(StatusError) {
                try await plugin.admit(&admitted, attributes)
            } catch {
                for earlier in plugins[..<index] { earlier.finish(admitted, attributes) }
                throw error
            }
        }
        return admitted as? Object ?? object
    }

    func finish<Object: KubeObject>(
        _ object: Object, old: Object?, operation: AdmissionOperation, _ definition: ResourceDefinition,
        _ request: WriteRequest
    ) {
        let attributes = AdmissionAttributes(
            operation: operation, definition: definition, request: request, old: old)
        for plugin in plugins { plugin.finish(object, attributes) }
    }

    func validate<Object: KubeObject>(
        _ object: Object, old: Object?, operation: AdmissionOperation, _ definition: ResourceDefinition,
        _ request: WriteRequest
    ) async throws(StatusError) {
        let attributes = AdmissionAttributes(
            operation: operation, definition: definition, request: request, old: old)
        for plugin in plugins { try await plugin.validate(object, attributes) }
    }
}
