import KubeClient
import KubeStore
import KubeSupport

/// The faults of the connections between the components and the API server, and between the API server and its store.
package final class FaultInjector: @unchecked Sendable {
    // Unchecked: used only on the simulation's thread.

    /// The faults of one component's connection to the API server. The default is a healthy connection.
    package struct Connection: Sendable {
        /// The longest time that a request takes, and that its answer takes.
        package var latency: Duration = .milliseconds(2)
        /// The percentage of requests that fail before they reach the server.
        package var refusedPercent = 0
        /// The percentage of requests that are carried out although the client receives an error.
        package var lostAnswerPercent = 0
        /// The longest delay of a message of a watch.
        package var watchDelay: Duration = .zero

        package init() {}
    }

    /// The faults of the store's writes. The default is a healthy store.
    package struct Writes: Sendable {
        /// The longest time between a commit and its answer.
        package var latency: Duration = .zero
        /// The percentage of transactions that are not carried out.
        package var failedPercent = 0
        /// The percentage of transactions that are carried out although the server receives an error.
        package var uncertainPercent = 0

        package init() {}
    }

    package var writes = Writes()
    private let time: SimulatedTime
    private let random: SeededRandomSource
    private var connections: [String: Connection] = [:]
    private var watches: [(component: String, number: Int, cut: @Sendable () -> Void)] = []
    private var lastWatch = 0
    /// The number of requests and writes that failed, and of watches that were cut.
    package private(set) var count = 0

    init(time: SimulatedTime, seed: UInt64) {
        self.time = time
        random = SeededRandomSource(seed: seed)
    }

    /// The connection of a component.
    package subscript(component: String) -> Connection {
        get { connections[component] ?? Connection() }
        set { connections[component] = newValue }
    }

    /// Ends all faults that last.
    package func clear() {
        connections = [:]
        writes = Writes()
    }

    /// Returns true with the given probability, and counts the fault.
    private func occurs(_ percent: Int) -> Bool {
        guard percent > 0, random.number(in: 0..<100) < percent else { return false }
        count += 1
        return true
    }

    private func wait(atMost longest: Duration) async throws {
        let part = Double(random.number(in: 1..<1_001)) / 1_000
        try await time.sleep(for: longest * part)
    }

    // MARK: Requests

    func beforeRequest(of component: String) async throws {
        try await wait(atMost: self[component].latency)
        if occurs(self[component].refusedPercent) {
            throw TransportError(.connectionFailed, "simulated refusal of the connection", isUnprocessed: true)
        }
    }

    func afterRequest(of component: String) async throws {
        try await wait(atMost: self[component].latency)
        if occurs(self[component].lostAnswerPercent) {
            throw TransportError(.connectionLost, "simulated loss of the answer")
        }
    }

    // MARK: Writes of the store

    func beforeCommit() throws(StoreError) {
        if occurs(writes.failedPercent) { throw StoreError(.unavailable, "simulated failure of a write") }
    }

    /// A writer's cancellation does not shorten the wait's effect: the transaction has been carried out.
    func afterCommit() async throws(StoreError) {
        if writes.latency > .zero { try? await wait(atMost: writes.latency) }
        if occurs(writes.uncertainPercent) { throw StoreError(.uncertain, "simulated loss of a write's answer") }
    }

    // MARK: Watches

    func beforeMessage(of component: String) async throws {
        let delay = self[component].watchDelay
        if delay > .zero { try await wait(atMost: delay) }
    }

    func addWatch(of component: String, cut: @escaping @Sendable () -> Void) -> Int {
        lastWatch += 1
        watches.append((component, lastWatch, cut))
        return lastWatch
    }

    func removeWatch(_ number: Int) {
        watches.removeAll { $0.number == number }
    }

    /// Ends the open watches of a component with an error, as a lost connection does.
    package func cutWatches(of component: String) {
        let lost = watches.filter { $0.component == component }
        watches.removeAll { $0.component == component }
        count += lost.count
        for watch in lost { watch.cut() }
    }
}
