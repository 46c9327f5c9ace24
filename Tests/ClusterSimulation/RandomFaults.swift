import KubeAPI
import KubeSupport

/// Something that goes wrong for a while.
package enum Fault: String, Sendable, CaseIterable {
    case slowRequests, refusedRequests, lostAnswers, cutWatches, lateWatches
    case restartedComponent, restartedServer, vanishedNode

    package static let all = allCases
    /// Those that take no pod away.
    package static let ofRequests: [Fault] = [
        .slowRequests, .refusedRequests, .lostAnswers, .cutWatches, .lateWatches, .restartedComponent, .restartedServer,
    ]
}

/// Lets faults happen, one after the other, each for a while that follows from the seed.
struct RandomFaults {
    private let cluster: SimulatedCluster

    init(_ cluster: SimulatedCluster) {
        self.cluster = cluster
    }

    func run(until end: Duration) async {
        let scenario = cluster.scenario
        guard !scenario.faults.isEmpty else { return }
        let chance = cluster.chance
        while cluster.elapsed < end, cluster.violation == nil {
            try? await cluster.time.sleep(for: .seconds(chance.number(in: scenario.faultInterval)))
            guard cluster.elapsed < end else { return }
            let fault = scenario.faults[chance.number(in: 0..<scenario.faults.count)]
            await cluster.cause(fault, for: .seconds(chance.number(in: 2..<40)))
        }
    }
}

extension SimulatedCluster {
    /// Lets a fault happen to a component or node of the seed's choice. A fault that lasts returns after `duration`.
    package func cause(_ fault: Fault, for duration: Duration) async {
        let target = Self.componentNames[chance.number(in: 0..<Self.componentNames.count)]
        if target == "controllers" || fault == .restartedServer { excuseControllers(until: elapsed + duration) }
        switch fault {
        case .slowRequests: await change(target, fault, for: duration) { $0.latency = .seconds(2) }
        case .refusedRequests: await change(target, fault, for: duration) { $0.refusedPercent = 30 }
        case .lostAnswers: await change(target, fault, for: duration) { $0.lostAnswerPercent = 30 }
        case .lateWatches: await change(target, fault, for: duration) { $0.watchDelay = .seconds(2) }
        case .cutWatches:
            note("FAULT \(fault.rawValue): \(target)")
            faults.cutWatches(of: target)
        case .restartedComponent:
            note("FAULT \(fault.rawValue): \(target)")
            await stop(target)
            // A request of the old process that is under way still comes to its end.
            try? await time.sleep(for: .seconds(3))
            start(target)
        case .restartedServer:
            note("FAULT \(fault.rawValue)")
            await stopServer()
            try? await time.sleep(for: .seconds(chance.number(in: 1..<8)))
            await startServerAgain()
        case .vanishedNode: await loseNode(for: duration + .seconds(20))
        }
    }

    private func change(
        _ component: String, _ fault: Fault, for duration: Duration, _ edit: (inout FaultInjector.Weather) -> Void
    ) async {
        note("FAULT \(fault.rawValue): \(component), for \(duration / .seconds(1)) s")
        edit(&faults[component])
        try? await time.sleep(for: duration)
        faults[component] = FaultInjector.Weather()
        note("MENDED \(fault.rawValue): \(component)")
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
        let node = running[chance.number(in: 0..<running.count)]
        note("FAULT vanishedNode: \(node), for \(duration / .seconds(1)) s")
        excuseNode(node)
        await vanish(node)
        try? await time.sleep(for: duration)
        excuseNode(node)
        bringBack(node)
        note("MENDED vanishedNode: \(node)")
    }

    /// Ends all faults, and takes back what users did to nodes.
    package func mend() async {
        faults.clear()
        for node in nodes { bringBack(node.name) }
        for node in nodes { await mend(Node.self, node.name) { $0.takeBackUsersChanges() } }
        for (_, deployment) in model.deployments where deployment.spec.paused == true {
            let namespace = deployment.metadata.namespace
            await mend(Deployment.self, namespace: namespace, deployment.metadata.name ?? "") { $0.spec.paused = nil }
        }
        note("everything is mended")
    }

    /// Changes an object until the change is accepted: its controllers write to it as well.
    private func mend<Object: KubeObject>(
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
        fail(Violation("what users did to nodes can be taken back", "\(Object.groupVersionKind.kind) \(name)"))
    }
}

extension Node {
    fileprivate mutating func takeBackUsersChanges() {
        spec.unschedulable = nil
        spec.taints.removeAll { $0.key.hasPrefix("simulation/") }
    }
}
