import KubeAPI
import KubeSupport
import Testing

@testable import Kubelet

@Suite("Pod planner")
struct PodPlannerTests {
    let now = Timestamp(secondsSinceEpoch: 1_750_000_000)

    private func plan(
        _ pod: Pod, _ state: PodRuntimeState, probes: ProbeFindings = ProbeFindings(), termination: KillReason? = nil,
        backoff: inout RestartBackoff
    ) -> PodPlan {
        PodPlanner(pod: pod, state: state, probes: probes, now: now, termination: termination).plan(&backoff)
    }

    private func plan(
        _ pod: Pod, _ state: PodRuntimeState, probes: ProbeFindings = ProbeFindings(), termination: KillReason? = nil
    ) -> PodPlan {
        var backoff = RestartBackoff()
        return plan(pod, state, probes: probes, termination: termination, backoff: &backoff)
    }

    private func sandbox(_ id: String = "s0", attempt: UInt32 = 0, ready: Bool = true) -> SandboxRecord {
        SandboxRecord(id: id, attempt: attempt, isReady: ready, ips: ["10.0.0.1"])
    }

    private func container(
        _ name: String, _ state: ContainerRecord.State = .running, exit: Int32 = 0, count: Int32 = 0,
        sandbox: String = "s0"
    ) -> ContainerRecord {
        ContainerRecord(
            id: "\(name)-\(count)", name: name, sandboxID: sandbox, restartCount: count, state: state,
            startedAt: now - .seconds(60), finishedAt: state == .exited ? now - .seconds(1) : nil, exitCode: exit)
    }

