import KubeStore

/// A store in memory whose commits yield to other tasks, so that writes overlap.
final class SlowStore: WrappedStore {
    let base = MemoryStore()
    private static let turns = 40

    func commit(_ transaction: Transaction) async throws(StoreError) -> CommitResult {
        for _ in 0..<Self.turns { await Task.yield() }
        return try await base.commit(transaction)
    }
}
