import Synchronization

/// Work whose outcome serves everybody who asked for it before it began.
///
/// One run is under way at a time. Who asks meanwhile gets the outcome of the next one, together with everybody else who
/// does, however many they are.
final class SharedWork: Sendable {
    typealias Outcome = Result<Void, StoreError>

    private struct State {
        var isRunning = false
        var waiting: [CheckedContinuation<Outcome?, Never>] = []
    }

    private let state = Mutex(State())

    /// Runs `work`, or waits for a run that begins after this call.
    func perform(_ work: @escaping @Sendable () async throws(StoreError) -> Void) async throws(StoreError) {
        let outcome: Outcome? = await withCheckedContinuation { continuation in
            let runs = state.withLock { state in
                if state.isRunning { state.waiting.append(continuation) }
                defer { state.isRunning = true }
                return !state.isRunning
            }
            // Nil: it is the caller who runs it.
            if runs { continuation.resume(returning: nil) }
        }
        if let outcome { return try outcome.get() }
        let own: Outcome
        do throws(StoreError) {
            try await work()
            own = .success(())
        } catch {
            own = .failure(error)
        }
        await handOn(work)
        try own.get()
    }

    /// Begins the next run, if anybody waits for it.
    private func handOn(_ work: @escaping @Sendable () async throws(StoreError) -> Void) async {
        let waiting = state.withLock { state in
            state.isRunning = !state.waiting.isEmpty
            defer { state.waiting = [] }
            return state.waiting
        }
        guard !waiting.isEmpty else { return }
        // In a task of its own: whoever ran the first one has its answer already.
        Task {
            let outcome: Outcome
            do throws(StoreError) {
                try await work()
                outcome = .success(())
            } catch {
                outcome = .failure(error)
            }
            for continuation in waiting { continuation.resume(returning: outcome) }
            await handOn(work)
        }
    }
}
