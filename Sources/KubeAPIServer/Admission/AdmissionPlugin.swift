import KubeAPI

/// An admission controller, which may change or refuse a write:
/// https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/
package protocol AdmissionPlugin: Sendable {
    var name: String { get }
    /// True if the other plugins must be called again after this one has changed an object, as for webhooks.
    var requestsReinvocation: Bool { get }

    /// Returns the steps that the plugin takes for objects of a resource. It is called for no others, so that a write
    /// does not pay for the rules of other resources.
    func steps(for resource: GroupVersionResource) -> AdmissionSteps

    /// Changes the object, or throws to refuse it. Called after defaulting and before validation, possibly twice for
    /// one write (`AdmissionAttributes.isReinvocation`).
    ///
    /// A new object has neither `uid` nor `creationTimestamp` yet, and no name if the name is generated. A value
    /// assigned to `object` must have the same type.
    func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
        -> AdmissionChange

    /// Throws to refuse the write. Called with the object to store, or with the object to delete.
    func validate(_ object: any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
}

extension AdmissionPlugin {
    package var requestsReinvocation: Bool { false }

    package func steps(for resource: GroupVersionResource) -> AdmissionSteps { .all }

    package func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
        -> AdmissionChange
    {
        .none
    }

    package func validate(_ object: any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {}
}
