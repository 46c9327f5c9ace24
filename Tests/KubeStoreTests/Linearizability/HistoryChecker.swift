@testable import KubeStore

/// One operation of a client, with when it was begun and when its answer came, on a clock that all clients share.
struct RecordedOperation: Sendable {
    enum Kind: Sendable {
        /// A write of `value`, which no other operation writes, if `expected` was the entry's revision (nil: absent).
        /// Without a value it is a deletion.
        case write(value: String?, expected: Revision?, Outcome)
        /// A read of the newest entry: its value and revision, nil if there was none.
        case read(value: String?, revision: Revision?)
    }

    enum Outcome: Sendable {
        case committed(Revision)
        /// `current` is the entry that was told: nil if the key was absent.
        case refused(current: Revision?)
        /// It may have happened, or happen yet.
        case unknown
    }

    var key: String
    var begun: Int
    var ended: Int
    var kind: Kind
}

/// What one watch told: the value after each change, nil for a deletion.
struct RecordedChange: Hashable, Sendable {
    var revision: Revision
    var key: String
    var value: String?
}

/// Finds out whether a concurrent history is linearizable.
///
/// The store says in which order it has carried out its writes: their revisions are that order. So there is one candidate
/// for a sequential history, and it remains to be checked that it explains each answer and contradicts no clock. That
/// takes n·log n, where the search for any order at all would be exponential. (Herlihy and Wing, "Linearizability", 1990.)
struct HistoryChecker {
    /// Everything that was written, in order, as one watch from the beginning told it.
    private let log: [RecordedChange]
    private let byKey: [String: [RecordedChange]]

    init(log: [RecordedChange]) {
        self.log = log
        byKey = Dictionary(grouping: log, by: \.key)
    }

    /// What is wrong with a history; empty if it is linearizable.
    func violations(_ operations: [RecordedOperation]) -> [String] {
        var violations: [String] = []
        for (earlier, later) in zip(log, log.dropFirst()) where earlier.revision >= later.revision {
            violations.append("the log goes from \(earlier.revision.rawValue) to \(later.revision.rawValue)")
        }
        let bounds = RealTimeBounds(operations)
        for operation in operations {
            switch operation.kind {
            case .write(let value, let expected, let outcome):
                violations += check(operation, value, expected, outcome, bounds)
            case .read(let value, let revision):
                let found = version(operation.key, revision)
                if let revision, found?.value != value {
                    violations.append("\(operation.key) was never \(value ?? "absent") at \(revision.rawValue)")
                } else if !isCurrent(operation.key, revision, within: bounds.window(operation)) {
                    violations.append(
                        "\(operation.key) was read as of \(revision?.rawValue ?? 0), which was not current then")
                }
            }
        }
        return violations
    }

    private func check(
        _ operation: RecordedOperation, _ value: String?, _ expected: Revision?,
        _ outcome: RecordedOperation.Outcome, _ bounds: RealTimeBounds
    ) -> [String] {
        switch outcome {
        case .committed(let revision):
            guard let change = version(operation.key, revision), change.value == value else {
                return ["\(operation.key)=\(value ?? "absent") at \(revision.rawValue) was acknowledged and is lost"]
            }
            var violations: [String] = []
            if previous(operation.key, revision) != expected {
                violations.append("\(operation.key) was written at \(revision.rawValue) over another entry")
            }
            let window = bounds.window(operation)
            if revision < window.lowerBound || revision > window.upperBound {
                violations.append("\(revision.rawValue) is outside of the time in which it was written")
            }
            return violations
        case .refused(let current):
            if current == expected { return ["\(operation.key) was refused though it was as expected"] }
            let isCurrent = isCurrent(operation.key, current, within: bounds.window(operation))
            return isCurrent ? [] : ["\(operation.key) was refused for an entry that was not there then"]
        case .unknown:
            let times = (byKey[operation.key] ?? []).filter { value != nil && $0.value == value }
            guard times.count <= 1 else { return ["\(operation.key)=\(value ?? "") happened \(times.count) times"] }
            guard let change = times.first else { return [] }
            var violations: [String] = []
            if previous(operation.key, change.revision) != expected {
                violations.append("\(operation.key) was written at \(change.revision.rawValue) over another entry")
            }
            // It can't have happened before it was begun.
            if change.revision < bounds.window(operation).lowerBound {
                violations.append("\(change.revision.rawValue) is older than what it followed")
            }
            return violations
        }
    }

