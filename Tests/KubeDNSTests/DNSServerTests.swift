import KubeSupport
import Logging
import NIOCore
import NIOPosix
import Testing

@testable import KubeDNS

@Suite(.timeLimit(.minutes(3))) struct DNSServerTests {
    private let group = MultiThreadedEventLoopGroup.singleton

    /// Runs `body` beside a server, of which the upstream servers are `upstreams`.
    private func withServer<Result: Sendable>(
        _ zone: ServiceZone, upstreams: [Int] = [], timeout: TimeAmount = .seconds(10),
        _ body: @escaping @Sendable (DNSServer) async throws -> Result
    ) async throws -> Result {
        let addresses = try upstreams.map { try SocketAddress(ipAddress: "127.0.0.1", port: $0) }
        let server = try await DNSServer.bind(
            address: "127.0.0.1", port: 0, forwarder: Forwarder(addresses, group: group, timeout: timeout),
            group: group, logger: Logger(label: "test"))
        return try await withThrowingTaskGroup(of: Result?.self) { tasks in
            tasks.addTask {
                try? await server.serve { ZoneResolver.react(to: $0, zone) }
                return nil
            }
            tasks.addTask { try await body(server) }
            defer { tasks.cancelAll() }
            while let result = try await tasks.next() {
                if let result { return result }
            }
            throw CancellationError()
        }
    }

    private func ask(_ message: DNSMessage, port: Int, stream: Bool) async throws -> DNSMessage {
        let upstream = try SocketAddress(ipAddress: "127.0.0.1", port: port)
        let forwarder = Forwarder([upstream], group: group, timeout: .seconds(10))
        return try DNSMessage(parsing: try await forwarder.ask(message.encoded(), message, stream: stream))
    }

    @Test("a query over UDP is answered")
    func udp() async throws {
        let answer = try await withServer(zone()) { server in
            try await ask(query("web.default.svc.cluster.local"), port: server.udpPort, stream: false)
        }
        #expect(answer.id == 0x1234)
        #expect(answer.answers.map(\.value) == [.address(IPAddress("10.96.0.20")!)])
    }

    @Test("an answer too long for UDP is cut there and whole over TCP")
    func tcp() async throws {
        var zone = zone()
        zone.setSlice(
            slice("db-2", of: "db", port: ("sql", 5432), (0..<200).map { ("10.244.1.\($0)", nil, true) }))
        let (cut, whole) = try await withServer(zone) { server in
            let message = query("db.default.svc.cluster.local")
            return (
                try await ask(message, port: server.udpPort, stream: false),
                try await ask(message, port: server.tcpPort, stream: true)
            )
        }
        #expect(cut.isTruncated && cut.answers.count < 202)
        #expect(!whole.isTruncated && whole.answers.count == 202)
    }

    @Test("other names are asked upstream, and an alias is completed there", arguments: [false, true])
    func upstream(stream: Bool) async throws {
        let address = DNSRecord(name: DNSName("example.com")!, ttl: 9, value: .address(IPAddress("192.0.2.1")!))
        let answers = try await withFixedAnswer(address) { upstream in
            try await withServer(zone(), upstreams: [upstream.udp]) { server in
                let port = stream ? server.tcpPort : server.udpPort
                return try await ask(query("outside.default.svc.cluster.local"), port: port, stream: stream)
            }
        }
        #expect(answers.answers.map(\.value) == [.cname(DNSName("example.com")!), .address(IPAddress("192.0.2.1")!)])
    }

    @Test("a query comes back from the second upstream server when the first is silent")
    func secondUpstream() async throws {
        let address = DNSRecord(name: DNSName("example.com")!, ttl: 9, value: .address(IPAddress("192.0.2.1")!))
        let silent = try await DatagramBootstrap(group: group).bind(host: "127.0.0.1", port: 0).get()
        let answer = try await withFixedAnswer(address) { upstream in
            try await withServer(
                zone(), upstreams: [silent.localAddress?.port ?? 0, upstream.udp], timeout: .seconds(1)
            ) { server in
                try await ask(query("example.com"), port: server.udpPort, stream: false)
            }
        }
        try await silent.close()
        #expect(answer.answers == [address])
    }

    @Test("without an upstream server that answers the client hears of the failure")
    func noUpstream() async throws {
        let answer = try await withServer(zone()) { server in
            try await ask(query("example.com"), port: server.udpPort, stream: false)
        }
        #expect(answer.code == .serverFailure)
    }

    /// A server that has the one answer for every question.
    private func withFixedAnswer<Result: Sendable>(
        _ record: DNSRecord, _ body: @escaping @Sendable ((udp: Int, tcp: Int)) async throws -> Result
    ) async throws -> Result {
        let server = try await DNSServer.bind(
            address: "127.0.0.1", port: 0, forwarder: Forwarder([], group: group), group: group,
            logger: Logger(label: "test"))
        return try await withThrowingTaskGroup(of: Result?.self) { tasks in
            tasks.addTask {
                try? await server.serve { packet in
                    guard var message = try? DNSMessage(parsing: packet).response() else { return .drop }
                    message.answers = [record]
                    return .answer(message)
                }
                return nil
            }
            tasks.addTask { try await body((server.udpPort, server.tcpPort)) }
            defer { tasks.cancelAll() }
            while let result = try await tasks.next() {
                if let result { return result }
            }
            throw CancellationError()
        }
    }
}

@Suite struct UpstreamsTests {
    @Test("name servers are read from resolv.conf, three at most")
    func resolvConf() {
        let text =
            "# x\nsearch a b\nnameserver 192.0.2.1\n nameserver\t2001:db8::1 \nnameserver 1\nnameserver 2\nnameserver"
        #expect(Upstreams.read(resolvConf: text) == ["192.0.2.1", "2001:db8::1", "1"])
    }

    @Test("an upstream server is an address with or without a port")
    func addresses() throws {
        #expect(try Upstreams.address("192.0.2.1") == SocketAddress(ipAddress: "192.0.2.1", port: 53))
        #expect(try Upstreams.address("192.0.2.1:5353") == SocketAddress(ipAddress: "192.0.2.1", port: 5353))
        #expect(try Upstreams.address("::1") == SocketAddress(ipAddress: "::1", port: 53))
        #expect(try Upstreams.address("[::1]:54") == SocketAddress(ipAddress: "::1", port: 54))
        for bad in ["", "example.com", "192.0.2.1:x", "192.0.2.1:70000"] { #expect(Upstreams.address(bad) == nil) }
    }
}