    @Test("A new pod gets a sandbox, then its containers, then nothing")
    func fromNothing() {
        let pod = Pod.sample { $0.spec.containers.append(.sample("side")) }
        #expect(plan(pod, PodRuntimeState()).actions == [.createSandbox(attempt: 0)])
        #expect(
            plan(pod, PodRuntimeState(sandboxes: [sandbox()])).actions == [
                .startContainer(name: "main", restartCount: 0), .startContainer(name: "side", restartCount: 0),
            ])
        let full = PodRuntimeState(sandboxes: [sandbox()], containers: [container("main"), container("side")])
        #expect(plan(pod, full) == PodPlan())
    }

    @Test("A stopped sandbox is replaced after its containers are stopped")
    func deadSandbox() {
        let state = PodRuntimeState(sandboxes: [sandbox(ready: false)], containers: [container("main")])
        #expect(
            plan(.sample(), state).actions == [
                .killContainer(id: "main-0", name: "main", reason: .sandboxStopped), .createSandbox(attempt: 1),
            ])
        let never = Pod.sample { $0.spec.restartPolicy = "Never" }
        let ended = PodRuntimeState(
            sandboxes: [sandbox(ready: false)], containers: [container("main", .exited, exit: 1)])
        #expect(plan(never, ended).isFinished)
    }

    @Test(
        "The restart policy decides whether a stopped container is restarted",
        arguments: [
            ("Always", Int32(0), true), ("Always", 1, true), ("OnFailure", 0, false), ("OnFailure", 1, true),
            ("Never", 0, false), ("Never", 1, false),
        ])
    func restartPolicy(policy: String, exit: Int32, restarts: Bool) {
        let pod = Pod.sample { $0.spec.restartPolicy = policy }
        let state = PodRuntimeState(sandboxes: [sandbox()], containers: [container("main", .exited, exit: exit)])
        let plan = plan(pod, state)
        #expect(
            plan.actions == (restarts ? [.startContainer(name: "main", restartCount: 1)] : [.stopSandbox(id: "s0")]))
        #expect(plan.isFinished == !restarts)
    }

    @Test("The first restart is immediate; the next one is delayed by 10 s, and the plan has its time")
    func backoff() {
        var backoff = RestartBackoff()
        let first = PodRuntimeState(sandboxes: [sandbox()], containers: [container("main", .exited, exit: 1)])
        #expect(plan(.sample(), first, backoff: &backoff).actions == [.startContainer(name: "main", restartCount: 1)])
        let second = PodRuntimeState(
            sandboxes: [sandbox()], containers: [container("main", .exited, exit: 1, count: 1)])
        let waiting = plan(.sample(), second, backoff: &backoff)
        #expect(waiting.actions.isEmpty)
        #expect(waiting.backingOff == ["main": .init(delay: .seconds(10))])
        #expect(waiting.nextSync == now + .seconds(9))
    }

    @Test("The back-off doubles up to five minutes and is reset after ten minutes without a restart")
    func backoffLength() {
        var backoff = RestartBackoff()
        var delays: [Duration] = []
        var time = now
        for _ in 0..<7 {
            backoff.next("c", since: time, now: time)
            delays.append(backoff.wait("c", since: time, now: time)?.delay ?? .zero)
            time = time + .seconds(300)
        }
        #expect(delays == [10, 20, 40, 80, 160, 300, 300].map { .seconds($0) })
        time = time + .seconds(700)
        #expect(backoff.wait("c", since: time, now: time) == nil)
        backoff.next("c", since: time, now: time)
        #expect(backoff.wait("c", since: time, now: time)?.delay == .seconds(10))
    }

    @Test("Init containers run in order; sidecars among them must be started and are kept running")
    func initContainers() {
        let pod = Pod.sample {
            $0.spec.initContainers = [
                .sample("side") { $0.restartPolicy = "Always" }, .sample("setup"),
            ]
        }
        var state = PodRuntimeState(sandboxes: [sandbox()])
        #expect(plan(pod, state).actions == [.startContainer(name: "side", restartCount: 0)])
        state.containers = [container("side")]
        #expect(plan(pod, state).actions == [.startContainer(name: "setup", restartCount: 0)])
        state.containers.append(container("setup"))
        #expect(plan(pod, state).actions.isEmpty)
        state.containers[1] = container("setup", .exited)
        #expect(plan(pod, state).actions == [.startContainer(name: "main", restartCount: 0)])
        // The init containers have finished: a sidecar that stops is restarted, and the others continue.
        state.containers = [container("main"), container("side", .exited, exit: 1)]
        #expect(plan(pod, state).actions == [.startContainer(name: "side", restartCount: 1)])
    }

    @Test("A sidecar with a startup probe delays the following containers until it has started")
    func startedSidecar() {
        let pod = Pod.sample {
            $0.spec.initContainers = [
                .sample("side") {
                    $0.restartPolicy = "Always"
                    $0.startupProbe = Probe()
                }
            ]
        }
        let state = PodRuntimeState(sandboxes: [sandbox()], containers: [container("side")])
        #expect(plan(pod, state).actions.isEmpty)
        let started = ProbeFindings(started: ["side-0"])
        #expect(plan(pod, state, probes: started).actions == [.startContainer(name: "main", restartCount: 0)])
    }

    @Test("A terminating pod stops its containers, then its sidecars in reverse order, then its sandbox")
    func termination() {
        let pod = Pod.sample {
            $0.spec.initContainers = ["one", "two"].map { name in .sample(name) { $0.restartPolicy = "Always" } }
        }
        var state = PodRuntimeState(
            sandboxes: [sandbox()], containers: [container("main"), container("one"), container("two")])
        func step() -> [PodAction] { plan(pod, state, termination: .podDeleted).actions }
        #expect(step() == [.killContainer(id: "main-0", name: "main", reason: .podDeleted)])
        state.containers[0] = container("main", .exited)
        #expect(step() == [.killContainer(id: "two-0", name: "two", reason: .podDeleted)])
        state.containers[2] = container("two", .exited)
        #expect(step() == [.killContainer(id: "one-0", name: "one", reason: .podDeleted)])
        state.containers[1] = container("one", .exited)
        #expect(step() == [.stopSandbox(id: "s0")])
        state.sandboxes[0].isReady = false
        #expect(step().isEmpty && plan(pod, state, termination: .podDeleted).isFinished)
    }

    @Test("A failed probe and a changed spec kill the container")
    func kills() {
        let state = PodRuntimeState(sandboxes: [sandbox()], containers: [container("main")])
        #expect(
            plan(.sample(), state, probes: ProbeFindings(failedLiveness: ["main-0"])).actions == [
                .killContainer(id: "main-0", name: "main", reason: .livenessProbe)
            ])
        var changed = state
        changed.containers[0].specHash = ContainerHash.of(.sample("main") { $0.image = "older" })
        #expect(
            plan(.sample(), changed).actions == [
                .killContainer(id: "main-0", name: "main", reason: .specChanged)
            ])
    }

    @Test("The last stopped container of each name is kept; sandboxes without containers are removed")
    func garbage() {
        let state = PodRuntimeState(
            sandboxes: [sandbox("s2", attempt: 2), sandbox("s1", attempt: 1, ready: false), sandbox(ready: false)],
            containers: [
                container("main", count: 2, sandbox: "s2"), container("main", .exited, count: 1, sandbox: "s1"),
                container("main", .exited, count: 0),
            ])
        #expect(RuntimeGarbage.plan(state) == [.removeContainer(id: "main-0"), .removeSandbox(id: "s0")])
    }
}
