import Synchronization

/// What the bodies of requests may take while they arrive, over all connections of a server: clients that send large ones
/// slowly, or in many streams at once, should not be able to fill its memory.
///
/// Small bodies count for nothing, so that most requests share nothing with others.
final class BodyBudget: Sendable {
    /// How much of a body is not counted.
    static let uncountedBytes = 64 * 1024

    private let limit: Int
    private let taken = Atomic<Int>(0)

    init(limit: Int) {
        self.limit = limit
    }

    var takenBytes: Int { taken.load(ordering: .relaxed) }

    fileprivate func take(_ bytes: Int) -> Bool {
        guard taken.add(bytes, ordering: .relaxed).newValue > limit else { return true }
        giveBack(bytes)
        return false
    }

    fileprivate func giveBack(_ bytes: Int) {
        taken.subtract(bytes, ordering: .relaxed)
    }
}

/// What one body has taken of a budget. Whoever receives the body gives it back when nothing more comes.
struct BodyShare {
    private var taken = 0

    /// Takes what a body that has grown to `size` bytes needs. Throws when too much has been taken by others.
    mutating func cover(_ size: Int, of budget: BodyBudget) throws(HTTPRequestFailure) {
        let needed = size - BodyBudget.uncountedBytes
        guard needed > taken else { return }
        guard budget.take(needed - taken) else { throw .tooManyRequests }
        taken = needed
    }

    mutating func giveBack(to budget: BodyBudget) {
        guard taken > 0 else { return }
        budget.giveBack(taken)
        taken = 0
    }
}
