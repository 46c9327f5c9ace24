import KubeAPI

/// The rules by which a pod is placed, as far as they do not depend on what runs on a node.
package struct PodPlacement: Equatable, Sendable {
    /// The node that the pod names itself.
    package let nodeName: String?
    package let tolerations: [Toleration]
    package let nodeSelector: [String: String]
    package let nodeAffinity: NodeAffinity?

    init(_ spec: PodSpec) {
        nodeName = spec.nodeName
        tolerations = spec.tolerations
        nodeSelector = spec.nodeSelector
        nodeAffinity = spec.affinity?.nodeAffinity
    }
}

/// What the plugins that look only at specs have said of nodes, for the placements met last.
///
/// The pods of a workload are alike in these rules, and nodes seldom change: after the first pod, a decision for the others
/// compares one number for each node. A memory never changes a decision.
struct PlacementMemory {
    /// Of one placement, by the nodes' places in the snapshot.
    private struct Verdicts {
        let placement: PodPlacement
        /// The version of the node that was judged.
        var versions: [NodeVersion?]
        var passes: [Bool]
        var results: [FilterResult]
        /// All scores of a node are beside each other.
        var scores: [Int]

        init(_ placement: PodPlacement, nodes: Int, plugins: Int) {
            self.placement = placement
            versions = Array(repeating: nil, count: nodes)
            passes = Array(repeating: false, count: nodes)
            results = Array(repeating: .pass, count: nodes)
            scores = Array(repeating: 0, count: nodes * plugins)
        }
    }

    /// Workloads that are created side by side.
    private static let capacity = 8

    /// The one that was used last comes first.
    private var verdicts: [Verdicts] = []

    /// Makes ready to be asked of `placement` on so many nodes.
    mutating func begin(_ placement: PodPlacement, nodes: Int, scorePlugins: Int) {
        guard let known = verdicts.firstIndex(where: { $0.placement == placement }) else {
            if verdicts.count == Self.capacity { verdicts.removeLast() }
            return verdicts.insert(Verdicts(placement, nodes: nodes, plugins: scorePlugins), at: 0)
        }
        if known > 0 { verdicts.swapAt(0, known) }
        if verdicts[0].versions.count != nodes {
            verdicts[0] = Verdicts(placement, nodes: nodes, plugins: scorePlugins)
        }
    }

    /// Whether the node at `place` was judged in this version.
    func knows(_ version: NodeVersion, at place: Int) -> Bool { verdicts[0].versions[place] == version }

    func passes(at place: Int) -> Bool { verdicts[0].passes[place] }

    func result(at place: Int) -> FilterResult { verdicts[0].results[place] }

    /// What the score plugin with the number `plugin` of `count` says of nodes that passed the filters.
    func scores(of plugin: Int, count: Int, at places: [Int]) -> [Int] {
        places.map { verdicts[0].scores[$0 * count + plugin] }
    }

    mutating func set(_ result: FilterResult, _ scores: [Int], of version: NodeVersion, at place: Int) {
        verdicts[0].versions[place] = version
        verdicts[0].passes[place] = result == .pass
        verdicts[0].results[place] = result
        for (plugin, score) in scores.enumerated() { verdicts[0].scores[place * scores.count + plugin] = score }
    }
}
