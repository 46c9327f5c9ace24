import KubeAPI

/// Validation of the volumes of a pod.
struct VolumeValidation {
    let isPod: Bool
    let podName: String?

    func validate(_ volumes: [Volume], _ errors: inout FieldErrors) -> ValidVolumes {
        var names: Set<String> = []
        var invalid: Set<Int> = []
        let claims = createdClaims(volumes)
        errors.each("volumes", volumes) { errors, index, volume in
            let before = errors.list.count
            validateSource(volume, &errors)
            if volume.name.isEmpty {
                errors.required("name")
            } else {
                errors.invalid("name", volume.name, NameRules.dns1123Label(volume.name))
            }
            if names.contains(volume.name) { errors.duplicate("name", volume.name) }
            if errors.list.count == before {
                names.insert(volume.name)
            } else {
                invalid.insert(index)
            }
            guard let claim = volume.persistentVolumeClaim?.claimName, claims.contains(claim) else { return }
            errors.at("persistentVolumeClaim") {
                $0.invalid(
                    "claimName", claim, "must not reference a PVC that gets created for an ephemeral volume")
            }
        }
        return ValidVolumes(volumes, invalid: invalid)
    }

    /// Returns the names of the claims that are created for the pod's ephemeral volumes.
    private func createdClaims(_ volumes: [Volume]) -> Set<String> {
        guard let podName, volumes.contains(where: { $0.ephemeral != nil }) else { return [] }
        return Set(volumes.filter { $0.ephemeral != nil }.map { "\(podName)-\($0.name)" })
    }

    /// Checks that the volume has exactly one source, and validates that source.
    private func validateSource(_ volume: Volume, _ errors: inout FieldErrors) {
        var sources = SourceCount()
        if let source = volume.emptyDir {
            sources.count += 1
            if let limit = source.sizeLimit, limit < Quantity() {
                errors.at("emptyDir") {
                    $0.forbidden("sizeLimit", "SizeLimit field must be a valid resource quantity")
                }
            }
        }
        if let source = volume.hostPath {
            sources.validate("hostPath", &errors) { VolumeSources.validate(source, &$0) }
        }
        validateDisks(volume, &sources, &errors)
        validateNetwork(volume, &sources, &errors)
        validateFiles(volume, &sources, &errors)
        validateOthers(volume, &sources, &errors)
        if sources.count == 0 { errors.required("", "must specify a volume type") }
    }

    private func validateDisks(_ volume: Volume, _ sources: inout SourceCount, _ errors: inout FieldErrors) {
        if let source = volume.gitRepo {
            sources.validate("gitRepo", &errors) { errors in
                if source.repository.isEmpty { errors.required("repository") }
                errors.checkDescending("directory", source.directory ?? "")
            }
        }
        if let source = volume.gcePersistentDisk {
            sources.validate("gcePersistentDisk", path: "persistentDisk", &errors) {
                VolumeSources.validate(source, &$0)
            }
        }
        if let source = volume.awsElasticBlockStore {
            sources.validate("awsElasticBlockStore", &errors) { VolumeSources.validate(source, &$0) }
        }
        if let source = volume.secret { sources.validate("secret", &errors) { FileSources.validate(source, &$0) } }
        if let source = volume.nfs { sources.validate("nfs", &errors) { VolumeSources.validate(source, &$0) } }
        if let source = volume.iscsi {
            sources.validate("iscsi", &errors) { ISCSIRules.validate(source, &$0) }
            if source.initiatorName != nil, "\(volume.name):\(source.targetPortal)".utf8.count > 64 {
                errors.invalid("name", volume.name, ISCSIRules.tooLong)
            }
        }
    }

    private func validateNetwork(_ volume: Volume, _ sources: inout SourceCount, _ errors: inout FieldErrors) {
        if let source = volume.glusterfs {
            sources.validate("glusterfs", &errors) { errors in
                if source.endpoints.isEmpty { errors.required("endpoints") }
                if source.path.isEmpty { errors.required("path") }
            }
        }
        if let source = volume.flocker { sources.validate("flocker", &errors) { VolumeSources.validate(source, &$0) } }
        if let source = volume.persistentVolumeClaim {
            sources.validate("persistentVolumeClaim", &errors) { errors in
                if source.claimName.isEmpty { errors.required("claimName") }
            }
        }
        if let source = volume.rbd {
            sources.validate("rbd", &errors) { VolumeSources.validateRBD(source.monitors, source.image, &$0) }
        }
        if let source = volume.cinder {
            sources.validate("cinder", &errors) { errors in
                if source.volumeID.isEmpty { errors.required("volumeID") }
                VolumeSources.validateName(of: source.secretRef, &errors)
            }
        }
        if let source = volume.cephfs {
            sources.validate("cephFS", path: "cephfs", &errors) { errors in
                if source.monitors.isEmpty { errors.required("monitors") }
            }
        }
        if let source = volume.quobyte { sources.validate("quobyte", &errors) { VolumeSources.validate(source, &$0) } }
    }

