import KubeAPI
import KubeSupport
import TestSupport
import Testing

@testable import Kubelet

@Suite("Pod worker")
struct PodWorkerTests {
    @Test("A pod is started, reported as Running and Ready, and its events are recorded")
    func start() async throws {
        try await WorkerBench.with { bench in
            let pod = Pod.sample()
            bench.workers.update(pod)
            try await waitUntil("running") { bench.status(pod)?.phase == "Running" }
            let status = try #require(bench.status(pod))
            #expect(status.podIP == "10.0.0.1")
            #expect(status.hostIP == "192.0.2.7")
            #expect(status.qosClass == "BestEffort")
            #expect(status.observedGeneration == 1)
            #expect(status.conditions.allSatisfy { $0.status == "True" })
            #expect(
                status.conditions.map(\.type) == [
                    "PodReadyToStartContainers", "Initialized", "Ready", "ContainersReady", "PodScheduled",
                ])
            let container = try #require(status.containerStatuses.first)
            #expect(container.ready && container.started == true && container.restartCount == 0)
            #expect(container.containerID?.hasPrefix("fake://") == true)
            #expect(
                bench.api.events == [
                    "Normal Pulled: Container image \"busybox\" already present on machine",
                    "Normal Created: Created container: main", "Normal Started: Started container main",
                ])
        }
    }

    @Test("A crashing container is restarted immediately, then after 10 s, then 20 s, as CrashLoopBackOff")
    func crashLoop() async throws {
        try await WorkerBench.with { bench in
            let pod = Pod.sample()
            bench.workers.update(pod)
            @Sendable func crash(restart: Int32) async throws {
                try await waitUntil("run \(restart)") {
                    bench.status(pod)?.containerStatuses.first?.restartCount == restart
                        && bench.runtime.running() == ["main"]
                }
                bench.runtime.exit("main", code: 1)
                try await bench.relist()
            }
            try await crash(restart: 0)
            try await crash(restart: 1)
            try await waitUntil("back-off") {
                bench.status(pod)?.containerStatuses.first?.state.waiting?.reason == "CrashLoopBackOff"
            }
            let status = try #require(bench.status(pod)?.containerStatuses.first)
            #expect(
                status.state.waiting?.message
                    == "back-off 10s restarting failed container=main pod=web_default(uid-web)")
            #expect(status.lastState.terminated?.exitCode == 1)
            #expect(bench.status(pod)?.phase == "Running")
            bench.time.advance(by: .seconds(10))
            try await bench.relist()
            try await crash(restart: 2)
            try await waitUntil("longer back-off") {
                bench.status(pod)?.containerStatuses.first?.state.waiting?.message?.contains("back-off 20s") == true
            }
            #expect(
                bench.api.events.contains(
                    "Warning BackOff: Back-off restarting failed container main in pod web_default(uid-web)"))
        }
    }

    @Test("A deleted pod is stopped within its grace period, cleaned up and removed from the API server")
    func delete() async throws {
        try await WorkerBench.with { bench in
            let pod = Pod.sample { $0.spec.terminationGracePeriodSeconds = 30 }
            bench.workers.update(pod)
            try await waitUntil("running") { bench.status(pod)?.phase == "Running" }
            var deleted = pod
            deleted.metadata.deletionTimestamp = Time(bench.time.now())
            deleted.metadata.deletionGracePeriodSeconds = 7
            bench.workers.update(deleted)
            try await waitUntil("deleted") { !bench.api.state.withLock { $0.deleted }.isEmpty }
            #expect(bench.runtime.calls.contains { $0.hasPrefix("stopContainer") && $0.hasSuffix(" 7") })
            #expect(bench.runtime.state.withLock { $0.containers.isEmpty && $0.sandboxes.isEmpty })
            #expect(!HostFiles.exists(bench.workers.context.directories.pod(pod.uid)))
            #expect(bench.status(pod)?.containerStatuses.first?.state.terminated?.exitCode == 143)
            bench.workers.remove(uid: pod.uid)
            try await waitUntil("forgotten") { bench.workers.uids.isEmpty }
        }
    }

    @Test("An image that cannot be pulled gives ErrImagePull, then ImagePullBackOff, and is retried")
    func imagePull() async throws {
        try await WorkerBench.with(images: []) { bench in
            let pod = Pod.sample { $0.spec.containers[0].image = "registry.test/app:1" }
            bench.workers.update(pod)
            @Sendable func reason() -> String? { bench.status(pod)?.containerStatuses.first?.state.waiting?.reason }
            try await waitUntil("first failure") { reason() == "ErrImagePull" }
            #expect(bench.status(pod)?.phase == "Pending")
            bench.time.advance(by: .seconds(6))
            try await bench.relist()
            try await waitUntil("waiting") { reason() == "ImagePullBackOff" }
            #expect(
                bench.status(pod)?.containerStatuses.first?.state.waiting?.message
                    == "Back-off pulling image \"registry.test/app:1\": ErrImagePull: not found")
            #expect(bench.api.events.contains("Normal BackOff: Back-off pulling image \"registry.test/app:1\""))
            #expect(bench.api.events.contains("Warning Failed: Error: ImagePullBackOff"))
            bench.time.advance(by: .seconds(5))
            try await bench.relist()
            try await waitUntil("second failure") { reason() == "ErrImagePull" }
            bench.runtime.state.withLock { _ = $0.registry.insert("registry.test/app:1") }
            // The second back-off is twenty seconds.
            bench.time.advance(by: .seconds(11))
            try await bench.relist()
            try await waitUntil("waiting again") { reason() == "ImagePullBackOff" }
            bench.time.advance(by: .seconds(10))
            try await bench.relist()
            try await waitUntil("running") { bench.status(pod)?.phase == "Running" }
            #expect(bench.api.events.contains("Normal Pulling: Pulling image \"registry.test/app:1\""))
            #expect(
                bench.api.events.contains(
                    "Warning Failed: Failed to pull image \"registry.test/app:1\": not found"))
        }
    }

    @Test(
        "Invalid images and missing configuration are reported by their reasons",
        arguments: [
            ("UPPER/case", "IfNotPresent", "InvalidImageName"),
            ("absent", "Never", "ErrImageNeverPull"),
        ])
    func badImage(image: String, policy: String, reason: String) async throws {
        try await WorkerBench.with { bench in
            let pod = Pod.sample {
                $0.spec.containers[0].image = image
                $0.spec.containers[0].imagePullPolicy = policy
            }
            bench.workers.update(pod)
            try await waitUntil(reason) {
                bench.status(pod)?.containerStatuses.first?.state.waiting?.reason == reason
            }
        }
    }

    @Test("A missing ConfigMap gives CreateContainerConfigError, and the container starts when it exists")
    func missingConfigMap() async throws {
        try await WorkerBench.with { bench in
            let pod = Pod.sample {
                $0.spec.containers[0].env = [
                    EnvVar {
                        $0.name = "COLOR"
                        $0.valueFrom = EnvVarSource {
                            $0.configMapKeyRef = ConfigMapKeySelector {
                                $0.name = "settings"
                                $0.key = "color"
                            }
                        }
                    }
                ]
            }
            bench.workers.update(pod)
            try await waitUntil("error") {
                bench.status(pod)?.containerStatuses.first?.state.waiting?.reason == "CreateContainerConfigError"
            }
            #expect(
                bench.status(pod)?.containerStatuses.first?.state.waiting?.message
                    == "configmap \"settings\" not found")
            bench.api.state.withLock { $0.configMaps["settings"] = ConfigMap { $0.data = ["color": "blue"] } }
            bench.time.advance(by: .seconds(11))
            try await bench.relist()
            try await waitUntil("running") { bench.status(pod)?.phase == "Running" }
            let config = bench.runtime.state.withLock { $0.containers.values.first?.config }
            #expect(config?.envs.contains { $0.key == "COLOR" && $0.value == "blue" } == true)
        }
    }

    @Test("Init containers run one after the other; a failing one with restartPolicy Never fails the pod")
    func initContainers() async throws {
        try await WorkerBench.with { bench in
            let pod = Pod.sample {
                $0.spec.restartPolicy = "Never"
                $0.spec.initContainers = [.sample("first"), .sample("second")]
            }
            bench.workers.update(pod)
            try await waitUntil("first") { bench.runtime.running() == ["first"] }
            try await waitUntil("initializing") {
                bench.status(pod)?.containerStatuses.first?.state.waiting?.reason == "PodInitializing"
            }
            bench.runtime.exit("first", code: 0)
            try await bench.relist()
            try await waitUntil("second") { bench.runtime.running() == ["second"] }
            bench.runtime.exit("second", code: 3)
            try await bench.relist()
            try await waitUntil("failed") { bench.status(pod)?.phase == "Failed" }
            #expect(bench.runtime.running().isEmpty)
            #expect(bench.status(pod)?.initContainerStatuses.map(\.ready) == [true, false])
        }
    }

    @Test("A pod whose containers succeed is Succeeded with reason PodCompleted and its sandbox is stopped")
    func success() async throws {
        try await WorkerBench.with { bench in
            let pod = Pod.sample { $0.spec.restartPolicy = "OnFailure" }
            bench.workers.update(pod)
            try await waitUntil("running") { bench.runtime.running() == ["main"] }
            bench.runtime.exit("main", code: 0)
            try await bench.relist()
            try await waitUntil("succeeded") { bench.status(pod)?.phase == "Succeeded" }
            try await waitUntil("sandbox stopped") {
                bench.runtime.state.withLock { $0.sandboxes.values.allSatisfy { $0.state == .sandboxNotready } }
            }
            let ready = bench.status(pod)?.conditions.first { $0.type == "Ready" }
            #expect(ready?.status == "False" && ready?.reason == "PodCompleted")
            #expect(bench.status(pod)?.containerStatuses.first?.state.terminated?.reason == "Completed")
        }
    }

    @Test("A failing sandbox is reported as FailedCreatePodSandBox and retried")
    func sandboxFailure() async throws {
        try await WorkerBench.with { bench in
            bench.runtime.fail("runPodSandbox", KubeletError(.runtime, "no network"))
            let pod = Pod.sample()
            bench.workers.update(pod)
            try await waitUntil("event") {
                bench.api.events.contains(
                    "Warning FailedCreatePodSandBox: Failed to create pod sandbox: no network")
            }
            bench.time.advance(by: .seconds(2))
            try await bench.relist()
            try await waitUntil("running") { bench.status(pod)?.phase == "Running" }
        }
    }

    @Test("Containers of an earlier kubelet are recognized and not restarted")
    func takeover() async throws {
        try await WorkerBench.with { bench in
            let pod = Pod.sample()
            bench.workers.update(pod)
            try await waitUntil("running") { bench.status(pod)?.phase == "Running" }
            let before = bench.runtime.calls
            let next = PodWorkers(context: bench.workers.context)
            let run = Task { await next.run() }
            bench.api.state.withLock { $0.statuses = [:] }
            next.update(pod)
            try await waitUntil("taken over") { bench.status(pod)?.phase == "Running" }
            #expect(bench.runtime.calls == before)
            run.cancel()
            await run.value
        }
    }

    @Test("Containers of a pod that the API server does not have are stopped and removed")
    func orphans() async throws {
        try await WorkerBench.with { bench in
            let pod = Pod.sample()
            bench.workers.update(pod)
            try await waitUntil("running") { bench.status(pod)?.phase == "Running" }
            let next = PodWorkers(context: bench.workers.context)
            let run = Task { await next.run() }
            try await next.relist(adoptOrphans: true)
            try await waitUntil("removed") {
                bench.runtime.state.withLock { $0.containers.isEmpty && $0.sandboxes.isEmpty }
            }
            run.cancel()
            await run.value
        }
    }

    @Test("A failing exec liveness probe restarts the container; readiness follows its probe")
    func probes() async throws {
        try await WorkerBench.with { bench in
            bench.runtime.state.withLock { $0.execResults["alive"] = ExecResult(exitCode: 1) }
            let pod = Pod.sample {
                $0.spec.containers[0].livenessProbe = Probe {
                    $0.exec = ExecAction { $0.command = ["alive"] }
                    $0.failureThreshold = 1
                    $0.periodSeconds = 1
                    $0.initialDelaySeconds = 5
                }
                $0.spec.containers[0].readinessProbe = Probe {
                    $0.exec = ExecAction { $0.command = ["ready"] }
                    $0.periodSeconds = 1
                }
            }
            bench.workers.update(pod)
            try await waitUntil("ready") { bench.status(pod)?.containerStatuses.first?.ready == true }
            bench.time.advance(by: .seconds(6))
            try await waitUntil("restarted") {
                bench.status(pod)?.containerStatuses.first?.restartCount == 1
            }
            #expect(bench.api.events.contains { $0.hasPrefix("Warning Unhealthy: Liveness probe failed") })
            #expect(
                bench.api.events.contains(
                    "Normal Killing: Container main failed liveness probe, will be restarted"))
        }
    }
}
