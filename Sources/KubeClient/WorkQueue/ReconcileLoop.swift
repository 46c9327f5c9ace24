import KubeAPI
import KubeSupport
import Logging

/// Works on the keys of a queue until the task is cancelled.
///
/// `reconcile` is given a key and brings the object behind it to where it should be. It looks at the world anew each
/// time, never at what changed; it may be called again at any time and must then do nothing more than is needed. One
/// worker has a key at a time. Thrown errors are logged and tried again with growing waits.
package struct ReconcileLoop<Key: Hashable & Sendable>: Sendable {
    /// When the key is to be looked at again without anything having happened.
    package enum Outcome: Hashable, Sendable {
        case done
        case again(after: Duration)
    }

    private let queue: WorkQueue<Key>
    private let workers: Int
    private let logger: Logger
    private let reconcile: @Sendable (Key) async throws -> Outcome

    package init(
        queue: WorkQueue<Key>, workers: Int, logger: Logger,
        reconcile: @escaping @Sendable (Key) async throws -> Outcome
    ) {
        self.queue = queue
        self.workers = workers
        self.logger = logger
        self.reconcile = reconcile
    }

    package func run() async {
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<workers {
                group.addTask {
                    while let key = await queue.next() { await work(on: key) }
                }
            }
        }
    }

    private func work(on key: Key) async {
        do {
            let outcome = try await reconcile(key)
            queue.forget(key)
            queue.finish(key)
            if case .again(let delay) = outcome { queue.add(key, after: delay) }
        } catch is CancellationError {
            queue.finish(key)
        } catch {
            let failures = queue.retry(key)
            queue.finish(key)
            // Somebody else was quicker: nothing is wrong, the next try sees what they wrote.
            let isConflict = (error as? StatusError)?.isConflict ?? false
            logger.log(
                level: isConflict ? .debug : .warning, "Reconciling failed, will be tried again",
                metadata: ["key": "\(key)", "failures": "\(failures)", "error": "\(error)"])
        }
    }
}
