import KubeSupport
import Testing

@testable import KubeClient

@Suite struct WorkQueueMetricsTests {
    @Test("a named queue has metrics of additions, depth, retries and durations")
    func counts() async throws {
        let registry = MetricsRegistry()
        let time = ManualTime()
        let queue = WorkQueue<String>(name: "test", metrics: registry, time: time)
        queue.add("a")
        queue.add("a")
        queue.add("b")
        time.advance(by: .seconds(2))
        let key = try #require(await queue.next())
        time.advance(by: .seconds(3))
        let working = registry.render().split(separator: "\n").map(String.init)
        #expect(working.contains(#"workqueue_unfinished_work_seconds{name="test"} 3"#))
        #expect(working.contains(#"workqueue_longest_running_processor_seconds{name="test"} 3"#))
        queue.retry(key)
        queue.finish(key)
        let lines = registry.render().split(separator: "\n").map(String.init)
        for line in [
            #"workqueue_adds_total{name="test"} 2"#, #"workqueue_depth{name="test"} 1"#,
            #"workqueue_retries_total{name="test"} 1"#, #"workqueue_queue_duration_seconds_sum{name="test"} 2"#,
            #"workqueue_queue_duration_seconds_count{name="test"} 1"#,
            #"workqueue_work_duration_seconds_sum{name="test"} 3"#,
            #"workqueue_unfinished_work_seconds{name="test"} 0"#,
        ] { #expect(lines.contains(line), "\(line)") }
    }

    @Test("a queue without a name has no metrics")
    func unnamed() async {
        let registry = MetricsRegistry()
        let queue = WorkQueue<String>(metrics: registry)
        queue.add("a")
        #expect(registry.render().isEmpty)
    }
}
