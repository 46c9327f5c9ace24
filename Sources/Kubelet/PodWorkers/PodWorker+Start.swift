import KubeAPI
import KubeSupport

extension PodWorker {
    /// Pulls the image, creates the container and starts it. A failure becomes the container's waiting reason, and the
    /// start is retried later.
    func start(_ name: String, _ restartCount: Int32, _ pod: Pod, _ sandbox: SandboxRecord) async throws {
        guard let container = pod.container(name) else { return }
        let ips = pod.spec.hostNetwork == true ? context.hostIPs : sandbox.ips
        do {
            let sandboxConfig = try sandboxConfig(pod, sandbox.attempt)
            let image = try await image(container, pod, sandboxConfig)
            let config = try await containerConfig(container, restartCount, pod, ips, image)
            let id = try await create(config, pod, sandbox.id, sandboxConfig)
            do {
                try await context.runtime.startContainer(id)
            } catch {
                throw StartFailure(reason: "RunContainerError", message: error.message)
            }
            await report(pod, container: name, .normal, "Started", "Started container \(name)")
            syncState.withLock {
                $0.waiting[name] = nil
                $0.retryAt[name] = nil
            }
            if let hook = container.lifecycle?.postStart {
                try await postStart(hook, name, id, pod, ip: ips.first ?? "")
            }
        } catch let failure as ImagePuller.Failure {
            if Task.isCancelled { throw CancellationError() }
            await recordFailure(failure.waiting, retryAt: failure.retryAt, name, pod)
        } catch let failure as StartFailure {
            if Task.isCancelled { throw CancellationError() }
            await recordFailure(
                WaitingReason(reason: failure.reason, message: failure.message), retryAt: nil, name, pod)
        } catch let error as KubeletError {
            if Task.isCancelled { throw CancellationError() }
            await recordFailure(
                WaitingReason(reason: "CreateContainerConfigError", message: error.message), retryAt: nil, name, pod)
        }
    }

    struct StartFailure: Error {
        var reason: String
        var message: String
    }

    private func recordFailure(_ waiting: WaitingReason, retryAt: Timestamp?, _ name: String, _ pod: Pod) async {
        let retry = retryAt ?? context.time.now() + .seconds(10)
        syncState.withLock {
            $0.waiting[name] = waiting
            $0.retryAt[name] = retry
        }
        scheduleSync(at: retry)
        let isImage = waiting.reason.contains("Image")
        await report(
            pod, container: name, .warning, "Failed",
            isImage ? "Error: \(waiting.reason)" : "Error: \(waiting.message)")
    }

    private func image(
        _ container: Container, _ pod: Pod, _ sandboxConfig: CRI.PodSandboxConfig
    ) async throws -> CRI.Image {
        var credentials: [CRI.AuthConfig] = []
        for reference in pod.spec.imagePullSecrets {
            guard let name = reference.name,
                let secret = try? await context.api.secret(namespace: pod.namespace, name: name)
            else { continue }
            credentials += RegistryCredentials(secret: secret).matching(container.image ?? "")
        }
        return try await context.images.ensure(container, auth: credentials, sandboxConfig: sandboxConfig) {
            [self] kind, reason, message in
            await report(pod, container: container.name, kind, reason, message)
        }
    }

    private func create(
        _ config: CRI.ContainerConfig, _ pod: Pod, _ sandbox: String, _ sandboxConfig: CRI.PodSandboxConfig
    ) async throws -> String {
        let name = config.metadata.name
        let logs = "\(sandboxConfig.logDirectory)/\(name)"
        do {
            try HostFiles.createDirectories(logs)
            let id = try await context.runtime.createContainer(
                sandbox: sandbox, config, sandboxConfig: sandboxConfig)
            await report(pod, container: name, .normal, "Created", "Created container: \(name)")
            return id
        } catch {
            throw StartFailure(reason: "CreateContainerError", message: error.message)
        }
    }

    private func postStart(
        _ hook: LifecycleHandler, _ name: String, _ id: String, _ pod: Pod, ip: String
    ) async throws {
        do {
            try await LifecycleHook(handler: hook, prober: context.prober, time: context.time)
                .run(containerID: id, pod: pod, container: name, podIP: ip, limit: .seconds(3600))
        } catch {
            if Task.isCancelled { throw CancellationError() }
            await report(pod, container: name, .warning, "FailedPostStartHook", "PostStartHook failed")
            try await context.runtime.stopContainer(
                id, timeout: .seconds(pod.spec.terminationGracePeriodSeconds ?? 30))
            throw StartFailure(reason: "PostStartHookError", message: "\(error)")
        }
    }

    private func containerConfig(
        _ container: Container, _ restartCount: Int32, _ pod: Pod, _ ips: [String], _ image: CRI.Image
    ) async throws(KubeletError) -> CRI.ContainerConfig {
        let volumes = try await mountVolumes(pod, podIPs: ips)
        let objects = try await referencedObjects(of: container, pod)
        let downwardAPI = DownwardAPI(
            pod: pod, podIPs: ips, hostIPs: context.hostIPs, allocatable: context.allocatable)
        let environment = try ContainerEnvironment(
            container: container, downwardAPI: downwardAPI, objects: objects
        ).variables()
        var mounts = try mounts(container, pod, volumes, environment)
        mounts += try managedMounts(container, restartCount, pod, ips)
        return try ContainerConfiguration(
            pod: pod, container: container, attempt: restartCount, imageID: image.id,
            imageUser: (image.hasUid ? image.uid.value : nil, image.username), environment: environment,
            mounts: mounts, nodeMemory: context.nodeMemory
        ).config()
    }

    private func referencedObjects(
        of container: Container, _ pod: Pod
    ) async throws(KubeletError) -> ReferencedObjects {
        let names = ReferencedObjects.references(of: container)
        var objects = try await fetch(configMaps: names.configMaps, secrets: names.secrets, pod)
        objects.services = try await context.api.services(namespace: pod.namespace)
        return objects
    }
}
