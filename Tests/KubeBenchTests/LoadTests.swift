import KubeClient
import KubeServing
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization
import TestSupport
import Testing

@testable import KubeBench

/// Loads against a server whose responses the test determines.
@Suite struct LoadTests {
    /// Records the requested paths.
    private final class RequestedPaths: Sendable {
        private let paths = Mutex<[String]>([])

        var all: [String] { paths.withLock { $0 } }

        /// Returns the number of paths.
        func add(_ path: String) -> Int {
            paths.withLock { paths in
                paths.append(path)
                return paths.count
            }
        }
    }

    /// Runs `body` with a server and event loops, and shuts them down afterwards.
    private func with(
        tls: TLSOptions? = nil, threads: Int = 1, _ handler: ClosureHandler,
        _ body: (HTTPSTransportConfiguration, MultiThreadedEventLoopGroup) async throws -> Void
    ) async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: threads)
        do {
            try await withServer(tls: tls, handler: handler) { _, address in
                let scheme = tls == nil ? "http" : "https"
                var configuration = HTTPSTransportConfiguration(url: "\(scheme)://127.0.0.1:\(address.port ?? 0)")
                configuration.certificateAuthorities = Array(TestIdentity.rootCertificate.utf8)
                try await body(configuration, group)
            }
        } catch {
            try await group.shutdownGracefully()
            throw error
        }
        try await group.shutdownGracefully()
    }

    private func load(_ endpoint: ServerEndpoint, _ length: RequestLoad.Length) -> RequestLoad {
        RequestLoad(endpoint.request("GET", "/o-\(RequestTemplate.Placeholder.object.rawValue)"), length: length)
    }

    @Test("a load with a number of requests requests every object once, over TLS, on several event loops")
    func requests() async throws {
        let requested = RequestedPaths()
        let handler = ClosureHandler { request, responder in
            _ = requested.add(request.path)
            responder.send(HTTPResponse(status: .ok, text: "12345"))
        }
        try await with(tls: .test, threads: 2, handler) { configuration, group in
            let endpoint = try ServerEndpoint(configuration)
            var load = load(endpoint, .requests(101))
            load.connections = 7
            load.warmUp = .requests(11)
            let outcome = try await load.run(endpoint, on: group)
            #expect(outcome.count == 101 && outcome.errorCount == 0 && outcome.bytes == 5 * 101)
            #expect(outcome.successes == 112 && outcome.sent == 112)
            #expect(outcome.rate > 0 && outcome.latencies.maximum > 0)
        }
        #expect(Set(requested.all).count == 112 && requested.all.count == 112)
    }

    @Test("responses other than 2xx are counted by status, and the first error message is kept")
    func errors() async throws {
        let requested = RequestedPaths()
        let handler = ClosureHandler { request, responder in
            let number = requested.add(request.path)
            let status: HTTPResponseStatus =
                number % 4 == 0 ? .tooManyRequests : number % 4 == 1 ? .internalServerError : .created
            responder.send(HTTPResponse(status: status, text: "slow down"))
        }
        try await with(handler) { configuration, group in
            let endpoint = try ServerEndpoint(configuration)
            var load = load(endpoint, .requests(40))
            load.connections = 1
            let outcome = try await load.run(endpoint, on: group)
            #expect(outcome.count == 20 && outcome.errors == [429: 10, 500: 10])
            #expect(outcome.firstError == "500: slow down")
        }
    }

    @Test("connections closed by the server are reopened, and no request is lost")
    func closing() async throws {
        let handler = ClosureHandler { _, responder in
            responder.send(HTTPResponse(status: .ok, headers: ["Connection": "close"]))
        }
        try await with(handler) { configuration, group in
            let endpoint = try ServerEndpoint(configuration)
            var load = load(endpoint, .requests(50))
            load.connections = 3
            let outcome = try await load.run(endpoint, on: group)
            #expect(outcome.successes == 50 && outcome.errorCount == 0)
        }
    }

    @Test("with a rate, requests are sent when they are due")
    func rate() async throws {
        let handler = ClosureHandler { _, responder in responder.send(HTTPResponse(status: .ok)) }
        try await with(handler) { configuration, group in
            let endpoint = try ServerEndpoint(configuration)
            var load = load(endpoint, .requests(50))
            load.connections = 4
            load.rate = 500
            let outcome = try await load.run(endpoint, on: group)
            // The last request is due after 98 ms.
            #expect(outcome.count == 50 && outcome.seconds >= 0.097)
        }
    }

    @Test("with a rate, the last scheduled requests of every connection are sent and counted")
    func rateToTheEnd() async throws {
        let handler = ClosureHandler { _, responder in responder.send(HTTPResponse(status: .ok)) }
        try await with(handler) { configuration, group in
            let endpoint = try ServerEndpoint(configuration)
            var load = load(endpoint, .requests(12))
            load.connections = 6
            // The interval is longer than that of the checks for idle connections.
            load.rate = 30
            let outcome = try await load.run(endpoint, on: group)
            #expect(outcome.count == 12 && outcome.sent == 12 && outcome.errorCount == 0)
        }
    }

    @Test("a load with a duration ends, and counts the responses within it")
    func duration() async throws {
        let handler = ClosureHandler { _, responder in responder.send(HTTPResponse(status: .ok)) }
        try await with(handler) { configuration, group in
            let endpoint = try ServerEndpoint(configuration)
            var load = load(endpoint, .duration(.milliseconds(500)))
            load.warmUp = .duration(.milliseconds(20))
            load.objects = .random(below: 5)
            let outcome = try await load.run(endpoint, on: group)
            #expect(outcome.count > 0 && outcome.count <= outcome.successes)
            #expect(abs(outcome.seconds - 0.5) < 1e-6)
        }
    }

    @Test("a cancelled load ends immediately")
    func cancelled() async throws {
        // The server never responds.
        try await with(ClosureHandler { _, _ in }) { configuration, group in
            let endpoint = try ServerEndpoint(configuration)
            let load = load(endpoint, .duration(.seconds(3_600)))
            let task = Task { try await load.run(endpoint, on: group) }
            task.cancel()
            let outcome = try? await task.value
            #expect(outcome == nil || outcome?.successes == 0)
        }
    }

    @Test("an untrusted or unreachable server is an error")
    func identity() async throws {
        let handler = ClosureHandler { _, responder in responder.send(HTTPResponse(status: .ok)) }
        try await with(tls: .test, handler) { configuration, group in
            func run(_ configuration: HTTPSTransportConfiguration) async throws -> RequestOutcome {
                let endpoint = try ServerEndpoint(configuration)
                return try await load(endpoint, .requests(1)).run(endpoint, on: group)
            }
            let trusted = try await run(configuration)
            #expect(trusted.successes == 1)
            var other = configuration
            other.serverName = "elsewhere.example"
            await #expect(throws: BenchError.self) { try await run(other) }
            other.skipsServerVerification = true
            let unverified = try await run(other)
            #expect(unverified.successes == 1)
            var stranger = configuration
            stranger.certificateAuthorities = nil
            await #expect(throws: (any Error).self) { try await run(stranger) }
            await #expect(throws: BenchError.self) {
                try await run(HTTPSTransportConfiguration(url: "https://127.0.0.1:\(try LoopbackPort.free())"))
            }
        }
    }

    @Test("watches count the events of marked objects, and report when the server ends them")
    func watches() async throws {
        let handler = ClosureHandler { _, responder in
            let stream = responder.stream(status: .ok, headers: [:])
            for number in 0..<3 {
                stream.write(ByteBuffer(string: "{\"name\":\"m-0000000\(number)-000000000000000001\"}\n"))
            }
            stream.write(ByteBuffer(string: "{\"name\":\"other\"}\n{\"name\":\"m-00000000-000000000000000001\"}\n"))
            stream.end()
        }
        try await with(handler) { configuration, group in
            let endpoint = try ServerEndpoint(configuration)
            for (distinct, expected) in [(nil, 8), (3, 3)] {
                let fleet = try await WatchFleet.open(
                    .init(
                        request: endpoint.request("GET", "/watch"), watchers: distinct == nil ? 2 : 1, framing: .lines,
                        marker: "m-", distinctObjects: distinct), endpoint, on: group)
                var delivery = try await fleet.delivery()
                while delivery.ended < (distinct == nil ? 2 : 1) { delivery = try await fleet.delivery() }
                #expect(delivery.marked == expected && delivery.unmarked == (distinct == nil ? 2 : 1))
                #expect(delivery.firstError == "the server ended the watch")
                await fleet.close()
            }
        }
    }

    @Test("the error of a rejected watch has the reason")
    func refusedWatch() async throws {
        let handler = ClosureHandler { _, responder in
            responder.send(HTTPResponse(status: .forbidden, text: "not for you"))
        }
        try await with(handler) { configuration, group in
            let endpoint = try ServerEndpoint(configuration)
            await #expect {
                _ = try await WatchFleet.open(
                    .init(
                        request: endpoint.request("GET", "/watch"), watchers: 3, framing: .lines, marker: "m-"),
                    endpoint, on: group)
            } throws: { "\($0)".contains("403: not for you") }
        }
    }
}
