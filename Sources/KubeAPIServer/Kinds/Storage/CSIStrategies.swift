import KubeAPI

extension Strategy<CSIDriver> {
    static let csiDrivers = Strategy<CSIDriver> {
        $0.returnsDeletedObject = true
        $0.hasGeneration = false
        $0.setDefaults = { driver in
            driver.spec.attachRequired.setDefault(true)
            driver.spec.podInfoOnMount.setDefault(false)
            driver.spec.storageCapacity.setDefault(false)
            driver.spec.fsGroupPolicy.setDefault("ReadWriteOnceWithFSType")
            if driver.spec.volumeLifecycleModes.isEmpty { driver.spec.volumeLifecycleModes = ["Persistent"] }
            driver.spec.requiresRepublish.setDefault(false)
            driver.spec.seLinuxMount.setDefault(false)
            // The feature gate for the field is off by default.
            driver.spec.preventPodSchedulingIfMissing = nil
        }
        $0.allowsUnconditionalUpdate = false
        $0.prepareForUpdate = { new, old in
            guard new.spec != old.spec else { return }
            new.metadata.generation = (old.metadata.generation ?? 0) + 1
        }
        $0.validate = CSIDriverRules.validate
        $0.validateUpdate = CSIDriverRules.validateUpdate
    }
}

private enum CSIDriverRules {
    private static let modes = ["Persistent", "Ephemeral"]

    static func validate(_ driver: CSIDriver) -> [FieldError] {
        let spec = driver.spec
        var errors = FieldErrors()
        if let name = driver.metadata.name, name.utf8.count > 63 { errors.tooLong("metadata.name", maximum: 63) }
        errors.at("spec") { errors in
            // Upstream's path differs from the field's name.
            if spec.attachRequired == nil { errors.required("attachedRequired") }
            errors.check(
                "fsGroupPolicy", spec.fsGroupPolicy, in: ["File", "None", "ReadWriteOnceWithFSType"])
            for mode in spec.volumeLifecycleModes { errors.check("volumeLifecycleModes", mode, in: modes) }
            validate(spec.tokenRequests, &errors)
            if let seconds = spec.nodeAllocatableUpdatePeriodSeconds, seconds < 10 {
                errors.invalid(
                    "nodeAllocatableUpdatePeriodSeconds", seconds, "must be greater than or equal to 10 seconds")
            }
            if spec.serviceAccountTokenInSecrets == true, spec.tokenRequests.isEmpty {
                errors.invalid(
                    "serviceAccountTokenInSecrets", true,
                    "serviceAccountTokenInSecrets is set but no tokenRequests are specified")
            }
        }
        return errors.list
    }

    private static func validate(_ requests: [StorageV1TokenRequest], _ errors: inout FieldErrors) {
        errors.each("tokenRequests", requests) { errors, index, request in
            if requests[..<index].contains(where: { $0.audience == request.audience }) {
                errors.duplicate("audience", request.audience)
            }
            guard let seconds = request.expirationSeconds else { return }
            if seconds < 600 {
                errors.invalid("expirationSeconds", seconds, "may not specify a duration less than 10 minutes")
            }
            if seconds > 1 << 32 {
                errors.invalid("expirationSeconds", seconds, "may not specify a duration larger than 2^32 seconds")
            }
        }
    }

    static func validateUpdate(_ new: CSIDriver, _ old: CSIDriver) -> [FieldError] {
        var errors = FieldErrors(at: "spec")
        errors.checkImmutable(
            "attachedRequired", new.spec.attachRequired, old.spec.attachRequired, new.spec.attachRequired ?? false)
        errors.checkImmutable(
            "volumeLifecycleModes", new.spec.volumeLifecycleModes, old.spec.volumeLifecycleModes,
            new.spec.volumeLifecycleModes)
        return errors.list
    }
}

extension Strategy<CSINode> {
    static let csiNodes = Strategy<CSINode> {
        $0.allowsUnconditionalUpdate = false
        $0.returnsDeletedObject = true
        $0.validate = CSINodeRules.validate
        $0.validateUpdate = CSINodeRules.validateUpdate
    }
}

private enum CSINodeRules {
    private static let nodeIDLimit = 256

    static func validate(_ node: CSINode) -> [FieldError] {
        var errors = FieldErrors(at: "spec")
        var names: Set<String> = []
        errors.each("drivers", node.spec.drivers) { errors, _, driver in
            VolumeSources.validateDriver("name", driver.name, &errors)
            if driver.nodeID.isEmpty { errors.required("nodeID") }
            if driver.nodeID.utf8.count > nodeIDLimit {
                errors.invalid("nodeID", driver.nodeID, "must be \(nodeIDLimit) characters or less")
            }
            if let count = driver.allocatable?.count, count < 0 {
                errors.at("allocatable") { $0.checkNonNegative("count", count) }
            }
            if !names.insert(driver.name).inserted { errors.duplicate("name", driver.name) }
            var keys: Set<String> = []
            for key in driver.topologyKeys {
                // Upstream reports the path of the driver, not of the key.
                if key.isEmpty { errors.required("") }
                if !keys.insert(key).inserted { errors.duplicate("", key) }
                errors.invalid("", key, NameRules.qualifiedName(key))
            }
        }
        return errors.list
    }

    /// Checks that the entry of a driver that existed before is unchanged, except for `allocatable`.
    static func validateUpdate(_ new: CSINode, _ old: CSINode) -> [FieldError] {
        var errors = FieldErrors(at: "spec")
        errors.each("drivers", new.spec.drivers) { errors, _, driver in
            guard let before = old.spec.drivers.first(where: { $0.name == driver.name }) else { return }
            var comparable = driver
            // The number of allocatable volumes is mutable.
            comparable.allocatable = before.allocatable
            guard comparable != before else { return }
            errors.invalid("", text(driver), "field is immutable")
        }
        return errors.list
    }

    private static func text(_ driver: CSINodeDriver) -> GoText.Raw {
        let allocatable = driver.allocatable.map {
            GoForm.object([("Count", GoForm.number($0.count))]).description
        }
        return GoForm.object([
            ("Name", GoText.json(driver.name)), ("NodeID", GoText.json(driver.nodeID)),
            ("TopologyKeys", GoForm.list(driver.topologyKeys.map { GoText.json($0) })),
            ("Allocatable", allocatable ?? "null"),
        ])
    }
}

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
