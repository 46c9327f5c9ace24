import KubeSupport

/// The metrics of a work queue, with upstream's names.
struct WorkQueueMetrics: Sendable {
    let depth: Gauge
    let adds: Counter
    let retries: Counter
    /// Seconds that keys wait in the queue.
    let queueDuration: Histogram
    /// Seconds taken to process a key.
    let workDuration: Histogram

    /// Adds the metrics of unfinished work. `work` returns the elapsed processing time of each key in progress; it is
    /// called when metrics are collected.
    static func addWork(of name: String, in registry: MetricsRegistry, _ work: @escaping @Sendable () -> [Duration]) {
        registry.computed(
            "workqueue_unfinished_work_seconds",
            help: "How many seconds of work has done that is in progress and hasn't been observed by work_duration. "
                + "Large values indicate stuck threads.", labels: ["name"]
        ).with(name).set { work().reduce(0) { $0 + $1 / .seconds(1) } }
        registry.computed(
            "workqueue_longest_running_processor_seconds",
            help: "How many seconds has the longest running processor for workqueue been running.", labels: ["name"]
        ).with(name).set { work().max().map { $0 / .seconds(1) } ?? 0 }
    }

    /// - Parameter name: The queue's name, the value of the label `name`.
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