    private func version(_ key: String, _ revision: Revision?) -> RecordedChange? {
        guard let revision, let changes = byKey[key] else { return nil }
        let index = changes.partitioningIndex { $0.revision >= revision }
        return index < changes.count && changes[index].revision == revision ? changes[index] : nil
    }

    /// The entry's revision before the change at `revision`; nil if there was none.
    private func previous(_ key: String, _ revision: Revision) -> Revision? {
        guard let changes = byKey[key] else { return nil }
        let index = changes.partitioningIndex { $0.revision >= revision }
        guard index > 0, changes[index - 1].value != nil else { return nil }
        return changes[index - 1].revision
    }

    /// Whether the entry of `revision` (nil: none) was the newest at some revision of `window`.
    private func isCurrent(_ key: String, _ revision: Revision?, within window: ClosedRange<Revision>) -> Bool {
        let changes = byKey[key] ?? []
        guard let revision else {
            // Absent: before the first change, or from a deletion to the next change.
            if let first = changes.first {
                if window.lowerBound < first.revision { return true }
            } else {
                return true
            }
            return changes.indices.contains { index in
                changes[index].value == nil && changes[index].revision <= window.upperBound
                    && (index + 1 == changes.count || changes[index + 1].revision > window.lowerBound)
            }
        }
        let index = changes.partitioningIndex { $0.revision >= revision }
        guard index < changes.count, changes[index].revision == revision, changes[index].value != nil else {
            return false
        }
        return revision <= window.upperBound
            && (index + 1 == changes.count || changes[index + 1].revision > window.lowerBound)
    }
}

/// Which revisions an operation can have been at, by the clock: none older than what was known when it was begun, none
/// newer than what was begun after it had ended.
private struct RealTimeBounds {
    private let ends: [(time: Int, newest: Revision)]
    private let begins: [(time: Int, oldest: Revision)]

    init(_ operations: [RecordedOperation]) {
        var newest = Revision(rawValue: 0)
        ends = operations.compactMap { operation in operation.known.map { (operation.ended, $0) } }
            .sorted { $0.0 < $1.0 }
            .map { time, revision in
                newest = max(newest, revision)
                return (time, newest)
            }
        var oldest = Revision(rawValue: .max)
        begins = operations.compactMap { operation in operation.written.map { (operation.begun, $0) } }
            .sorted { $0.0 > $1.0 }
            .map { time, revision in
                oldest = min(oldest, revision)
                return (time, oldest)
            }
            .reversed()
    }

    func window(_ operation: RecordedOperation) -> ClosedRange<Revision> {
        let before = ends.partitioningIndex { $0.time >= operation.begun }
        let after = begins.partitioningIndex { $0.time > operation.ended }
        let lower = before > 0 ? ends[before - 1].newest : Revision(rawValue: 0)
        let upper = after < begins.count ? begins[after].oldest.rawValue - 1 : .max
        // An empty window is a contradiction, which shows as a revision that is in none.
        return lower...max(lower, Revision(rawValue: upper))
    }
}

extension RecordedOperation {
    /// The newest revision of which the client knows after the operation.
    fileprivate var known: Revision? {
        switch kind {
        case .write(_, _, .committed(let revision)): revision
        case .write(_, _, .refused(let current)): current
        case .write(_, _, .unknown): nil
        case .read(_, let revision): revision
        }
    }

    fileprivate var written: Revision? {
        if case .write(_, _, .committed(let revision)) = kind { revision } else { nil }
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first index from which on `belongs` holds, in a collection in which it holds from some index on.
    fileprivate func partitioningIndex(_ belongs: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
