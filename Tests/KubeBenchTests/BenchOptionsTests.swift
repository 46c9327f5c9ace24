import Testing

@testable import KubeBench

@Suite struct BenchOptionsTests {
    @Test("the defaults are valid")
    func defaults() throws {
        try BenchOptions().validate()
    }

    private static let mistakes: [(name: String, change: @Sendable (inout BenchOptions) -> Void)] = [
        ("--connections", { $0.connections = 0 }), ("--connections", { $0.connections = 10_001 }),
        ("--threads", { $0.threads = 0 }), ("--objects", { $0.objects = 0 }), ("--pods", { $0.pods = -1 }),
        ("--nodes", { $0.nodes = 0 }), ("--size", { $0.size = 0 }), ("--page-size", { $0.pageSize = 0 }),
        ("--pod-padding", { $0.podPadding = -1 }), ("--watchers", { $0.watchers = 0 }),
        ("--writers", { $0.writers = 0 }), ("--rate", { $0.rate = 0 }),
        ("--rate", { $0.rate = .nan }), ("--rate", { $0.rate = .infinity }),
        ("--requests", { $0.length = .requests(0) }), ("--duration", { $0.length = .duration(.zero) }),
        ("--duration", { $0.length = .duration(.seconds(-1)) }), ("--warm-up", { $0.warmUp = .seconds(-1) }),
        ("--server-pid", { $0.serverPIDs = [0] }), ("scenario", { $0.scenarios = [] }),
    ]

    @Test("invalid options are rejected with the name of the option", arguments: mistakes.indices)
    func invalid(_ index: Int) {
        let mistake = Self.mistakes[index]
        var options = BenchOptions()
        mistake.change(&options)
        #expect {
            try options.validate()
        } throws: { error in
            (error as? BenchError)?.code == .invalidOptions && "\(error)".contains(mistake.name)
        }
    }

    @Test("names refer to one scenario or a group")
    func scenarios() {
        #expect(Scenario.named("all") == BenchOptions().scenarios)
        #expect(Scenario.named("growth")?.contains(.namespaces) == true)
        #expect(Scenario.named("create") == [.createConfigMaps, .createPods])
        #expect(Scenario.named("get") == [.get])
        #expect(Scenario.named("list-pages") == [.listPages])
        #expect(Scenario.named("dance") == nil && Scenario.named("") == nil)
    }
}
