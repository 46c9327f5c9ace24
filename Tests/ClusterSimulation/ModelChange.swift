import KubeAPI
import KubeClient

/// A write of an object, with its state before and after.
package struct ModelChange: Sendable {
    package var kind: String
    /// Since the start of the run.
    package internal(set) var time: Duration = .zero
    /// Nil for an object that is created.
    package var old: ClusterModel.Item?
    /// Nil for an object that is removed.
    package var new: ClusterModel.Item?
    package var oldPod: Pod?
    package var newPod: Pod?
    package var oldDeployment: Deployment?
    package var newDeployment: Deployment?
    /// The number of pods that a ReplicaSet or a Job has at once; nil for other kinds.
    package var size: Int?

    init(kind: String, old: ClusterModel.Item?, new: ClusterModel.Item?) {
        self.kind = kind
        self.old = old
        self.new = new
    }

    package var name: String { (new ?? old)?.name ?? kind }

    /// The history's line for the write.
    var summary: String {
        let verb = old == nil ? "created" : new == nil ? "deleted" : "updated"
        var text = "\(name) \(verb)"
        if let pod = newPod {
            if let old = oldPod { text += " [\(Self.state(old)) -> \(Self.state(pod))]" }
        } else if let deployment = newDeployment {
            let status = deployment.status
            text += " [generation \(deployment.metadata.generation ?? 0), replicas \(deployment.spec.replicas ?? 0): "
            text += "\(status.updatedReplicas ?? 0) updated, \(status.availableReplicas ?? 0) available]"
        } else if let new, new.metadata.deletionTimestamp != nil {
            text += " [terminating]"
        }
        return text
    }

    private static func state(_ pod: Pod) -> String {
        var parts = [pod.status.phase ?? "-"]
        if let node = pod.spec.nodeName { parts.append("on \(node)") }
        if pod.isReady { parts.append("ready") }
        if pod.metadata.deletionTimestamp != nil { parts.append("terminating") }
        return parts.joined(separator: " ")
    }

    /// The names of the object, of its owners, and of a pod's node.
    var objects: [String] {
        var objects = [name]
        for owner in (new ?? old)?.metadata.ownerReferences ?? [] {
            objects.append(ClusterModel.name(owner.kind, (new ?? old)?.metadata.namespace, owner.name))
        }
        if let node = (newPod ?? oldPod)?.spec.nodeName { objects.append("Node \(node)") }
        return objects
    }
}
