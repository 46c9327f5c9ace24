import KubeAPI
import KubeClient
import KubeJSON
import KubeSupport

/// A kind of action of a cluster's users.
package enum UserAction: String, Sendable, CaseIterable {
    case createDeployment, scaleDeployment, rollOut, rollOutAndScale, pauseOrResume, deleteDeployment
    case createJob, deleteJob, createPod, deletePod, createService, deleteService
    case createNamespace, deleteNamespace
    case cordon, taint, evictByTaint, deleteNode, addNode

    package static let all = allCases
    /// Those that change nothing but Deployments.
    package static let ofDeployments: [UserAction] = [
        .createDeployment, .scaleDeployment, .rollOut, .rollOut, .rollOutAndScale, .scaleDeployment, .pauseOrResume,
        .deleteDeployment,
    ]
    /// Those that create and delete Services, what they select, and their namespaces.
    package static let ofServices: [UserAction] = [
        .createDeployment, .createService, .createService, .deleteService, .scaleDeployment, .createNamespace,
        .deleteNamespace,
    ]
}

/// Acts as users do. Actions and their objects follow from the seed; the API server may refuse them.
struct RandomUser {
    private let cluster: SimulatedCluster
    private let random: SeededRandomSource

    init(_ cluster: SimulatedCluster) {
        self.cluster = cluster
        random = SeededRandomSource(seed: cluster.random.next())
    }

    func run(until end: Duration) async {
        let scenario = cluster.scenario
        guard !scenario.actions.isEmpty else { return }
        var number = 0
        while cluster.violation == nil {
            try? await cluster.time.sleep(for: .seconds(random.number(in: scenario.actionInterval)))
            guard cluster.elapsed < end else { return }
            number += 1
            do {
                try await perform(scenario.actions[random.number(in: 0..<scenario.actions.count)], number)
            } catch {
                cluster.note("user: refused: \(error)")
            }
        }
    }

    private func pick<Element>(_ elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[random.number(in: 0..<elements.count)]
    }

    /// One of the namespaces that users write to.
    private var namespace: String {
        let made = cluster.model.items.compactMap { _, item -> String? in
            guard item.kind == "Namespace", item.metadata.deletionTimestamp == nil else { return nil }
            let name = item.metadata.name ?? ""
            return name == "default" || name.hasPrefix("team-") ? name : nil
        }
        return pick(made) ?? "default"
    }

    private var deployment: Deployment? { pick(cluster.model.deployments.map(\.value)) }

    /// Returns true if so many more pods fit, also when a third of the nodes is deleted. Two fifths stay free, so that
    /// every pod finds a node and a rollout its surge.
    private func hasRoom(_ pods: Int, milliCPU: Int64 = 100) -> Bool {
        let scenario = cluster.scenario
        let deployments = cluster.model.deployments.reduce(Int64(0)) { sum, entry in
            let request = entry.value.spec.template.spec.containers.first?.resources.requests["cpu"]?.milliValue
            return sum + Int64(entry.value.spec.replicas ?? 1) * (request ?? 0)
        }
        let others = Int64(
            cluster.model.jobs.count * 3 + cluster.model.pods.count { $0.value.metadata.controller == nil })
        let capacity = (scenario.nodeCapacity["cpu"]?.milliValue ?? 0) * Int64(scenario.nodes * 2 / 3)
        return deployments + others * 100 + Int64(pods) * milliCPU < capacity * 3 / 5
    }

    private func perform(_ action: UserAction, _ number: Int) async throws {
        switch action {
        case .createDeployment, .scaleDeployment, .rollOut, .rollOutAndScale, .pauseOrResume, .deleteDeployment:
            try await performOnDeployment(action, number)
        case .createJob, .deleteJob, .createPod, .deletePod: try await performOnPods(action, number)
        case .createService, .deleteService, .createNamespace, .deleteNamespace:
            try await performOnOthers(action, number)
        case .cordon, .taint, .evictByTaint, .deleteNode, .addNode: try await performOnNode(action)
        }
    }

    private func note(_ text: String) { cluster.note("user: \(text)") }

    // MARK: Deployments

    private func performOnDeployment(_ action: UserAction, _ number: Int) async throws {
        if action == .createDeployment {
            let size = random.number(in: 1..<9)
            let milliCPU = random.number(in: 1..<6) * 100
            guard hasRoom(size, milliCPU: Int64(milliCPU)) else { return }
            let deployment = SimulatedObjects.deployment(
                "web-\(number)", namespace: namespace, replicas: Int32(size), milliCPU: milliCPU,
                surge: pick(["25%", 1, 0, 2]) ?? 1, unavailable: pick(["25%", 0, 1]) ?? 0)
            note("create Deployment \(deployment.metadata.namespace ?? "")/web-\(number), \(size) replicas")
            try await cluster.user.create(deployment)
            return
        }
        guard var deployment else { return }
        let name = "\(deployment.metadata.namespace ?? "")/\(deployment.metadata.name ?? "")"
        switch action {
        case .scaleDeployment:
            let size = random.number(in: 0..<12)
            guard hasRoom(size, milliCPU: 500) else { return }
            deployment.spec.replicas = Int32(size)
            note("scale Deployment \(name) to \(size)")
        case .rollOut:
            deployment.spec.template.spec.containers[0].image = "example.com/app:\(number)"
            note("roll out Deployment \(name), version \(number)")
        case .rollOutAndScale:
            let size = random.number(in: 0..<12)
            guard hasRoom(size, milliCPU: 500) else { return }
            note("roll out Deployment \(name), version \(number), and scale it to \(size) at once")
            deployment.spec.template.spec.containers[0].image = "example.com/app:\(number)"
            try await cluster.updateAsUser(deployment)
            guard
                let written = cluster.model.deployments.first(where: {
                    $0.value.metadata.uid == deployment.metadata.uid
                })
            else { return }
            deployment = written.value
            deployment.spec.replicas = Int32(size)
        case .pauseOrResume:
            let isPaused = deployment.spec.paused == true
            deployment.spec.paused = isPaused ? nil : true
            note("\(isPaused ? "resume" : "pause") Deployment \(name)")
        default:
            let policy = pick(["Background", "Foreground"]) ?? "Background"
            note("delete Deployment \(name), \(policy)")
            return try await cluster.user.delete(
                Deployment.self, namespace: deployment.metadata.namespace, name: deployment.metadata.name ?? "",
                options: DeleteOptions { $0.propagationPolicy = policy })
        }
        try await cluster.updateAsUser(deployment)
    }

