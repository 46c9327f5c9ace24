import Synchronization

/// The state that readers use.
final class PublishedState: Sendable {
    private let current: Mutex<MVCCState?>

    init(_ state: MVCCState) {
        current = Mutex(state)
    }

    /// Nil after the store was closed.
    var state: MVCCState? {
        current.withLock { $0 }
    }

    func publish(_ state: MVCCState?) {
        // The old state is released outside the lock, because releasing a large one takes time.
        let old = current.withLock { current in
            defer { current = state }
            return current
        }
        withExtendedLifetime(old) {}
    }
}
