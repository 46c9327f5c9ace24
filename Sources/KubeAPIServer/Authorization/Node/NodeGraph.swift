import KubeAPI

/// Which objects belong to which node, by way of the pods that are bound to it.
///
/// A value: kept up to date with every change of a pod, a persistent volume or a volume attachment, and asked when a
/// kubelet wants to read something. A mirror pod, which the kubelet itself creates, gives it nothing.
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
        /// Claims appear in a pod's status, so that more than its node can change what it refers to.
        var hasResourceClaims: Bool
    }

    private struct VolumeEntry {
        var claim: Object?
        var secrets: [Object]
    }

    private var pods: [Object: PodEntry] = [:]
    /// How many pods of each node refer to an object.
    private var referents: [Object: [String: Int]] = [:]
    private var volumes: [String: VolumeEntry] = [:]
    /// The volumes that need a secret.
    private var volumesOfSecret: [Object: Set<String>] = [:]
    private var attachments: [String: String] = [:]
    /// The nodes of slices that are a single node's.
    private var slices: [String: String] = [:]
    /// What pods refer to, the newest last: the pods of a workload refer to the same.
    private var recentReferences: [Set<Object>] = []
    private static let recentLimit = 8

    package init() {}

    /// Whether `node` may know of `object`.
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

    /// Whether a pod's new version may refer to other objects than the version that is known. Spares reading most.
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

    /// The same objects, in the memory of another pod's where there is one like it.
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
            // In its place: what every pod refers to has as many entries as there are nodes.
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

    /// - Parameter node: nil when the slice is gone, empty when it is no single node's.
    package mutating func setNode(_ node: String?, ofResourceSlice name: String) {
        slices[name] = node.flatMap { $0.isEmpty ? nil : $0 }
    }

    package mutating func removeAttachment(_ name: String) {
        attachments[name] = nil
    }
}
