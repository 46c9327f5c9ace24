import KubeSupport

/// The scheduler's metrics, with upstream's names.
struct SchedulerMetrics: Sendable {
    private static let profile = "default-scheduler"
    private let attempts: MetricVector<Counter>
    private let scheduled: Counter
    private let unschedulable: Counter
    private let failed: Counter
    /// The duration of a decision without the binding, in seconds.
    let algorithmDuration: Histogram
    private let pending: MetricVector<ComputedSeries>

    init(in registry: MetricsRegistry) {
        attempts = registry.counter(
            "scheduler_schedule_attempts_total",
            help:
                "Number of attempts to schedule pods, by the result. 'unschedulable' means a pod could not be scheduled, "
                + "while 'error' means an internal scheduler problem.", labels: ["profile", "result"])
        scheduled = attempts.with(Self.profile, "scheduled")
        unschedulable = attempts.with(Self.profile, "unschedulable")
        failed = attempts.with(Self.profile, "error")
        algorithmDuration = registry.histogram(
            "scheduler_scheduling_algorithm_duration_seconds", help: "Scheduling algorithm latency in seconds",
            buckets: [
                0.001, 0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.128, 0.256, 0.512, 1.024, 2.048, 4.096, 8.192,
                16.384,
            ]
        ).with()
        pending = registry.computed(
            "scheduler_pending_pods",
            help:
                "Number of pending pods, by the queue type. 'active' means number of pods in activeQ; 'backoff' means "
                + "number of pods in backoffQ; 'unschedulable' means number of pods in unschedulablePods that the scheduler "
                + "attempted to schedule and failed.", labels: ["queue"])
    }

    /// - Parameter counts: Returns the numbers of pods by queue.
    func countPending(_ counts: @escaping @Sendable () -> SchedulingQueue.Counts) {
        pending.with("active").set { Double(counts().active) }
        pending.with("backoff").set { Double(counts().backingOff) }
        pending.with("unschedulable").set { Double(counts().unschedulable) }
    }

    enum Result {
        case scheduled
        case unschedulable
        case error
    }

    func count(_ result: Result) {
        switch result {
        case .scheduled: scheduled.increment()
        case .unschedulable: unschedulable.increment()
        case .error: failed.increment()
        }
    }
}
