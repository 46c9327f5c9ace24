import KubeAPI

/// Applies the overhead and scheduling of a pod's RuntimeClass:
/// https://kubernetes.io/docs/concepts/containers/runtime-class/
package struct RuntimeClassAdmission: AdmissionPlugin {
    package let name = "RuntimeClass"
    private let cache: WatchCache
    private let classes: ResourceDefinition?
    private let decoded = DecodedObjects<RuntimeClass>()

    package init(cache: WatchCache, catalogue: Catalogue) {
        self.cache = cache
        classes = catalogue[GroupVersionResource(group: "node.k8s.io", version: "v1", resource: "runtimeclasses")]
    }

    package func steps(for resource: GroupVersionResource) -> AdmissionSteps {
        resource.qualifiedResource == "pods" ? [.admit, .validate] : []
    }

    package func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
        -> AdmissionChange
    {
        guard var pod = pod(object, attributes), let name = pod.spec.runtimeClassName else {
            return .none
        }
        let runtimeClass = try runtimeClass(name, pod, attributes)
        if let overhead = runtimeClass.overhead {
            if !pod.spec.overhead.isEmpty, pod.spec.overhead != overhead.podFixed {
                throw refusal(pod, attributes, Self.mismatch)
            }
            pod.spec.overhead = overhead.podFixed
        }
        if let scheduling = runtimeClass.scheduling {
            for (key, value) in scheduling.nodeSelector.sorted(by: { $0.key < $1.key }) {
                if let given = pod.spec.nodeSelector[key], given != value {
                    throw refusal(
                        pod, attributes,
                        "conflict: runtimeClass.scheduling.nodeSelector[\(key)] = \(value); "
                            + "pod.spec.nodeSelector[\(key)] = \(given)")
                }
                pod.spec.nodeSelector[key] = value
            }
            if !scheduling.tolerations.isEmpty {
                pod.spec.tolerations = Self.merge(pod.spec.tolerations + scheduling.tolerations)
            }
        }
        object = pod
        return .complete
    }

    package func validate(_ object: any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {
        guard let pod = pod(object, attributes), !pod.spec.overhead.isEmpty else { return }
        var wanted: [String: Quantity]?
        if let name = pod.spec.runtimeClassName {
            wanted = try runtimeClass(name, pod, attributes).overhead?.podFixed
        }
        guard let wanted else {
            throw refusal(
                pod, attributes, "pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead")
        }
        if pod.spec.overhead != wanted { throw refusal(pod, attributes, Self.mismatch) }
    }

    private static let mismatch = "pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead"

    private func pod(_ object: any KubeObject, _ attributes: AdmissionAttributes) -> Pod? {
        guard attributes.operation == .create, attributes.request.subresource == nil else { return nil }
        return object as? Pod
    }

    private func refusal(_ pod: Pod, _ attributes: AdmissionAttributes, _ why: String) -> StatusError {
        .forbidden(attributes.definition.groupVersionResource, pod.metadata.name ?? "", why)
    }

    private func runtimeClass(
        _ name: String, _ pod: Pod, _ attributes: AdmissionAttributes
    ) throws(StatusError) -> RuntimeClass {
        if let classes, let record = cache.get(classes, namespace: "", name: name),
            let found = decoded.object(record)
        {
            return found
        }
        if let reason = MissingObject.reason(name) { throw .unclassified(reason) }
        throw refusal(pod, attributes, "pod rejected: RuntimeClass \(GoText.quoted(name)) not found")
    }

    // MARK: Tolerations

    /// Removes tolerations that another one covers; of equal tolerations the first is kept.
    private static func merge(_ all: [Toleration]) -> [Toleration] {
        var merged: [Toleration] = []
        for (index, toleration) in all.enumerated() {
            if merged.contains(where: { covers($0, toleration) }) { continue }
            if all[(index + 1)...].contains(where: { $0 != toleration && covers($0, toleration) }) { continue }
            merged.append(toleration)
        }
        return merged
    }

    private static func covers(_ wide: Toleration, _ narrow: Toleration) -> Bool {
        if wide == narrow { return true }
        let anyKey = wide.key ?? "" == "" && wide.operator == "Exists"
        if !anyKey, wide.key ?? "" != narrow.key ?? "" { return false }
        if let effect = wide.effect, !effect.isEmpty, effect != narrow.effect { return false }
        if wide.effect == "NoExecute", let limit = wide.tolerationSeconds {
            guard let seconds = narrow.tolerationSeconds, seconds <= limit else { return false }
        }
        switch wide.operator ?? "" {
        case "Equal", "":
            return ["Equal", ""].contains(narrow.operator ?? "") && narrow.value ?? "" == wide.value ?? ""
        case "Exists": return true
        default: return false
        }
    }
}
