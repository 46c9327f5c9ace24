import KubeAPI

/// One rule of the cluster about what may be written:
/// https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/
package protocol AdmissionPlugin: Sendable {
    var name: String { get }
    /// True if the other plugins have to be called again after this one has changed an object, as webhooks require.
    var requestsReinvocation: Bool { get }

    /// Returns the steps that the plugin takes for objects of a resource. It is called for no others, so that a write does
    /// not pay for the rules of other resources.
    func steps(for resource: GroupVersionResource) -> AdmissionSteps

    /// Changes the object, or refuses it by throwing. Called after defaulting and before validation; it may be called
    /// twice for one write (`AdmissionAttributes.isReinvocation`).
    ///
    /// The object has neither `uid` nor `creationTimestamp` yet when it is created, and no name if that is to be
    /// generated. What is assigned to it must have the same type.
    func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
        -> AdmissionChange

    /// Refuses the object by throwing. Called with what is about to be stored, or with what is about to be deleted.
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

/// The calls that a plugin wants for the objects of a kind.
package struct AdmissionSteps: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    package static let admit = Self(rawValue: 1)
    package static let validate = Self(rawValue: 2)
    package static let all: Self = [.admit, .validate]
}

/// What a plugin did to an object.
package enum AdmissionChange: Sendable {
    case none
    /// The object changed, and everything the plugin added has its defaults.
    case complete
    /// The object changed, and what the plugin added may lack defaults.
    case incomplete
}
