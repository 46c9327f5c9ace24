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

/// What a plugin does about the objects of a kind.
package struct AdmissionSteps: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    package static let admit = Self(rawValue: 1)
    package static let validate = Self(rawValue: 2)
    /// What `admit` has begun is ended after the write.
    package static let finish = Self(rawValue: 4)
    package static let all: Self = [.admit, .validate, .finish]
}

/// One rule of the cluster about what may be written:
/// https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/
package protocol AdmissionPlugin: Sendable {
    var name: String { get }
    /// What the plugin does about objects of a kind. It is not asked for more, so that no write pays for the rules of
    /// other kinds.
    func steps(for kind: any KubeObject.Type) -> AdmissionSteps
    /// Changes the object, or refuses it by throwing. Runs before validation.
    func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
    /// Refuses the object by throwing. Runs on what is about to be written; for a deletion on what is about to go.
    func validate(_ object: any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
    /// The write of an object that this plugin has admitted has ended, well or not.
    func finish(_ object: any KubeObject, _ attributes: AdmissionAttributes)
}

extension AdmissionPlugin {
    package func steps(for kind: any KubeObject.Type) -> AdmissionSteps { .all }

    package func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {}
    package func validate(_ object: any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {}
    package func finish(_ object: any KubeObject, _ attributes: AdmissionAttributes) {}
}

/// The rules in the order in which they are asked.
package struct AdmissionChain: Sendable {
    private let plugins: [any AdmissionPlugin]
    private let admitting: [any AdmissionPlugin]
    private let validating: [any AdmissionPlugin]
    private let finishing: [any AdmissionPlugin]
    /// How many of those that finish come before each of `admitting`.
    private let finishingBefore: [Int]

    /// The rules for objects of any kind.
    package init(_ plugins: [any AdmissionPlugin] = []) {
        self.init(plugins) { _ in .all }
    }

    private init(_ plugins: [any AdmissionPlugin], steps: (any AdmissionPlugin) -> AdmissionSteps) {
        self.plugins = plugins
        let steps = plugins.map(steps)
        func those(with step: AdmissionSteps) -> [any AdmissionPlugin] {
            zip(plugins, steps).filter { $0.1.contains(step) }.map(\.0)
        }
        admitting = those(with: .admit)
        validating = those(with: .validate)
        finishing = those(with: .finish)
        var count = 0
        finishingBefore = steps.compactMap { steps in
            defer { if steps.contains(.finish) { count += 1 } }
            return steps.contains(.admit) ? count : nil
        }
    }

    /// The rules for objects of one kind.
    func rules(for kind: any KubeObject.Type) -> AdmissionChain {
        AdmissionChain(plugins) { $0.steps(for: kind) }
    }

    /// Every object that is returned is to be handed to `finish` once its write has ended.
    func admit<Object: KubeObject>(
        _ object: Object, old: Object?, operation: AdmissionOperation, _ definition: ResourceDefinition,
        _ request: WriteRequest
    ) async throws(StatusError) -> Object {
        guard !admitting.isEmpty else { return object }
        let attributes = AdmissionAttributes(
            operation: operation, definition: definition, request: request, old: old)
        var admitted: any KubeObject = object
        for (index, plugin) in admitting.enumerated() {
            do throws(StatusError) {
                try await plugin.admit(&admitted, attributes)
            } catch {
                for earlier in finishing[..<finishingBefore[index]] { earlier.finish(admitted, attributes) }
                throw error
            }
        }
        return admitted as? Object ?? object
    }

    func finish<Object: KubeObject>(
        _ object: Object, old: Object?, operation: AdmissionOperation, _ definition: ResourceDefinition,
        _ request: WriteRequest
    ) {
        guard !finishing.isEmpty else { return }
        let attributes = AdmissionAttributes(
            operation: operation, definition: definition, request: request, old: old)
        for plugin in finishing { plugin.finish(object, attributes) }
    }

    func validate<Object: KubeObject>(
        _ object: Object, old: Object?, operation: AdmissionOperation, _ definition: ResourceDefinition,
        _ request: WriteRequest
    ) async throws(StatusError) {
        guard !validating.isEmpty else { return }
        let attributes = AdmissionAttributes(
            operation: operation, definition: definition, request: request, old: old)
        let object: any KubeObject = object
        for plugin in validating { try await plugin.validate(object, attributes) }
    }
}
