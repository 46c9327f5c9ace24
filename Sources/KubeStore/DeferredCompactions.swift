import Collections

/// The history that has been compacted in memory but not yet in the journal. Memory is limited more tightly, and
/// deleting rows between recently written ones is expensive.
///
/// When a store is opened, it reads the rows that are left in the journal, and compacts them again.
struct DeferredCompactions: Sendable {
    private struct Part: Sendable {
        /// The part contains the transactions after this one.
        var after: Revision
        /// The last transaction of the part.
        var through: Revision
        var superseded: Supersessions
    }

    /// The maximum number of superseded changes, of about 70 bytes each; further ones are removed from the journal with
    /// the next writes.
    static let limit = 1 << 19

    private var parts: Deque<Part> = []
    private var count = 0

    var isEmpty: Bool { parts.isEmpty }

    /// The newest transaction that the journal has compacted, if it is behind the memory.
    var forgotten: Revision { parts.first?.after ?? Revision(rawValue: 0) }

    /// Adds the records of a compaction that started after the transaction `after`.
    mutating func add(_ records: [JournalRecord], after: Revision) {
        var after = after
        for case .forget(let through, let superseded) in records where through > after {
            parts.append(Part(after: after, through: through, superseded: Supersessions(superseded)))
            count += superseded.count
            after = through
        }
    }

    /// True if there are more superseded changes than `limit`.
    var isLong: Bool { count > Self.limit }

    /// Returns true if a part begins before `target`.
    func begins(before target: Revision) -> Bool {
        parts.first.map { $0.after < target } ?? false
    }

    /// Removes and returns the parts that begin before `target`, up to `limit` changes but at least one part.
    mutating func take(through target: Revision, limit: Int = .max) -> [JournalRecord] {
        var taken: [JournalRecord] = []
        var changes = 0
        while let part = parts.first, part.after < target, taken.isEmpty || changes < limit {
            taken.append(.forget(through: part.through, superseded: part.superseded.list))
            changes += part.superseded.count
            count -= part.superseded.count
            parts.removeFirst()
        }
        return taken
    }
}

/// Supersessions packed as consecutive numbers and keys, which takes a third of the memory.
private struct Supersessions: Sendable {
    let count: Int
    private let bytes: [UInt8]

    private static let width = 8

    init(_ list: [Supersession]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(list.reduce(0) { $0 + 3 * Self.width + $1.key.utf8.count })
        for item in list {
            for number in [item.revision.rawValue, Int64(item.bytes), Int64(item.key.utf8.count)] {
                withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
            }
            bytes.append(contentsOf: item.key.utf8)
        }
        count = list.count
        self.bytes = bytes
    }

    var list: [Supersession] {
        var list: [Supersession] = []
        list.reserveCapacity(count)
        bytes.withUnsafeBytes { bytes in
            var place = 0
            func number() -> Int64 {
                defer { place += Self.width }
                return bytes.loadUnaligned(fromByteOffset: place, as: Int64.self)
            }
            for _ in 0..<count {
                let revision = Revision(rawValue: number())
                let size = Int(number())
                let length = Int(number())
                list.append(
                    Supersession(
                        revision: revision, key: String(decoding: bytes[place..<place + length], as: UTF8.self),
                        bytes: size))
                place += length
            }
        }
        return list
    }
}
