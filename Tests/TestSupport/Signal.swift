import Synchronization

/// A value that a test waits for, set once by a callback.
package final class Signal<Value: Sendable>: Sendable {
    private enum State {
        case empty
        case waiting([CheckedContinuation<Value, Never>])
        case set(Value)
    }

    private let state = Mutex(State.empty)

    package init() {}

    /// Sets the value; later calls have no effect.
    package func set(_ value: Value) {
        let waiting: [CheckedContinuation<Value, Never>] = state.withLock { state in
            defer { if case .set = state {} else { state = .set(value) } }
            if case .waiting(let continuations) = state { return continuations }
            return []
        }
        for continuation in waiting { continuation.resume(returning: value) }
    }

    package var value: Value {
        get async {
            await withCheckedContinuation { continuation in
                let known: Value? = state.withLock { state in
                    switch state {
                    case .set(let value): return value
                    case .empty: state = .waiting([continuation])
                    case .waiting(let others): state = .waiting(others + [continuation])
                    }
                    return nil
                }
                if let known { continuation.resume(returning: known) }
            }
        }
    }
}
