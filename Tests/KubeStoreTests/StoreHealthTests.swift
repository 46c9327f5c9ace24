import KubeSupport
import Logging
import Synchronization
import Testing

@testable import KubeStore

@Suite struct StoreHealthTests {
    private let time = ManualTime(start: Timestamp(secondsSinceEpoch: 1_000))
    private let log = LogLines()
    private let failure = StoreError(.unavailable, "no member answers")

    private var health: StoreHealth {
        let log = self.log
        return StoreHealth(
            logger: Logger(label: "test") { _ in LineHandler(lines: log) }, time: time, failed: "fails",
            recovered: "works")
    }

    @Test("a failure is logged when it begins, every minute while it lasts, and when it is over")
    func lasting() {
        let health = self.health
        health.set(nil)
        #expect(log.all.isEmpty)
        for _ in 0..<150 {
            health.set(failure)
            time.advance(by: .seconds(1))
        }
        #expect(health.failure != nil)
        health.set(nil)
        #expect(health.failure == nil)
        health.set(nil)
        #expect(
            log.all == [
                "fails error=\(failure)", "fails attempts=61 error=\(failure) for=60s",
                "fails attempts=121 error=\(failure) for=120s", "works",
            ])
    }

    @Test("what fails and works by turns is logged once a minute, and what is not told to fail is not told to work")
    func flapping() {
        let health = self.health
        for _ in 0..<120 {
            health.set(failure)
            health.set(nil)
            time.advance(by: .seconds(1))
        }
        #expect(log.all == ["fails error=\(failure)", "works", "fails error=\(failure)", "works"])
    }

    @Test("a failure that begins soon after the last one was logged is logged when it lasts")
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
            log.all == ["fails error=\(failure)", "works", "fails attempts=31 error=\(failure) for=30s", "works"])
    }
}

/// What was logged: each message with its metadata.
private final class LogLines: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock { $0 } }

    func add(_ line: String) {
        lines.withLock { $0.append(line) }
    }
}

private struct LineHandler: LogHandler {
    let lines: LogLines
    var logLevel = Logger.Level.trace
    var metadata: Logger.Metadata = [:]

    init(lines: LogLines) {
        self.lines = lines
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let metadata = (event.metadata ?? [:]).sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }
        lines.add("\(event.message)\(metadata.joined())")
    }
}
