import ClusterSimulation
import KubeAPI
import KubeSupport
import Testing

/// Whole clusters on simulated time.
@Suite("simulated clusters", .serialized, .timeLimit(.minutes(60)))
struct ClusterSimulationTests {
    @Test("users at work, and nothing goes wrong", arguments: 1...3 as ClosedRange<UInt64>)
    func calm(seed: UInt64) async {
        let scenario = Scenario(nodes: 10, duration: .seconds(180), actions: UserAction.all)
        await expectNoViolation(scenario, seed)
    }

    @Test(
        "users at work while requests fail, watches break and components restart",
        arguments: 1...3 as ClosedRange<UInt64>)
    func failingRequests(seed: UInt64) async {
        let scenario = Scenario(
            nodes: 10, duration: .seconds(180), actions: UserAction.ofDeployments, faults: Fault.ofRequests)
        await expectNoViolation(scenario, seed)
    }

    @Test("users at work with every kind of fault", arguments: 1...3 as ClosedRange<UInt64>)
    func allFaults(seed: UInt64) async {
        let scenario = Scenario(
            nodes: 10, duration: .seconds(180), actions: UserAction.all, faults: Fault.all)
        await expectNoViolation(scenario, seed)
    }

    @Test("two hundred nodes")
    func manyNodes() async {
        let scenario = Scenario(nodes: 200, duration: .seconds(30), actions: UserAction.all, faults: Fault.all) {
            try await $0.user.create(SimulatedObjects.deployment("large", replicas: 300))
        }
        await expectNoViolation(scenario, 1)
    }

    /// Seeds that have once shown a fault, with the scenario of `many`.
    @Test("seeds that have found something", arguments: [13, 58] as [UInt64])
    func known(seed: UInt64) async { await expectNoViolation(Self.varied(seed), seed) }

    @Test("many seeds", .enabled(if: SimulationSeeds.many != nil))
    func many() async {
        for seed in SimulationSeeds.many ?? 0..<0 { await expectNoViolation(Self.varied(seed), seed) }
    }

    /// Scenarios of every size and kind, by the seed.
    private static func varied(_ seed: UInt64) -> Scenario {
        let faults: [Fault] = [[], Fault.ofRequests, Fault.all][Int(seed % 3)]
        return Scenario(
            nodes: seed % 10 == 0 ? 100 : 12, duration: .seconds(240),
            actions: seed % 4 == 1 ? UserAction.ofDeployments : UserAction.all, faults: faults)
    }

    private func expectNoViolation(_ scenario: Scenario, _ seed: UInt64) async {
        let report = await scenario.run(seed: seed)
        #expect(report.violation == nil, "\(report)")
    }

    @Test(
        "the same seed gives the same run, write by write, and another seed another run",
        .enabled(if: SimulationSeeds.isReproducible, "needs SWIFT_DETERMINISTIC_HASHING=1"))
    func determinism() async {
        let scenario = Scenario(nodes: 20, duration: .seconds(120), actions: UserAction.all, faults: Fault.all)
        let first = await scenario.run(seed: 11)
        let second = await scenario.run(seed: 11)
        let difference = zip(first.history.fingerprints, second.history.fingerprints).enumerated()
            .first { $0.element.0 != $0.element.1 }?.offset
        #expect(difference == nil, "the runs differ from write \(difference ?? 0) on")
        #expect(first.history.fingerprints.count == second.history.fingerprints.count)
        #expect(first.history.entries.map(\.text) == second.history.entries.map(\.text))
        #expect(first.jobCount == second.jobCount)
        #expect(first.history.entries.contains { $0.text.hasPrefix("FAULT") })
        let other = await scenario.run(seed: 12)
        #expect(first.history.fingerprints != other.history.fingerprints)
    }
}
