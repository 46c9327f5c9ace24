import Collections

/// What the memory has forgotten of the history, and the journal not yet: the memory is short of room sooner, and to delete
/// rows among others that were just written is dear.
///
/// A store that is opened anew finds in the journal, and forgets again, what was left.
struct HistoryLeftovers: Sendable {
    private struct Part: Sendable {
        /// The part is of the transactions after this one,
        var after: Revision
        /// up to this one.
        var through: Revision
        var superseded: Supersessions
    }

    /// Superseded changes that are remembered, in some 70 bytes each; the journal forgets those beyond them with the next
    /// writes.
    static let limit = 1 << 19

    private var parts: Deque<Part> = []
    private var count = 0

    var isEmpty: Bool { parts.isEmpty }

    /// The newest transaction that the journal has forgotten, where it is behind.
    var forgotten: Revision { parts.first?.after ?? Revision(rawValue: 0) }

    /// Adds what was forgotten since the transaction `after`.
    mutating func add(_ records: [JournalRecord], after: Revision) {
        var after = after
        for case .forget(let through, let superseded) in records where through > after {
            parts.append(Part(after: after, through: through, superseded: Supersessions(superseded)))
            count += superseded.count
            after = through
        }
    }

    /// Returns true if there are more than are to be remembered.
    var isLong: Bool { count > Self.limit }

    /// Returns true if a part begins before `target`.
    func begins(before target: Revision) -> Bool {
        parts.first.map { $0.after < target } ?? false
    }

    /// Takes out the parts that begin before `target`, until there are `limit` changes; one part at least.
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

/// Supersessions in a third of their memory: numbers and keys one after the other.
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
