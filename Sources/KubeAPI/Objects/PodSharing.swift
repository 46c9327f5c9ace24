// Pods made from the same template have most parts in common. Each function returns a value that equals its receiver.

extension Pod: TemplateInstance {
    package func sharing(_ sibling: Pod) -> Pod {
        var pod = sibling
        pod.metadata = metadata.sharing(sibling.metadata)
        if spec != sibling.spec { pod.spec = spec.sharing(sibling.spec) }
        if status != sibling.status { pod.status = status }
        return pod
    }
}

extension Pod {
    /// Returns the same pod sharing the status of `sibling`, which must be equal.
    package func sharingStatus(_ sibling: Pod) -> Pod {
        var pod = sibling
        pod.metadata = metadata
        pod.spec = spec
        return pod
    }
}

extension ObjectMeta {
    fileprivate func sharing(_ sibling: ObjectMeta) -> ObjectMeta {
        var metadata = self
        if generateName == sibling.generateName { metadata.generateName = sibling.generateName }
        if namespace == sibling.namespace { metadata.namespace = sibling.namespace }
        if labels == sibling.labels { metadata.labels = sibling.labels }
        if annotations == sibling.annotations { metadata.annotations = sibling.annotations }
        if ownerReferences == sibling.ownerReferences { metadata.ownerReferences = sibling.ownerReferences }
        if finalizers == sibling.finalizers { metadata.finalizers = sibling.finalizers }
        // The field sets are always shared (`FieldsV1`); only the times may differ.
        if managedFields == sibling.managedFields { metadata.managedFields = sibling.managedFields }
        return metadata
    }
}

extension PodSpec {
    fileprivate func sharing(_ sibling: PodSpec) -> PodSpec {
        let containers = containers.sharing(sibling.containers) { $0.sharing($1) }
        let initContainers = initContainers.sharing(sibling.initContainers) { $0.sharing($1) }
        let volumes = volumes.sharing(sibling.volumes) { $0.sharing($1) }
        var spec = sibling
        spec.containers = containers
        spec.initContainers = initContainers
        spec.volumes = volumes
        // The fields that are specific to a pod. The pods of a DaemonSet select their node by affinity.
        spec.nodeName = nodeName
        spec.hostname = hostname
        if spec.affinity != affinity { spec.affinity = affinity }
        spec.schedulingGates = schedulingGates
        guard spec != self else { return spec }
        spec = self
        spec.containers = containers
        spec.initContainers = initContainers
        spec.volumes = volumes
        return spec
    }
}

extension Container {
    /// The volume of the service account token has a different name in every pod.
    fileprivate func sharing(_ sibling: Container) -> Container {
        var container = sibling
        container.volumeMounts = volumeMounts
        return container == self ? container : self
    }
}

extension Volume {
    fileprivate func sharing(_ sibling: Volume) -> Volume {
        var volume = sibling
        volume.name = name
        return volume == self ? volume : self
    }
}

extension Array where Element: Equatable {
    /// Returns the sibling's list if it is equal, otherwise a list whose elements share with the elements at the same
    /// indexes.
    fileprivate func sharing(_ sibling: [Element], _ share: (Element, Element) -> Element) -> [Element] {
        if self == sibling { return sibling }
        return enumerated().map { sibling.indices.contains($0) ? share($1, sibling[$0]) : $1 }
    }
}
