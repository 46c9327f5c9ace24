import KubeSupport
import Testing

@Suite("Metrics")
struct MetricsTests {
    @Test("counters, gauges and histograms are rendered in the text format, in order")
    func renders() {
        let registry = MetricsRegistry()
        let requests = registry.counter("requests_total", help: "Requests.", labels: ["verb", "code"])
        requests.with("GET", "200").increment()
        requests.with("GET", "200").increment(by: 2)
        requests.with("DELETE", "404").increment()
        registry.gauge("inflight", help: "Now.").with().set(7)
        registry.gauge("answer", help: "Computed.") { 42.5 }
        let seconds = registry.histogram("seconds", help: "Time.", labels: ["verb"], buckets: [0.1, 1])
        for value in [0.05, 0.1, 0.5, 3] { seconds.with("GET").observe(value) }
        #expect(
            registry.render() == """
                # HELP answer Computed.
                # TYPE answer gauge
                answer 42.5
                # HELP inflight Now.
                # TYPE inflight gauge
                inflight 7
                # HELP requests_total Requests.
                # TYPE requests_total counter
                requests_total{verb="DELETE",code="404"} 1
                requests_total{verb="GET",code="200"} 3
                # HELP seconds Time.
                # TYPE seconds histogram
                seconds_bucket{verb="GET",le="0.1"} 2
                seconds_bucket{verb="GET",le="1"} 3
                seconds_bucket{verb="GET",le="+Inf"} 4
                seconds_sum{verb="GET"} 3.65
                seconds_count{verb="GET"} 4

                """)
    }

    @Test("labels and help texts are escaped")
    func escapes() {
        let registry = MetricsRegistry()
        registry.counter("c", help: "a\\b\n\"c\"", labels: ["l"]).with("x\"y\\z\n").increment()
        #expect(
            registry.render() == """
                # HELP c a\\\\b\\n"c"
                # TYPE c counter
                c{l="x\\"y\\\\z\\n"} 1

                """)
    }

    @Test("the same name and labels return the same series")
    func sameSeries() {
        let registry = MetricsRegistry()
        let first = registry.counter("c", help: "", labels: ["l"]).with("a")
        #expect(registry.counter("c", help: "", labels: ["l"]).with("a") === first)
    }

    @Test("counters can be incremented concurrently")
    func concurrent() async {
        let counter = MetricsRegistry().counter("c", help: "", labels: ["l"])
        await withTaskGroup(of: Void.self) { group in
            for task in 0..<8 {
                group.addTask { for _ in 0..<1000 { counter.with("\(task % 2)").increment() } }
            }
        }
        #expect(counter.with("0").value == 4000)
        #expect(counter.with("1").value == 4000)
    }
}
