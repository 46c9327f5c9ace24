/// How often upstream checks an object that replaces another: what is wrong is told once for each time, and clients see
/// that. The rules themselves run once.
struct UpdateChecks: Hashable, Sendable {
    /// Whether the kind's own rules for updates check metadata again.
    var repeatsMetadata = true
    /// How often all that holds for the metadata of a new object is checked.
    var complete = 1
    /// How often the kind's own rules for all objects are.
    var general = 1

    private static let twice: Set<String> = [
        "APIService", "CSIStorageCapacity", "CertificateSigningRequest", "ClusterRole", "ClusterRoleBinding",
        "ConfigMap", "ControllerRevision", "DeviceClass", "Endpoints", "IPAddress", "Ingress", "IngressClass", "Job",
        "LimitRange", "Namespace", "Node", "PersistentVolumeClaim", "Pod", "ResourceClaim", "ResourceClaimTemplate",
        "Role", "RoleBinding", "RuntimeClass", "Secret", "ServiceAccount", "StorageClass", "VolumeAttributesClass",
    ]
    private static let withoutMetadata: [String: Int] = [
        "CSINode": 2, "EndpointSlice": 2, "Event": 1, "FlowSchema": 2, "MutatingAdmissionPolicy": 2,
        "MutatingAdmissionPolicyBinding": 2, "MutatingWebhookConfiguration": 2, "PersistentVolume": 3,
        "PodDisruptionBudget": 1, "PriorityLevelConfiguration": 2, "ValidatingAdmissionPolicy": 2,
        "ValidatingAdmissionPolicyBinding": 2, "ValidatingWebhookConfiguration": 2,
    ]

    /// The checks of most kinds.
    init() {}

    /// The checks of one of upstream's kinds.
    init(kind: String) {
        if kind == "Job" || kind == "PersistentVolume" { general = 2 }
        if let complete = Self.withoutMetadata[kind] {
            repeatsMetadata = false
            self.complete = complete
        } else if Self.twice.contains(kind) {
            complete = 2
        }
    }
}
