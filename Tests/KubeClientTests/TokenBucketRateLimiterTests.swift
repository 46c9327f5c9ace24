import KubeSupport
import Testing

@testable import KubeClient

private let start = Timestamp(secondsSinceEpoch: 1_750_000_000)

@Suite struct TokenBucketRateLimiterTests {
    @Test("a burst is allowed at once, then 100 operations a second")
    func burst() {
        var rateLimiter = TokenBucketRateLimiter(burst: 500, perSecond: 100)
        for _ in 0..<500 { #expect(rateLimiter.take(at: start) == .zero) }
        #expect(rateLimiter.take(at: start) == .milliseconds(10))
        #expect(rateLimiter.take(at: start + .milliseconds(10)) == .milliseconds(10))
        #expect(rateLimiter.take(at: start + .seconds(60)) == .zero)
    }
}
