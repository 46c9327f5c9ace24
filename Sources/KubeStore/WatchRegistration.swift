import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The store's side of a watch. The writer delivers to it; any thread may cancel it.
final class WatchRegistration: Sendable {
    private struct State {
        /// Nil if the watch is cancelled.
        var observer: (any WatchObserver)?
        /// The thread that is calling the observer.
        var deliverer: pthread_t?
    }

    let range: KeyRange
    private let state: Mutex<State>
    /// Locked while the observer is called. `cancel` waits for it; `state` can be accessed meanwhile.
    private let delivery = Mutex<Void>(())

    init(range: KeyRange, observer: any WatchObserver) {
        self.range = range
        state = Mutex(State(observer: observer))
    }

    var isCancelled: Bool {
        state.withLock { $0.observer == nil }
    }

    /// Calls the observer, unless the watch is cancelled.
    func deliver(_ call: (any WatchObserver) -> Void) {
        delivery.withLock { _ in
            let observer = state.withLock { state in
                if state.observer != nil { state.deliverer = pthread_self() }
                return state.observer
            }
            guard let observer else { return }
            call(observer)
            state.withLock { $0.deliverer = nil }
        }
    }

    func cancel() {
        // The observer is released outside the lock, because its deinit may run arbitrary code.
        let (observer, deliverer) = state.withLock { state in
            defer { state.observer = nil }
            return (state.observer, state.deliverer)
        }
        if let deliverer, pthread_equal(deliverer, pthread_self()) == 0 { delivery.withLock { _ in } }
        withExtendedLifetime(observer) {}
    }
}
