import KubeAPI
import KubeSupport

/// Keeps pods to nodes that have room for what they request, and prefers those with the most room left (LeastAllocated).
package struct NodeResourcesFitPlugin: FilterPlugin, ScorePlugin {
    package let name = "NodeResourcesFit"
    package let weight = 1

    package init() {}

    package func filter(_ pod: PodInfo, _ node: NodeInfo) -> FilterResult {
        if Self.fitsSimply(pod, node) { return .pass }
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
        let text = reasons.joined(separator: "\n")
        return neverFits ? .unresolvable(reason: text) : .unschedulable(reason: text)
    }

    /// The whole check for pods that want nothing but cpu and memory, where they fit.
    private static func fitsSimply(_ pod: PodInfo, _ node: NodeInfo) -> Bool {
        guard pod.requests.isSimple else { return false }
        if let limit = node.facts.podLimit, Int64(node.pods.count) >= limit { return false }
        let freeCPU = node.facts.allocatable.cpu.subtractingSaturated(node.requested.cpu)
        let freeMemory = node.facts.allocatable.memory.subtractingSaturated(node.requested.memory)
        // What is not wanted fits also where there is less than none of it.
        return (pod.requests.cpu <= max(0, freeCPU)) && (pod.requests.memory <= max(0, freeMemory))
    }

    package func score(_ pod: PodInfo, _ node: NodeInfo) -> Int {
        let cpu = Self.room(
            of: node.facts.allocatable.cpu,
            used: node.nonZeroRequested.cpu.addingSaturated(pod.nonZeroRequests.cpu))
        let memory = Self.room(
            of: node.facts.allocatable.memory,
            used: node.nonZeroRequested.memory.addingSaturated(pod.nonZeroRequests.memory))
        // Both count equally; a resource that the node does not have does not count.
        switch (cpu, memory) {
        case (let cpu?, let memory?): return (cpu + memory) / 2
        case (let one?, nil), (nil, let one?): return one
        case (nil, nil): return 0
        }
    }

    /// How much of a resource is left, from 0 to `Score.maximum`; nil where there is none of it at all.
    private static func room(of capacity: Int64, used: Int64) -> Int? {
        guard capacity > 0 else { return nil }
        guard used <= capacity else { return 0 }
        let (hundredfold, isTooLarge) = capacity.subtractingSaturated(used)
            .multipliedReportingOverflow(by: Int64(Score.maximum))
        if !isTooLarge { return Int(hundredfold / capacity) }
        return Int((Int128(capacity) - Int128(used)) * Int128(Score.maximum) / Int128(capacity))
    }
}
