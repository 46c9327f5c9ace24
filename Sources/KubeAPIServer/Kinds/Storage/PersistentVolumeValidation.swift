import KubeAPI

/// Validation of PersistentVolumes, and of the inline volume specs of VolumeAttachments.
struct PersistentVolumeValidation {
    let name: String
    let isInline: Bool

    private static let inlineDetail = "may not be specified in the context of inline volumes"
    private static let reclaimPolicies = ["Delete", "Recycle", "Retain"]

    func validate(_ spec: PersistentVolumeSpec, _ errors: inout FieldErrors) {
        if isInline { validateInline(spec, &errors) }
        if spec.accessModes.isEmpty { errors.required("accessModes") }
        PersistentVolumeClaimValidation.validate(accessModes: spec.accessModes, &errors)
        if !isInline { validateUse(spec, &errors) }
        validateSource(spec, &errors)
        if let path = spec.hostPath?.path, PathText.isRoot(path), spec.persistentVolumeReclaimPolicy == "Recycle" {
            errors.forbidden("persistentVolumeReclaimPolicy", "may not be 'recycle' for a hostPath mount of '/'")
        }
        if let name = spec.volumeAttributesClassName {
            if name.isEmpty {
                errors.required("volumeAttributesClassName", "an empty string is disallowed")
            } else {
                errors.checkSubdomain("volumeAttributesClassName", name)
            }
            if spec.csi == nil { errors.required("csi", "has to be specified when using volumeAttributesClassName") }
        }
    }

    private func validateInline(_ spec: PersistentVolumeSpec, _ errors: inout FieldErrors) {
        if spec.claimRef != nil { errors.forbidden("claimRef", Self.inlineDetail) }
        if !spec.capacity.isEmpty { errors.forbidden("capacity", Self.inlineDetail) }
        if spec.csi == nil { errors.required("csi", "has to be specified in the context of inline volumes") }
        if let policy = spec.persistentVolumeReclaimPolicy, policy != "Retain" {
            errors.forbidden(
                "persistentVolumeReclaimPolicy", "may only be Retain in the context of inline volumes")
        }
        if spec.nodeAffinity != nil { errors.forbidden("nodeAffinity", Self.inlineDetail) }
        if spec.storageClassName ?? "" != "" { errors.forbidden("storageClassName", Self.inlineDetail) }
        if let mode = spec.volumeMode, mode != "Filesystem" {
            errors.forbidden(
                "volumeMode", "may not specify volumeMode other than Filesystem in the context of inline volumes")
        }
    }

    private func validateUse(_ spec: PersistentVolumeSpec, _ errors: inout FieldErrors) {
        if spec.capacity.isEmpty { errors.required("capacity") }
        if spec.capacity["storage"] == nil || spec.capacity.count > 1 {
            errors.append(
                .notSupported(
                    errors.path("capacity"), GoText.Raw(GoText.json(spec.capacity.mapValues { "\($0)" })), ["storage"]))
        }
        errors.each("capacity", spec.capacity) { errors, _, amount in
            if amount < Quantity() { errors.invalid("", amount.value, "must be a valid resource quantity") }
            if amount <= Quantity() { errors.invalid("", "\(amount)", "must be greater than zero") }
        }
        errors.check("persistentVolumeReclaimPolicy", spec.persistentVolumeReclaimPolicy, in: Self.reclaimPolicies)
        if let affinity = spec.nodeAffinity {
            errors.at("nodeAffinity") { errors in
                guard let required = affinity.required else {
                    return errors.required("required", "must specify required node constraints")
                }
                errors.at("required") { AffinityValidation.validate(required, &$0) }
            }
        }
        errors.checkSubdomain("storageClassName", spec.storageClassName)
        errors.check("volumeMode", spec.volumeMode, in: PersistentVolumeClaimValidation.volumeModes)
    }

    // MARK: Volume source

    private func validateSource(_ spec: PersistentVolumeSpec, _ errors: inout FieldErrors) {
        var sources = SourceCount()
        validateDisks(spec, &sources, &errors)
        validateNetwork(spec, &sources, &errors)
        validateOthers(spec, &sources, &errors)
        if sources.count == 0 { errors.required("", "must specify a volume type") }
    }

