import KubeAPI
import KubeAPIServer
import KubeClient
import KubeControllers
import KubeScheduler
import KubeSupport

extension SimulatedCluster {
    /// The components that can be restarted.
    package static let componentNames = ["controllers", "scheduler"]

    func startComponents() {
        for name in Self.componentNames { start(name) }
    }

    /// Starts a component from nothing, as a new process does.
    package func start(_ name: String) {
        switch name {
        case "controllers": components[name] = Task { await runControllers() }
        default: components[name] = Task { await runScheduler() }
        }
    }

    /// Ends a component; what it had begun is left as it is.
    package func stop(_ name: String) async {
        components[name]?.cancel()
        await components[name]?.value
        components[name] = nil
    }

    private func runControllers() async {
        let component = "controllers"
        guard let catalogue = await serverCatalogue() else { return }
        let informers = InformerSet(
            client(component: component, user: "system:kube-controller-manager"), time: time, logger: logger)
        let context = ControllerContext(informers: informers, time: time, logger: logger) { account in
            self.client(
                component: component, user: "system:serviceaccount:kube-system:\(account)",
                groups: ["system:serviceaccounts", "system:serviceaccounts:kube-system"])
        }
        let controllers = scenario.controllers(context, catalogue.descriptions)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await informers.run() }
            for controller in controllers { group.addTask { await controller.run() } }
        }
    }

    private func runScheduler() async {
        let own = client(component: "scheduler", user: "system:kube-scheduler")
        let informers = InformerSet(own, time: time, logger: logger)
        let scheduler = Scheduler(
            client: own, informers: informers, plugins: scenario.schedulerPlugins, time: time, random: serverChance,
            metrics: MetricsRegistry(), logger: logger)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await informers.run() }
            group.addTask { await scheduler.run() }
        }
    }

    /// What the API server serves, once it is there. Nil if the task was cancelled.
    private func serverCatalogue() async -> Catalogue? {
        while !Task.isCancelled {
            if let server { return server.server.catalogue }
            try? await time.sleep(for: .milliseconds(100))
        }
        return nil
    }
}
