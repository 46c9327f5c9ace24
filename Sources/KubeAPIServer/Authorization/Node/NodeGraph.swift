import KubeAPI

/// The relations between nodes and the objects that the pods bound to them refer to.
///
/// A value that is updated with every change of a pod, a PersistentVolume, a VolumeAttachment or a ResourceSlice, and
/// queried when a kubelet reads an object. Mirror pods, which kubelets create themselves, add no relations.
package struct NodeGraph: Sendable {
    /// An object that pods refer to.
    package struct Object: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            case secret
            case configMap
            case persistentVolumeClaim
            case persistentVolume
            case serviceAccount
            case resourceClaim
            case resourceSlice
            case volumeAttachment
            case pod
        }

        package var kind: Kind
        package var namespace: String
        package var name: String

        package init(_ kind: Kind, namespace: String = "", name: String) {
            self.kind = kind
            self.namespace = namespace
            self.name = name
        }
    }

    private struct PodEntry {
        var node: String
        var uid: String
        var references: Set<Object>
        /// True if the pod has resource claims. Their names are in its status, so that the references can change while
        /// the pod stays on its node.
        var hasResourceClaims: Bool
    }

    private struct VolumeEntry {
        var claim: Object?
        var secrets: [Object]
    }

    private var pods: [Object: PodEntry] = [:]
    /// For each object, the number of pods that refer to it by node.
    private var referents: [Object: [String: Int]] = [:]
    private var volumes: [String: VolumeEntry] = [:]
    /// For each Secret, the PersistentVolumes that need it.
    private var volumesOfSecret: [Object: Set<String>] = [:]
    private var attachments: [String: String] = [:]
    /// The nodes of ResourceSlices that belong to a single node.
    private var slices: [String: String] = [:]
    /// The references of recent pods, newest last. The pods of a workload share one set.
    private var recentReferences: [Set<Object>] = []
    private static let recentLimit = 8

    package init() {}

    /// Returns true if `object` is related to `node`.
    package func connects(_ node: String, to object: Object) -> Bool {
        if referents[object]?[node] != nil { return true }
        switch object.kind {
        case .pod: return pods[object]?.node == node
        case .persistentVolume: return connects(node, toVolume: object.name)
        case .secret: return volumesOfSecret[object]?.contains { connects(node, toVolume: $0) } ?? false
        case .volumeAttachment: return attachments[object.name] == node
        case .resourceSlice: return slices[object.name] == node
        default: return false
        }
    }

    private func connects(_ node: String, toVolume name: String) -> Bool {
        guard let claim = volumes[name]?.claim else { return false }
        return referents[claim]?[node] != nil
    }

    // MARK: Pods

    /// Returns true if a changed pod may have other references than the known version. Most changes need no decoding.
    package func needsUpdate(_ pod: Object, node: String, uid: String) -> Bool {
        guard let entry = pods[pod] else { return !node.isEmpty }
        return entry.node != node || entry.uid != uid || entry.hasResourceClaims
    }

    package mutating func update(_ pod: Pod) {
        let key = Object(.pod, namespace: pod.metadata.namespace ?? "", name: pod.metadata.name ?? "")
        removePod(key)
        guard let node = pod.spec.nodeName, !node.isEmpty,
            pod.metadata.annotations["kubernetes.io/config.mirror"] == nil
        else { return }
        let references = shared(PodReferences(pod).objects)
        pods[key] = PodEntry(
            node: node, uid: pod.metadata.uid ?? "", references: references,
            hasResourceClaims: !pod.spec.resourceClaims.isEmpty)
        for object in references { referents[object, default: [:]][node, default: 0] += 1 }
    }

    /// Returns an equal set of a recent pod, if there is one, so that both share memory.
    private mutating func shared(_ references: Set<Object>) -> Set<Object> {
        if let known = recentReferences.last(where: { $0 == references }) { return known }
        if recentReferences.count == Self.recentLimit { recentReferences.removeFirst() }
        recentReferences.append(references)
        return references
    }

    package mutating func removePod(_ key: Object) {
        guard let entry = pods.removeValue(forKey: key) else { return }
        for object in entry.references {
            guard let count = referents[object]?[entry.node] else { continue }
            // Changed in place: the entry of an object that every pod refers to has as many elements as there are
            // nodes.
            referents[object]?[entry.node] = count > 1 ? count - 1 : nil
            if referents[object]?.isEmpty ?? false { referents[object] = nil }
        }
    }

    // MARK: Volumes

    package mutating func update(_ volume: PersistentVolume) {
        let name = volume.metadata.name ?? ""
        removeVolume(name)
        let claim = volume.spec.claimRef.map { reference in
            Object(
                .persistentVolumeClaim, namespace: reference.namespace ?? "", name: reference.name ?? "")
        }
        let secrets = VolumeSecrets.of(volume)
        volumes[name] = VolumeEntry(claim: claim, secrets: secrets)
        for secret in secrets { volumesOfSecret[secret, default: []].insert(name) }
    }

    package mutating func removeVolume(_ name: String) {
        guard let entry = volumes.removeValue(forKey: name) else { return }
        for secret in entry.secrets {
            volumesOfSecret[secret]?.remove(name)
            if volumesOfSecret[secret]?.isEmpty ?? false { volumesOfSecret[secret] = nil }
        }
    }

    package mutating func update(_ attachment: VolumeAttachment) {
        attachments[attachment.metadata.name ?? ""] = attachment.spec.nodeName
    }

    /// - Parameter node: nil if the slice was deleted, empty if it does not belong to a single node.
    package mutating func setNode(_ node: String?, ofResourceSlice name: String) {
        slices[name] = node.flatMap { $0.isEmpty ? nil : $0 }
    }

    package mutating func removeAttachment(_ name: String) {
        attachments[name] = nil
    }
}
