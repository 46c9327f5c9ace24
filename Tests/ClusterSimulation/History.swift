import KubeStore
import KubeSupport

/// What happened in a simulation, in order: the actions, the faults, and every write.
///
/// Lines are for people; `fingerprints` are for comparing runs, and take in every byte of every write.
package struct History: Sendable {
    package struct Entry: Sendable {
        package var time: Duration
        package var text: String
        /// The objects that the entry is about, as `KIND NAMESPACE/NAME`; empty for actions and faults, which concern all.
        package var objects: [String]
    }

    package private(set) var entries: [Entry] = []
    package private(set) var fingerprints: [UInt64] = []
    /// Leases and Events included.
    package private(set) var writeCount = 0

    mutating func add(_ time: Duration, _ text: String, about objects: [String] = []) {
        entries.append(Entry(time: time, text: text, objects: objects))
    }

    mutating func addWrite(_ event: StoreEvent, at time: Duration) {
        writeCount += 1
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

    /// The last entries that say how something came about: the actions and faults, and what was written of `objects`.
    package func excerpt(about objects: [String], limit: Int = 60) -> String {
        let wanted = Set(objects)
        let chosen = entries.filter { $0.objects.isEmpty || $0.objects.contains(where: wanted.contains) }
        return Self.text(chosen.suffix(limit))
    }

    package static func text(_ entries: some Sequence<Entry>) -> String {
        entries.map { "  +\(milliseconds($0.time))  \($0.text)\n" }.joined()
    }

    private static func milliseconds(_ time: Duration) -> String {
        let whole = Int64(time / .milliseconds(1))
        let fraction = String(whole % 1_000)
        return "\(whole / 1_000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
    }
}
