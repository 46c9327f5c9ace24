import KubeAPI

/// Returns the files of a configMap, secret, downwardAPI or projected volume, by relative path.
///
/// Sources: https://kubernetes.io/docs/concepts/storage/volumes/ and .../projected-volumes/
struct VolumePayload {
    var downwardAPI: DownwardAPI
    var objects: ReferencedObjects
    /// The service account tokens by their path in the volume.
    var tokens: [String: String]

    /// Returns nil for other kinds of volumes. Throws `.notFound` with the message of the `FailedMount` event.
    func files(of volume: Volume) throws(KubeletError) -> [String: ProjectedFile]? {
        if let source = volume.configMap {
            return try configMap(
                source.name, source.items, mode: source.defaultMode, optional: source.optional == true)
        }
        if let source = volume.secret {
            return try secret(
                source.secretName, source.items, mode: source.defaultMode, optional: source.optional == true)
        }
        if let source = volume.downwardAPI { return try downward(source.items, mode: source.defaultMode) }
        guard let projected = volume.projected else { return nil }
        var files: [String: ProjectedFile] = [:]
        for source in projected.sources {
            files.merge(try self.files(of: source, mode: projected.defaultMode)) { $1 }
        }
        return files
    }

    private func files(of source: VolumeProjection, mode: Int32?) throws(KubeletError) -> [String: ProjectedFile] {
        if let source = source.configMap {
            return try configMap(source.name, source.items, mode: mode, optional: source.optional == true)
        }
        if let source = source.secret {
            return try secret(source.name, source.items, mode: mode, optional: source.optional == true)
        }
        if let source = source.downwardAPI { return try downward(source.items, mode: mode) }
        if let source = source.serviceAccountToken {
            guard let token = tokens[source.path] else {
                throw KubeletError(.notFound, "no token for \(source.path)")
            }
            // A token grants access to the API: by default only its owner may read it.
            return [try checked(source.path): file(Array(token.utf8), nil, mode ?? 0o600)]
        }
        throw KubeletError(.invalid, "unsupported projected volume source")
    }

    private func configMap(
        _ name: String?, _ items: [KeyToPath], mode: Int32?, optional: Bool
    ) throws(KubeletError) -> [String: ProjectedFile] {
        guard let configMap = objects.configMaps[name ?? ""] else {
            if optional { return [:] }
            throw KubeletError(.notFound, "configmap \"\(name ?? "")\" not found")
        }
        var content = configMap.data.mapValues { Array($0.utf8) }
        content.merge(configMap.binaryData.mapValues(\.bytes)) { $1 }
        return try select(content, items, mode: mode, optional: optional, what: "configmap")
    }

    private func secret(
        _ name: String?, _ items: [KeyToPath], mode: Int32?, optional: Bool
    ) throws(KubeletError) -> [String: ProjectedFile] {
        guard let secret = objects.secrets[name ?? ""] else {
            if optional { return [:] }
            throw KubeletError(.notFound, "secret \"\(name ?? "")\" not found")
        }
        return try select(
            secret.data.mapValues(\.bytes), items, mode: mode, optional: optional, what: "secret")
    }

    private func select(
        _ content: [String: [UInt8]], _ items: [KeyToPath], mode: Int32?, optional: Bool, what: String
    ) throws(KubeletError) -> [String: ProjectedFile] {
        var files: [String: ProjectedFile] = [:]
        if items.isEmpty {
            for (key, bytes) in content { files[try checked(key)] = file(bytes, nil, mode) }
            return files
        }
        for item in items {
            guard let bytes = content[item.key] else {
                if optional { continue }
                throw KubeletError(.notFound, "\(what) references non-existent config key: \(item.key)")
            }
            files[try checked(item.path)] = file(bytes, item.mode, mode)
        }
        return files
    }

    private func downward(
        _ items: [DownwardAPIVolumeFile], mode: Int32?
    ) throws(KubeletError) -> [String: ProjectedFile] {
        var files: [String: ProjectedFile] = [:]
        for item in items {
            var text = ""
            if let field = item.fieldRef {
                text = try downwardAPI.field(field.fieldPath)
            } else if let selector = item.resourceFieldRef {
                guard let container = downwardAPI.pod.container(selector.containerName ?? "") else {
                    throw KubeletError(.notFound, "container \(selector.containerName ?? "") not found")
                }
                text = try downwardAPI.resource(selector, container: container)
            }
            files[try checked(item.path)] = file(Array(text.utf8), item.mode, mode)
        }
        return files
    }

    private func file(_ bytes: [UInt8], _ own: Int32?, _ volume: Int32?) -> ProjectedFile {
        ProjectedFile(content: bytes, mode: UInt32(own ?? volume ?? 0o644) & 0o7777)
    }

    /// Returns the path. Throws if it leads out of the volume, independent of the API server's validation.
    private func checked(_ path: String) throws(KubeletError) -> String {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !path.isEmpty, path.utf8.count < 4096,
            parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." && $0.utf8.count < 256 }),
            !parts[0].hasPrefix("..")
        else { throw KubeletError(.invalid, "invalid path in volume: \"\(path)\"") }
        return path
    }
}
