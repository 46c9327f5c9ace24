import KubeAPI
import KubeClient
import KubeSupport
import Logging
import Synchronization

/// The components of a kubelet and the loops that run them.
struct Kubelet: Sendable {
    let configuration: KubeletConfiguration
    let context: PodWorkerContext
    let workers: PodWorkers
    let reporter: NodeReporter
    let logger: Logger
    private var time: any TimeSource { context.time }

    init(
        configuration: KubeletConfiguration, runtime: any ContainerRuntime, runtimeName: String, api: any KubeletAPI,
        time: any TimeSource, logger: Logger
    ) throws(KubeletError) {
        self.configuration = configuration
        self.logger = logger
        let directories = PodDirectories(root: configuration.directory, logs: configuration.logDirectory)
        try HostFiles.createPrivateDirectory("\(directories.root)/pods")
        try HostFiles.createPrivateDirectory(directories.logs)
        let host = HostInformation.read(directory: configuration.directory)
        let allocatable = NodeStatusBuilder(
            name: configuration.nodeName, addresses: [], host: host, images: [], kubeletVersion: "", kubeletPort: 0,
            maximumPods: configuration.maximumPods, now: time.now()
        ).status(old: NodeStatus()).allocatable
        context = PodWorkerContext(
            runtime: runtime, runtimeName: runtimeName, api: api, nodeName: configuration.nodeName,
            directories: directories,
            dns: DNSConfiguration(
                clusterDNS: configuration.clusterDNS, clusterDomain: configuration.clusterDomain,
                hostResolvConf: (try? HostFiles.readText("/etc/resolv.conf")) ?? ""),
            cgroups: CgroupDriver(systemd: configuration.systemdCgroup, root: configuration.cgroupRoot),
            hostIPs: configuration.nodeIPs, allocatable: allocatable,
            images: ImagePuller(runtime: runtime, time: time),
            observer: PodRuntimeObserver(runtime: runtime, directories: directories),
            prober: Prober(runtime: runtime), time: time, logger: logger)
        workers = PodWorkers(context: context)
        reporter = NodeReporter(
            configuration: configuration, runtime: runtime, api: api, time: time, logger: logger)
    }

    /// Runs until cancelled.
    func run(pods: Informer<Pod>, onRegistered: @escaping @Sendable () -> Void) async throws {
        // The port is bound before anything else is done: two kubelets must not run on one machine.
        let server = try await boundServer()
        try context.cgroups.createRoot()
        try await reporter.register()
        await context.api.record(
            PodEvent(
                kind: .normal, reason: "Starting", message: "Starting kubelet.", object: configuration.nodeReference))
        pods.addHandler { change in
            switch change {
            case .added(let pod), .updated(_, let pod): workers.update(pod)
            case .deleted(let pod): workers.remove(uid: pod.uid)
            }
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await pods.run() }
            group.addTask { await workers.run() }
            group.addTask { try await every(.seconds(1)) { try await workers.relist(adoptOrphans: pods.isSynced) } }
            group.addTask { try await every(NodeReporter.interval) { try await reporter.report() } }
            group.addTask { try await every(NodeReporter.interval) { try await reporter.renewLease() } }
            group.addTask { try await every(.seconds(10)) { try await rotateLogs() } }
            group.addTask { try await every(.seconds(10)) { try workers.updateBurstableShares() } }
            group.addTask { try await collectImages() }
            group.addTask { try await LocalStorageMonitor(workers: workers).run() }
            group.addTask {
                await pods.waitUntilSynced()
                onRegistered()
                try await every(.seconds(120)) { workers.cleanUpOrphanedPods() }
            }
            if let server { group.addTask { try await server.run() } }
            // None of these ends without an error: the first error ends them all.
            for try await _ in group {}
        }
    }

    private func boundServer() async throws(KubeletError) -> KubeletServer? {
        guard let identity = configuration.server else { return nil }
        let server = try KubeletServer(
            configuration: configuration, identity: identity, workers: workers, logger: logger)
        do {
            _ = try await server.bind()
            return server
        } catch {
            throw KubeletError(.host, "cannot serve the kubelet's API: \(error): another kubelet may be running")
        }
    }

    /// Runs `body` at the interval. A `KubeletError` is logged and does not end the loop.
    private func every(_ interval: Duration, _ body: () async throws -> Void) async throws {
        while true {
            do {
                try await body()
            } catch let error as KubeletError {
                try Task.checkCancellation()
                logger.warning("kubelet loop failed, retrying", metadata: ["error": "\(error)"])
            }
            try await time.sleep(for: interval)
        }
    }

    private func rotateLogs() async throws(KubeletError) {
        let rotation = LogRotation()
        for container in try await context.runtime.listContainers(podUID: nil)
        where container.state == .containerRunning {
            let labels = container.labels
            guard let uid = labels[ContainerLabel.podUID], let namespace = labels[ContainerLabel.podNamespace],
                let pod = labels[ContainerLabel.podName], let name = labels[ContainerLabel.containerName]
            else { continue }
            let directory = context.directories.podLogs(namespace: namespace, name: pod, uid: uid)
            if try rotation.rotate("\(directory)/\(name)/\(container.metadata.attempt).log", now: time.now()) {
                try await context.runtime.reopenContainerLog(container.id)
            }
        }
    }

    private func collectImages() async throws {
        var collector = ImageGarbageCollector(
            highThresholdPercent: configuration.imageGCHighThresholdPercent,
            lowThresholdPercent: configuration.imageGCLowThresholdPercent)
        while true {
            do {
                try await collectImages(&collector)
            } catch {
                logger.warning("image garbage collection failed", metadata: ["error": "\(error)"])
            }
            try await time.sleep(for: .seconds(300))
        }
    }

    private func collectImages(_ collector: inout ImageGarbageCollector) async throws(KubeletError) {
        var inUse = Set(try await context.runtime.listContainers(podUID: nil).map(\.imageRef))
        let pause = configuration.pauseImage
        if !pause.isEmpty, let image = try await context.runtime.imageStatus(pause) { inUse.insert(image.id) }
        let host = HostInformation.read(directory: configuration.directory)
        let surplus = collector.plan(
            images: try await context.runtime.listImages(), inUse: inUse, capacity: host.diskBytes,
            available: host.availableDiskBytes, now: time.now())
        for image in surplus { try await context.runtime.removeImage(image) }
    }
}
