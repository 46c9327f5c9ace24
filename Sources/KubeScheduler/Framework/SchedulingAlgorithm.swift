import KubeAPI

/// Chooses the node for a pod: a function from values to a value.
package final class SchedulingAlgorithm: Sendable {
    package enum Decision: Hashable, Sendable {
        case node(String)
        /// No node fits. The message is that of upstream's event and condition; `helpfulEvents` may make the pod schedulable.
        case unschedulable(message: String, helpfulEvents: ClusterEvents)
    }

    /// Changes in the cluster that can make an unschedulable pod schedulable.
    package struct ClusterEvents: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// A node was added or changed.
        package static let nodes = ClusterEvents(rawValue: 1)
        /// A pod was removed from a node.
        package static let podRemoval = ClusterEvents(rawValue: 2)
        package static let all: ClusterEvents = [.nodes, .podRemoval]
    }

    /// State that a decision passes to the next one.
    package struct State {
        /// The index in the snapshot of the node at which the next decision begins, so that all nodes are used.
        package fileprivate(set) var start: Int
        fileprivate var placements = PlacementCache()
        fileprivate var rejection: CachedRejection?

        package init(start: Int = 0) {
            self.start = start
        }
    }

    private let preFilters: [any PreFilterPlugin]
    private let placementFilters: [any PlacementFilterPlugin]
    private let filters: [any FilterPlugin]
    private let placementScores: [any PlacementScorePlugin]
    private let scores: [any ScorePlugin]

    package init(_ plugins: [any SchedulerPlugin]) {
        preFilters = plugins.compactMap { $0 as? any PreFilterPlugin }
        placementFilters = plugins.compactMap { $0 as? any PlacementFilterPlugin }
        filters = plugins.compactMap { $0 as? any FilterPlugin }
        placementScores = plugins.compactMap { $0 as? any PlacementScorePlugin }
        scores = plugins.compactMap { $0 as? any ScorePlugin }
    }

    /// Returns the number of feasible nodes after which the search ends: all of up to 100 nodes, and of more nodes a share
    /// that decreases from 50 % to 5 %, as upstream's `percentageOfNodesToScore` does by default:
    /// https://kubernetes.io/docs/concepts/scheduling-eviction/scheduler-perf-tuning/
    static func enough(of count: Int) -> Int {
        let fewest = 100
        return count < fewest ? count : max(count * max(50 - count / 125, 5) / 100, fewest)
    }

    /// Schedules a pod without state from earlier decisions, beginning with the first node.
    package func schedule(_ pod: PodInfo, on snapshot: ClusterSnapshot, tieBreak: (Int) -> Int) -> Decision {
        var state = State()
        return schedule(pod, on: snapshot, &state, tieBreak: tieBreak)
    }

    /// - Parameter tieBreak: Chooses among nodes with equal scores: returns a number below its argument.
    package func schedule(
        _ pod: PodInfo, on snapshot: ClusterSnapshot, _ state: inout State, tieBreak: (Int) -> Int
    ) -> Decision {
        guard !snapshot.nodes.isEmpty else {
            return .unschedulable(message: "no nodes available to schedule pods", helpfulEvents: .nodes)
        }
        if let rejection = state.rejection, rejection.applies(to: pod, snapshot) { return rejection.decision }
        for plugin in preFilters {
            switch plugin.preFilter(pod, snapshot) {
            case .pass: continue
            case .unschedulable(let reason): return Self.rejected(snapshot, reason, unresolvable: 0)
            case .unresolvable(let reason):
                return Self.rejected(snapshot, reason, unresolvable: snapshot.nodes.count)
            }
        }
        var rejections = Rejections()
        let feasible = feasible(pod, snapshot, &state, &rejections)
        guard !feasible.isEmpty else {
            let decision = Self.rejected(
                snapshot, rejections.list, unresolvable: rejections.unresolvable,
                helpfulEvents: rejections.dependsOnPods ? .all : .nodes)
            state.rejection = CachedRejection(pod, snapshot, decision)
            return decision
        }
        return .node(best(pod, snapshot, feasible, state, tieBreak))
    }

    // MARK: Filters

    /// The reasons for which nodes were rejected, with the numbers of nodes.
    private struct Rejections {
        private var counts: [FilterResult: Int] = [:]
        /// The result of the last node, which is counted without a lookup: consecutive results are mostly equal.
        private var last = FilterResult.pass
        private var lastCount = 0
        /// True if a node was rejected because of the pods that it has.
        private(set) var dependsOnPods = false

        mutating func count(_ result: FilterResult, dependsOnPods: Bool) {
            if dependsOnPods { self.dependsOnPods = true }
            if result != last {
                flush()
                last = result
            }
            lastCount += 1
        }

        private mutating func flush() {
            if lastCount > 0 { counts[last, default: 0] += lastCount }
            lastCount = 0
        }

        var unresolvable: Int {
            mutating get {
                flush()
                return counts.reduce(0) { sum, entry in
                    if case .unresolvable = entry.key { sum + entry.value } else { sum }
                }
            }
        }

        /// All reasons with their numbers of nodes. A result may contain several reasons, one per line.
        var list: String {
            mutating get {
                flush()
                var reasons: [Substring: Int] = [:]
                for (result, count) in counts {
                    switch result {
                    case .pass: break
                    case .unschedulable(let list), .unresolvable(let list):
                        for reason in list.split(separator: "\n") { reasons[reason, default: 0] += count }
                    }
                }
                return reasons.map { "\($0.value) \($0.key)" }.sorted().joined(separator: ", ")
            }
        }
    }

    /// Returns the indexes of nodes on which the pod can run, at most `enough(of:)`.
    private func feasible(
        _ pod: PodInfo, _ snapshot: ClusterSnapshot, _ state: inout State, _ rejections: inout Rejections
    ) -> [Int] {
        let count = snapshot.nodes.count
        let enough = Self.enough(of: count)
        let filters = filters.filter { $0.concerns(pod) }
        state.placements.begin(pod.placement, nodes: count, scorePlugins: placementScores.count)
        var feasible: [Int] = []
        feasible.reserveCapacity(enough)
        let first = state.start
        for offset in 0..<count where feasible.count < enough {
            let place = (first + offset) % count
            state.start = (place + 1) % count
            let version = snapshot.resources[place].version
            if !state.placements.knows(version, at: place) {
                let (result, scores) = evaluate(pod.placement, snapshot.nodes[place].properties)
                state.placements.set(result, scores, of: version, at: place)
            }
            guard state.placements.passes(at: place) else {
                rejections.count(state.placements.result(at: place), dependsOnPods: false)
                continue
            }
            let result = Self.filter(pod, snapshot, place, filters)
            if case .pass = result { feasible.append(place) } else { rejections.count(result, dependsOnPods: true) }
        }
        return feasible
    }

    /// Returns the result of the first plugin that rejects the node.
    private static func filter(
        _ pod: PodInfo, _ snapshot: ClusterSnapshot, _ place: Int, _ filters: [any FilterPlugin]
    ) -> FilterResult {
        for index in filters.indices {
            let result = filters[index].filter(pod, snapshot, at: place)
            if case .pass = result { continue }
            return result
        }
        return .pass
    }

    /// Returns the result of the placement filters, and the placement scores of a node that passes them.
    private func evaluate(_ placement: PodPlacement, _ node: NodeProperties) -> (FilterResult, [Int]) {
        for plugin in placementFilters {
            let result = plugin.filter(placement, node)
            if case .pass = result { continue }
            return (result, [])
        }
        return (.pass, placementScores.map { $0.score(placement, node) })
    }

    // MARK: Scores

    private func best(
        _ pod: PodInfo, _ snapshot: ClusterSnapshot, _ places: [Int], _ state: State, _ tieBreak: (Int) -> Int
    ) -> String {
        if places.count == 1 { return snapshot.nodes[places[0]].name }
        var totals = [Int](repeating: 0, count: places.count)
        func add(_ plugin: any RankingPlugin, _ scores: [Int]) {
            var points = scores
            plugin.normalize(&points)
            let weight = plugin.weight
            for index in totals.indices { totals[index] += weight * points[index] }
        }
        for (number, plugin) in placementScores.enumerated() {
            add(plugin, state.placements.scores(of: number, count: placementScores.count, at: places))
        }
        for plugin in scores { add(plugin, plugin.scores(pod, snapshot, at: places)) }
        let highest = totals.max() ?? 0
        let winners = totals.indices.filter { totals[$0] == highest }
        return snapshot.nodes[places[winners[tieBreak(winners.count)]]].name
    }

    // MARK: Messages

    /// `0/3 nodes are available: 1 Insufficient cpu, 2 node(s) were unschedulable. …`
    private static func rejected(
        _ snapshot: ClusterSnapshot, _ reasons: String, unresolvable: Int, helpfulEvents: ClusterEvents = .all
    ) -> Decision {
        let count = snapshot.nodes.count
        let preemption = noPreemption(count, unresolvable)
        return .unschedulable(
            message: "0/\(count) nodes are available: \(reasons). \(preemption)", helpfulEvents: helpfulEvents)
    }

    /// Returns upstream's text for the case that neither freeing a device claim nor preemption would help. Its first part also
    /// appears for pods without claims.
    private static func noPreemption(_ total: Int, _ unresolvable: Int) -> String {
        var parts: [String] = []
        if total > unresolvable { parts.append("\(total - unresolvable) No preemption victims found for incoming pod") }
        if unresolvable > 0 { parts.append("\(unresolvable) Preemption is not helpful for scheduling") }
        let list = parts.joined(separator: ", ")
        return "no new claims to deallocate, preemption: 0/\(total) nodes are available: \(list)."
    }
}

/// The last rejection. It also applies to the next pod with the same requests if no node has changed: many pods of one template
/// are often unschedulable at the same time.
private struct CachedRejection {
    let decision: SchedulingAlgorithm.Decision
    private let pod: PodInfo
    private let version: NodeVersion

    init(_ pod: PodInfo, _ snapshot: ClusterSnapshot, _ decision: SchedulingAlgorithm.Decision) {
        self.pod = pod
        self.decision = decision
        version = snapshot.version
    }

    func applies(to other: PodInfo, _ snapshot: ClusterSnapshot) -> Bool {
        version == snapshot.version && pod.requests == other.requests && pod.hostPorts == other.hostPorts
            && pod.placement == other.placement
    }
}
