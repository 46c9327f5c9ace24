import KubeAPI
import KubeClient
import KubeSupport

/// Compares the state of a cluster with the one that its objects ask for.
enum Convergence {
    /// Returns the differences; none once the cluster has converged.
    static func missing(_ model: ClusterModel) -> [Violation] {
        leftovers(model) + addresses(model) + workloads(model) + jobs(model) + pods(model) + endpoints(model)
            + nodes(model)
    }

    private static func missing(_ message: String, _ objects: String...) -> Violation {
        Violation("everything converges after the last fault", message, objects: objects)
    }

    private static func leftover(_ message: String, _ objects: String...) -> Violation {
        Violation("what should vanish vanishes", message, objects: objects)
    }

    /// Returns the objects that should have been removed.
    private static func leftovers(_ model: ClusterModel) -> [Violation] {
        model.items.compactMap { _, item in
            let metadata = item.metadata
            if metadata.deletionTimestamp != nil { return leftover("\(item.name) is still terminating", item.name) }
            if let namespace = metadata.namespace, model.items["/registry/namespaces/\(namespace)"] == nil {
                return leftover("\(item.name) is in a namespace that was removed", item.name)
            }
            let owners = metadata.ownerReferences
            if !owners.isEmpty, !owners.contains(where: { model.uids.contains($0.uid) }) {
                return leftover("\(item.name) has no owner left", item.name)
            }
            return nil
        }
    }

    /// Returns the allocated addresses whose Service was removed.
    private static func addresses(_ model: ClusterModel) -> [Violation] {
        model.addresses.compactMap { _, address in
            let service = address.spec.parentRef
            guard service.resource == "services",
                model.services["/registry/services/specs/\(service.namespace ?? "")/\(service.name)"] == nil
            else { return nil }
            let name = ClusterModel.name("IPAddress", nil, address.metadata.name)
            return leftover("\(name) belongs to a Service that was removed", name)
        }
    }

    private static func workloads(_ model: ClusterModel) -> [Violation] {
        var pods: [String: Int] = [:]
        for (_, pod) in model.pods where !pod.isFinished {
            if let owner = pod.metadata.controller { pods[owner.uid, default: 0] += 1 }
        }
        let sets: [Violation] = model.replicaSets.compactMap { _, set in
            let wanted = Int(set.spec.replicas ?? 1)
            let found = pods[set.metadata.uid ?? ""] ?? 0
            let name = ClusterModel.name("ReplicaSet", set.metadata.namespace, set.metadata.name)
            guard found != wanted || set.status.replicas ?? 0 != Int32(wanted) else { return nil }
            return missing("\(name) has \(found) pods and status \(set.status.replicas ?? 0) of \(wanted)", name)
        }
        return sets
            + model.deployments.compactMap { _, deployment in
                let name = ClusterModel.name("Deployment", deployment.metadata.namespace, deployment.metadata.name)
                let status = deployment.status
                let wanted = deployment.spec.replicas ?? 1
                if deployment.spec.paused == true { return nil }
                guard status.observedGeneration == deployment.metadata.generation, status.replicas ?? 0 == wanted,
                    status.updatedReplicas ?? 0 == wanted, status.availableReplicas ?? 0 == wanted
                else {
                    return missing(
                        "\(name) has \(status.updatedReplicas ?? 0) updated and "
                            + "\(status.availableReplicas ?? 0) available of \(wanted) pods",
                        name)
                }
                return nil
            }
    }

    private static func jobs(_ model: ClusterModel) -> [Violation] {
        model.jobs.compactMap { _, job in
            let isFinished = job.status.conditions.contains {
                ["Complete", "Failed"].contains($0.type) && $0.status == "True"
            }
            let name = ClusterModel.name("Job", job.metadata.namespace, job.metadata.name)
            return isFinished || job.spec.suspend == true ? nil : missing("\(name) is not finished", name)
        }
    }

    private static func pods(_ model: ClusterModel) -> [Violation] {
        model.pods.compactMap { _, pod in
            let name = ClusterModel.name("Pod", pod.metadata.namespace, pod.metadata.name)
            if let node = pod.spec.nodeName, model.nodes["/registry/minions/\(node)"] == nil {
                return leftover("\(name) is on \(node), which was removed", name)
            }
            return pod.isFinished || pod.isReady ? nil : missing("\(name) is not ready", name)
        }
    }

    /// The endpoints of services with a selector are the ready pods that it selects.
    private static func endpoints(_ model: ClusterModel) -> [Violation] {
        model.services.compactMap { _, service in
            guard !service.spec.selector.isEmpty, let namespace = service.metadata.namespace else { return nil }
            var wanted: Set<String> = []
            for (_, pod) in model.pods where pod.metadata.namespace == namespace && pod.isReady && !pod.isFinished {
                let matches = service.spec.selector.allSatisfy { pod.metadata.labels[$0.key] == $0.value }
                if matches, let address = pod.status.podIP { wanted.insert(address) }
            }
            var found: Set<String> = []
            for (_, slice) in model.slices where slice.metadata.namespace == namespace {
                guard slice.metadata.labels["kubernetes.io/service-name"] == service.metadata.name,
                    slice.metadata.labels["endpointslice.kubernetes.io/managed-by"]
                        == "endpointslice-controller.k8s.io"
                else { continue }
                for endpoint in slice.endpoints where endpoint.conditions?.ready ?? true {
                    found.formUnion(endpoint.addresses)
                }
            }
            let name = ClusterModel.name("Service", namespace, service.metadata.name)
            guard wanted != found else { return nil }
            return missing("\(name) has the endpoints \(found.sorted()) instead of \(wanted.sorted())", name)
        }
    }

    private static func nodes(_ model: ClusterModel) -> [Violation] {
        model.nodes.compactMap { _, node in
            let name = ClusterModel.name("Node", nil, node.metadata.name)
            let isReady = node.status.conditions.contains { $0.type == "Ready" && $0.status == "True" }
            guard isReady, !node.spec.taints.contains(where: { $0.key.hasPrefix("node.kubernetes.io/") }) else {
                return missing("\(name) is not ready, or has a taint of the node controller", name)
            }
            return nil
        }
    }
}
