import KubeAPI
import KubeSupport

extension PodWorker {
    /// The interval at which volumes are updated from changed objects, as upstream's `--sync-frequency`.
    static let volumeRefreshInterval = Duration.seconds(60)

    /// Makes or updates the pod's volumes.
    /// - Returns: The paths on the host by volume name.
    func mountVolumes(_ pod: Pod, podIPs: [String]) async throws(KubeletError) -> [String: String] {
        var paths: [String: String] = [:]
        let mounter = VolumeMounter(directories: context.directories)
        let downwardAPI = DownwardAPI(
            pod: pod, podIPs: podIPs, hostIPs: context.hostIPs, allocatable: context.allocatable)
        for volume in pod.spec.volumes {
            do {
                let payload = VolumePayload(
                    downwardAPI: downwardAPI, objects: try await references(of: volume, pod),
                    tokens: try await tokens(of: volume, pod))
                paths[volume.name] = try mounter.mount(volume, pod: pod, payload: payload, now: context.time.now())
            } catch {
                let message = "MountVolume.SetUp failed for volume \"\(volume.name)\" : \(error.message)"
                if !Task.isCancelled { await report(pod, .warning, "FailedMount", message) }
                throw KubeletError(error.code, message, cause: VolumeFailure())
            }
        }
        syncState.withLock { $0.volumesRefreshed = context.time.now() }
        return paths
    }

    /// Updates the files of volumes if the interval has passed. A failure is reported and retried after the next
    /// interval.
    func refreshVolumes(_ pod: Pod, _ state: PodRuntimeState) async throws {
        guard pod.spec.volumes.contains(where: \.isWrittenByKubelet) else { return }
        let now = context.time.now()
        let last = syncState.withLock { $0.volumesRefreshed }
        if last.map({ now - $0 >= Self.volumeRefreshInterval }) ?? true {
            _ = try? await mountVolumes(pod, podIPs: state.sandbox?.ips ?? [])
            syncState.withLock { $0.volumesRefreshed = now }
        }
        scheduleSync(at: now + Self.volumeRefreshInterval)
    }

    func fetch(
        configMaps: Set<String>, secrets: Set<String>, _ pod: Pod
    ) async throws(KubeletError) -> ReferencedObjects {
        var objects = ReferencedObjects()
        for name in configMaps {
            objects.configMaps[name] = try await nilIfNotFound({ () async throws(KubeletError) in
                try await context.api.configMap(namespace: pod.namespace, name: name)
            })
        }
        for name in secrets {
            objects.secrets[name] = try await nilIfNotFound({ () async throws(KubeletError) in
                try await context.api.secret(namespace: pod.namespace, name: name)
            })
        }
        return objects
    }

    private func references(of volume: Volume, _ pod: Pod) async throws(KubeletError) -> ReferencedObjects {
        var configMaps = Set([volume.configMap?.name].compactMap { $0 })
        var secrets = Set([volume.secret?.secretName].compactMap { $0 })
        for source in volume.projected?.sources ?? [] {
            if let name = source.configMap?.name { configMaps.insert(name) }
            if let name = source.secret?.name { secrets.insert(name) }
        }
        return try await fetch(configMaps: configMaps, secrets: secrets, pod)
    }

    /// Returns the tokens of a projected volume by path. A token is renewed after four fifths of its lifetime.
    private func tokens(of volume: Volume, _ pod: Pod) async throws(KubeletError) -> [String: String] {
        var result: [String: String] = [:]
        for source in volume.projected?.sources ?? [] {
            guard let wanted = source.serviceAccountToken else { continue }
            result[wanted.path] = try await token(wanted, volume: volume.name, pod)
        }
        return result
    }

    private func token(
        _ wanted: ServiceAccountTokenProjection, volume: String, _ pod: Pod
    ) async throws(KubeletError) -> String {
        let key = "\(volume)/\(wanted.path)"
        let now = context.time.now()
        if let known = syncState.withLock({ $0.tokens[key] }), now < known.refreshAt { return known.token }
        let seconds = wanted.expirationSeconds ?? 3600
        let account = pod.spec.serviceAccountName.flatMap { $0.isEmpty ? nil : $0 } ?? "default"
        let answer = try await context.api.createToken(
            namespace: pod.namespace, serviceAccount: account,
            TokenRequest {
                $0.spec.audiences = wanted.audience.flatMap { $0.isEmpty ? nil : [$0] } ?? []
                $0.spec.expirationSeconds = seconds
                $0.spec.boundObjectRef = BoundObjectReference {
                    $0.kind = "Pod"
                    $0.apiVersion = "v1"
                    $0.name = pod.name
                    $0.uid = pod.uid
                }
            })
        guard let token = answer.status.token else {
            throw KubeletError(.host, "the API server returned no token")
        }
        let lifetime = (answer.status.expirationTimestamp?.timestamp ?? now + .seconds(seconds)) - now
        syncState.withLock {
            $0.tokens[key] = .init(
                token: token, refreshAt: now + min(lifetime * 4 / 5, .seconds(24 * 3600)))
        }
        return token
    }

