import KubeAPI
import KubeSupport
import Logging

@testable import Kubelet

/// Pod workers with a fake runtime and a fake API server, in a temporary directory.
struct WorkerBench: Sendable {
    let runtime: FakeContainerRuntime
    let api = FakeKubeletAPI()
    let time: ManualTime
    let workers: PodWorkers
    let directory: String

    static func with(images: [String] = ["busybox"], _ body: @Sendable (Self) async throws -> Void) async throws {
        let bench = Self(images: images)
        let run = Task { await bench.workers.run() }
        var failure: (any Error)?
        do { try await body(bench) } catch { failure = error }
        run.cancel()
        await run.value
        try? HostFiles.removeTree(bench.directory)
        if let failure { throw failure }
    }

    private init(images: [String]) {
        let time = ManualTime()
        self.time = time
        runtime = FakeContainerRuntime(time: time, images: images)
        directory = "/tmp/kubelet-test-\(UInt64.random(in: 0...UInt64.max))"
        let directories = PodDirectories(root: "\(directory)/kubelet", logs: "\(directory)/logs")
        workers = PodWorkers(
            context: PodWorkerContext(
                runtime: runtime, runtimeName: "fake", api: api, nodeName: "node-1", directories: directories,
                dns: DNSConfiguration(clusterDNS: ["10.96.0.10"], hostResolvConf: "nameserver 192.0.2.1\nsearch lan\n"),
                cgroups: CgroupDriver(layout: nil, systemd: false), hostIPs: ["192.0.2.7"],
                allocatable: ["cpu": "2", "memory": "4Gi"], images: ImagePuller(runtime: runtime, time: time),
                observer: PodRuntimeObserver(runtime: runtime, directories: directories),
                prober: Prober(runtime: runtime), time: time,
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
    }

    func status(_ pod: Pod) -> PodStatus? { api.status(pod.uid) }

    /// Lets the workers observe changes in the runtime and the elapsed time.
    func relist() async throws { try await workers.relist(adoptOrphans: false) }
}

extension Pod {
    /// Returns a pod with one container that runs busybox.
    static func sample(_ name: String = "web", _ change: (inout Pod) -> Void = { _ in }) -> Pod {
        var pod = Pod {
            $0.metadata.name = name
            $0.metadata.namespace = "default"
            $0.metadata.uid = "uid-\(name)"
            $0.metadata.generation = 1
            $0.spec.nodeName = "node-1"
            $0.spec.containers = [.sample("main")]
            $0.status.phase = "Pending"
        }
        change(&pod)
        return pod
    }
}

extension Container {
    static func sample(_ name: String, _ change: (inout Container) -> Void = { _ in }) -> Container {
        var container = Container {
            $0.name = name
            $0.image = "busybox"
            $0.imagePullPolicy = "IfNotPresent"
        }
        change(&container)
        return container
    }
}
