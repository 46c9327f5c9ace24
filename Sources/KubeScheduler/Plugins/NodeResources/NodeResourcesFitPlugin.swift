import KubeAPI
import KubeSupport

/// Rejects nodes without the resources that a pod requests, and prefers nodes with the most free resources (LeastAllocated).
package struct NodeResourcesFitPlugin: FilterPlugin, ScorePlugin {
    package let name = "NodeResourcesFit"
    package let weight = 1

    package init() {}

    package func filter(_ pod: PodInfo, _ node: NodeInfo) -> FilterResult {
        var reasons: [String] = []
        var neverFits = false
        if let limit = node.podLimit, Int64(node.pods.count + 1) > limit {
            reasons.append("Too many pods")
        }
        for (name, amount) in pod.requestList where name != "pods" {
            guard amount > node.allocatable[name].subtractingSaturated(node.requested[name]) else { continue }
            reasons.append("Insufficient \(name)")
            if amount > node.allocatable[name] { neverFits = true }
        }
        if reasons.isEmpty { return .pass }
        return Self.result(reasons, neverFits)
    }

    private static func result(_ reasons: [String], _ neverFits: Bool) -> FilterResult {
        let text = reasons.joined(separator: "\n")
        return neverFits ? .unresolvable(reason: text) : .unschedulable(reason: text)
    }

    /// The results for all combinations of missing resources, made once, since thousands of nodes may be rejected.
    private static let results: [FilterResult] = (0..<16).map { bits in
        let all = [(1, "Too many pods"), (2, "Insufficient cpu"), (4, "Insufficient memory")]
        return result(all.filter { bits & $0.0 != 0 }.map(\.1), bits & 8 != 0)
    }

    package func filter(_ pod: PodInfo, _ snapshot: ClusterSnapshot, at place: Int) -> FilterResult {
        pod.requests.isCPUAndMemoryOnly
            ? Self.filter(pod.requests.main, snapshot.resources[place]) : filter(pod, snapshot.nodes[place])
    }

    /// Filters a pod that requests no other resources than CPU and memory.
    private static func filter(_ wanted: CPUAndMemory, _ node: NodeResources) -> FilterResult {
        var bits = node.podCount < node.podLimit ? 0 : 1
        let freeCPU = node.allocatable.cpu.subtractingSaturated(node.requested.cpu)
        let freeMemory = node.allocatable.memory.subtractingSaturated(node.requested.memory)
        // A request of zero fits even if a resource is overcommitted.
        if wanted.cpu > max(0, freeCPU) { bits |= wanted.cpu > node.allocatable.cpu ? 10 : 2 }
        if wanted.memory > max(0, freeMemory) { bits |= wanted.memory > node.allocatable.memory ? 12 : 4 }
        return bits == 0 ? .pass : results[bits]
    }

    package func score(_ pod: PodInfo, _ node: NodeInfo) -> Int { score(pod.nonZeroRequests.main, node.resources) }

    package func scores(_ pod: PodInfo, _ snapshot: ClusterSnapshot, at places: [Int]) -> [Int] {
        let wanted = pod.nonZeroRequests.main
        return places.map { score(wanted, snapshot.resources[$0]) }
    }

    private func score(_ wanted: CPUAndMemory, _ node: NodeResources) -> Int {
        let cpu = Self.share(
            of: node.allocatable.cpu, used: node.nonZeroRequested.cpu.addingSaturated(wanted.cpu))
        let memory = Self.share(
            of: node.allocatable.memory, used: node.nonZeroRequested.memory.addingSaturated(wanted.memory))
        // Both have the same weight; a resource that the node does not have is ignored.
        switch (cpu, memory) {
        case (let cpu?, let memory?): return (cpu + memory) / 2
        case (let one?, nil), (nil, let one?): return one
        case (nil, nil): return 0
        }
    }

    /// Returns the free share of a resource, from 0 to `Score.maximum`; nil if the node does not have the resource.
    private static func share(of capacity: Int64, used: Int64) -> Int? {
        guard capacity > 0 else { return nil }
        guard used <= capacity else { return 0 }
        let (hundredfold, isTooLarge) = capacity.subtractingSaturated(used)
            .multipliedReportingOverflow(by: Int64(Score.maximum))
        if !isTooLarge { return Int(hundredfold / capacity) }
        return Int((Int128(capacity) - Int128(used)) * Int128(Score.maximum) / Int128(capacity))
    }
}
