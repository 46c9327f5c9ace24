import KubeStore
import Synchronization

/// A store that does something before and after the next listing of a range.
final class ListingStore<Base: Store>: WrappedStore {
    typealias Step = @Sendable () async throws -> Void

    private struct State {
        var before: Step?
        var after: Step?
    }

    let base: Base
    private let lower: String
    private let state = Mutex(State())

    /// - Parameter prefix: Of the range that is meant.
    init(_ base: Base, prefix: String) {
        self.base = base
        lower = prefix
    }

    func onNextListing(before: Step? = nil, after: Step? = nil) {
        state.withLock { $0 = State(before: before, after: after) }
    }

    func list(_ range: KeyRange, limit: Int?, at revision: Revision?) async throws(StoreError) -> StorePage {
        guard range.lower == lower else { return try await base.list(range, limit: limit, at: revision) }
        let steps = state.withLock { state in
            defer { state = State() }
            return state
        }
        try await run(steps.before)
        let page = try await base.list(range, limit: limit, at: revision)
        try await run(steps.after)
        return page
    }

    private func run(_ step: Step?) async throws(StoreError) {
        do {
            try await step?()
        } catch {
            throw StoreError(.unavailable, "\(error)")
        }
    }

    func commit(_ transaction: Transaction) async throws(StoreError) -> CommitResult {
        try await base.commit(transaction)
    }
}
