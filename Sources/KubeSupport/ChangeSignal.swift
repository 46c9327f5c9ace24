import Synchronization

/// Lets tasks wait for changes of some state without missing one.
///
/// A waiter reads `version`, then checks the state, and, if there is nothing to do, waits for a change since that
/// version. A change in between ends the wait immediately.
package final class ChangeSignal: Sendable {
    private struct State {
        var version = 0
        var waiters: [Int: CheckedContinuation<Void, Never>] = [:]
        var nextWaiter = 0
    }

    private let state = Mutex(State())

    package init() {}

    /// The number of changes.
    package var version: Int { state.withLock { $0.version } }

    /// Signals a change and resumes all waiters.
    package func notify() {
        let waiters = state.withLock { state in
            state.version += 1
            let waiters = Array(state.waiters.values)
            state.waiters = [:]
            return waiters
        }
        for waiter in waiters { waiter.resume() }
    }

    /// Waits until there is a change after `version`, or the task is cancelled.
    package func wait(since version: Int) async {
        let id = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let mustWait = state.withLock { state in
                    if state.version != version || Task.isCancelled { return false }
                    state.waiters[id] = continuation
                    return true
                }
                if !mustWait { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: id) }?.resume()
        }
    }

    /// The same, for at most `limit`.
    package func wait(since version: Int, atMost limit: Duration, _ time: any TimeSource) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { try? await time.sleep(for: limit) }
            group.addTask { await self.wait(since: version) }
            await group.next()
            group.cancelAll()
        }
    }
}
