import KubeAPI

/// Warnings about PersistentVolumeClaims.
enum ClaimWarnings {
    static func add(_ spec: PersistentVolumeClaimSpec, _ path: String, _ warnings: inout FieldWarnings) {
        if let storage = spec.resources.requests["storage"], storage.hasFraction {
            warnings.add(
                "\(path).resources.requests[storage]",
                "fractional byte value \(GoText.quoted("\(storage)")) is invalid, must be an integer")
        }
    }
}
