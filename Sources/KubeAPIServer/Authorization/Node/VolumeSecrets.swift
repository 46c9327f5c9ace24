import KubeAPI

/// The Secrets that a node needs to mount a PersistentVolume.
enum VolumeSecrets {
    static func of(_ volume: PersistentVolume) -> [NodeGraph.Object] {
        let spec = volume.spec
        var references = [
            spec.cephfs?.secretRef, spec.cinder?.secretRef, spec.flexVolume?.secretRef, spec.rbd?.secretRef,
            spec.scaleIO?.secretRef, spec.iscsi?.secretRef, spec.csi?.nodeStageSecretRef,
            spec.csi?.nodePublishSecretRef, spec.csi?.nodeExpandSecretRef,
        ].compactMap { $0 }.map { ($0.name, $0.namespace) }
        if let file = spec.azureFile { references.append((file.secretName, file.secretNamespace)) }
        if let secret = spec.storageos?.secretRef { references.append((secret.name, secret.namespace)) }
        return references.compactMap { name, namespace in
            guard let name, !name.isEmpty else { return nil }
            // A reference without a namespace refers to the namespace of the claim.
            return NodeGraph.Object(
                .secret, namespace: namespace ?? spec.claimRef?.namespace ?? "", name: name)
        }
    }
}
