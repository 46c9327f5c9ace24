import KubeAPI
import KubeSupport
import Logging

/// Runs the workers of a controller, which take keys from its queue and reconcile them until the task is cancelled.
struct ReconcileLoop<Key: Hashable & Sendable>: Sendable {
    let queue: WorkQueue<Key>
    let workers: Int
    let metrics: ControllerMetrics
    let time: any TimeSource
    let logger: Logger
    /// Called after each attempt that was not cancelled.
    let observers: [@Sendable (ReconcileAttempt) -> Void]
    let reconcile: @Sendable (Key) async throws -> ReconcileResult

    func run() async {
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<workers {
                group.addTask {
                    while let key = await queue.next() { await work(on: key) }
                }
            }
        }
    }

    private func work(on key: Key) async {
        let start = time.now()
        metrics.activeWorkers.increment()
        defer { metrics.activeWorkers.decrement() }
        do {
            let result = try await reconcile(key)
            queue.forget(key)
            queue.finish(key)
            if case .again(let delay) = result { queue.add(key, after: delay) }
            observe(.success(result), since: start)
        } catch is CancellationError {
            queue.finish(key)
        } catch {
            let failures = queue.retry(key)
            queue.finish(key)
            observe(.failure(error), since: start)
            // A conflict is expected: another client wrote first, and the next attempt reads what it wrote.
            let isConflict = (error as? StatusError)?.isConflict ?? false
            logger.log(
                level: isConflict ? .debug : .warning, "Reconciling failed, will retry",
                metadata: ["key": "\(key)", "failures": "\(failures)", "error": "\(error)"])
        }
    }

    private func observe(_ result: Result<ReconcileResult, any Error>, since start: Timestamp) {
        let attempt = ReconcileAttempt(result: result, duration: time.now() - start)
        metrics.count(attempt)
        for observer in observers { observer(attempt) }
    }
}
