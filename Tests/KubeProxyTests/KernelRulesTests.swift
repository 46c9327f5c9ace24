import KubeAPI
import Testing

@testable import KubeProxy

@Suite(.serialized, .enabled(if: NetworkFixture.isPossible), .timeLimit(.minutes(5)))
struct KernelRulesTests {
    private let pod1 = endpoint("10.244.1.2", node: "here")
    private let pod2 = endpoint("10.244.2.2", node: "there")

    private func backends(_ count: Int, _ connect: () throws -> NetworkFixture.Outcome) throws -> Set<Int> {
        var seen: Set<Int> = []
        for _ in 0..<count {
            if case .connected(let backend, _) = try connect() { seen.insert(backend) } else { seen.insert(0) }
        }
        return seen
    }

    @Test("connections to a cluster IP are spread over the endpoints, and come from the node if from outside")
    func clusterIP() async throws {
        try await NetworkFixture.with { network in
            try await network.nft.apply(plan([service("web")], [slice("web", [pod1, pod2])]).script())
            #expect(try backends(40) { try network.connect(from: "client", to: "10.96.0.1", 80) } == [1, 2])
            #expect(try backends(40) { try network.connect(from: "node", to: "10.96.0.1", 80) } == [1, 2])
            try await network.nft.apply(plan([service("web")], [slice("web", [pod1])]).script())
            #expect(
                try network.connect(from: "client", to: "10.96.0.1", 80) == .connected(backend: 1, from: "10.244.1.1"))
            #expect(
                try network.connect(from: "pod2", to: "10.96.0.1", 80) == .connected(backend: 1, from: "10.244.2.2"))
            // A pod that reaches itself.
            #expect(
                try network.connect(from: "pod1", to: "10.96.0.1", 80) == .connected(backend: 1, from: "10.244.1.1"))
        }
    }

    @Test("a node port leads to endpoints anywhere, and with the policy Local to those of the node only")
    func nodePort() async throws {
        try await NetworkFixture.with { network in
            var web = service("web", nodePort: 30080)
            try await network.nft.apply(plan([web], [slice("web", [pod1, pod2])]).script())
            #expect(try backends(40) { try network.connect(from: "client", to: "10.99.1.1", 30080) } == [1, 2])
            web.spec.externalTrafficPolicy = "Local"
            try await network.nft.apply(plan([web], [slice("web", [pod1, pod2])]).script())
            for _ in 0..<10 {
                #expect(
                    try network.connect(from: "client", to: "10.99.1.1", 30080)
                        == .connected(backend: 1, from: "10.99.1.2"))
            }
            // Only elsewhere: dropped, since a balancer has to look for another node.
            try await network.nft.apply(plan([web], [slice("web", [pod2])]).script())
            #expect(try network.connect(from: "client", to: "10.99.1.1", 30080, wait: 300) == .failed)
            #expect(
                try network.connect(from: "pod1", to: "10.99.1.1", 30080) == .connected(backend: 2, from: "10.244.1.2"))
        }
    }

    @Test("a service without endpoints refuses connections, and so does a port that it does not have")
    func refusal() async throws {
        try await NetworkFixture.with { network in
            try await network.nft.apply(plan([service("web", nodePort: 30080)], []).script())
            for name in ["client", "pod1", "node"] {
                #expect(try network.connect(from: name, to: "10.96.0.1", 80, wait: 900) == .refused, "\(name)")
                #expect(try network.connect(from: name, to: "10.96.0.1", 81, wait: 900) == .refused, "\(name)")
            }
            #expect(try network.connect(from: "client", to: "10.99.1.1", 30080) == .refused)
        }
    }

    @Test("an external address leads to the endpoints")
    func externalIP() async throws {
        try await NetworkFixture.with { network in
            let web = service("web") { $0.spec.externalIPs = ["192.0.2.1"] }
            try await network.nft.apply(plan([web], [slice("web", [pod1])]).script())
            #expect(
                try network.connect(from: "client", to: "192.0.2.1", 80) == .connected(backend: 1, from: "10.244.1.1"))
        }
    }

    @Test("a client with session affinity stays with its endpoint, also when other services change")
    func affinity() async throws {
        try await NetworkFixture.with { network in
            let web = service("web") { $0.spec.sessionAffinity = "ClientIP" }
            let slices = [slice("web", [pod1, pod2])]
            var current = plan([web], slices)
            try await network.nft.apply(current.script())
            var seen = try backends(10) { try network.connect(from: "client", to: "10.96.0.1", 80) }
            #expect(seen.count == 1 && !seen.contains(0))
            for round in 0..<10 {
                let other = service("other\(round)", clusterIP: "10.96.0.2", nodePort: 30081)
                let next = plan([web, other], slices + [slice("other\(round)", [pod1])])
                try await network.nft.apply(next.script(replacing: current.names))
                current = next
                seen.formUnion(try backends(2) { try network.connect(from: "client", to: "10.96.0.1", 80) })
            }
            #expect(seen.count == 1)
            try await network.nft.apply(plan([], []).script(replacing: current.names))
            #expect(try network.connect(from: "client", to: "10.96.0.1", 80, wait: 300) == .failed)
        }
    }

    @Test("of two services that want the same address the first has it, and the rules are taken")
    func conflict() async throws {
        try await NetworkFixture.with { network in
            let services = [
                service("a") { $0.spec.externalIPs = ["192.0.2.1"] },
                service("b", clusterIP: "10.96.0.2") { $0.spec.externalIPs = ["192.0.2.1"] },
            ]
            try await network.nft.apply(plan(services, [slice("a", [pod1]), slice("b", [pod2])]).script())
            #expect(
                try network.connect(from: "client", to: "192.0.2.1", 80) == .connected(backend: 1, from: "10.244.1.1"))
        }
    }

    @Test("after the removal nothing is left, and removing again does no harm")
    func removal() async throws {
        try await NetworkFixture.with { network in
            try await network.nft.apply(plan([service("web")], [slice("web", [pod1])]).script())
            try await network.nft.apply(Ruleset.removal)
            #expect(try network.connect(from: "client", to: "10.96.0.1", 80, wait: 300) == .failed)
            try await network.nft.apply(Ruleset.removal)
        }
    }

    @Test("what nft refuses is an error that says why, and changes nothing")
    func refusedScript() async throws {
        try await NetworkFixture.with { network in
            try await network.nft.apply(plan([service("web")], [slice("web", [pod1])]).script())
            let error = await #expect(throws: ProxyError.self) { try await network.nft.apply(Ruleset.removal + "x\n") }
            #expect(error?.code == .refused && error?.message.contains("syntax error") == true)
            #expect(
                try network.connect(from: "client", to: "10.96.0.1", 80) == .connected(backend: 1, from: "10.244.1.1"))
        }
    }

    @Test("a program that is not there is an error")
    func missingProgram() async {
        let error = await #expect(throws: ProxyError.self) { try await NftCommand(command: ["no-such-nft"]).apply("") }
        #expect(error?.code == .missing)
    }
}
