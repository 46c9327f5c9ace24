import KubeAPI

/// Validation of volume mounts and volume devices.
struct MountValidation {
    let volumes: ValidVolumes
    let container: Container

    func validate(_ errors: inout FieldErrors) {
        let mounts = container.volumeMounts
        errors.each("volumeMounts", mounts) { errors, index, mount in
            validate(mount, &errors)
            if mounts[..<index].contains(where: { $0.mountPath == mount.mountPath }) {
                errors.invalid("mountPath", mount.mountPath, "must be unique")
            }
        }
        // Upstream omits the index from these paths.
        if mounts.contains(where: { $0.hasMore }) {
            errors.at("volumeMounts") { errors in for mount in mounts { validateMore(mount, &errors) } }
        }
        errors.each("volumeDevices", container.volumeDevices) { errors, index, device in
            validate(device, index, &errors)
        }
    }

    private func validate(_ mount: VolumeMount, _ errors: inout FieldErrors) {
        if mount.name.isEmpty { errors.required("name") }
        let volume = volumes[mount.name]
        if volume == nil { errors.notFound("name", mount.name) }
        if mount.mountPath.isEmpty { errors.required("mountPath") }
        if container.volumeDevices.contains(where: { $0.name == mount.name }) {
            errors.invalid("name", mount.name, "must not already exist in volumeDevices")
        }
        if container.volumeDevices.contains(where: { $0.devicePath == mount.mountPath }) {
            errors.invalid("mountPath", mount.mountPath, "must not already exist as a path in volumeDevices")
        }
        if let expression = mount.subPathExpr, mount.subPath != nil {
            errors.invalid("subPathExpr", expression, "subPathExpr and subPath are mutually exclusive")
        }
    }

    private func validateMore(_ mount: VolumeMount, _ errors: inout FieldErrors) {
        if let path = mount.subPath { errors.checkDescending("subPath", path) }
        if let path = mount.subPathExpr { errors.checkDescending("subPathExpr", path) }
        if let propagation = mount.mountPropagation {
            errors.check("mountPropagation", propagation, in: ["Bidirectional", "HostToContainer", "None"])
            if propagation == "Bidirectional", container.securityContext?.privileged != true {
                errors.forbidden(
                    "mountPropagation", "Bidirectional mount propagation is available only to privileged containers")
            }
        }
        switch mount.recursiveReadOnly {
        case nil, "Disabled": break
        case "Enabled", "IfPossible":
            if mount.readOnly != true {
                errors.forbidden("recursiveReadOnly", "may only be specified when readOnly is true")
            }
            if let propagation = mount.mountPropagation, propagation != "None" {
                errors.forbidden(
                    "recursiveReadOnly", "may only be specified when mountPropagation is None or not specified")
            }
        case let value?: errors.notSupported("recursiveReadOnly", value, ["Disabled", "Enabled", "IfPossible"])
        }
    }

    private func validate(_ device: VolumeDevice, _ index: Int, _ errors: inout FieldErrors) {
        let earlier = container.volumeDevices[..<index]
        if device.name.isEmpty { errors.required("name") }
        if !device.name.isEmpty, earlier.contains(where: { $0.name == device.name }) {
            errors.invalid("name", device.name, "must be unique")
        }
        if let volume = volumes[device.name] {
            if volume.persistentVolumeClaim == nil, volume.ephemeral == nil {
                errors.invalid(
                    "name", device.name,
                    "can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode")
            }
        } else {
            errors.notFound("name", device.name)
        }
        let path = device.devicePath
        if path.isEmpty { errors.required("devicePath") }
        if earlier.contains(where: { $0.devicePath == path && !PathText.hasBacksteps(path) }) {
            errors.invalid("devicePath", path, "must be unique")
        }
        if PathText.hasBacksteps(path) { errors.invalid("devicePath", path, "can not contain backsteps ('..')") }
        if container.volumeMounts.contains(where: { $0.name == device.name }) {
            errors.invalid("name", device.name, "must not already exist in volumeMounts")
        }
        if container.volumeMounts.contains(where: { $0.mountPath == path }) {
            errors.invalid("devicePath", path, "must not already exist as a path in volumeMounts")
        }
    }
}

extension VolumeMount {
    fileprivate var hasMore: Bool {
        subPath != nil || subPathExpr != nil || mountPropagation != nil || recursiveReadOnly != nil
    }
}
