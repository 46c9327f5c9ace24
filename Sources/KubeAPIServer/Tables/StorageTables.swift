import KubeAPI
import KubeSupport

/// Formatting shared by the tables of volumes and claims.
private enum VolumeText {
    private static let betaClass = "volume.beta.kubernetes.io/storage-class"

    /// Returns the abbreviated access modes without duplicates, in upstream's order.
    static func accessModes(_ modes: [String]) -> String {
        let short = [
            ("ReadWriteOnce", "RWO"), ("ReadOnlyMany", "ROX"), ("ReadWriteMany", "RWX"), ("ReadWriteOncePod", "RWOP"),
        ]
        return short.filter { modes.contains($0.0) }.map(\.1).joined(separator: ",")
    }

    static func storageClass(_ metadata: ObjectMeta, _ name: String?) -> String {
        metadata.annotations[betaClass] ?? name ?? ""
    }

    static func phase(_ metadata: ObjectMeta, _ phase: String?) -> String {
        metadata.deletionTimestamp == nil ? phase ?? "" : "Terminating"
    }
}

extension Table<PersistentVolume> {
    static let persistentVolumes = Table<PersistentVolume>([
        .name, TableColumn("Capacity"), TableColumn("Access Modes"), TableColumn("Reclaim Policy"),
        TableColumn("Status"), TableColumn("Claim"), TableColumn("StorageClass"),
        TableColumn("VolumeAttributesClass"), TableColumn("Reason"), .age, TableColumn("VolumeMode", priority: 1),
    ]) { volume, now in
        let spec = volume.spec
        let claim = spec.claimRef.map { "\($0.namespace ?? "")/\($0.name ?? "")" }
        return [
            .string(volume.metadata.name ?? ""), .string(spec.capacity["storage"].map { "\($0)" } ?? "0"),
            .string(VolumeText.accessModes(spec.accessModes)), .string(spec.persistentVolumeReclaimPolicy ?? ""),
            .string(VolumeText.phase(volume.metadata, volume.status.phase)), .string(claim ?? ""),
            .string(VolumeText.storageClass(volume.metadata, spec.storageClassName)),
            .string(spec.volumeAttributesClassName ?? "<unset>"), .string(volume.status.reason ?? ""),
            .string(volume.age(now)), .string(spec.volumeMode ?? "<unset>"),
        ]
    }
}

extension Table<PersistentVolumeClaim> {
    static let persistentVolumeClaims = Table<PersistentVolumeClaim>([
        .name, TableColumn("Status"), TableColumn("Volume"), TableColumn("Capacity"), TableColumn("Access Modes"),
        TableColumn("StorageClass"), TableColumn("VolumeAttributesClass"), .age,
        TableColumn("VolumeMode", priority: 1),
    ]) { claim, now in
        let spec = claim.spec
        let volume = spec.volumeName ?? ""
        // Only a bound claim has a capacity. The capacity of a claim that lost its volume is 0.
        let capacity = volume.isEmpty ? "" : claim.status.capacity["storage"].map { "\($0)" } ?? "0"
        return [
            .string(claim.metadata.name ?? ""), .string(VolumeText.phase(claim.metadata, claim.status.phase)),
            .string(volume), .string(capacity),
            .string(volume.isEmpty ? "" : VolumeText.accessModes(claim.status.accessModes)),
            .string(VolumeText.storageClass(claim.metadata, spec.storageClassName)),
            .string(spec.volumeAttributesClassName ?? "<unset>"), .string(claim.age(now)),
            .string(spec.volumeMode ?? "<unset>"),
        ]
    }
}

extension Table<StorageClass> {
    private static let defaultAnnotations = [
        "storageclass.kubernetes.io/is-default-class", "storageclass.beta.kubernetes.io/is-default-class",
    ]

    static let storageClasses = Table<StorageClass>([
        .name, TableColumn("Provisioner"), TableColumn("ReclaimPolicy"), TableColumn("VolumeBindingMode"),
        TableColumn("AllowVolumeExpansion"), .age,
    ]) { storageClass, now in
        let isDefault = defaultAnnotations.contains { storageClass.metadata.annotations[$0] == "true" }
        return [
            .string((storageClass.metadata.name ?? "") + (isDefault ? " (default)" : "")),
            .string(storageClass.provisioner), .string(storageClass.reclaimPolicy ?? "Delete"),
            .string(storageClass.volumeBindingMode ?? "Immediate"),
            .bool(storageClass.allowVolumeExpansion ?? false), .string(storageClass.age(now)),
        ]
    }
}

extension Table<VolumeAttributesClass> {
    static let volumeAttributesClasses = Table<VolumeAttributesClass>([
        .name, TableColumn("DriverName"), .age,
    ]) { attributes, now in
        [.string(attributes.metadata.name ?? ""), .string(attributes.driverName), .string(attributes.age(now))]
    }
}

extension Table<VolumeAttachment> {
    static let volumeAttachments = Table<VolumeAttachment>([
        .name, TableColumn("Attacher", format: "name"), TableColumn("PV"), TableColumn("Node"),
        TableColumn("Attached", type: "boolean"), .age,
    ]) { attachment, now in
        [
            .string(attachment.metadata.name ?? ""), .string(attachment.spec.attacher),
            .string(attachment.spec.source.persistentVolumeName ?? ""), .string(attachment.spec.nodeName),
            .bool(attachment.status.attached), .string(attachment.age(now)),
        ]
    }
}

extension Table<CSIDriver> {
    static let csiDrivers = Table<CSIDriver>([
        .name, TableColumn("AttachRequired", type: "boolean"), TableColumn("PodInfoOnMount", type: "boolean"),
        TableColumn("StorageCapacity", type: "boolean"), TableColumn("TokenRequests"),
        TableColumn("RequiresRepublish", type: "boolean"), TableColumn("Modes"), .age,
    ]) { driver, now in
        let spec = driver.spec
        let modes = spec.volumeLifecycleModes
        return [
            .string(driver.metadata.name ?? ""), .bool(spec.attachRequired ?? true),
            .bool(spec.podInfoOnMount ?? false), .bool(spec.storageCapacity ?? false),
            .string(
                spec.tokenRequests.isEmpty
                    ? "<unset>" : spec.tokenRequests.map(\.audience).joined(separator: ",")),
            .bool(spec.requiresRepublish ?? false),
            .string(modes.isEmpty ? "<none>" : modes.joined(separator: ",")), .string(driver.age(now)),
        ]
    }
}

extension Table<CSINode> {
    static let csiNodes = Table<CSINode>([.name, .integer("Drivers"), .age]) { node, now in
        [.string(node.metadata.name ?? ""), .integer(Int64(node.spec.drivers.count)), .string(node.age(now))]
    }
}
