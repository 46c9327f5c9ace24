import Synchronization

/// Admits operations until it is closed; closing waits for the operations in progress.
final class OperationGate: Sendable {
    private struct State {
        var count = 0
        var isClosed = false
        var closers: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    func enter() throws(StoreError) {
        let isClosed = state.withLock { state in
            if !state.isClosed { state.count += 1 }
            return state.isClosed
        }
        if isClosed { throw StoreError(.closed, "the store is closed") }
    }

    func leave() {
        let closers = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.count -= 1
            guard state.count == 0 else { return [] }
            defer { state.closers = [] }
            return state.closers
        }
        for closer in closers { closer.resume() }
    }

    /// Returns when all operations have left. Returns true to the first caller, which must clean up.
    func close() async -> Bool {
        let isFirst = state.withLock { state in
            defer { state.isClosed = true }
            return !state.isClosed
        }
        await withCheckedContinuation { continuation in
            let isEmpty = state.withLock { state in
                if state.count > 0 { state.closers.append(continuation) }
                return state.count == 0
            }
            if isEmpty { continuation.resume() }
        }
        return isFirst
    }
}
