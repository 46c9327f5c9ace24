import KubeAPI
import KubeSupport

extension Table<Pod> {
    /// The columns that `kubectl get pods` shows.
    static let pods = Table<Pod>(
        [
            .name, TableColumn("Ready"), TableColumn("Status"), TableColumn("Restarts"), .age,
            TableColumn("IP", priority: 1), TableColumn("Node", priority: 1),
            TableColumn("Nominated Node", priority: 1), TableColumn("Readiness Gates", priority: 1),
        ], read: PodRow.read
    ) { pod, now in
        let summary = PodSummary(pod, now: now)
        let gates = pod.spec.readinessGates
        let open = gates.filter { gate in
            pod.status.conditions.contains { $0.type == gate.conditionType && $0.status == "True" }
        }
        return [
            .string(pod.metadata.name ?? ""), .string("\(summary.ready)/\(summary.total)"), .string(summary.status),
            .string(summary.restarts), .string(pod.age(now)),
            .string(pod.status.podIP ?? pod.status.podIPs.first?.ip ?? "<none>"),
            .string(pod.spec.nodeName ?? "<none>"), .string(pod.status.nominatedNodeName ?? "<none>"),
            .string(gates.isEmpty ? "<none>" : "\(open.count)/\(gates.count)"),
        ]
    }
}
