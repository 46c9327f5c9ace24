import Collections
import KubeSupport

/// Decides when which part of the history is old enough to be forgotten.
///
/// Instead of a time for each revision it remembers marks, "at this time the newest revision was that": at most ten of
/// them, plus one, however many revisions there are.
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

    /// When something will next be old enough; nil while there is nothing to forget.
    var nextDue: Timestamp? {
        marks.first.map { $0.time + retention }
    }

    /// The newest revision that is old enough to be forgotten.
    func due(by now: Timestamp) -> Revision? {
        marks.last { $0.time + retention <= now }?.revision
    }

    /// Takes note that `newest` is the newest revision at the time `now`, and that the history up to `compacted` is
    /// forgotten.
    mutating func note(newest: Revision, compacted: Revision, at now: Timestamp) {
        while let first = marks.first, first.revision <= compacted { marks.removeFirst() }
        guard let last = marks.last else {
            if compacted < newest { marks.append(Mark(time: now, revision: newest)) }
            return
        }
        // What is committed after the last mark gets one when that mark goes, at the latest.
        if newest > last.revision, now - last.time >= retention / 10 {
            marks.append(Mark(time: now, revision: newest))
        }
    }
}
