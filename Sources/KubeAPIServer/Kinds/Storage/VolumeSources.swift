import KubeAPI

/// Validation of the volume sources that both pods and PersistentVolumes have. Each function checks the current field.
enum VolumeSources {
    static func validate(_ source: HostPathVolumeSource, _ errors: inout FieldErrors) {
        if source.path.isEmpty { return errors.required("path") }
        errors.checkNoBacksteps("path", source.path)
        errors.check(
            "type", source.type,
            in: ["", "BlockDevice", "CharDevice", "Directory", "DirectoryOrCreate", "File", "FileOrCreate", "Socket"])
    }

    static func validate(_ source: GCEPersistentDiskVolumeSource, _ errors: inout FieldErrors) {
        if source.pdName.isEmpty { errors.required("pdName") }
        validatePartition(source.partition, &errors)
    }

    static func validate(_ source: AWSElasticBlockStoreVolumeSource, _ errors: inout FieldErrors) {
        if source.volumeID.isEmpty { errors.required("volumeID") }
        validatePartition(source.partition, &errors)
    }

    /// Checks a partition number. 0 means no partition and is allowed, although upstream's message does not mention it.
    private static func validatePartition(_ partition: Int32?, _ errors: inout FieldErrors) {
        guard let partition, !(0...255).contains(partition) else { return }
        errors.invalid("partition", partition, "must be between 1 and 255, inclusive")
    }

    static func validate(_ source: NFSVolumeSource, _ errors: inout FieldErrors) {
        if source.server.isEmpty { errors.required("server") }
        if source.path.isEmpty { errors.required("path") }
        if !source.path.hasPrefix("/") { errors.invalid("path", source.path, "must be an absolute path") }
    }

    static func validate(_ source: FlockerVolumeSource, _ errors: inout FieldErrors) {
        let name = source.datasetName ?? ""
        let uuid = source.datasetUUID ?? ""
        if name.isEmpty, uuid.isEmpty {
            errors.required("", "one of datasetName and datasetUUID is required")
        }
        if !name.isEmpty, !uuid.isEmpty {
            errors.invalid("", "resource", "datasetName and datasetUUID can not be specified simultaneously")
        }
        if name.contains("/") { errors.invalid("datasetName", name, "must not contain '/'") }
    }

    static func validateRBD(_ monitors: [String], _ image: String, _ errors: inout FieldErrors) {
        if monitors.isEmpty { errors.required("monitors") }
        if image.isEmpty { errors.required("image") }
    }

    static func validate(_ source: QuobyteVolumeSource, _ errors: inout FieldErrors) {
        let detail = "must be a host:port pair or multiple pairs separated by commas"
        if source.registry.isEmpty {
            errors.required("registry", detail)
        } else if (source.tenant ?? "").utf8.count >= 65 {
            errors.required("tenant", "must be a UUID and may not exceed a length of 64 characters")
        } else {
            for pair in source.registry.split(separator: ",", omittingEmptySubsequences: false)
            where !isHostAndPort(pair) {
                errors.invalid("registry", source.registry, detail)
            }
        }
        if source.volume.isEmpty { errors.required("volume") }
    }

    private static func isHostAndPort(_ text: Substring) -> Bool {
        guard let colon = text.lastIndex(of: ":") else { return false }
        let host = text[..<colon]
        if host.hasPrefix("[") { return host.hasSuffix("]") && host.dropFirst().firstIndex(of: "[") == nil }
        return !host.contains(":") && !host.contains("]")
    }

    static func validate(_ source: FCVolumeSource, _ errors: inout FieldErrors) {
        if source.targetWWNs.isEmpty, source.wwids.isEmpty {
            errors.required("targetWWNs", "must specify either targetWWNs or wwids, but not both")
        }
        guard !source.targetWWNs.isEmpty else { return }
        if !source.wwids.isEmpty {
            errors.invalid(
                "targetWWNs", source.targetWWNs, "targetWWNs and wwids can not be specified simultaneously")
        }
        guard let lun = source.lun else {
            return errors.required("lun", "lun is required if targetWWNs is specified")
        }
        errors.check("lun", Int64(lun), in: 0...255)
    }

    static func validate(_ driver: String, _ options: [String: String], _ errors: inout FieldErrors) {
        if driver.isEmpty { errors.required("driver") }
        errors.each("options", options) { errors, key, _ in
            let domain = key.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
            let text = "." + domain.lowercased()
            guard text.hasSuffix(".kubernetes.io") || text.hasSuffix(".k8s.io"), key.contains("/") || domain == key
            else { return }
            errors.invalid("", key, "kubernetes.io and k8s.io namespaces are reserved")
        }
    }

    static func validate(_ source: AzureDiskVolumeSource, _ errors: inout FieldErrors) {
        if source.diskName.isEmpty { errors.required("diskName") }
        if source.diskURI.isEmpty { errors.required("diskURI") }
        errors.check("cachingMode", source.cachingMode, in: ["None", "ReadOnly", "ReadWrite"])
        guard let kind = source.kind else { return }
        errors.check("kind", kind, in: ["Dedicated", "Managed", "Shared"])
        if kind == "Managed" {
            guard !source.diskURI.hasPrefix("/subscriptions/") else { return }
            errors.append(
                .notSupported(
                    errors.path("diskURI"), source.diskURI,
                    [
                        "/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/"
                            + "{disk-id}"
                    ]))
        } else if !source.diskURI.hasPrefix("https://") {
            errors.append(
                .notSupported(
                    errors.path("diskURI"), source.diskURI,
                    ["https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd"]))
        }
    }

    static func validateStorageOS(_ name: String?, _ namespace: String?, _ errors: inout FieldErrors) {
        if name ?? "" == "" { errors.required("volumeName") }
        errors.checkLabel("volumeName", name)
        errors.checkLabel("volumeNamespace", namespace)
    }

    static func validateScaleIO(_ gateway: String, _ system: String, _ name: String?, _ errors: inout FieldErrors) {
        if gateway.isEmpty { errors.required("gateway") }
        if system.isEmpty { errors.required("system") }
        if name ?? "" == "" { errors.required("volumeName") }
    }

    /// Checks the name of a CSI driver.
    static func validateDriver(_ child: String, _ driver: String, _ errors: inout FieldErrors) {
        if driver.isEmpty { return errors.required(child) }
        if driver.utf8.count > 63 { errors.tooLong(child, maximum: 63) }
        errors.invalid(child, driver, NameRules.dns1123Subdomain(driver.lowercased()))
    }

    static func validateName(of secret: LocalObjectReference?, _ errors: inout FieldErrors) {
        guard let secret, secret.name ?? "" == "" else { return }
        errors.at("secretRef") { $0.required("name") }
    }
}
