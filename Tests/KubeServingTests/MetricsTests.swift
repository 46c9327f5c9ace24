import NIOHTTP1
import TestSupport
import Testing

@testable import KubeServing

@Suite("Metrics")
struct MetricsTests {
    @Test("renders counters, gauges and histograms in the text format, in order")
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

    @Test("escapes what a label or a help text may hold")
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

    @Test("gives the same series for the same name and labels")
    func sameSeries() {
        let registry = MetricsRegistry()
        let first = registry.counter("c", help: "", labels: ["l"]).with("a")
        #expect(registry.counter("c", help: "", labels: ["l"]).with("a") === first)
    }

    @Test("counts from many tasks at once")
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

@Suite("Health checks")
struct HealthChecksTests {
    private func checks(_ failure: String? = nil) -> HealthChecks {
        HealthChecks("healthz", checks: [.ping, HealthCheck("etcd") { failure }])
    }

    private func answer(_ checks: HealthChecks, _ path: String, _ query: String = "") -> String? {
        checks.respond(path: path, query: query).map { "\($0.status.code) \(String(buffer: $0.body))" }
    }

    @Test("answers briefly when all is well, and at length when asked")
    func healthy() {
        #expect(answer(checks(), "/healthz") == "200 ok")
        #expect(answer(checks(), "/healthz", "verbose") == "200 [+]ping ok\n[+]etcd ok\nhealthz check passed\n")
        #expect(answer(checks(), "/healthz", "verbose=true&x=y")?.hasSuffix("healthz check passed\n") == true)
    }

    @Test("says which check fails, but not why")
    func failing() {
        #expect(
            answer(checks("no leader"), "/healthz")
                == "500 [+]ping ok\n[-]etcd failed: reason withheld\nhealthz check failed\n")
    }

    @Test("leaves out what is excluded, and warns of what it does not know")
    func excluded() {
        #expect(
            answer(checks("no leader"), "/healthz", "verbose&exclude=etcd")
                == "200 [+]ping ok\n[+]etcd excluded: ok\nhealthz check passed\n")
        #expect(
            answer(checks(), "/healthz", "exclude=foo&verbose") == "200 [+]ping ok\n[+]etcd ok\n"
                + "warn: some health checks cannot be excluded: no matches for \"foo\"\nhealthz check passed\n")
    }

    @Test("answers for single checks, with the reason")
    func single() {
        #expect(answer(checks(), "/healthz/ping") == "200 ok")
        #expect(answer(checks("no leader"), "/healthz/etcd") == "500 internal server error: no leader\n")
        #expect(answer(checks(), "/healthz/none") == nil)
        #expect(answer(checks(), "/healthzy") == nil)
        #expect(answer(checks(), "/livez") == nil)
    }

    @Test("takes up checks that are added later")
    func added() {
        let checks = HealthChecks("readyz")
        checks.add(HealthCheck("informer-sync") { "not yet" })
        #expect(checks.respond(path: "/readyz", query: "")?.status == .internalServerError)
    }
}
