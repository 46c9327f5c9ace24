import Collections
import KubeSupport

/// Determines which part of the history is old enough to be compacted.
///
/// It does not record the time of each revision, but at most eleven marks, each with a time and the newest revision at
/// that time.
struct HistoryRetention: Sendable {
    private struct Mark: Sendable {
        var time: Timestamp
        var revision: Revision
    }

    let retention: Duration
    private var marks: Deque<Mark> = []

    init(retention: Duration) {
        self.retention = retention
    }

    /// The time at which the next part is old enough; nil if there is no history.
    var nextDue: Timestamp? {
        marks.first.map { $0.time + retention }
    }

    /// Returns the newest revision that is old enough to be compacted.
    func due(by now: Timestamp) -> Revision? {
        marks.last { $0.time + retention <= now }?.revision
    }

    /// Records that `newest` is the newest revision at the time `now`, and that the history up to `compacted` is
    /// compacted.
    mutating func note(newest: Revision, compacted: Revision, at now: Timestamp) {
        while let first = marks.first, first.revision <= compacted { marks.removeFirst() }
        guard let last = marks.last else {
            if compacted < newest { marks.append(Mark(time: now, revision: newest)) }
            return
        }
        // Revisions after the last mark get a mark at the latest when that mark is removed.
        if newest > last.revision, now - last.time >= retention / 10 {
            marks.append(Mark(time: now, revision: newest))
        }
    }
}
