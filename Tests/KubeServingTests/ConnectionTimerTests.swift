import NIOEmbedded
import Testing

@testable import KubeServing

@Suite struct ConnectionTimerTests {
    /// Counts how often the timer fires and how often it is due.
    private final class Connection: @unchecked Sendable {
        // Unchecked: only used on the test's thread, which is also that of the embedded event loop.
        var timer: ConnectionTimer
        var fired = 0
        var due = 0

        init(_ loop: EmbeddedEventLoop) {
            timer = ConnectionTimer(eventLoop: loop)
        }

        func set(seconds: Int64) {
            timer.set(.seconds(seconds)) { [self] in fire() }
        }

        private func fire() {
            fired += 1
            if timer.isDue(fire: { [self] in fire() }) { due += 1 }
        }
    }

    @Test("a postponed deadline takes no second timer until the first fires")
    func postponed() {
        let loop = EmbeddedEventLoop()
        let connection = Connection(loop)
        connection.set(seconds: 10)
        loop.advanceTime(by: .seconds(6))
        connection.set(seconds: 10)
        loop.advanceTime(by: .seconds(6))
        #expect(connection.fired == 1 && connection.due == 0)
        loop.advanceTime(by: .seconds(4))
        #expect(connection.fired == 2 && connection.due == 1)
        loop.advanceTime(by: .seconds(100))
        #expect(connection.fired == 2)
    }

    @Test("an earlier deadline replaces the timer, and a cleared or cancelled one is never due")
    func earlier() {
        let loop = EmbeddedEventLoop()
        let connection = Connection(loop)
        connection.set(seconds: 60)
        connection.set(seconds: 1)
        loop.advanceTime(by: .seconds(1))
        #expect(connection.due == 1)
        connection.set(seconds: 5)
        connection.timer.clear()
        loop.advanceTime(by: .seconds(10))
        connection.set(seconds: 5)
        connection.timer.cancel()
        loop.advanceTime(by: .seconds(10))
        #expect(connection.due == 1 && connection.fired == 2)
    }
}
