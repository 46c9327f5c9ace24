import KubeAPI
import KubeSupport
import Synchronization

/// When each node last reported.
///
/// Times are those at which a new heartbeat arrived, by this process' clock, since the clocks of nodes may differ.
final class NodeHealth: Sendable {
    private struct Entry {
        var lastSeen: Timestamp
        var renewTime: MicroTime?
        var heartbeat: Time?
        /// The Ready condition in the node's status.
        var isReady = false
        /// The last value given to `note`.
        var ready: String?
    }

    private struct State {
        var entries: [String: Entry] = [:]
        /// A node that was ready and reported in time at the last check; nil if there was none.
        var witness: String?
        /// False if there is certainly no such node: only a new heartbeat or status can change that.
        var mayHaveWitness = true
    }

    private let state = Mutex(State())
    private let lastEviction = Mutex<Timestamp?>(nil)
    private let time: any TimeSource

    /// Upstream's default of `--node-eviction-rate`: one node every ten seconds.
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

    /// Returns true if any node is ready and has reported within `gracePeriod`.
    ///
    /// All nodes are examined only after the witness has stopped reporting, and if none is found then, not again before
    /// a node reports.
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

    /// Records the status of the node's Ready condition. Returns the one recorded before.
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
