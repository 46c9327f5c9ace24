import KubeSupport

/// What `/metrics` says of one work queue, under upstream's names.
struct WorkQueueMetrics: Sendable {
    let depth: Gauge
    let adds: Counter
    let retries: Counter
    /// Seconds that keys wait.
    let queueDuration: Histogram
    /// Seconds that keys are worked on.
    let workDuration: Histogram

    /// - Parameter name: The queue's name, which becomes a label.
    init(_ name: String, in registry: MetricsRegistry) {
        let labels = ["name"]
        depth = registry.gauge("workqueue_depth", help: "Current depth of workqueue", labels: labels).with(name)
        adds = registry.counter(
            "workqueue_adds_total", help: "Total number of adds handled by workqueue", labels: labels
        ).with(name)
        retries = registry.counter(
            "workqueue_retries_total", help: "Total number of retries handled by workqueue", labels: labels
        ).with(name)
        queueDuration = registry.histogram(
            "workqueue_queue_duration_seconds",
            help: "How long in seconds an item stays in workqueue before being requested.", labels: labels,
            buckets: Histogram.workSeconds
        ).with(name)
        workDuration = registry.histogram(
            "workqueue_work_duration_seconds", help: "How long in seconds processing an item from workqueue takes.",
            labels: labels, buckets: Histogram.workSeconds
        ).with(name)
    }
}
