import KubeSupport
import Synchronization

/// Calls an action at a deadline. No task runs while there is no deadline.
final class MaintenanceTimer: Sendable {
    private struct State {
        var deadline: Timestamp?
        var task: Task<Void, Never>?
        var isStopped = false
    }

    private let time: any TimeSource
    private let state = Mutex(State())

    init(time: any TimeSource) {
        self.time = time
    }

    deinit {
        state.withLock { $0.task?.cancel() }
    }

    /// Sets the time at which `action` is called next; nil means never.
    func set(_ deadline: Timestamp?, action: @escaping @Sendable () -> Void) {
        state.withLock { state in
            guard !state.isStopped, deadline != state.deadline else { return }
            state.task?.cancel()
            state.deadline = deadline
            state.task = deadline.map { deadline in
                Task { [weak self, time] in
                    if deadline > time.now() {
                        do { try await time.sleep(until: deadline) } catch { return }
                    }
                    guard let self, clear(deadline) else { return }
                    action()
                }
            }
        }
    }

    func stop() {
        state.withLock { state in
            state.isStopped = true
            state.task?.cancel()
            state.task = nil
        }
    }

    /// Clears the deadline. Returns true if it still was `deadline`.
    private func clear(_ deadline: Timestamp) -> Bool {
        state.withLock { state in
            guard !state.isStopped, state.deadline == deadline else { return false }
            state.deadline = nil
            return true
        }
    }
}
