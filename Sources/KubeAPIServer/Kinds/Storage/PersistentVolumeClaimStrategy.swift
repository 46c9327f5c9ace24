import KubeAPI

extension Strategy<PersistentVolumeClaim> {
    static let persistentVolumeClaims = Strategy<PersistentVolumeClaim> {
        $0.returnsDeletedObject = true
        $0.setDefaults = { PersistentVolumeClaimDefaults.apply(to: &$0) }
        $0.prepareForCreate = { claim in
            claim.status.phase = "Pending"
            PersistentVolumeClaimDefaults.dropUnknownSource(&claim.spec)
            PersistentVolumeClaimDefaults.normalizeSource(&claim.spec)
        }
        $0.prepareForUpdate = { new, _ in PersistentVolumeClaimDefaults.normalizeSource(&new.spec) }
        $0.validate = { claim in
            var errors = FieldErrors(at: "spec")
            PersistentVolumeClaimValidation.validate(claim.spec, &errors)
            return errors.list
        }
        $0.validateUpdate = PersistentVolumeClaimUpdateRules.validate
        $0.subresources["status"] = SubresourceRules(validate: PersistentVolumeClaimUpdateRules.validateStatus)
        $0.warnings = { new, _ in
            var warnings = FieldWarnings()
            if new.metadata.annotations[PersistentVolumeClaimUpdateRules.classAnnotation] != nil {
                warnings.add(
                    "metadata.annotations[\(PersistentVolumeClaimUpdateRules.classAnnotation)]",
                    "deprecated since v1.8; use \"storageClassName\" attribute instead")
            }
            ClaimWarnings.add(new.spec, "spec", &warnings)
            return warnings.list
        }
    }
}
