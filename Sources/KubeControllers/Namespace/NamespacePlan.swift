import KubeAPI
import KubeSupport

/// The status of a namespace that is being deleted, computed from its remaining content.
///
/// The conditions are those of https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/namespace-v1/.
struct NamespacePlan: Equatable {
    var status: NamespaceStatus
    /// Nil if the namespace is empty and can be removed; otherwise the time after which to check it again.
    var again: Duration?

    /// The minimum time between two checks. The wait for pods is half of their grace period, as in upstream.
    static let interval: Duration = .seconds(1)

    /// - Parameters:
    ///   - content: The remaining objects, by resource, such as `pods` or `deployments.apps`.
    ///   - isPodsOnly: True if only pods were listed; the conditions then report no content, as in upstream.
    ///   - failures: The errors by resource.
    ///   - discoveryFailure: The error if discovery failed for some groups.
    init(
        _ namespace: Namespace, content: [String: NamespaceContent], isPodsOnly: Bool = false, failures: [String],
        discoveryFailure: String? = nil, now: Timestamp
    ) {
        status = namespace.status
        status.phase = "Terminating"
        let awaited = content.filter { $0.value.count > 0 }
        let remaining = isPodsOnly ? [:] : awaited
        var total = NamespaceContent()
        for value in remaining.values { total.add(value) }

        set(
            "NamespaceDeletionDiscoveryFailure", discoveryFailure != nil,
            discoveryFailure == nil ? "ResourcesDiscovered" : "DiscoveryFailed",
            discoveryFailure ?? "All resources successfully discovered", now)
        set(
            "NamespaceDeletionGroupVersionParsingFailure", false, "ParsedGroupVersions",
            "All legacy kube types successfully parsed", now)
        if failures.isEmpty {
            set(
                "NamespaceDeletionContentFailure", false, "ContentDeleted",
                "All content successfully deleted, may be waiting on finalization", now)
        } else {
            set(
                "NamespaceDeletionContentFailure", true, "ContentDeletionFailed",
                "Failed to delete all resource types, \(failures.count) remaining: "
                    + failures.sorted().joined(separator: ", "), now)
        }
        if remaining.isEmpty {
            set("NamespaceContentRemaining", false, "ContentRemoved", "All content successfully removed", now)
        } else {
            let list = remaining.sorted { $0.key < $1.key }.map { "\($0.key) has \($0.value.count) resource instances" }
            set(
                "NamespaceContentRemaining", true, "SomeResourcesRemain",
                "Some resources are remaining: \(list.joined(separator: ", "))", now)
        }
        if total.finalizers.isEmpty {
            set(
                "NamespaceFinalizersRemaining", false, "ContentHasNoFinalizers",
                "All content-preserving finalizers finished", now)
        } else {
            let list = total.finalizers.sorted { $0.key < $1.key }
                .map { "\($0.key) in \($0.value) resource instances" }
            set(
                "NamespaceFinalizersRemaining", true, "SomeFinalizersRemain",
                "Some content in the namespace has finalizers remaining: \(list.joined(separator: ", "))", now)
        }
        if !awaited.isEmpty || !failures.isEmpty || discoveryFailure != nil {
            let gracePeriod = awaited.values.map(\.gracePeriod).max() ?? 0
            again = max(Self.interval, .seconds(gracePeriod / 2))
        }
    }

    private mutating func set(_ type: String, _ value: Bool, _ reason: String, _ message: String, _ now: Timestamp) {
        let text = value ? "True" : "False"
        let index = status.conditions.firstIndex { $0.type == type }
        let old = index.map { status.conditions[$0] }
        if old?.status == text, old?.reason == reason, old?.message == message { return }
        let condition = NamespaceCondition {
            $0.type = type
            $0.status = text
            $0.reason = reason
            $0.message = message
            $0.lastTransitionTime = old?.status == text ? old?.lastTransitionTime : Time(now)
        }
        if let index { status.conditions[index] = condition } else { status.conditions.append(condition) }
    }
}
