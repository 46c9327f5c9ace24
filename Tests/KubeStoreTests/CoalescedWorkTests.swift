import Synchronization
import TestSupport
import Testing

@testable import KubeStore

@Suite(.timeLimit(.minutes(3))) struct CoalescedWorkTests {
    private final class Count: Sendable {
        private let number = Mutex(0)

        var value: Int { number.withLock { $0 } }

        func increment() { number.withLock { $0 += 1 } }
    }

    @Test("callers that arrive during a run share the next one, and its error")
    func sharing() async throws {
        let work = CoalescedWork()
        let runs = Count()
        let arrived = Count()
        let release = Signal<Void>()
        // The first run waits and succeeds, later ones fail.
        let run: @Sendable () async throws(StoreError) -> Void = { () async throws(StoreError) -> Void in
            runs.increment()
            if runs.value > 1 { throw StoreError(.unavailable, "the run fails") }
            await release.value
        }
        let first = Task<Void, any Error> { try await work.perform(run) }
        try await waitUntil { runs.value == 1 }
        let others = (0..<10).map { _ in
            Task<Void, any Error> {
                arrived.increment()
                try await work.perform(run)
            }
        }
        try await waitUntil { arrived.value == 10 }
        release.set(())
        try await first.value
        for other in others { await #expect(throws: StoreError.self) { try await other.value } }
        // A caller may have been too late for the second run, so that there may be more than two.
        #expect((2...11).contains(runs.value))
        // An error does not affect later runs.
        let before = runs.value
        try await work.perform { @Sendable () async throws(StoreError) -> Void in runs.increment() }
        #expect(runs.value == before + 1)
    }
}
