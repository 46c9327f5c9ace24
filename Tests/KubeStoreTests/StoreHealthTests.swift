import KubeSupport
import Logging
import TestSupport
import Testing

@testable import KubeStore

@Suite struct StoreHealthTests {
    private let time = ManualTime(start: Timestamp(secondsSinceEpoch: 1_000))
    private let log: RecordedLog
    private let logger: Logger
    private let failure = StoreError(.unavailable, "no member is available")

    init() {
        (log, logger) = RecordedLog.make()
    }

    private var health: StoreHealth {
        StoreHealth(logger: logger, time: time, failed: "fails", recovered: "works")
    }

    @Test("a failure is logged when it begins, every minute while it lasts, and when it is over")
    func lasting() {
        let health = self.health
        health.set(nil)
        #expect(log.lines.isEmpty)
        for _ in 0..<150 {
            health.set(failure)
            time.advance(by: .seconds(1))
        }
        #expect(health.failure != nil)
        health.set(nil)
        #expect(health.failure == nil)
        health.set(nil)
        #expect(
            log.lines == [
                "fails error=\(failure)", "fails attempts=61 error=\(failure) for=60s",
                "fails attempts=121 error=\(failure) for=120s", "works",
            ])
    }

    @Test("alternating failures are logged once a minute, and a recovery only after a logged failure")
    func flapping() {
        let health = self.health
        for _ in 0..<120 {
            health.set(failure)
            health.set(nil)
            time.advance(by: .seconds(1))
        }
        #expect(log.lines == ["fails error=\(failure)", "works", "fails error=\(failure)", "works"])
    }

    @Test("a failure soon after a logged one is logged if it lasts")
    func second() {
        let health = self.health
        health.set(failure)
        health.set(nil)
        time.advance(by: .seconds(30))
        for _ in 0..<31 {
            health.set(failure)
            time.advance(by: .seconds(1))
        }
        health.set(nil)
        #expect(
            log.lines == ["fails error=\(failure)", "works", "fails attempts=31 error=\(failure) for=30s", "works"])
    }
}
