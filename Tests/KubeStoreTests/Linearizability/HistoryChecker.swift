@testable import KubeStore

/// An operation of a client with its start and end, on a clock that all clients share.
struct RecordedOperation: Sendable {
    enum Kind: Sendable {
        /// A write of the unique `value`, on condition that the entry's revision is `expected` (nil: absent).
        /// A nil value is a deletion.
        case write(value: String?, expected: Revision?, Outcome)
        /// A read of the newest entry: its value and revision, or nil if absent.
        case read(value: String?, revision: Revision?)
    }

    enum Outcome: Sendable {
        case committed(Revision)
        /// A conflict; `current` is the revision of the returned entry, nil if the key was absent.
        case refused(current: Revision?)
        /// The operation may have been executed, or may still be.
        case unknown
    }

    var key: String
    var begun: Int
    var ended: Int
    var kind: Kind
}

/// A change received by a watch: the new value, nil for a deletion.
struct RecordedChange: Hashable, Sendable {
    var revision: Revision
    var key: String
    var value: String?
}

/// Checks whether a concurrent history is linearizable.
///
/// The revisions are the order in which the store executed the writes. There is therefore only one candidate for a
/// sequential history, which must explain each response and be consistent with real time. Checking it takes O(n log n),
/// while searching for any valid order would be exponential. (Herlihy and Wing, "Linearizability", 1990.)
struct HistoryChecker {
    /// All changes in order, as received by a watch from the beginning.
    private let log: [RecordedChange]
    private let byKey: [String: [RecordedChange]]

    init(log: [RecordedChange]) {
        self.log = log
        byKey = Dictionary(grouping: log, by: \.key)
    }

    /// Returns the violations in a history; empty if it is linearizable.
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
            // It can't have been executed before its start.
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

    /// Returns the entry's revision before the change at `revision`; nil if there was none.
    private func previous(_ key: String, _ revision: Revision) -> Revision? {
        guard let changes = byKey[key] else { return nil }
        let index = changes.partitioningIndex { $0.revision >= revision }
        guard index > 0, changes[index - 1].value != nil else { return nil }
        return changes[index - 1].revision
    }

    /// Returns true if the entry of `revision` (nil: absent) was the newest at some revision in `window`.
    private func isCurrent(_ key: String, _ revision: Revision?, within window: ClosedRange<Revision>) -> Bool {
        let changes = byKey[key] ?? []
        guard let revision else {
            // Absent before the first change, or from a deletion to the next change.
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

/// The revisions at which an operation can have been executed in real time: not older than the revision known at its
/// start, and not newer than operations that started after its end.
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
        // An empty window is a contradiction, which appears as a revision outside of it.
        return lower...max(lower, Revision(rawValue: upper))
    }
}

extension RecordedOperation {
    /// The newest revision that the client knows after the operation.
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
    /// Returns the first index for which `belongs` is true, in a collection that is partitioned by it.
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
