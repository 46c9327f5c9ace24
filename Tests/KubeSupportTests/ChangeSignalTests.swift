import KubeSupport
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(3))) struct ChangeSignalTests {
    @Test("a change between reading the version and waiting is not missed")
    func earlierChange() async {
        let signal = ChangeSignal()
        let version = signal.version
        signal.notify()
        await signal.wait(since: version)
        #expect(signal.version == version + 1)
    }

    @Test("a change resumes all waiters, and cancellation ends a wait")
    func waiters() async {
        let signal = ChangeSignal()
        let version = signal.version
        let waiters = (0..<10).map { _ in Task { await signal.wait(since: version) } }
        let cancelled = Task { await signal.wait(since: version + 1) }
        signal.notify()
        for waiter in waiters { await waiter.value }
        cancelled.cancel()
        await cancelled.value
        #expect(signal.version == version + 1)
    }

    @Test("a limited wait ends after its time without a change")
    func limit() async throws {
        let signal = ChangeSignal()
        let time = ManualTime()
        let waiter = Task { await signal.wait(since: signal.version, atMost: .seconds(5), time) }
        try await waitUntil { time.sleeperCount == 1 }
        time.advance(by: .seconds(5))
        await waiter.value
        #expect(signal.version == 0)
    }
}
