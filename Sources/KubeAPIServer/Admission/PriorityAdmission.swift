import KubeAPI
import Synchronization

/// Sets the priority of a pod from its priority class:
/// https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/
package final class PriorityAdmission: AdmissionPlugin {
    package let name = "Priority"
    private let cache: WatchCache
    private let classes: ResourceDefinition?
    private let decoded = DecodedObjects<PriorityClass>()
    /// The default class at a revision of the classes, which rarely change.
    private let known = Mutex<(version: Int64, defaultClass: PriorityClass?)?>(nil)

    package init(cache: WatchCache, catalogue: Catalogue) {
        self.cache = cache
        classes =
            catalogue[GroupVersionResource(group: "scheduling.k8s.io", version: "v1", resource: "priorityclasses")]
    }

    package func steps(for resource: GroupVersionResource) -> AdmissionSteps {
        switch resource.qualifiedResource {
        case "pods": .admit
        case "priorityclasses.scheduling.k8s.io": .validate
        default: []
        }
    }

    package func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
        -> AdmissionChange
    {
        guard attributes.request.subresource == nil, var pod = object as? Pod else { return .none }
        switch attributes.operation {
        case .create: try setPriority(of: &pod, attributes)
        case .update:
            guard let old = attributes.old as? Pod else { return .none }
            if pod.spec.priority == nil { pod.spec.priority = old.spec.priority }
            if pod.spec.preemptionPolicy == nil { pod.spec.preemptionPolicy = old.spec.preemptionPolicy }
        default: return .none
        }
        object = pod
        return .complete
    }

    private func setPriority(of pod: inout Pod, _ attributes: AdmissionAttributes) throws(StatusError) {
        let resource = attributes.definition.groupVersionResource
        let podName = pod.metadata.name ?? ""
        let priorityClass: PriorityClass?
        if let name = pod.spec.priorityClassName, !name.isEmpty {
            guard let found = self.priorityClass(name) else {
                throw .forbidden(resource, podName, "no PriorityClass with name \(name) was found")
            }
            priorityClass = found
        } else {
            priorityClass = defaultClass
            pod.spec.priorityClassName = priorityClass?.metadata.name
        }
        let source = "must not be provided in pod spec; priority admission controller computed"
        let priority = priorityClass?.value ?? 0
        if let given = pod.spec.priority, given != priority {
            throw .forbidden(
                resource, podName,
                "the integer value of priority (\(given)) \(source) \(priority) from the given PriorityClass name")
        }
        let policy = priorityClass?.preemptionPolicy ?? "PreemptLowerPriority"
        if let given = pod.spec.preemptionPolicy, given != policy {
            throw .forbidden(
                resource, podName,
                "the string value of PreemptionPolicy (\(given)) \(source) \(policy) from the given PriorityClass name")
        }
        pod.spec.priority = priority
        pod.spec.preemptionPolicy = policy
    }

    /// Checks that at most one class is the default.
    package func validate(_ object: any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {
        guard attributes.operation == .create || attributes.operation == .update,
            let priorityClass = object as? PriorityClass, priorityClass.globalDefault == true,
            let present = defaultClass?.metadata.name,
            attributes.operation == .create || present != priorityClass.metadata.name
        else { return }
        throw .forbidden(
            attributes.definition.groupVersionResource, priorityClass.metadata.name ?? "",
            "PriorityClass \(present) is already marked as default. Only one default can exist")
    }

    private func priorityClass(_ name: String) -> PriorityClass? {
        guard let classes, let record = cache.get(classes, namespace: "", name: name) else { return nil }
        return decoded.object(record)
    }

    private var defaultClass: PriorityClass? {
        guard let classes else { return nil }
        let version = cache.lastChange(of: classes)
        return known.withLock { known in
            if let known, known.version == version { return known.defaultClass }
            let found = findDefault(classes)
            known = (version, found)
            return found
        }
    }

    /// Returns the default class; of several, the one with the lowest value.
    private func findDefault(_ classes: ResourceDefinition) -> PriorityClass? {
        var lowest: PriorityClass?
        for (_, record) in cache.snapshot(classes).objects {
            guard let candidate = (try? record.shared(PriorityClass.self))?.object, candidate.globalDefault == true,
                candidate.value ?? 0 < lowest?.value ?? .max
            else { continue }
            lowest = candidate
        }
        return lowest
    }
}
