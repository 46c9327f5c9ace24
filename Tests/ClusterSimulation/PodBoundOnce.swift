/// A pod is bound once, and keeps its node.
package final class PodBoundOnce: ClusterInvariant {
    package static let name = "no pod is bound twice"

    package init() {}

    package func observe(_ change: ModelChange, _ model: ClusterModel) -> Violation? {
        guard let old = change.oldPod, let new = change.newPod, old.metadata.uid == new.metadata.uid,
            let before = old.spec.nodeName, before != new.spec.nodeName
        else { return nil }
        let message = "\(change.name) moved from \(before) to \(new.spec.nodeName ?? "no node")"
        return Violation(Self.name, message, objects: change.objects)
    }
}
