import Crypto
import KubeAPI
import KubeSupport

/// Computes `storageVersionHash` in discovery, an opaque identifier of the storage version that clients compare to
/// detect that stored objects need migration: the first eight bytes of the SHA-256 of `group/version/kind`, in Base64.
enum StorageVersionHash {
    /// The storage versions of resources that upstream does not store in the served version.
    private static let storedKinds: [GroupVersionResource: GroupVersionKind] = [
        resource("events.k8s.io", "events"): GroupVersionKind(group: "", version: "v1", kind: "Event"),
        resource("autoscaling", "horizontalpodautoscalers"): GroupVersionKind(
            group: "autoscaling", version: "v2", kind: "HorizontalPodAutoscaler"),
        resource("admissionregistration.k8s.io", "mutatingadmissionpolicies"): GroupVersionKind(
            group: "admissionregistration.k8s.io", version: "v1beta1", kind: "MutatingAdmissionPolicy"),
        resource("admissionregistration.k8s.io", "mutatingadmissionpolicybindings"): GroupVersionKind(
            group: "admissionregistration.k8s.io", version: "v1beta1", kind: "MutatingAdmissionPolicyBinding"),
        resource("apiextensions.k8s.io", "customresourcedefinitions"): GroupVersionKind(
            group: "apiextensions.k8s.io", version: "v1beta1", kind: "CustomResourceDefinition"),
    ]

    private static func resource(_ group: String, _ resource: String) -> GroupVersionResource {
        GroupVersionResource(group: group, version: "v1", resource: resource)
    }

    /// Returns nil for resources whose objects are not stored.
    static func of(_ resource: APIResourceDescription) -> String? {
        guard resource.verbs.contains(.list), resource.resource != "componentstatuses" else { return nil }
        let kind = storedKinds[resource.groupVersionResource] ?? resource.groupVersionKind
        let digest = SHA256.hash(data: Array("\(kind.group)/\(kind.version)/\(kind.kind)".utf8))
        return Base64.encode(Array(digest.prefix(8)))
    }
}
