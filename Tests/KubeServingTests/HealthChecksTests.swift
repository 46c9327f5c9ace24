import KubeSupport
import NIOHTTP1
import TestSupport
import Testing

@testable import KubeServing

@Suite("Health checks")
struct HealthChecksTests {
    private func checks(_ failure: String? = nil) -> HealthChecks {
        HealthChecks("healthz", checks: [.ping, HealthCheck("etcd") { failure }])
    }

    private func answer(_ checks: HealthChecks, _ path: String, _ query: String = "") -> String? {
        checks.respond(path: path, query: query).map { "\($0.status.code) \(String(buffer: $0.body))" }
    }

    @Test("the response of passing checks is ok, and lists the checks with verbose")
    func healthy() {
        #expect(answer(checks(), "/healthz") == "200 ok")
        #expect(answer(checks(), "/healthz", "verbose") == "200 [+]ping ok\n[+]etcd ok\nhealthz check passed\n")
        #expect(answer(checks(), "/healthz", "verbose=true&x=y")?.hasSuffix("healthz check passed\n") == true)
    }

    @Test("a failing check is named without its reason")
    func failing() {
        #expect(
            answer(checks("no leader"), "/healthz")
                == "500 [+]ping ok\n[-]etcd failed: reason withheld\nhealthz check failed\n")
    }

    @Test("excluded checks are skipped, and unknown ones cause a warning")
    func excluded() {
        #expect(
            answer(checks("no leader"), "/healthz", "verbose&exclude=etcd")
                == "200 [+]ping ok\n[+]etcd excluded: ok\nhealthz check passed\n")
        #expect(
            answer(checks(), "/healthz", "exclude=foo&verbose") == "200 [+]ping ok\n[+]etcd ok\n"
                + "warn: some health checks cannot be excluded: no matches for \"foo\"\nhealthz check passed\n")
    }

    @Test("the path of a single check returns the reason of its failure")
    func single() {
        #expect(answer(checks(), "/healthz/ping") == "200 ok")
        #expect(answer(checks("no leader"), "/healthz/etcd") == "500 internal server error: no leader\n")
        #expect(answer(checks(), "/healthz/none") == nil)
        #expect(answer(checks(), "/healthzy") == nil)
        #expect(answer(checks(), "/livez") == nil)
    }

    @Test("checks can be added later")
    func added() {
        let checks = HealthChecks("readyz")
        checks.add(HealthCheck("informer-sync") { "not yet" })
        #expect(checks.respond(path: "/readyz", query: "")?.status == .internalServerError)
    }
}
