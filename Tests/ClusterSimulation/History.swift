import KubeStore
import KubeSupport

/// The events of a run in order: actions, faults, and every write.
package struct History: Sendable {
    package struct Entry: Sendable {
        /// Since the start of the run.
        package var time: Duration
        package var text: String
        /// The objects that the entry is about, as `KIND NAMESPACE/NAME`; empty for actions and faults.
        package var objects: [String]
    }

    /// Readable lines. Writes of Leases and Events have none.
    package private(set) var entries: [Entry] = []
    /// One hash for each write, of its key, value, revision and time, by which two runs are compared.
    package private(set) var fingerprints: [UInt64] = []

    /// The number of writes, including those of Leases and Events.
    package var writeCount: Int { fingerprints.count }

    mutating func add(_ time: Duration, _ text: String, about objects: [String] = []) {
        entries.append(Entry(time: time, text: text, objects: objects))
    }

    /// Adds the fingerprint of a write.
    mutating func addWrite(_ event: StoreEvent, at time: Duration) {
        // FNV-1a.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        switch event.change {
        case .put(let entry):
            entry.key.utf8.forEach(mix)
            entry.value.forEach(mix)
        case .delete(let key):
            key.utf8.forEach(mix)
            mix(0)
        }
        withUnsafeBytes(of: event.revision.rawValue) { $0.forEach(mix) }
        withUnsafeBytes(of: time.components.seconds) { $0.forEach(mix) }
        withUnsafeBytes(of: time.components.attoseconds) { $0.forEach(mix) }
        fingerprints.append(hash)
    }

    /// Returns the last `limit` entries about `objects`, among all actions and faults, one a line.
    package func excerpt(about objects: [String], limit: Int = 60) -> String {
        let wanted = Set(objects)
        let chosen = entries.filter { $0.objects.isEmpty || $0.objects.contains(where: wanted.contains) }
        return chosen.suffix(limit).map { "  +\(Self.seconds($0.time))  \($0.text)\n" }.joined()
    }

    private static func seconds(_ time: Duration) -> String {
        let whole = Int64(time / .milliseconds(1))
        let fraction = String(whole % 1_000)
        return "\(whole / 1_000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
    }
}
