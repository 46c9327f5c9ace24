import KubeAPI

/// The objects that a pod refers to and that its kubelet needs to read.
struct PodReferences: Sendable {
    private(set) var objects: Set<NodeGraph.Object> = []
    private let namespace: String

    init(_ pod: Pod) {
        namespace = pod.metadata.namespace ?? ""
        let spec = pod.spec
        add(.serviceAccount, spec.serviceAccountName)
        for reference in spec.imagePullSecrets { add(.secret, reference.name) }
        for container in spec.initContainers + spec.containers { add(container.env, container.envFrom) }
        for container in spec.ephemeralContainers { add(container.env, container.envFrom) }
        for volume in spec.volumes { add(volume, podName: pod.metadata.name ?? "") }
        for claim in spec.resourceClaims { add(.resourceClaim, claim.resourceClaimName) }
        for claim in pod.status.resourceClaimStatuses { add(.resourceClaim, claim.resourceClaimName) }
    }

    func has(_ kind: NodeGraph.Object.Kind) -> Bool { objects.contains { $0.kind == kind } }

    private mutating func add(_ kind: NodeGraph.Object.Kind, _ name: String?) {
        guard let name, !name.isEmpty else { return }
        objects.insert(NodeGraph.Object(kind, namespace: namespace, name: name))
    }

    private mutating func add(_ variables: [EnvVar], _ sources: [EnvFromSource]) {
        for variable in variables {
            add(.secret, variable.valueFrom?.secretKeyRef?.name)
            add(.configMap, variable.valueFrom?.configMapKeyRef?.name)
        }
        for source in sources {
            add(.secret, source.secretRef?.name)
            add(.configMap, source.configMapRef?.name)
        }
    }

    private mutating func add(_ volume: Volume, podName: String) {
        add(.configMap, volume.configMap?.name)
        add(.secret, volume.secret?.secretName)
        for source in volume.projected?.sources ?? [] {
            add(.configMap, source.configMap?.name)
            add(.secret, source.secret?.name)
        }
        add(.persistentVolumeClaim, volume.persistentVolumeClaim?.claimName)
        if volume.ephemeral != nil { add(.persistentVolumeClaim, "\(podName)-\(volume.name)") }
        add(.secret, volume.azureFile?.secretName)
        add(.secret, volume.csi?.nodePublishSecretRef?.name)
        for reference in [
            volume.cephfs?.secretRef, volume.cinder?.secretRef, volume.flexVolume?.secretRef, volume.rbd?.secretRef,
            volume.scaleIO?.secretRef, volume.iscsi?.secretRef, volume.storageos?.secretRef,
        ] { add(.secret, reference?.name) }
    }
}
