import KubeAPI

extension Strategy<PersistentVolumeClaim> {
    static let persistentVolumeClaims = Strategy<PersistentVolumeClaim> {
        $0.returnsDeletedObject = true
        $0.setDefaults = { ClaimDefaults.apply(to: &$0) }
        $0.prepareForCreate = { claim in
            claim.status.phase = "Pending"
            ClaimDefaults.dropUnknownSource(&claim.spec)
            ClaimDefaults.normalizeSource(&claim.spec)
        }
        $0.prepareForUpdate = { new, _ in ClaimDefaults.normalizeSource(&new.spec) }
        $0.validate = { claim in
            var errors = FieldErrors(at: "spec")
            ClaimValidation.validate(claim.spec, &errors)
            return errors.list
        }
        $0.validateUpdate = ClaimUpdateRules.validate
        $0.subresources["status"] = SubresourceRules(validate: ClaimUpdateRules.validateStatus)
        $0.warnings = { new, _ in
            var warnings = FieldWarnings()
            if new.metadata.annotations[ClaimUpdateRules.classAnnotation] != nil {
                warnings.add(
                    "metadata.annotations[\(ClaimUpdateRules.classAnnotation)]",
                    "deprecated since v1.8; use \"storageClassName\" attribute instead")
            }
            ClaimWarnings.add(new.spec, "spec", &warnings)
            return warnings.list
        }
    }
}
