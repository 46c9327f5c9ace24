import KubeAPI

/// Warnings about removed or deprecated volume types and about overlapping paths in projected volumes.
enum VolumeWarnings {
    static func add(_ volumes: [Volume], _ warnings: inout FieldWarnings) {
        for (index, volume) in volumes.enumerated() {
            addRemoved(volume, index, &warnings)
            addOverlaps(volume, &warnings)
        }
    }

    private static func addRemoved(_ volume: Volume, _ index: Int, _ warnings: inout FieldWarnings) {
        func warn(_ isSet: Bool, _ name: String, _ text: String, _ warnings: inout FieldWarnings) {
            if isSet { warnings.add("spec.volumes[\(index)].\(name)", text) }
        }
        let removed = "non-functional in"
        warn(
            volume.photonPersistentDisk != nil, "photonPersistentDisk", "deprecated in v1.11, \(removed) v1.16+",
            &warnings)
        warn(
            volume.gitRepo != nil, "gitRepo", "deprecated in v1.11, and disabled by default in v1.33+", &warnings)
        warn(volume.scaleIO != nil, "scaleIO", "deprecated in v1.16, \(removed) v1.22+", &warnings)
        warn(volume.flocker != nil, "flocker", "deprecated in v1.22, \(removed) v1.25+", &warnings)
        warn(volume.storageos != nil, "storageOS", "deprecated in v1.22, \(removed) v1.25+", &warnings)
        warn(volume.quobyte != nil, "quobyte", "deprecated in v1.22, \(removed) v1.25+", &warnings)
        warn(volume.glusterfs != nil, "glusterfs", "deprecated in v1.25, \(removed) v1.26+", &warnings)
        warn(volume.cephfs != nil, "cephfs", "deprecated in v1.28, \(removed) v1.31+", &warnings)
        warn(volume.rbd != nil, "rbd", "deprecated in v1.28, \(removed) v1.31+", &warnings)
        if let claim = volume.ephemeral?.volumeClaimTemplate {
            ClaimWarnings.add(claim.spec, "spec.volumes[\(index)].ephemeral.volumeClaimTemplate.spec", &warnings)
        }
    }

    private static func addOverlaps(_ volume: Volume, _ warnings: inout FieldWarnings) {
        var name: String { GoText.quoted(volume.name) }
        if let source = volume.configMap, source.items.count > 1 {
            add(source.items.map(\.path), "volume \(name) (ConfigMap \(GoText.quoted(source.name ?? "")))", &warnings)
        }
        if let source = volume.secret, source.items.count > 1 {
            add(
                source.items.map(\.path), "volume \(name) (Secret \(GoText.quoted(source.secretName ?? "")))", &warnings
            )
        }
        if let source = volume.downwardAPI, source.items.count > 1 {
            add(source.items.map(\.path), "volume \(name) (DownwardAPI)", &warnings)
        }
        if let source = volume.projected {
            for part in source.sources where part == VolumeProjection() {
                warnings.add("volume \(name) (Projected) has no sources provided")
            }
        }
    }

    private static func add(_ paths: [String], _ volume: String, _ warnings: inout FieldWarnings) {
        for (index, path) in paths.enumerated() {
            for other in paths[..<index] where overlap(path, other) {
                warnings.add(
                    "\(volume): overlapping paths: \(GoText.quoted(path)) with \(GoText.quoted(other))")
            }
        }
    }

    /// Returns true if the paths are equal or one contains the other.
    private static func overlap(_ path: String, _ other: String) -> Bool {
        path == other || path.hasPrefix(other + "/") || other.hasPrefix(path + "/")
    }
}
