import KubeAPI

/// Finds the node for a pod: a function from values to a value.
package final class SchedulingAlgorithm: Sendable {
    package enum Decision: Hashable, Sendable {
        case node(String)
        /// No node fits; the message is what upstream's event and condition say. `remedies` are what may change that.
        case unschedulable(message: String, remedies: Remedies)
    }

    /// What can happen in a cluster so that a pod finds a place that had none.
    package struct Remedies: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// A node comes, or changes.
        package static let nodes = Remedies(rawValue: 1)
        /// A pod goes, and leaves room.
        package static let room = Remedies(rawValue: 2)
        package static let all: Remedies = [.nodes, .room]
    }

    /// What a decision leaves to the next one.
    package struct Memory {
        /// The node, by its place in the snapshot, at which the next decision begins, so that every node gets its turn.
        package fileprivate(set) var start: Int
        fileprivate var placements = PlacementMemory()
        fileprivate var refusal: RememberedRefusal?

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

    /// How many nodes that fit are enough to choose from: all of up to 100, of more a share that falls from half to a
    /// twentieth, as upstream's `percentageOfNodesToScore` does by default:
    /// https://kubernetes.io/docs/concepts/scheduling-eviction/scheduler-perf-tuning/
    static func enough(of count: Int) -> Int {
        let fewest = 100
        return count < fewest ? count : max(count * max(50 - count / 125, 5) / 100, fewest)
    }

    /// The same without a memory, from the first node on.
    package func schedule(_ pod: PodInfo, on snapshot: Snapshot, tieBreak: (Int) -> Int) -> Decision {
        var memory = Memory()
        return schedule(pod, on: snapshot, &memory, tieBreak: tieBreak)
    }

    /// `tieBreak` chooses among nodes that are equally good: a number below the one it is given.
    package func schedule(
        _ pod: PodInfo, on snapshot: Snapshot, _ memory: inout Memory, tieBreak: (Int) -> Int
    ) -> Decision {
        guard !snapshot.nodes.isEmpty else {
            return .unschedulable(message: "no nodes available to schedule pods", remedies: .nodes)
        }
        if let refusal = memory.refusal, refusal.holds(for: pod, snapshot) { return refusal.decision }
        for plugin in preFilters {
            switch plugin.preFilter(pod, snapshot) {
            case .pass: continue
            case .unschedulable(let reason): return Self.refused(snapshot, reason, unresolvable: 0)
            case .unresolvable(let reason):
                return Self.refused(snapshot, reason, unresolvable: snapshot.nodes.count)
            }
        }
        var refusals = Refusals()
        let feasible = feasible(pod, snapshot, &memory, &refusals)
        guard !feasible.isEmpty else {
            let decision = Self.refused(
                snapshot, refusals.list, unresolvable: refusals.unresolvable,
                remedies: refusals.isByRoom ? .all : .nodes)
            memory.refusal = RememberedRefusal(pod, snapshot, decision)
            return decision
        }
        return .node(best(pod, snapshot, feasible, memory, tieBreak))
    }

    // MARK: Filters

    /// Why nodes were refused, and how many.
    private struct Refusals {
        private var counts: [FilterResult: Int] = [:]
        /// Nodes that come one after the other are mostly refused alike.
        private var last = FilterResult.pass
        private var lastCount = 0
        /// Whether what runs on a node was ever a reason.
        private(set) var isByRoom = false

        mutating func count(_ result: FilterResult, isByRoom: Bool) {
            if isByRoom { self.isByRoom = true }
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

        /// Every reason with its number of nodes. A plugin may have several reasons, a line for each.
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

    /// The places of nodes that the pod can run on, as many as are enough.
    private func feasible(
        _ pod: PodInfo, _ snapshot: Snapshot, _ memory: inout Memory, _ refusals: inout Refusals
    ) -> [Int] {
        let count = snapshot.nodes.count
        let enough = Self.enough(of: count)
        let filters = filters.filter { $0.concerns(pod) }
        memory.placements.begin(pod.placement, nodes: count, scorePlugins: placementScores.count)
        var feasible: [Int] = []
        feasible.reserveCapacity(enough)
        let first = memory.start
        for offset in 0..<count where feasible.count < enough {
            let place = (first + offset) % count
            memory.start = (place + 1) % count
            let version = snapshot.rooms[place].version
            if !memory.placements.knows(version, at: place) {
                let (result, scores) = judge(pod.placement, snapshot.nodes[place].facts)
                memory.placements.set(result, scores, of: version, at: place)
            }
            guard memory.placements.passes(at: place) else {
                refusals.count(memory.placements.result(at: place), isByRoom: false)
                continue
            }
            let result = Self.filter(pod, snapshot, place, filters)
            if case .pass = result { feasible.append(place) } else { refusals.count(result, isByRoom: true) }
        }
        return feasible
    }

    /// The first plugin that refuses decides.
    private static func filter(
        _ pod: PodInfo, _ snapshot: Snapshot, _ place: Int, _ filters: [any FilterPlugin]
    ) -> FilterResult {
        for index in filters.indices {
            let result = filters[index].filter(pod, snapshot, at: place)
            if case .pass = result { continue }
            return result
        }
        return .pass
    }

    /// What specs alone say of a node: whether it may be, and if so how good it is.
    private func judge(_ placement: PodPlacement, _ node: NodeFacts) -> (FilterResult, [Int]) {
        for plugin in placementFilters {
            let result = plugin.filter(placement, node)
            if case .pass = result { continue }
            return (result, [])
        }
        return (.pass, placementScores.map { $0.score(placement, node) })
    }

    // MARK: Scores

    private func best(
        _ pod: PodInfo, _ snapshot: Snapshot, _ places: [Int], _ memory: Memory, _ tieBreak: (Int) -> Int
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
            add(plugin, memory.placements.scores(of: number, count: placementScores.count, at: places))
        }
        for plugin in scores { add(plugin, plugin.scores(pod, snapshot, at: places)) }
        let highest = totals.max() ?? 0
        let winners = totals.indices.filter { totals[$0] == highest }
        return snapshot.nodes[places[winners[tieBreak(winners.count)]]].name
    }

    // MARK: Messages

    /// `0/3 nodes are available: 1 Insufficient cpu, 2 node(s) were unschedulable. …`
    private static func refused(
        _ snapshot: Snapshot, _ reasons: String, unresolvable: Int, remedies: Remedies = .all
    ) -> Decision {
        let count = snapshot.nodes.count
        let preemption = noPreemption(count, unresolvable)
        return .unschedulable(message: "0/\(count) nodes are available: \(reasons). \(preemption)", remedies: remedies)
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

/// The last refusal: as long as nothing changes on any node, a pod that asks for the same is refused alike. Pods without a
/// place come by the hundred, from one template.
private struct RememberedRefusal {
    let decision: SchedulingAlgorithm.Decision
    private let pod: PodInfo
    private let version: NodeVersion

    init(_ pod: PodInfo, _ snapshot: Snapshot, _ decision: SchedulingAlgorithm.Decision) {
        self.pod = pod
        self.decision = decision
        version = snapshot.version
    }

    func holds(for other: PodInfo, _ snapshot: Snapshot) -> Bool {
        version == snapshot.version && pod.requests == other.requests && pod.hostPorts == other.hostPorts
            && pod.placement == other.placement
    }
}
