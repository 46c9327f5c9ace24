import KubeAPI

/// Validation of projected volumes.
enum ProjectedVolumeValidation {
    static func validate(_ volume: ProjectedVolumeSource, _ errors: inout FieldErrors) {
        errors.checkMode("defaultMode", volume.defaultMode)
        var conflicts: [String] = []
        var paths: Set<String> = []
        func take(_ path: String, of name: String) {
            if !path.isEmpty, !paths.insert(path).inserted { conflicts.append(name) }
        }
        for source in volume.sources {
            for item in source.secret?.items ?? [] { take(item.path, of: source.secret?.name ?? "") }
            for item in source.configMap?.items ?? [] { take(item.path, of: source.configMap?.name ?? "") }
            for item in source.downwardAPI?.items ?? [] { take(item.path, of: item.path) }
        }
        for name in conflicts { errors.invalid("", name, "conflicting duplicate paths") }
        errors.each("sources", volume.sources) { errors, _, source in validate(source, &errors) }
        for token in volume.sources.compactMap(\.serviceAccountToken) {
            // Upstream omits the source from this path.
            if token.path.isEmpty {
                errors.required("path")
            } else {
                errors.checkLocal("path", token.path)
            }
        }
    }

    private static func validate(_ source: VolumeProjection, _ errors: inout FieldErrors) {
        var count = 0
        if let secret = source.secret {
            count += 1
            errors.at("secret") { errors in
                if secret.name ?? "" == "" { errors.required("name") }
                FileSources.validate(secret.items, &errors)
            }
        }
        if let map = source.configMap {
            count += 1
            errors.at("configMap") { errors in
                if map.name ?? "" == "" { errors.required("name") }
                FileSources.validate(map.items, &errors)
            }
        }
        if let downward = source.downwardAPI {
            count += 1
            errors.at("downwardAPI") { errors in for file in downward.items { FileSources.validate(file, &errors) } }
        }
        if let token = source.serviceAccountToken {
            count += 1
            errors.at("serviceAccountToken") { validate(token, &$0) }
        }
        if count > 1 { errors.forbidden("", "may not specify more than 1 volume type per source") }
    }

    private static func validate(_ token: ServiceAccountTokenProjection, _ errors: inout FieldErrors) {
        guard let seconds = token.expirationSeconds else { return }
        if seconds < 600 {
            errors.invalid("expirationSeconds", seconds, "may not specify a duration less than 10 minutes")
        }
        if seconds > 1 << 32 {
            errors.invalid("expirationSeconds", seconds, "may not specify a duration larger than 2^32 seconds")
        }
    }
}
