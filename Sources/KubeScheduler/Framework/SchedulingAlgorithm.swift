import KubeAPI

/// Finds the node for a pod: a function from values to a value.
package struct SchedulingAlgorithm: Sendable {
    package enum Decision: Hashable, Sendable {
        case node(String)
        /// No node fits; the message is what upstream's event and condition say.
        case unschedulable(message: String)
    }

    private let preFilters: [any PreFilterPlugin]
    private let filters: [any FilterPlugin]
    private let scores: [any ScorePlugin]

    package init(_ plugins: [any SchedulerPlugin]) {
        preFilters = plugins.compactMap { $0 as? any PreFilterPlugin }
        filters = plugins.compactMap { $0 as? any FilterPlugin }
        scores = plugins.compactMap { $0 as? any ScorePlugin }
    }

    /// How many nodes that fit are enough to choose from: all of up to 100, of more a share that falls from half to a
    /// twentieth, as upstream's `percentageOfNodesToScore` does by default:
    /// https://kubernetes.io/docs/concepts/scheduling-eviction/scheduler-perf-tuning/
    static func enough(of count: Int) -> Int {
        let fewest = 100
        return count < fewest ? count : max(count * max(50 - count / 125, 5) / 100, fewest)
    }

    /// The same from the first node on.
    package func schedule(_ pod: PodInfo, on snapshot: Snapshot, tieBreak: (Int) -> Int) -> Decision {
        var start = 0
        return schedule(pod, on: snapshot, from: &start, tieBreak: tieBreak)
    }

    /// `start` is the node, by its place in the order, at which to begin, and then the one at which to begin next time, so
    /// that every node gets its turn. `tieBreak` chooses among nodes that are equally good: a number below the one it is
    /// given.
    package func schedule(
        _ pod: PodInfo, on snapshot: Snapshot, from start: inout Int, tieBreak: (Int) -> Int
    ) -> Decision {
        guard !snapshot.nodes.isEmpty else { return .unschedulable(message: "no nodes available to schedule pods") }
        for plugin in preFilters {
            switch plugin.preFilter(pod, snapshot) {
            case .pass: continue
            case .unschedulable(let reason): return Self.refused(snapshot, reason, unresolvable: 0)
            case .unresolvable(let reason):
                return Self.refused(snapshot, reason, unresolvable: snapshot.nodes.count)
            }
        }
        var feasible: [NodeInfo] = []
        var reasons: [String: Int] = [:]
        var unresolvable = 0
        let count = snapshot.order.count
        let enough = Self.enough(of: count)
        let first = start
        for index in 0..<count where feasible.count < enough {
            let place = (first + index) % count
            start = (place + 1) % count
            guard let node = snapshot.nodes[snapshot.order[place]] else { continue }
            switch filter(pod, node) {
            case .pass: feasible.append(node)
            case .unschedulable(let list): for reason in list { reasons[reason, default: 0] += 1 }
            case .unresolvable(let list):
                unresolvable += 1
                for reason in list { reasons[reason, default: 0] += 1 }
            }
        }
        guard !feasible.isEmpty else {
            let list = reasons.map { "\($0.value) \($0.key)" }.sorted().joined(separator: ", ")
            return Self.refused(snapshot, list, unresolvable: unresolvable)
        }
        return .node(best(pod, feasible, tieBreak))
    }

    private enum NodeResult {
        case pass
        case unschedulable([String])
        case unresolvable([String])
    }

    /// The first plugin that refuses decides; it may have several reasons.
    private func filter(_ pod: PodInfo, _ node: NodeInfo) -> NodeResult {
        for plugin in filters {
            switch plugin.filter(pod, node) {
            case .pass: continue
            case .unschedulable(let reason): return .unschedulable(reason.split(separator: "\n").map(String.init))
            case .unresolvable(let reason): return .unresolvable(reason.split(separator: "\n").map(String.init))
            }
        }
        return .pass
    }

    private func best(_ pod: PodInfo, _ nodes: [NodeInfo], _ tieBreak: (Int) -> Int) -> String {
        if nodes.count == 1 { return nodes[0].name }
        var totals = [Int](repeating: 0, count: nodes.count)
        for plugin in scores {
            var points = nodes.map { plugin.score(pod, $0) }
            plugin.normalize(&points)
            for index in totals.indices { totals[index] += plugin.weight * points[index] }
        }
        let highest = totals.max() ?? 0
        let winners = totals.indices.filter { totals[$0] == highest }
        return nodes[winners[tieBreak(winners.count)]].name
    }

    // MARK: Messages

    /// `0/3 nodes are available: 1 Insufficient cpu, 2 node(s) were unschedulable. …`
    private static func refused(_ snapshot: Snapshot, _ reasons: String, unresolvable: Int) -> Decision {
        let count = snapshot.nodes.count
        let preemption = noPreemption(count, unresolvable)
        return .unschedulable(message: "0/\(count) nodes are available: \(reasons). \(preemption)")
    }

    /// Nothing is preempted: what upstream says when neither freeing a device claim nor preemption would help. The first
    /// part stands there for pods without claims, too.
    private static func noPreemption(_ total: Int, _ unresolvable: Int) -> String {
        var parts: [String] = []
        if total > unresolvable { parts.append("\(total - unresolvable) No preemption victims found for incoming pod") }
        if unresolvable > 0 { parts.append("\(unresolvable) Preemption is not helpful for scheduling") }
        let list = parts.joined(separator: ", ")
        return "no new claims to deallocate, preemption: 0/\(total) nodes are available: \(list)."
    }
}
