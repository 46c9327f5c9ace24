import KubeAPI
import KubeSupport
import Testing

@testable import Kubelet

@Suite("Pod status")
struct PodStatusGeneratorTests {
    let now = Timestamp(secondsSinceEpoch: 1_750_000_000)

    private func status(
        _ pod: Pod, _ containers: [ContainerRecord], waiting: [String: WaitingReason] = [:],
        probes: ProbeFindings = ProbeFindings(), failure: WaitingReason? = nil, ready: Bool = true
    ) -> PodStatus {
        PodStatusGenerator(
            pod: pod,
            state: PodRuntimeState(
                sandboxes: [SandboxRecord(id: "s", isReady: ready, ips: ["10.0.0.1"])], containers: containers),
            probes: probes, waiting: waiting, failure: failure, hostIPs: ["192.0.2.7"],
            runtimeName: "cri-o", now: now
        ).status()
    }

    private func record(
        _ name: String, _ state: ContainerRecord.State = .running, exit: Int32 = 0, reason: String = "",
        count: Int32 = 0
    ) -> ContainerRecord {
        ContainerRecord(
            id: "\(name)-\(count)", name: name, sandboxID: "s", restartCount: count, state: state, startedAt: now,
            finishedAt: state == .exited ? now : nil, exitCode: exit, reason: reason)
    }

    @Test(
        "The phase depends on the containers and the restart policy",
        arguments: [
            ("Always", ContainerRecord.State.running, Int32(0), "Running"), ("Always", .exited, 0, "Running"),
            ("Never", .exited, 0, "Succeeded"), ("Never", .exited, 1, "Failed"), ("OnFailure", .exited, 0, "Succeeded"),
            ("OnFailure", .exited, 1, "Running"), ("Always", .created, 0, "Pending"),
        ])
    func phase(policy: String, state: ContainerRecord.State, exit: Int32, phase: String) {
        let pod = Pod.sample { $0.spec.restartPolicy = policy }
        #expect(status(pod, [record("main", state, exit: exit)]).phase == phase)
    }

    @Test("A final phase does not change")
    func finalPhase() {
        let pod = Pod.sample {
            $0.status.phase = "Failed"
            $0.status.reason = "Evicted"
        }
        let result = status(pod, [record("main")])
        #expect(result.phase == "Failed" && result.reason == "Evicted")
    }

    @Test("A pod without containers is Pending, its container ContainerCreating, with unready conditions")
    func creating() throws {
        let result = status(.sample(), [], ready: false)
        #expect(result.phase == "Pending")
        #expect(result.containerStatuses.first?.state.waiting?.reason == "ContainerCreating")
        let ready = try #require(result.conditions.first { $0.type == "Ready" })
        #expect(ready.status == "False" && ready.reason == "ContainersNotReady")
        #expect(ready.message == "containers with unready status: [main]")
        #expect(result.conditions.first { $0.type == "PodReadyToStartContainers" }?.status == "False")
        #expect(result.conditions.first { $0.type == "Initialized" }?.status == "True")
    }

    @Test("While init containers run the others are PodInitializing and the pod is not Initialized")
    func initializing() throws {
        let pod = Pod.sample { $0.spec.initContainers = [.sample("setup")] }
        let result = status(pod, [record("setup")])
        #expect(result.phase == "Pending")
        #expect(result.containerStatuses.first?.state.waiting?.reason == "PodInitializing")
        let condition = try #require(result.conditions.first { $0.type == "Initialized" })
        #expect(condition.reason == "ContainersNotInitialized")
        #expect(condition.message == "containers with incomplete status: [setup]")
    }

    @Test("An OOM-killed container in back-off shows OOMKilled in its last state")
    func oomKilled() {
        let crash = WaitingReason(reason: "CrashLoopBackOff", message: "back-off")
        let result = status(
            .sample(), [record("main", .exited, exit: 137, reason: "OOMKilled", count: 3)], waiting: ["main": crash])
        let container = result.containerStatuses.first
        #expect(container?.state.waiting?.reason == "CrashLoopBackOff")
        #expect(container?.lastState.terminated?.reason == "OOMKilled")
        #expect(container?.lastState.terminated?.exitCode == 137)
        #expect(container?.restartCount == 3)
        #expect(result.phase == "Running")
    }

    @Test("A container with a readiness probe is ready when the probe succeeds")
    func readiness() {
        let pod = Pod.sample { $0.spec.containers[0].readinessProbe = Probe() }
        #expect(status(pod, [record("main")]).containerStatuses.first?.ready == false)
        let findings = ProbeFindings(ready: ["main-0"])
        #expect(status(pod, [record("main")], probes: findings).containerStatuses.first?.ready == true)
    }

    @Test("The transition time changes only with the status, and other components' conditions are kept")
    func transitionTimes() {
        let earlier = Time(now - .seconds(100))
        let pod = Pod.sample {
            $0.status.conditions = ["Ready", "PodScheduled", "example.com/gate"].map { type in
                PodCondition {
                    $0.type = type
                    $0.status = "True"
                    $0.lastTransitionTime = earlier
                }
            }
        }
        let result = status(pod, [record("main")])
        for type in ["Ready", "PodScheduled", "example.com/gate"] {
            #expect(result.conditions.first { $0.type == type }?.lastTransitionTime == earlier)
        }
        #expect(result.conditions.first { $0.type == "ContainersReady" }?.lastTransitionTime == Time(now))
    }

    @Test("A pod with a false readiness gate is not Ready")
    func readinessGate() throws {
        let pod = Pod.sample {
            $0.spec.readinessGates = [PodReadinessGate { $0.conditionType = "example.com/gate" }]
        }
        let ready = try #require(status(pod, [record("main")]).conditions.first { $0.type == "Ready" })
        #expect(ready.status == "False" && ready.reason == "ReadinessGatesNotReady")
    }

    @Test("Container IDs begin with the runtime's name")
    func runtimeName() {
        let running = status(.sample(), [record("main")]).containerStatuses.first
        #expect(running?.containerID == "cri-o://main-0")
        let ended = status(.sample(), [record("main", .exited)]).containerStatuses.first
        #expect(ended?.state.terminated?.containerID == "cri-o://main-0")
    }

    @Test("A pod past its deadline is Failed with the reason")
    func deadline() {
        let failure = WaitingReason(reason: "DeadlineExceeded", message: "too long")
        let result = status(.sample(), [record("main", .exited, exit: 137)], failure: failure)
        #expect(result.phase == "Failed" && result.reason == "DeadlineExceeded" && result.message == "too long")
    }
}
