/// How often an update reports each validation error. Upstream runs some rules several times for an update, and clients
/// see the repeated errors; here the rules run once.
struct UpdateChecks: Hashable, Sendable {
    /// True if the kind's update rules check the metadata again.
    var repeatsMetadata = true
    /// How often errors of the full metadata validation are reported.
    var complete = 1
    /// How often errors of `Strategy.validate` are reported.
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

    /// The numbers for most kinds.
    init() {}

    /// The numbers for a built-in kind.
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
