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
        var ready: String?
    }

    private let entries = Mutex<[String: Entry]>([:])
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
        entries.withLock { entries in
            if entries[name, default: Entry(lastSeen: now)].renewTime != renewTime {
                entries[name, default: Entry(lastSeen: now)].lastSeen = now
                entries[name]?.renewTime = renewTime
            }
        }
    }

    func observe(_ node: Node) {
        let now = time.now()
        let name = node.metadata.name ?? ""
        let heartbeat = node.status.conditions.first { $0.type == "Ready" }?.lastHeartbeatTime
        entries.withLock { entries in
            if entries[name, default: Entry(lastSeen: now)].heartbeat != heartbeat {
                entries[name, default: Entry(lastSeen: now)].lastSeen = now
                entries[name]?.heartbeat = heartbeat
            } else if entries[name] == nil {
                entries[name] = Entry(lastSeen: now)
            }
        }
    }

    func lastSeen(_ node: String) -> Timestamp {
        let now = time.now()
        return entries.withLock { entries in
            if let entry = entries[node] { return entry.lastSeen }
            entries[node] = Entry(lastSeen: now)
            return now
        }
    }

    /// Notes whether the node is ready. Returns what was noted before.
    func note(_ node: String, ready: String) -> String? {
        entries.withLock { entries in
            let old = entries[node]?.ready
            entries[node]?.ready = ready
            return old
        }
    }

    func forget(_ node: String) {
        entries.withLock { $0[node] = nil }
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
