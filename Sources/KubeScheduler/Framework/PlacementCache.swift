import KubeAPI

/// The fields of a pod that decide where it may run, as far as that does not depend on the pods of a node.
package struct PodPlacement: Equatable, Sendable {
    /// The node that the pod requests by name.
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

/// The results of placement plugins for the most recent placements.
///
/// The pods of a workload have equal placements, and nodes rarely change: for all but the first pod, a decision compares one
/// number per node. The cache never changes a decision.
struct PlacementCache {
    /// The results for one placement, by the nodes' indexes in the snapshot.
    private struct Entry {
        let placement: PodPlacement
        /// The versions of the nodes for which the results were computed.
        var versions: [NodeVersion?]
        var passes: [Bool]
        var results: [FilterResult]
        /// The scores of one node are adjacent.
        var scores: [Int]

        init(_ placement: PodPlacement, nodes: Int, plugins: Int) {
            self.placement = placement
            versions = Array(repeating: nil, count: nodes)
            passes = Array(repeating: false, count: nodes)
            results = Array(repeating: .pass, count: nodes)
            scores = Array(repeating: 0, count: nodes * plugins)
        }
    }

    /// The number of workloads that are typically created at the same time.
    private static let capacity = 8

    /// The most recently used one is the first.
    private var entries: [Entry] = []

    /// Selects the results for `placement`, which the other functions use.
    mutating func begin(_ placement: PodPlacement, nodes: Int, scorePlugins: Int) {
        guard let known = entries.firstIndex(where: { $0.placement == placement }) else {
            if entries.count == Self.capacity { entries.removeLast() }
            return entries.insert(Entry(placement, nodes: nodes, plugins: scorePlugins), at: 0)
        }
        if known > 0 { entries.swapAt(0, known) }
        if entries[0].versions.count != nodes {
            entries[0] = Entry(placement, nodes: nodes, plugins: scorePlugins)
        }
    }

    /// Returns true if there is a result for this version of the node.
    func knows(_ version: NodeVersion, at place: Int) -> Bool { entries[0].versions[place] == version }

    func passes(at place: Int) -> Bool { entries[0].passes[place] }

    func result(at place: Int) -> FilterResult { entries[0].results[place] }

    /// Returns the scores of nodes that passed the filters, by the score plugin with the index `plugin` of `count`.
    func scores(of plugin: Int, count: Int, at places: [Int]) -> [Int] {
        places.map { entries[0].scores[$0 * count + plugin] }
    }

    mutating func set(_ result: FilterResult, _ scores: [Int], of version: NodeVersion, at place: Int) {
        entries[0].versions[place] = version
        entries[0].passes[place] = result == .pass
        entries[0].results[place] = result
        for (plugin, score) in scores.enumerated() { entries[0].scores[place * scores.count + plugin] = score }
    }
}
