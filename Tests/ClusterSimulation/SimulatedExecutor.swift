import KubeSupport
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Runs every task of a simulation on one thread, in an order that follows from a seed.
///
/// The runtime's hook for jobs of the global executor sends a job here if the thread that makes it ready is the
/// simulation's own. (`Task.yield()` and `Task.sleep` do not go through the hook: dev/check-time keeps them out of
/// Sources.) So tasks, child tasks, actors and continuations all stay on that thread, as long as nothing outside of
/// the simulation resumes one of them. Other threads of the process are not concerned. When no job is ready, the time
/// moves on to the next moment for which somebody waits.
final class SimulatedExecutor: @unchecked Sendable {
    // Unchecked: everything but `failure` is used by the simulation's own thread alone.
    private var ready: [UnownedJob] = []
    private let order: SeededRandomSource
    let time: SimulatedTime
    /// Jobs that have run.
    private(set) var jobCount = 0

    /// How many of the jobs that became ready first may be the next one: more give more orders, and let a job wait longer.
    private static let choice = 8

    init(seed: UInt64, start: Timestamp) {
        order = SeededRandomSource(seed: seed)
        time = SimulatedTime(start: start)
        time.owner = self
    }

    /// Runs `body` and everything that it starts, on a new thread. Returns its result once it has returned; what it
    /// started has to be at an end by then.
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

    /// The executor of the current thread, if it is a simulation's.
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
                // What was cancelled ends now, without any time passing.
                runReady { false }
                precondition(time.sleeperCount == 0, "\(time.sleeperCount) tasks of the simulation have not ended")
                ExecutorHook.set(current: nil)
                return value
            }
            guard time.advanceToNext() else {
                preconditionFailure("the simulation has come to a stop: nothing is ready, and nobody waits for a time")
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

/// The runtime's hook for the global executor: `swift_task_enqueueGlobal_hook`, of all versions of Swift for Linux.
private enum ExecutorHook {
    private typealias Original = @convention(thin) (UnownedJob) -> Void
    private typealias Hook = @convention(thin) (UnownedJob, Original) -> Void

    /// Jobs run as if a thread of the global executor ran them, so that they do not change executors to go on.
    static let generic = unsafeBitCast((0, 0), to: UnownedSerialExecutor.self)

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key, nil)
        return key
    }()

    /// The executor of the current thread, if it is a simulation's.
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

/// A thread with a stack that deep recursion in debug builds fits in.
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
        precondition(result == 0, "no thread for the simulation: error \(result)")
        pthread_attr_destroy(&attributes)
    }
}
