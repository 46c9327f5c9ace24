import KubeSupport

/// The metrics of one controller, with the names that controller-runtime uses. The metrics of its queue are
/// `WorkQueueMetrics`.
///
/// Source: https://book.kubebuilder.io/reference/metrics-reference
struct ControllerMetrics: Sendable {
    let activeWorkers: Gauge
    private let succeeded: Counter
    private let requeued: Counter
    private let failed: Counter
    private let errors: Counter
    /// Seconds taken to reconcile a key.
    private let duration: Histogram

    init(_ controller: String, workers: Int, in registry: MetricsRegistry) {
        let labels = ["controller"]
        activeWorkers = registry.gauge(
            "controller_runtime_active_workers", help: "Number of currently used workers per controller",
            labels: labels
        ).with(controller)
        registry.gauge(
            "controller_runtime_max_concurrent_reconciles",
            help: "Maximum number of concurrent reconciles per controller", labels: labels
        ).with(controller).set(workers)
        let total = registry.counter(
            "controller_runtime_reconcile_total", help: "Total number of reconciliations per controller",
            labels: ["controller", "result"])
        succeeded = total.with(controller, "success")
        requeued = total.with(controller, "requeue_after")
        failed = total.with(controller, "error")
        errors = registry.counter(
            "controller_runtime_reconcile_errors_total",
            help: "Total number of reconciliation errors per controller", labels: labels
        ).with(controller)
        duration = registry.histogram(
            "controller_runtime_reconcile_time_seconds",
            help: "Length of time per reconciliation per controller", labels: labels, buckets: Histogram.workSeconds
        ).with(controller)
    }

    func count(_ attempt: ReconcileAttempt) {
        duration.observe(attempt.duration)
        switch attempt.result {
        case .success(.done): succeeded.increment()
        case .success(.again): requeued.increment()
        case .failure:
            failed.increment()
            errors.increment()
        }
    }
}
