import KubeAPI

/// Sets the default storage class of claims without a class:
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
            claim.metadata.annotations[PersistentVolumeClaimUpdateRules.classAnnotation] == nil, let name = defaultName
        else { return .none }
        claim.spec.storageClassName = name
        object = claim
        return .complete
    }

    /// The name of the newest default class; of several, the first by name.
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