    private func validateFiles(_ volume: Volume, _ sources: inout SourceCount, _ errors: inout FieldErrors) {
        if let source = volume.downwardAPI {
            sources.validate("downwardAPI", refusedAs: "downwarAPI", &errors) { FileSources.validate(source, &$0) }
        }
        if let source = volume.fc { sources.validate("fc", &errors) { VolumeSources.validate(source, &$0) } }
        if let source = volume.flexVolume {
            sources.validate("flexVolume", &errors) { VolumeSources.validate(source.driver, source.options, &$0) }
        }
        if let source = volume.configMap {
            sources.validate("configMap", &errors) { FileSources.validate(source, &$0) }
        }
        if let source = volume.azureFile {
            sources.validate("azureFile", &errors) { errors in
                if source.secretName.isEmpty { errors.required("secretName") }
                if source.shareName.isEmpty { errors.required("shareName") }
            }
        }
        if let source = volume.vsphereVolume {
            sources.validate("vsphereVolume", &errors) { errors in
                if source.volumePath.isEmpty { errors.required("volumePath") }
            }
        }
        if let source = volume.photonPersistentDisk {
            sources.validate("photonPersistentDisk", &errors) { errors in
                if source.pdID.isEmpty { errors.required("pdID") }
            }
        }
        if let source = volume.portworxVolume {
            sources.validate("portworxVolume", &errors) { errors in
                if source.volumeID.isEmpty { errors.required("volumeID") }
            }
        }
    }

    private func validateOthers(_ volume: Volume, _ sources: inout SourceCount, _ errors: inout FieldErrors) {
        if let source = volume.azureDisk {
            sources.validate("azureDisk", &errors) { VolumeSources.validate(source, &$0) }
        }
        if let source = volume.storageos {
            sources.validate("storageos", &errors) { errors in
                VolumeSources.validateStorageOS(source.volumeName, source.volumeNamespace, &errors)
                VolumeSources.validateName(of: source.secretRef, &errors)
            }
        }
        if let source = volume.projected {
            sources.validate("projected", &errors) { ProjectedVolumeValidation.validate(source, &$0) }
        }
        if let source = volume.scaleIO {
            sources.validate("scaleIO", &errors) {
                VolumeSources.validateScaleIO(source.gateway, source.system, source.volumeName, &$0)
            }
        }
        if let source = volume.csi {
            sources.validate("csi", &errors) { errors in
                VolumeSources.validateDriver("driver", source.driver, &errors)
                guard let reference = source.nodePublishSecretRef else { return }
                guard let name = reference.name, !name.isEmpty else {
                    return errors.at("nodePublishSecretRef") { $0.required("name") }
                }
                errors.checkSubdomain("name", name)
            }
        }
        if let source = volume.ephemeral {
            sources.validate("ephemeral", &errors) { validate(source, &$0) }
            if sources.count == 1, let podName, !podName.isEmpty, !volume.name.isEmpty {
                let claim = "\(podName)-\(volume.name)"
                for problem in NameRules.dns1123Subdomain(claim) {
                    errors.invalid("name", volume.name, "PVC name \(GoText.quoted(claim)): \(problem)")
                }
            }
        }
        if let source = volume.image {
            sources.validate("image", &errors) { errors in
                if isPod, source.reference ?? "" == "" { errors.required("reference") }
                errors.check("pullPolicy", required: source.pullPolicy, in: ContainerValidation.pullPolicies)
            }
        }
    }

    private func validate(_ source: EphemeralVolumeSource, _ errors: inout FieldErrors) {
        guard let template = source.volumeClaimTemplate else { return errors.required("volumeClaimTemplate") }
        errors.at("volumeClaimTemplate") { errors in
            errors.at("metadata") { errors in
                TemplateMetadata.validate(template.metadata, &errors)
            }
            errors.at("spec") { PersistentVolumeClaimValidation.validate(template.spec, &$0) }
        }
    }
}
