import KubeAPI
import KubeSupport
import Synchronization

/// When each node was last heard of.
///
/// What counts is when a new heartbeat arrived here, by this process' clock: nodes' clocks may differ.
final class NodeHealth: Sendable {
    private struct Entry {
        var lastSeen: Timestamp
        var renewTime: MicroTime?
        var heartbeat: Time?
        /// What the node's status says: whether it is ready.
        var isReady = false
        /// What was noted of it.
        var ready: String?
    }

    private struct State {
        var entries: [String: Entry] = [:]
        /// A node that is ready and was heard of, where there was one at the last look.
        var witness: String?
        /// Whether there may be such a node: what falls silent does not make one, only news of a node does.
        var mayHaveWitness = true
    }

    private let state = Mutex(State())
    private let lastEviction = Mutex<Timestamp?>(nil)
    private let time: any TimeSource

    /// One node every ten seconds, as upstream has it.
    private static let evictionInterval: Duration = .seconds(10)

    init(time: any TimeSource) {
        self.time = time
    }

    func observe(_ lease: Lease) {
        let now = time.now()
        guard let name = lease.metadata.name, let renewTime = lease.spec.renewTime else { return }
        state.withLock { state in
            var entry = state.entries[name] ?? Entry(lastSeen: now)
            guard entry.renewTime != renewTime else { return }
            entry.lastSeen = now
            entry.renewTime = renewTime
            Self.store(entry, name, &state)
        }
    }

    func observe(_ node: Node) {
        let now = time.now()
        let name = node.metadata.name ?? ""
        let ready = node.status.conditions.first { $0.type == "Ready" }
        state.withLock { state in
            var entry = state.entries[name] ?? Entry(lastSeen: now)
            if entry.heartbeat != ready?.lastHeartbeatTime {
                entry.lastSeen = now
                entry.heartbeat = ready?.lastHeartbeatTime
            }
            entry.isReady = ready?.status == "True"
            Self.store(entry, name, &state)
        }
    }

    private static func store(_ entry: Entry, _ name: String, _ state: inout State) {
        state.entries[name] = entry
        if entry.isReady {
            state.witness = name
            state.mayHaveWitness = true
        }
    }

    /// Returns true if some node is ready and was heard of within the last `gracePeriod`.
    ///
    /// All nodes are looked at only after the last one known has fallen silent, and when none is found then, not again
    /// before there is news of one.
    func isAnyReady(within gracePeriod: Duration) -> Bool {
        let now = time.now()
        return state.withLock { state in
            func isWitness(_ entry: Entry) -> Bool { entry.isReady && now - entry.lastSeen <= gracePeriod }
            if let known = state.witness.flatMap({ state.entries[$0] }), isWitness(known) { return true }
            guard state.mayHaveWitness else { return false }
            state.witness = state.entries.first { isWitness($0.value) }?.key
            state.mayHaveWitness = state.witness != nil
            return state.mayHaveWitness
        }
    }

    func lastSeen(_ node: String) -> Timestamp {
        let now = time.now()
        return state.withLock { state in
            if let entry = state.entries[node] { return entry.lastSeen }
            state.entries[node] = Entry(lastSeen: now)
            return now
        }
    }

    /// Notes whether the node is ready. Returns what was noted before.
    func note(_ node: String, ready: String) -> String? {
        state.withLock { state in
            let old = state.entries[node]?.ready
            state.entries[node]?.ready = ready
            return old
        }
    }

    func forget(_ node: String) {
        state.withLock { $0.entries[node] = nil }
    }

    // MARK: Evictions

    var mayEvict: Bool {
        let now = time.now()
        return lastEviction.withLock { last in last.map { now - $0 >= Self.evictionInterval } ?? true }
    }

    func noteEviction() {
        let now = time.now()
        lastEviction.withLock { $0 = now }
    }
}
