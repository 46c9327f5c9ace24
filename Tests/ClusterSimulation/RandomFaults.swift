import KubeAPI
import KubeSupport

/// A kind of fault.
package enum Fault: String, Sendable, CaseIterable {
    /// Of one component's connection to the API server.
    case slowRequests, refusedRequests, lostAnswers, cutWatches, lateWatches
    /// Of the API server's store.
    case slowWrites, failedWrites
    case restartedComponent, restartedServer
    /// A node sends no heartbeat and does nothing about its pods.
    case vanishedNode

    package static let all = allCases
    /// Those that make no pod unavailable.
    package static let ofRequests = allCases.filter { $0 != .vanishedNode }
}

/// Causes one fault after the other. Kinds, targets and durations follow from the seed.
struct RandomFaults {
    private let cluster: SimulatedCluster

    init(_ cluster: SimulatedCluster) {
        self.cluster = cluster
    }

    func run(until end: Duration) async {
        let scenario = cluster.scenario
        guard !scenario.faults.isEmpty else { return }
        let random = cluster.random
        while cluster.elapsed < end, cluster.violation == nil {
            try? await cluster.time.sleep(for: .seconds(random.number(in: scenario.faultInterval)))
            guard cluster.elapsed < end else { return }
            let fault = scenario.faults[random.number(in: 0..<scenario.faults.count)]
            await cluster.cause(fault, for: .seconds(random.number(in: 2..<40)))
        }
    }
}

extension SimulatedCluster {
    /// Causes a fault of a component or node that follows from the seed. Returns when the fault has ended: after
    /// `duration`, if it is of a kind that lasts.
    package func cause(_ fault: Fault, for duration: Duration) async {
        let target = Self.componentNames[random.number(in: 0..<Self.componentNames.count)]
        let concernsAll = [.restartedServer, .slowWrites, .failedWrites].contains(fault)
        if target == "kube-controller-manager" || concernsAll { excuseControllers(until: elapsed + duration) }
        switch fault {
        case .slowRequests: await change(target, fault, for: duration) { $0.latency = .seconds(2) }
        case .refusedRequests: await change(target, fault, for: duration) { $0.refusedPercent = 30 }
        case .lostAnswers: await change(target, fault, for: duration) { $0.lostAnswerPercent = 30 }
        case .lateWatches: await change(target, fault, for: duration) { $0.watchDelay = .seconds(2) }
        case .slowWrites: await changeWrites(fault, for: duration) { $0.latency = .seconds(1) }
        case .failedWrites:
            await changeWrites(fault, for: duration) { writes in
                writes.failedPercent = 15
                writes.uncertainPercent = 10
            }
        case .cutWatches:
            note("FAULT \(fault.rawValue): \(target)")
            faults.cutWatches(of: target)
        case .restartedComponent:
            note("FAULT \(fault.rawValue): \(target)")
            await stop(target)
            // Requests that the old process sent may be carried out meanwhile.
            try? await time.sleep(for: .seconds(3))
            start(target)
        case .restartedServer:
            note("FAULT \(fault.rawValue)")
            await stopServer()
            try? await time.sleep(for: .seconds(random.number(in: 1..<8)))
            await startServerAgain()
        case .vanishedNode: await loseNode(for: duration + .seconds(20))
        }
    }

    private func change(
        _ component: String, _ fault: Fault, for duration: Duration, _ edit: (inout FaultInjector.Connection) -> Void
    ) async {
        note("FAULT \(fault.rawValue): \(component), for \(duration / .seconds(1)) s")
        edit(&faults[component])
        try? await time.sleep(for: duration)
        faults[component] = FaultInjector.Connection()
        note("ENDED \(fault.rawValue): \(component)")
    }

    private func changeWrites(
        _ fault: Fault, for duration: Duration, _ edit: (inout FaultInjector.Writes) -> Void
    ) async {
        note("FAULT \(fault.rawValue), for \(duration / .seconds(1)) s")
        edit(&faults.writes)
        try? await time.sleep(for: duration)
        faults.writes = FaultInjector.Writes()
        note("ENDED \(fault.rawValue)")
    }

    private func startServerAgain() async {
        do {
            try await startServer()
        } catch {
            fail(Violation("the API server starts over its store", "\(error)"))
        }
    }

    private func loseNode(for duration: Duration) async {
        let running = nodes.map(\.name).filter { isRunning($0) }
        guard running.count > 1 else { return }
        let node = running[random.number(in: 0..<running.count)]
        note("FAULT vanishedNode: \(node), for \(duration / .seconds(1)) s")
        excuseNode(node)
        await vanish(node)
        try? await time.sleep(for: duration)
        excuseNode(node)
        bringBack(node)
        note("ENDED vanishedNode: \(node)")
    }

    /// Ends all faults, removes the users' taints and cordons, and resumes paused Deployments.
    package func endFaults() async {
        faults.clear()
        for node in nodes { bringBack(node.name) }
        for node in nodes { await change(Node.self, node.name) { $0.revertUserActions() } }
        for (_, deployment) in model.deployments where deployment.spec.paused == true {
            let namespace = deployment.metadata.namespace
            await change(Deployment.self, namespace: namespace, deployment.metadata.name ?? "") { $0.spec.paused = nil }
        }
        note("all faults have ended")
    }

    /// Changes an object, again after each conflict: its controllers write to it as well.
    private func change<Object: KubeObject<Void>>(
        _ type: Object.Type, namespace: String? = nil, _ name: String, _ change: (inout Object) -> Void
    ) async {
        for _ in 0..<20 {
            do {
                var object = try await user.get(type, namespace: namespace, name: name)
                change(&object)
                try await user.update(object)
                return
            } catch let error as StatusError where error.isNotFound {
                return
            } catch {
                try? await time.sleep(for: .milliseconds(200))
            }
        }
        fail(Violation("actions of users can be reverted", "\(Object.groupVersionKind.kind) \(name)"))
    }
}

extension Node {
    fileprivate mutating func revertUserActions() {
        spec.unschedulable = nil
        spec.taints.removeAll { $0.key.hasPrefix("simulation/") }
    }
}