    private func validateDisks(
        _ spec: PersistentVolumeSpec, _ sources: inout SourceCount, _ errors: inout FieldErrors
    ) {
        if let source = spec.hostPath { sources.validate("hostPath", &errors) { VolumeSources.validate(source, &$0) } }
        if let source = spec.gcePersistentDisk {
            sources.validate("gcePersistentDisk", path: "persistentDisk", &errors) {
                VolumeSources.validate(source, &$0)
            }
        }
        if let source = spec.awsElasticBlockStore {
            sources.validate("awsElasticBlockStore", &errors) { VolumeSources.validate(source, &$0) }
        }
        if let source = spec.glusterfs {
            sources.validate("glusterfs", &errors) { errors in
                if source.endpoints.isEmpty { errors.required("endpoints") }
                if source.path.isEmpty { errors.required("path") }
                guard let namespace = source.endpointsNamespace else { return }
                if namespace.isEmpty {
                    errors.invalid(
                        "endpointsNamespace", namespace,
                        "if the endpointnamespace is set, it must be a valid namespace name")
                }
                errors.checkLabel("endpointsNamespace", namespace)
            }
        }
        if let source = spec.flocker { sources.validate("flocker", &errors) { VolumeSources.validate(source, &$0) } }
        if let source = spec.nfs { sources.validate("nfs", &errors) { VolumeSources.validate(source, &$0) } }
        if let source = spec.rbd {
            sources.validate("rbd", &errors) { VolumeSources.validateRBD(source.monitors, source.image, &$0) }
        }
        if let source = spec.quobyte { sources.validate("quobyte", &errors) { VolumeSources.validate(source, &$0) } }
        if let source = spec.cephfs {
            sources.validate("cephFS", path: "cephfs", &errors) { errors in
                if source.monitors.isEmpty { errors.required("monitors") }
            }
        }
    }

    private func validateNetwork(
        _ spec: PersistentVolumeSpec, _ sources: inout SourceCount, _ errors: inout FieldErrors
    ) {
        if let source = spec.iscsi {
            sources.validate("iscsi", &errors) { ISCSIRules.validate(source, volume: name, &$0) }
        }
        if let source = spec.cinder {
            sources.validate("cinder", &errors) { errors in
                if source.volumeID.isEmpty { errors.required("volumeID") }
                guard let secret = source.secretRef else { return }
                errors.at("secretRef") { errors in
                    if secret.name ?? "" == "" { errors.required("name") }
                    if secret.namespace ?? "" == "" { errors.required("namespace") }
                }
            }
        }
        if let source = spec.fc { sources.validate("fc", &errors) { VolumeSources.validate(source, &$0) } }
        if let source = spec.flexVolume {
            // Upstream validates this source even if another one is also set.
            sources.count += 1
            errors.at("flexVolume") { VolumeSources.validate(source.driver, source.options, &$0) }
        }
        if let source = spec.azureFile {
            sources.validate("azureFile", &errors) { errors in
                if source.secretName.isEmpty { errors.required("secretName") }
                if source.shareName.isEmpty { errors.required("shareName") }
                if source.secretNamespace == "" { errors.required("secretNamespace") }
            }
        }
        if let source = spec.vsphereVolume {
            sources.validate("vsphereVolume", &errors) { errors in
                if source.volumePath.isEmpty { errors.required("volumePath") }
            }
        }
        if let source = spec.photonPersistentDisk {
            sources.validate("photonPersistentDisk", &errors) { errors in
                if source.pdID.isEmpty { errors.required("pdID") }
            }
        }
    }

    private func validateOthers(
        _ spec: PersistentVolumeSpec, _ sources: inout SourceCount, _ errors: inout FieldErrors
    ) {
        if let source = spec.portworxVolume {
            sources.validate("portworxVolume", &errors) { errors in
                if source.volumeID.isEmpty { errors.required("volumeID") }
            }
        }
        if let source = spec.azureDisk {
            sources.validate("azureDisk", &errors) { VolumeSources.validate(source, &$0) }
        }
        if let source = spec.scaleIO {
            sources.validate("scaleIO", &errors) {
                VolumeSources.validateScaleIO(source.gateway, source.system, source.volumeName, &$0)
            }
        }
        if let source = spec.local {
            sources.validate("local", &errors) { errors in
                if source.path.isEmpty { return errors.required("path") }
                errors.checkNoBacksteps("path", source.path)
            }
            if sources.count == 1, isInline || spec.nodeAffinity == nil {
                errors.required("nodeAffinity", "Local volume requires node affinity")
            }
        }
        if let source = spec.storageos {
            sources.validate("storageos", &errors) { errors in
                VolumeSources.validateStorageOS(source.volumeName, source.volumeNamespace, &errors)
                guard let secret = source.secretRef else { return }
                errors.at("secretRef") { errors in
                    if secret.name ?? "" == "" { errors.required("name") }
                    if secret.namespace ?? "" == "" { errors.required("namespace") }
                }
            }
        }
        if let source = spec.csi { sources.validate("csi", &errors) { Self.validate(source, &$0) } }
    }

    private static func validate(_ source: CSIPersistentVolumeSource, _ errors: inout FieldErrors) {
        VolumeSources.validateDriver("driver", source.driver, &errors)
        if source.volumeHandle.isEmpty { errors.required("volumeHandle") }
        for (field, secret) in [
            ("controllerPublishSecretRef", source.controllerPublishSecretRef),
            ("controllerExpandSecretRef", source.controllerExpandSecretRef),
            ("nodePublishSecretRef", source.nodePublishSecretRef), ("nodeExpandSecretRef", source.nodeExpandSecretRef),
        ] {
            guard let secret else { continue }
            errors.at(field) { errors in
                if secret.name ?? "" == "" { errors.required("name") }
                errors.checkSubdomain("name", secret.name)
                if secret.namespace ?? "" == "" { errors.required("namespace") }
                errors.checkLabel("namespace", secret.namespace)
            }
        }
    }
}
