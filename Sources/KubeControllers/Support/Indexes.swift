import KubeAPI
import KubeClient

extension Indexer<Pod> {
    /// By the node that the pod is bound to.
    static var node: Self {
        Self("node") {
            $0.spec.nodeName == $1.spec.nodeName
        } values: {
            $0.spec.nodeName.map { [$0] } ?? []
        }
    }

    /// The pods that have ended or are being deleted, which are few, under the value `gone`.
    static var leaving: Self {
        Self("leaving") { pod in
            pod.metadata.deletionTimestamp != nil || PodState.isFinished(pod) ? ["gone"] : []
        }
    }

    /// The pods of Jobs, by the Job's name and namespace: their finalizers are removed even if the Job is gone.
    static var job: Self {
        Self("job") {
            $0.metadata.ownerReferences == $1.metadata.ownerReferences
        } values: { pod in
            guard let owner = pod.metadata.controller, owner.kind == "Job" else { return [] }
            return ["\(NamespacedName(namespace: pod.metadata.namespace ?? "", name: owner.name))"]
        }
    }
}