    // MARK: Mounts

    func mounts(
        _ container: Container, _ pod: Pod, _ volumes: [String: String],
        _ environment: [(name: String, value: String)]
    ) throws(KubeletError) -> [CRI.Mount] {
        let variables = Dictionary(environment.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
        var result: [CRI.Mount] = []
        for (index, mount) in container.volumeMounts.enumerated() {
            guard var path = volumes[mount.name], let volume = pod.spec.volumes.first(where: { $0.name == mount.name })
            else {
                throw KubeletError(
                    .invalid, "cannot find volume \"\(mount.name)\" to mount into container \"\(container.name)\"")
            }
            if volume.hostPath != nil, !HostFiles.exists(path) { try HostFiles.createDirectories(path) }
            if let subPath = try mount.expandedSubPath(variables) {
                path = try bind(subPath, (mount.name, path), container.name, index)
            }
            result.append(
                .with {
                    $0.hostPath = path
                    $0.containerPath = mount.mountPath.hasPrefix("/") ? mount.mountPath : "/" + mount.mountPath
                    $0.readonly = mount.readOnly == true || volume.isWrittenByKubelet
                    $0.propagation =
                        switch mount.mountPropagation {
                        case "HostToContainer": .propagationHostToContainer
                        case "Bidirectional": .propagationBidirectional
                        default: .propagationPrivate
                        }
                })
        }
        return result
    }

    private func bind(
        _ subPath: SubPath, _ volume: (name: String, path: String), _ container: String, _ index: Int
    ) throws(KubeletError) -> String {
        do throws(KubeletError) {
            return try SubPathMounts(directories: context.directories, podUID: uid)
                .bind(subPath, of: volume, container: container, index: index)
        } catch {
            context.logger.warning(
                "cannot mount a part of a volume", metadata: ["pod": "\(uid)", "error": "\(error)"])
            throw KubeletError(
                error.code,
                "failed to prepare subPath for volumeMount \"\(volume.name)\" of container \"\(container)\"",
                cause: error)
        }
    }

    /// Returns the mounts of the files that the kubelet itself writes: `/etc/hosts` and the termination log.
    func managedMounts(
        _ container: Container, _ restartCount: Int32, _ pod: Pod, _ ips: [String]
    ) throws(KubeletError) -> [CRI.Mount] {
        var result: [CRI.Mount] = []
        let hosts = context.directories.hosts(uid)
        try HostFiles.createDirectories(context.directories.pod(uid), mode: 0o750)
        if !container.volumeMounts.contains(where: { $0.mountPath == "/etc/hosts" }) {
            let hostname = SandboxConfiguration.hostname(of: pod, nodeName: context.nodeName)
            let content =
                pod.spec.hostNetwork == true
                ? HostsFile.content(hostFile: (try? HostFiles.readText("/etc/hosts")) ?? "", pod: pod)
                : HostsFile.content(
                    pod: pod, ips: ips, hostname: hostname, clusterDomain: context.dns.clusterDomain)
            try HostFiles.write(content, to: hosts)
            result.append(
                .with {
                    $0.hostPath = hosts
                    $0.containerPath = "/etc/hosts"
                })
        }
        let log = context.directories.terminationLog(uid, container: container.name, attempt: restartCount)
        if let slash = log.lastIndex(of: "/") { try HostFiles.createDirectories(String(log[..<slash])) }
        try HostFiles.write("", to: log)
        // Containers may run as any user.
        try HostFiles.setMode(0o666, log)
        result.append(
            .with {
                $0.hostPath = log
                $0.containerPath = container.terminationMessagePath ?? "/dev/termination-log"
            })
        return result
    }
}

/// Marks an error for which an event was sent already.
struct VolumeFailure: Error {}

extension KubeletError {
    var isVolumeFailure: Bool { cause is VolumeFailure }
}

extension VolumeMount {
    /// Returns the path within the volume that the mount shows. Nil for the whole volume.
    fileprivate func expandedSubPath(_ variables: [String: String]) throws(KubeletError) -> SubPath? {
        var text = subPath ?? ""
        if let subPathExpr, !subPathExpr.isEmpty {
            var missing: String?
            text = expandVariables(subPathExpr) { name in
                if variables[name] == nil { missing = name }
                return variables[name]
            }
            if let missing { throw KubeletError(.invalid, "missing value for \"\(missing)\"") }
        }
        return text.isEmpty ? nil : try SubPath(text)
    }
}
