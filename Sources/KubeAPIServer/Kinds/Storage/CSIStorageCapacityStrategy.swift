import KubeAPI

extension Strategy<CSIStorageCapacity> {
    static let csiStorageCapacities = Strategy<CSIStorageCapacity> {
        $0.allowsUnconditionalUpdate = false
        $0.validate = { object in
            var errors = FieldErrors()
            errors.checkSelector("nodeTopology", object.nodeTopology)
            errors.invalid(
                "storageClassName", object.storageClassName, NameRules.dns1123Subdomain(object.storageClassName))
            for (field, amount) in [("capacity", object.capacity), ("maximumVolumeSize", object.maximumVolumeSize)] {
                guard let amount, amount < Quantity() else { continue }
                errors.invalid(field, "\(amount)", "must be greater than or equal to 0")
            }
            return errors.list
        }
        $0.validateUpdate = { new, old in
            var errors = FieldErrors()
            errors.checkImmutable(
                "nodeTopology", new.nodeTopology, old.nodeTopology, SelectorRules.text(new.nodeTopology))
            errors.checkImmutable(
                "storageClassName", new.storageClassName, old.storageClassName, new.storageClassName)
            return errors.list
        }
    }
}