    // MARK: Jobs and pods

    private func performOnPods(_ action: UserAction, _ number: Int) async throws {
        switch action {
        case .createJob:
            guard hasRoom(3) else { return }
            let completions = random.number(in: 1..<6)
            note("create Job job-\(number), \(completions) completions")
            try await cluster.user.create(
                SimulatedObjects.job(
                    "job-\(number)", namespace: namespace, completions: Int32(completions),
                    parallelism: Int32(random.number(in: 1..<4))))
        case .deleteJob:
            guard let job = pick(cluster.model.jobs.map(\.value)) else { return }
            note("delete Job \(job.metadata.namespace ?? "")/\(job.metadata.name ?? "")")
            try await cluster.user.delete(
                Job.self, namespace: job.metadata.namespace, name: job.metadata.name ?? "",
                options: DeleteOptions { $0.propagationPolicy = "Background" })
        case .createPod:
            guard hasRoom(1) else { return }
            let namespace = namespace
            note("create Pod \(namespace)/pod-\(number)")
            try await cluster.user.create(SimulatedObjects.pod("pod-\(number)", namespace: namespace))
        default:
            guard let pod = pick(cluster.model.pods.map(\.value)) else { return }
            note("delete Pod \(pod.metadata.namespace ?? "")/\(pod.metadata.name ?? "")")
            try await cluster.user.delete(
                Pod.self, namespace: pod.metadata.namespace, name: pod.metadata.name ?? "")
        }
    }

    // MARK: Services and namespaces

    private func performOnOthers(_ action: UserAction, _ number: Int) async throws {
        switch action {
        case .createService:
            guard let deployment else { return }
            note("create Service \(deployment.metadata.namespace ?? "")/svc-\(number)")
            try await cluster.user.create(
                Service {
                    $0.metadata.name = "svc-\(number)"
                    $0.metadata.namespace = deployment.metadata.namespace
                    $0.spec.selector = deployment.spec.selector.matchLabels
                    $0.spec.ports = [ServicePort { $0.port = 80 }]
                })
        case .deleteService:
            let services = cluster.model.services.map(\.value).filter { !$0.spec.selector.isEmpty }
            guard let service = pick(services) else { return }
            note("delete Service \(service.metadata.namespace ?? "")/\(service.metadata.name ?? "")")
            try await cluster.user.delete(
                Service.self, namespace: service.metadata.namespace, name: service.metadata.name ?? "")
        case .createNamespace:
            note("create Namespace team-\(number)")
            try await cluster.user.create(Namespace { $0.metadata.name = "team-\(number)" })
        default:
            let namespace = namespace
            guard namespace != "default" else { return }
            note("delete Namespace \(namespace)")
            try await cluster.user.delete(Namespace.self, name: namespace)
        }
    }

    // MARK: Nodes

    private func performOnNode(_ action: UserAction) async throws {
        if action == .addNode {
            guard cluster.nodes.count < cluster.scenario.nodes * 2 else { return }
            note("add a node")
            return cluster.addNodes(1)
        }
        guard var node = pick(cluster.model.nodes.map(\.value)), let name = node.metadata.name else { return }
        switch action {
        case .cordon:
            node.spec.unschedulable = node.spec.unschedulable == true ? nil : true
            note("\(node.spec.unschedulable == true ? "cordon" : "uncordon") \(name)")
        case .taint, .evictByTaint:
            let effect = action == .taint ? "NoSchedule" : "NoExecute"
            let others = node.spec.taints.filter { !$0.key.hasPrefix("simulation/") }
            if others.count < node.spec.taints.count {
                node.spec.taints = others
                note("remove the taints of \(name)")
            } else {
                let taint = Taint {
                    $0.key = "simulation/out-of-service"
                    $0.effect = effect
                }
                node.spec.taints.append(taint)
                note("taint \(name): \(effect)")
            }
        default:
            guard cluster.nodes.count > max(2, cluster.scenario.nodes * 2 / 3) else { return }
            note("delete Node \(name), and switch it off")
            cluster.excuseNode(name)
            try await cluster.user.delete(Node.self, name: name)
            return await cluster.retire(name)
        }
        try await cluster.user.update(node)
    }
}
