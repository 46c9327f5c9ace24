import KubeAPI

extension Strategy<PersistentVolume> {
    static let persistentVolumes = Strategy<PersistentVolume> {
        $0.returnsDeletedObject = true
        $0.setDefaults = { PersistentVolumeDefaults.apply(to: &$0.spec) }
        $0.prepareForCreate = { volume in
            volume.status.phase = "Pending"
            volume.status.lastPhaseTransitionTime = volume.metadata.creationTimestamp
        }
        $0.validate = { volume in
            var errors = FieldErrors(at: "spec")
            PersistentVolumeValidation(name: volume.metadata.name ?? "", isInline: false)
                .validate(volume.spec, &errors)
            return errors.list
        }
        $0.validateUpdate = PersistentVolumeUpdateRules.validate
        $0.subresources["status"] = SubresourceRules()
        $0.warnings = { new, _ in PersistentVolumeWarnings.of(new) }
    }
}
