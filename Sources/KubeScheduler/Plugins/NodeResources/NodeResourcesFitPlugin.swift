import KubeAPI
import KubeSupport

/// Keeps pods to nodes that have room for what they request, and prefers those with the most room left (LeastAllocated).
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
        return Self.refusal(reasons, neverFits)
    }

    private static func refusal(_ reasons: [String], _ neverFits: Bool) -> FilterResult {
        let text = reasons.joined(separator: "\n")
        return neverFits ? .unresolvable(reason: text) : .unschedulable(reason: text)
    }

    /// Of every combination of lacks, made once: nodes are refused by the thousand.
    private static let refusals: [FilterResult] = (0..<16).map { bits in
        let all = [(1, "Too many pods"), (2, "Insufficient cpu"), (4, "Insufficient memory")]
        return refusal(all.filter { bits & $0.0 != 0 }.map(\.1), bits & 8 != 0)
    }

    package func filter(_ pod: PodInfo, _ snapshot: Snapshot, at place: Int) -> FilterResult {
        pod.requests.isMainOnly
            ? Self.filter(pod.requests.main, snapshot.rooms[place]) : filter(pod, snapshot.nodes[place])
    }

    /// The same for a pod that asks for no other resources.
    private static func filter(_ wanted: MainAmounts, _ room: NodeRoom) -> FilterResult {
        var bits = room.podCount < room.podLimit ? 0 : 1
        let freeCPU = room.allocatable.cpu.subtractingSaturated(room.requested.cpu)
        let freeMemory = room.allocatable.memory.subtractingSaturated(room.requested.memory)
        // What is not wanted fits also where there is less than none of it.
        if wanted.cpu > max(0, freeCPU) { bits |= wanted.cpu > room.allocatable.cpu ? 10 : 2 }
        if wanted.memory > max(0, freeMemory) { bits |= wanted.memory > room.allocatable.memory ? 12 : 4 }
        return bits == 0 ? .pass : refusals[bits]
    }

    package func score(_ pod: PodInfo, _ node: NodeInfo) -> Int { score(pod.nonZeroRequests.main, node.room) }

    package func scores(_ pod: PodInfo, _ snapshot: Snapshot, at places: [Int]) -> [Int] {
        let wanted = pod.nonZeroRequests.main
        return places.map { score(wanted, snapshot.rooms[$0]) }
    }

    private func score(_ wanted: MainAmounts, _ room: NodeRoom) -> Int {
        let cpu = Self.share(
            of: room.allocatable.cpu, used: room.nonZeroRequested.cpu.addingSaturated(wanted.cpu))
        let memory = Self.share(
            of: room.allocatable.memory, used: room.nonZeroRequested.memory.addingSaturated(wanted.memory))
        // Both count equally; a resource that the node does not have does not count.
        switch (cpu, memory) {
        case (let cpu?, let memory?): return (cpu + memory) / 2
        case (let one?, nil), (nil, let one?): return one
        case (nil, nil): return 0
        }
    }

    /// How much of a resource is left, from 0 to `Score.maximum`; nil where there is none of it at all.
    private static func share(of capacity: Int64, used: Int64) -> Int? {
        guard capacity > 0 else { return nil }
        guard used <= capacity else { return 0 }
        let (hundredfold, isTooLarge) = capacity.subtractingSaturated(used)
            .multipliedReportingOverflow(by: Int64(Score.maximum))
        if !isTooLarge { return Int(hundredfold / capacity) }
        return Int((Int128(capacity) - Int128(used)) * Int128(Score.maximum) / Int128(capacity))
    }
}
