import KubeSupport
import Testing

@Suite struct BackoffTests {
    @Test("the delay grows by the factor up to the maximum, for any number of attempts")
    func delays() {
        let backoff = Backoff(initial: .milliseconds(5), maximum: .seconds(1))
        #expect(
            [0, 1, 2, 7, 8].map { backoff.delay(attempt: $0) } == [5, 10, 20, 640, 1_000].map { .milliseconds($0) })
        #expect(backoff.delay(attempt: .max) == .seconds(1))
        #expect(backoff.delay(attempt: -1) == .milliseconds(5))
        #expect(Backoff(initial: .seconds(1), maximum: .seconds(60), factor: 3).delay(attempt: 2) == .seconds(9))
    }

    @Test("an initial delay above the maximum is limited")
    func initial() {
        #expect(Backoff(initial: .seconds(9), maximum: .seconds(1)).delay(attempt: 0) == .seconds(1))
    }
}
