import KubeAPI

extension ObjectMeta {
    /// The owner reference whose `controller` is true, of which an object has at most one.
    package var controller: OwnerReference? {
        ownerReferences.first { $0.controller == true }
    }

    /// Returns the key of the controller in the object's namespace, or nil if the object has no controller of that
    /// kind.
    package func controllerKey(kind: String) -> NamespacedName? {
        guard let controller, controller.kind == kind else { return nil }
        return NamespacedName(namespace: namespace ?? "", name: controller.name)
    }
}

extension OwnerReference {
    /// Makes a reference to `owner` as the controller of the referring object.
    package init<Owner: KubeObject>(controller owner: Owner) {
        self.init()
        apiVersion = owner.groupVersionKind.apiVersion
        kind = owner.groupVersionKind.kind
        name = owner.metadata.name ?? ""
        uid = owner.metadata.uid ?? ""
        controller = true
        blockOwnerDeletion = true
    }
}
