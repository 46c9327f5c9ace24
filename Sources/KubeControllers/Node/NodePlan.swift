import KubeAPI
import KubeSupport

/// The changes that a node's heartbeat and conditions call for: a value made from the node and the time of its last
/// report.
///
/// Taints follow conditions:
/// https://kubernetes.io/docs/reference/labels-annotations-taints/#node-kubernetes-io-not-ready
struct NodePlan: Equatable {
    /// The conditions that the status should have; nil if it has them.
    var conditions: [NodeCondition]?
    /// The taints that the node should have; nil if it has them.
    var taints: [Taint]?
    /// True if this plan adds the taint that evicts the node's pods.
    var startsEviction = false
    /// The status of the Ready condition: "True", "False" or "Unknown".
    var ready: String
    /// After what time to plan again if nothing changes.
    var checkAfter: Duration

    static let notReady = "node.kubernetes.io/not-ready"
    static let unreachable = "node.kubernetes.io/unreachable"
    /// Taints of conditions that are True.
    private static let pressure = [
        ("MemoryPressure", "node.kubernetes.io/memory-pressure"),
        ("DiskPressure", "node.kubernetes.io/disk-pressure"), ("PIDPressure", "node.kubernetes.io/pid-pressure"),
        ("NetworkUnavailable", "node.kubernetes.io/network-unavailable"),
    ]
    private static let unschedulable = "node.kubernetes.io/unschedulable"
    private static let keptByKubelet = ["Ready", "MemoryPressure", "DiskPressure", "PIDPressure"]

    /// Upstream's `--node-monitor-period`.
    static let interval: Duration = .seconds(5)

    /// True if pods of nodes that are not ready may be evicted.
    enum Eviction {
        case allowed
        /// Another node's pods were evicted too recently.
        case later
        /// No node is ready: the fault is likely to be in the control plane, and pods could not run elsewhere.
        case suspended
    }

    /// `lastSeen` is when a heartbeat last arrived, by this process' clock.
    init(_ node: Node, lastSeen: Timestamp, gracePeriod: Duration, eviction: Eviction, now: Timestamp) {
        var current = node.status.conditions
        let silence = now - lastSeen
        if silence > gracePeriod {
            for type in Self.keptByKubelet { Self.setUnknown(&current, type, now) }
            if current != node.status.conditions { conditions = current }
        }
        ready = current.first { $0.type == "Ready" }?.status ?? "Unknown"
        checkAfter =
            ready == "True" && silence <= gracePeriod ? gracePeriod - silence + .milliseconds(1) : Self.interval
        let hasReady = current.contains { $0.type == "Ready" }
        planTaints(node, current, hasReady: hasReady, eviction, now)
    }

    private static func setUnknown(_ conditions: inout [NodeCondition], _ type: String, _ now: Timestamp) {
        if let index = conditions.firstIndex(where: { $0.type == type }) {
            guard conditions[index].status != "Unknown" else { return }
            conditions[index].status = "Unknown"
            conditions[index].reason = "NodeStatusUnknown"
            conditions[index].message = "Kubelet stopped posting node status."
            conditions[index].lastTransitionTime = Time(now)
        } else {
            conditions.append(
                NodeCondition {
                    $0.type = type
                    $0.status = "Unknown"
                    $0.reason = "NodeStatusNeverUpdated"
                    $0.message = "Kubelet never posted node status."
                    $0.lastTransitionTime = Time(now)
                })
        }
    }

    private mutating func planTaints(
        _ node: Node, _ conditions: [NodeCondition], hasReady: Bool, _ eviction: Eviction, _ now: Timestamp
    ) {
        var schedule: Set<String> = []
        var execute: Set<String> = []
        let key: String? = !hasReady || ready == "True" ? nil : ready == "False" ? Self.notReady : Self.unreachable
        if let key {
            schedule.insert(key)
            let isEvicting = node.spec.taints.contains { Self.isEviction($0) }
            switch eviction {
            case .allowed: execute.insert(key)
            case .later where isEvicting: execute.insert(key)
            case .later, .suspended: break
            }
            startsEviction = !execute.isEmpty && !isEvicting
        }
        for (type, key) in Self.pressure where conditions.contains(where: { $0.type == type && $0.status == "True" }) {
            schedule.insert(key)
        }
        if node.spec.unschedulable == true { schedule.insert(Self.unschedulable) }

        var wanted = node.spec.taints.filter { taint in
            switch taint.effect {
            case "NoSchedule": !Self.scheduleKeys.contains(taint.key) || schedule.contains(taint.key)
            case "NoExecute": !Self.isEviction(taint) || execute.contains(taint.key)
            default: true
            }
        }
        func add(_ keys: Set<String>, _ effect: String) {
            for key in keys.sorted() where !wanted.contains(where: { $0.key == key && $0.effect == effect }) {
                wanted.append(
                    Taint {
                        $0.key = key
                        $0.effect = effect
                        $0.timeAdded = Time(now)
                    })
            }
        }
        add(schedule, "NoSchedule")
        add(execute, "NoExecute")
        if wanted != node.spec.taints { taints = wanted }
    }

    private static let scheduleKeys = Set([notReady, unreachable, unschedulable] + pressure.map(\.1))

    private static func isEviction(_ taint: Taint) -> Bool {
        taint.effect == "NoExecute" && (taint.key == notReady || taint.key == unreachable)
    }
}
