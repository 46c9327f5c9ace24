import KubeAPI

/// Gives a claim that asks for no class the default one:
/// https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass
package struct DefaultStorageClass: AdmissionPlugin {
    package let name = "DefaultStorageClass"
    private let cache: WatchCache
    private let classes: ResourceDefinition?
    private static let annotations = [
        "storageclass.kubernetes.io/is-default-class", "storageclass.beta.kubernetes.io/is-default-class",
    ]

    package init(cache: WatchCache, catalogue: Catalogue) {
        self.cache = cache
        classes = catalogue[GroupVersionResource(group: "storage.k8s.io", version: "v1", resource: "storageclasses")]
    }

    package func steps(for resource: GroupVersionResource) -> AdmissionSteps {
        resource.qualifiedResource == "persistentvolumeclaims" ? .admit : []
    }

    package func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
        -> AdmissionChange
    {
        guard attributes.operation == .create, attributes.request.subresource == nil,
            var claim = object as? PersistentVolumeClaim, claim.spec.storageClassName == nil,
            claim.metadata.annotations[ClaimUpdateRules.classAnnotation] == nil, let name = defaultName
        else { return .none }
        claim.spec.storageClassName = name
        object = claim
        return .complete
    }

    /// The newest default, the first by name of several.
    private var defaultName: String? {
        guard let classes else { return nil }
        let defaults = cache.snapshot(classes).objects.compactMap { _, record -> ObjectMeta? in
            guard let metadata = (try? record.shared(StorageClass.self))?.object.metadata,
                Self.annotations.contains(where: { metadata.annotations[$0] == "true" })
            else { return nil }
            return metadata
        }
        let best = defaults.min { one, other in
            guard let first = one.creationTimestamp?.timestamp, let second = other.creationTimestamp?.timestamp,
                first != second
            else { return one.name ?? "" < other.name ?? "" }
            return first > second
        }
        return best?.name
    }
}

/// Keeps claims, volumes and classes of volumes' attributes while they are used, by a finalizer that a controller takes
/// away: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#storage-object-in-use-protection
package struct StorageObjectInUseProtection: AdmissionPlugin {
    package let name = "StorageObjectInUseProtection"

    package init() {}

    package func steps(for resource: GroupVersionResource) -> AdmissionSteps {
        switch resource.qualifiedResource {
        case "persistentvolumeclaims", "persistentvolumes", "volumeattributesclasses.storage.k8s.io": .admit
        default: []
        }
    }

    package func admit(_ object: inout any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError)
        -> AdmissionChange
    {
        guard attributes.operation == .create, attributes.request.subresource == nil else { return .none }
        switch object {
        case var claim as PersistentVolumeClaim:
            Self.add("kubernetes.io/pvc-protection", to: &claim.metadata)
            object = claim
        case var volume as PersistentVolume:
            Self.add("kubernetes.io/pv-protection", to: &volume.metadata)
            object = volume
        case var attributesClass as VolumeAttributesClass:
            Self.add("kubernetes.io/vac-protection", to: &attributesClass.metadata)
            object = attributesClass
        default: return .none
        }
        return .complete
    }

    private static func add(_ finalizer: String, to metadata: inout ObjectMeta) {
        if !metadata.finalizers.contains(finalizer) { metadata.finalizers.append(finalizer) }
    }
}

/// Lets a claim ask for more only when it is bound and its class allows that.
package struct PersistentVolumeClaimResize: AdmissionPlugin {
    package let name = "PersistentVolumeClaimResize"
    private let cache: WatchCache
    private let classes: ResourceDefinition?

    package init(cache: WatchCache, catalogue: Catalogue) {
        self.cache = cache
        classes = catalogue[GroupVersionResource(group: "storage.k8s.io", version: "v1", resource: "storageclasses")]
    }

    package func steps(for resource: GroupVersionResource) -> AdmissionSteps {
        resource.qualifiedResource == "persistentvolumeclaims" ? .validate : []
    }

    package func validate(_ object: any KubeObject, _ attributes: AdmissionAttributes) async throws(StatusError) {
        guard attributes.operation == .update, attributes.request.subresource == nil,
            let claim = object as? PersistentVolumeClaim, let old = attributes.old as? PersistentVolumeClaim,
            size(of: old) < size(of: claim)
        else { return }
        let resource = attributes.definition.groupVersionResource
        let name = claim.metadata.name ?? ""
        if old.status.phase != "Bound" {
            throw .forbidden(resource, name, "Only bound persistent volume claims can be expanded")
        }
        guard !isResizable(claim, old) else { return }
        throw .forbidden(
            resource, name,
            "only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support "
                + "resize")
    }

    private func size(of claim: PersistentVolumeClaim) -> Quantity {
        claim.spec.resources.requests["storage"] ?? Quantity()
    }

    private func isResizable(_ claim: PersistentVolumeClaim, _ old: PersistentVolumeClaim) -> Bool {
        guard let name = className(claim), !name.isEmpty, className(old)?.isEmpty == false, let classes,
            let record = cache.get(classes, namespace: "", name: name)
        else { return false }
        return (try? record.shared(StorageClass.self))?.object.allowVolumeExpansion == true
    }

    private func className(_ claim: PersistentVolumeClaim) -> String? {
        claim.metadata.annotations[ClaimUpdateRules.classAnnotation] ?? claim.spec.storageClassName
    }
}
