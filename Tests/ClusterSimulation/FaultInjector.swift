import KubeClient
import KubeSupport

/// What goes wrong between the components and the API server at the moment.
package final class FaultInjector: @unchecked Sendable {
    // Unchecked: used by the simulation's own thread alone.

    /// What a component meets. The default is a healthy connection.
    package struct Weather: Sendable {
        /// How long a request takes at most, in each direction.
        package var latency: Duration = .milliseconds(2)
        /// Of a hundred requests so many fail before the server has them.
        package var refusedPercent = 0
        /// Of a hundred requests so many are carried out, and their answer is lost.
        package var lostAnswerPercent = 0
        /// How long a message of a watch is on its way at most.
        package var watchDelay: Duration = .zero

        package init() {}
    }

    private let time: SimulatedTime
    private let chance: SeededRandomSource
    private var weather: [String: Weather] = [:]
    private var watches: [(component: String, number: Int, cut: @Sendable () -> Void)] = []
    private var lastWatch = 0
    /// Requests that were refused or whose answers were lost, and watches that were cut.
    package private(set) var count = 0

    init(time: SimulatedTime, seed: UInt64) {
        self.time = time
        chance = SeededRandomSource(seed: seed)
    }

    package subscript(component: String) -> Weather {
        get { weather[component] ?? Weather() }
        set { weather[component] = newValue }
    }

    package func clear() { weather = [:] }

    private func hits(_ percent: Int) -> Bool { percent > 0 && chance.number(in: 0..<100) < percent }

    private func wait(_ longest: Duration) async throws {
        let part = Double(chance.number(in: 1..<1_001)) / 1_000
        try await time.sleep(for: longest * part)
    }

    func beforeRequest(of component: String) async throws {
        try await wait(self[component].latency)
        guard hits(self[component].refusedPercent) else { return }
        count += 1
        throw TransportError(.connectionFailed, "the simulation refuses the connection", isUnprocessed: true)
    }

    func afterRequest(of component: String) async throws {
        try await wait(self[component].latency)
        guard hits(self[component].lostAnswerPercent) else { return }
        count += 1
        throw TransportError(.connectionLost, "the simulation loses the answer")
    }

    func beforeMessage(of component: String) async throws {
        let delay = self[component].watchDelay
        if delay > .zero { try await wait(delay) }
    }

    // MARK: Watches

    func addWatch(of component: String, cut: @escaping @Sendable () -> Void) -> Int {
        lastWatch += 1
        watches.append((component, lastWatch, cut))
        return lastWatch
    }

    func removeWatch(_ number: Int) {
        watches.removeAll { $0.number == number }
    }

    /// Ends the open watches of a component as a lost connection does.
    package func cutWatches(of component: String) {
        let lost = watches.filter { $0.component == component }
        watches.removeAll { $0.component == component }
        count += lost.count
        for watch in lost { watch.cut() }
    }
}
