import KubeClient
import KubeControllers
import KubeScheduler
import KubeSupport

extension SimulatedCluster {
    static let controllerManager = "kube-controller-manager"
    private static let scheduler = "kube-scheduler"
    /// The components that can be restarted.
    package static let componentNames = [controllerManager, scheduler]

    func startComponents() {
        for name in Self.componentNames { start(name) }
    }

    /// Starts an instance of a component without any state, as a new process does.
    package func start(_ name: String) {
        let task = Task {
            if name == Self.controllerManager { await runControllerManager() } else { await runScheduler() }
        }
        components[name, default: []].append(task)
    }

    /// Cancels every instance of a component and returns when they have ended. Requests that they have sent may still
    /// be carried out.
    package func stop(_ name: String) async {
        for task in components.removeValue(forKey: name) ?? [] {
            task.cancel()
            await task.value
        }
    }

    private func runControllerManager() async {
        let name = Self.controllerManager
        let informers = InformerSet(client(component: name, user: "system:\(name)"), time: time, logger: logger)
        let context = ControllerContext(informers: informers, time: time, metrics: MetricsRegistry(), logger: logger) {
            self.client(
                component: name, user: "system:serviceaccount:kube-system:\($0)",
                groups: ["system:serviceaccounts", "system:serviceaccounts:kube-system"])
        }
        let manager = ControllerManager(controllers: scenario.controllers, context: context)
        await informers.run { await manager.run() }
    }

    private func runScheduler() async {
        let client = client(component: Self.scheduler, user: "system:\(Self.scheduler)")
        let informers = InformerSet(client, time: time, logger: logger)
        let metrics = MetricsRegistry()
        let process = SchedulerProcess(metrics: metrics) { [scenario, time, serverRandom, logger] in
            Scheduler(
                client: client, informers: informers, plugins: scenario.schedulerPlugins, time: time,
                random: serverRandom, metrics: metrics, logger: logger)
        }
        await informers.run { await process.run() }
    }
}
