import KubeAPI

/// The admission plugins of a server, in the order in which they are called.
package struct AdmissionChain: Sendable {
    private let plugins: [any AdmissionPlugin]
    private let admitting: [any AdmissionPlugin]
    private let validating: [any AdmissionPlugin]

    /// The plugins for objects of any kind.
    package init(_ plugins: [any AdmissionPlugin] = []) {
        self.init(plugins) { _ in .all }
    }

    private init(_ plugins: [any AdmissionPlugin], steps: (any AdmissionPlugin) -> AdmissionSteps) {
        self.plugins = plugins
        admitting = plugins.filter { steps($0).contains(.admit) }
        validating = plugins.filter { steps($0).contains(.validate) }
    }

    /// The plugins that do something about objects of one resource.
    func rules(for resource: GroupVersionResource) -> AdmissionChain {
        AdmissionChain(plugins) { $0.steps(for: resource) }
    }

    /// Calls the mutating plugins and returns the resulting object.
    ///
    /// After a plugin with `requestsReinvocation` has changed the object, all plugins are called once more, since their
    /// earlier changes may no longer be correct:
    /// https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#reinvocation-policy
    ///
    /// - Parameter setDefaults: Called after each change that may need defaults.
    /// - Throws: The error with which a plugin refuses the write; an internal error if one returns an object of another
    ///   type.
    func admit<Object: KubeObject>(
        _ object: Object, _ attributes: AdmissionAttributes, setDefaults: (inout Object) -> Void
    ) async throws(StatusError) -> Object {
        guard !admitting.isEmpty else { return object }
        var attributes = attributes
        var admitted: any KubeObject = object
        while true {
            var needsAnotherRound = false
            for plugin in admitting {
                let change = try await plugin.admit(&admitted, attributes)
                guard change != .none else { continue }
                guard type(of: admitted) == Object.self else { throw Self.wrongType(admitted, plugin, Object.self) }
                if change == .incomplete, var changed = admitted as? Object {
                    setDefaults(&changed)
                    admitted = changed
                }
                if plugin.requestsReinvocation { needsAnotherRound = true }
            }
            guard needsAnotherRound, !attributes.isReinvocation else { break }
            attributes.isReinvocation = true
        }
        guard let result = admitted as? Object else { throw .internalError("admission lost the object") }
        return result
    }

    /// Calls the validating plugins, each of which may refuse the object by throwing.
    func validate<Object: KubeObject>(_ object: Object, _ attributes: AdmissionAttributes) async throws(StatusError) {
        guard !validating.isEmpty else { return }
        let object: any KubeObject = object
        for plugin in validating { try await plugin.validate(object, attributes) }
    }

    private static func wrongType(
        _ object: any KubeObject, _ plugin: any AdmissionPlugin, _ expected: any KubeObject.Type
    ) -> StatusError {
        .internalError(
            "admission plugin \(GoText.quoted(plugin.name)) returned a \(type(of: object)) instead of a \(expected)")
    }
}
