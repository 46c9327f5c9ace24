import Synchronization

/// Coalesces concurrent requests for the same work: one run serves all callers that requested it before it started.
///
/// At most one run is in progress at a time. Callers that arrive during a run share the next one.
final class CoalescedWork: Sendable {
    typealias Outcome = Result<Void, StoreError>

    private struct State {
        var isRunning = false
        var waiting: [CheckedContinuation<Outcome?, Never>] = []
    }

    private let state = Mutex(State())

    /// Runs `work`, or waits for a run that begins after this call. All callers must pass the same work.
    func perform(_ work: @escaping @Sendable () async throws(StoreError) -> Void) async throws(StoreError) {
        let outcome: Outcome? = await withCheckedContinuation { continuation in
            let runs = state.withLock { state in
                if state.isRunning { state.waiting.append(continuation) }
                defer { state.isRunning = true }
                return !state.isRunning
            }
            // Nil: this caller performs the run.
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
        await startNextRun(work)
        try own.get()
    }

    /// Starts the next run if there are callers waiting for it.
    private func startNextRun(_ work: @escaping @Sendable () async throws(StoreError) -> Void) async {
        let waiting = state.withLock { state in
            state.isRunning = !state.waiting.isEmpty
            defer { state.waiting = [] }
            return state.waiting
        }
        guard !waiting.isEmpty else { return }
        // A separate task, because the caller of the first run returns now.
        Task {
            let outcome: Outcome
            do throws(StoreError) {
                try await work()
                outcome = .success(())
            } catch {
                outcome = .failure(error)
            }
            for continuation in waiting { continuation.resume(returning: outcome) }
            await startNextRun(work)
        }
    }
}
