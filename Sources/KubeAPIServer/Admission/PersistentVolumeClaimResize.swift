import KubeAPI

/// Refuses to increase the request of a claim unless it is bound and its class allows expansion.
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
        claim.metadata.annotations[PersistentVolumeClaimUpdateRules.classAnnotation] ?? claim.spec.storageClassName
    }
}
