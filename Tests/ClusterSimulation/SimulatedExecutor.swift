import KubeSupport
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Runs every task of a simulation on one thread, in an order that follows from a seed.
///
/// The runtime's hook for the global executor adds a job here if it becomes ready on the simulation's thread. Tasks,
/// child tasks, actors and continuations therefore stay on that thread, unless another thread resumes one of them. Jobs
/// of other threads go to the runtime's own executor. (`Task.yield()` and `Task.sleep` do not go through the hook;
/// dev/check-time keeps them out of Sources.) When no job is ready, the time advances to the next deadline.
final class SimulatedExecutor: @unchecked Sendable {
    // Unchecked: used only on the simulation's thread.
    private var ready: [UnownedJob] = []
    private let order: SeededRandomSource
    let time: SimulatedTime
    /// The number of jobs that have run.
    private(set) var jobCount = 0

    /// The next job is chosen among so many that have been ready longest. A larger number gives more orders, and longer
    /// waits.
    private static let choice = 8

    init(seed: UInt64, start: Timestamp) {
        order = SeededRandomSource(seed: seed)
        time = SimulatedTime(start: start)
        time.owner = self
    }

    /// Runs `body`, and every task that it starts, on a new thread. Returns the result of `body`, which must have ended
    /// its tasks when it returns.
    static func run<Result: Sendable>(
        seed: UInt64, start: Timestamp, _ body: @escaping @Sendable (SimulatedExecutor) async -> Result
    ) async -> Result {
        _ = ExecutorHook.installed
        return await withCheckedContinuation { continuation in
            let thread = SimulationThread {
                let executor = SimulatedExecutor(seed: seed, start: start)
                let result = executor.runToEnd { await body(executor) }
                continuation.resume(returning: result)
            }
            thread.start()
        }
    }

    /// The executor of the current thread; nil on a thread that runs no simulation.
    static var current: SimulatedExecutor? { ExecutorHook.current }

    private func runToEnd<Result: Sendable>(_ body: @escaping @Sendable () async -> Result) -> Result {
        ExecutorHook.set(current: self)
        let result = Mutex<Result?>(nil)
        Task {
            let value = await body()
            result.withLock { $0 = value }
        }
        while true {
            runReady { result.withLock { $0 != nil } }
            if let value = result.withLock({ $0 }) {
                // Cancelled tasks end now; the time does not advance any more.
                runReady { false }
                precondition(time.sleeperCount == 0, "\(time.sleeperCount) tasks of the simulation have not ended")
                ExecutorHook.set(current: nil)
                return value
            }
            guard time.advanceToNext() else {
                preconditionFailure("the simulation is stuck: no job is ready, and no task waits for a deadline")
            }
        }
    }

    private func runReady(until isDone: () -> Bool) {
        while !ready.isEmpty, !isDone() {
            let count = min(ready.count, Self.choice)
            let index = count == 1 ? 0 : Int(order.next() % UInt64(count))
            let job = ready.remove(at: index)
            jobCount += 1
            job.runSynchronously(on: ExecutorHook.generic)
        }
    }

    fileprivate func enqueue(_ job: UnownedJob) {
        ready.append(job)
    }
}

/// The runtime's hook for the global executor, `swift_task_enqueueGlobal_hook`, which every version of Swift for Linux
/// has.
private enum ExecutorHook {
    private typealias Original = @convention(thin) (UnownedJob) -> Void
    private typealias Hook = @convention(thin) (UnownedJob, Original) -> Void

    /// The global executor: a job that runs as one of its jobs does not switch executors when it resumes.
    static let generic = unsafeBitCast((0, 0), to: UnownedSerialExecutor.self)

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key, nil)
        return key
    }()

    /// The executor of the current thread; nil on a thread that runs no simulation.
    static var current: SimulatedExecutor? {
        pthread_getspecific(key).map { Unmanaged<SimulatedExecutor>.fromOpaque($0).takeUnretainedValue() }
    }

    static func set(current executor: SimulatedExecutor?) {
        pthread_setspecific(key, executor.map { UnsafeRawPointer(Unmanaged.passUnretained($0).toOpaque()) })
    }

    static let installed: Bool = {
        guard let symbol = dlsym(nil, "swift_task_enqueueGlobal_hook") else {
            preconditionFailure("the Swift runtime has no hook for the global executor")
        }
        symbol.assumingMemoryBound(to: Hook?.self).pointee = { job, original in
            if let executor = ExecutorHook.current { executor.enqueue(job) } else { original(job) }
        }
        return true
    }()
}

/// A thread with a stack of 16 MiB: debug builds recurse deeply.
private final class SimulationThread: Sendable {
    private let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
        self.body = body
    }

    func start() {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, 16 << 20)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        var thread = pthread_t()
        let result = pthread_create(
            &thread, &attributes,
            { context in
                guard let context else { return nil }
                Unmanaged<SimulationThread>.fromOpaque(context).takeRetainedValue().body()
                return nil
            }, Unmanaged.passRetained(self).toOpaque())
        precondition(result == 0, "the simulation's thread could not be started: error \(result)")
        pthread_attr_destroy(&attributes)
    }
}
