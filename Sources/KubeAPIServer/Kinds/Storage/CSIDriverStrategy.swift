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
