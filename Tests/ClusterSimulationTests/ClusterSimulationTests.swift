import ClusterSimulation
import KubeAPI
import KubeSupport
import Testing

/// Whole clusters on simulated time.
@Suite("simulated clusters", .serialized, .timeLimit(.minutes(60)))
struct ClusterSimulationTests {
    @Test("a cluster without faults keeps every invariant", arguments: 1...3 as ClosedRange<UInt64>)
    func calm(seed: UInt64) async {
        let scenario = Scenario(nodes: 10, duration: .seconds(180), actions: UserAction.all)
        await expectNoViolation(scenario, seed)
    }

    @Test(
        "a cluster whose requests and writes fail and whose components restart keeps every invariant",
        arguments: 1...3 as ClosedRange<UInt64>)
    func failingRequests(seed: UInt64) async {
        let scenario = Scenario(
            nodes: 10, duration: .seconds(180), actions: UserAction.ofDeployments, faults: Fault.ofRequests)
        await expectNoViolation(scenario, seed)
    }

    @Test("a cluster with every kind of fault keeps every invariant", arguments: 1...3 as ClosedRange<UInt64>)
    func allFaults(seed: UInt64) async {
        let scenario = Scenario(
            nodes: 10, duration: .seconds(180), actions: UserAction.all, faults: Fault.all)
        await expectNoViolation(scenario, seed)
    }

    @Test("a cluster of two hundred nodes keeps every invariant")
    func manyNodes() async {
        let scenario = Scenario(nodes: 200, duration: .seconds(30), actions: UserAction.all, faults: Fault.all) {
            try await $0.user.create(SimulatedObjects.deployment("large", replicas: 300))
        }
        await expectNoViolation(scenario, 1)
    }

    @Test("a cluster keeps every invariant with many seeds", .enabled(if: SimulationSeeds.nightly != nil))
    func nightly() async {
        for seed in SimulationSeeds.nightly ?? 0..<0 {
            let report = await Self.varied(seed).run(seed: seed)
            #expect(report.violation == nil, "\(report)")
            if report.violation == nil { print(report) }
        }
    }

    /// The scenario of a nightly seed. Sizes, actions and faults vary with the seed.
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

    @Test("every kind of fault occurs", arguments: Fault.allCases)
    func fault(_ fault: Fault) async {
        let scenario = Scenario(nodes: 3, duration: .zero) { cluster in
            try await cluster.user.create(SimulatedObjects.deployment("web", replicas: 4))
            await cluster.cause(fault, for: .seconds(20))
        }
        let report = await scenario.run(seed: 1)
        #expect(report.violation == nil, "\(report)")
        #expect(report.history.entries.contains { $0.text.hasPrefix("FAULT \(fault.rawValue)") })
        let fails: [Fault] = [.refusedRequests, .lostAnswers, .cutWatches, .failedWrites]
        if fails.contains(fault) { #expect(report.faultCount > 0) }
    }

    @Test(
        "a seed reproduces its run write by write, and another seed gives another run",
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
