import KubeClient
import NIOCore
import NIOHTTP1
import Synchronization

/// Tests of the behaviour that all transports must have.
///
/// The transport under test must be connected to a server that responds to each request with `response(to:)`;
/// for a server of `KubeServing`, that is `handler`. A case throws `Failure` if the transport does not conform.
package enum TransportConformance: String, CaseIterable, Sendable {
    case completeResponse = "returns status, type and body of a response"
    case errorResponse = "returns an error response"
    case emptyResponse = "returns a response without a body"
    case methods = "sends method, path, query, types and body unchanged"
    case largeBodies = "transfers large bodies in both directions"
    case concurrent = "sends concurrent requests"
    case stream = "delivers the chunks of a stream as they arrive, and its end"
    case streamError = "returns the error response to a stream request with its body"
    case streamsAndRequests = "sends requests while streams are open"
    case cutOff = "throws when a stream is cut off"
    case cancelledStream = "closes a stream whose consumer is cancelled"
    case droppedStream = "closes a stream that is released"
    case cancelledRequest = "ends a request whose task is cancelled"
    case backPressure = "limits how far it reads ahead of the consumer"

    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// The response of the server.
    package enum Response: Sendable {
        case whole(APIResponse)
        /// Sends these chunks, then ends.
        case stream(status: Int, [[UInt8]])
        /// Sends one chunk and stays open until the client disconnects; then `clientLeft` is called.
        case endless([UInt8])
        /// Repeats the chunk as fast as the client reads, until the client disconnects; `produced` counts the chunks.
        case flood([UInt8])
        /// Sends one chunk and aborts the connection.
        case cutOff([UInt8])
        /// Sends no response; `clientLeft` is called when the client disconnects.
        case never
    }

    /// Records the events at the server.
    package final class Probe: Sendable {
        private struct State {
            var left = 0
            var waiters: [(count: Int, done: CheckedContinuation<Void, Never>)] = []
        }

        package let produced = Atomic<Int>(0)
        private let state = Mutex(State())

        package init() {}

        /// Called when a client has disconnected.
        package func clientLeft() {
            let met = state.withLock { state in
                state.left += 1
                let left = state.left
                let met = state.waiters.filter { $0.count <= left }
                state.waiters.removeAll { $0.count <= left }
                return met
            }
            for waiter in met { waiter.done.resume() }
        }

        /// Waits until `count` clients have disconnected.
        package func left(_ count: Int) async {
            await withCheckedContinuation { continuation in
                let isMet = state.withLock { state in
                    if state.left >= count { return true }
                    state.waiters.append((count, continuation))
                    return false
                }
                if isMet { continuation.resume() }
            }
        }
    }

    package static func response(to request: APIRequest) -> Response {
        switch request.path {
        case "/status/409":
            return .whole(APIResponse(status: 409, contentType: "application/json", body: Array("{}".utf8)))
        case "/empty": return .whole(APIResponse(status: 200, contentType: nil, body: []))
        case "/large": return .whole(APIResponse(status: 200, body: large))
        case "/count": return .whole(APIResponse(status: 200, body: Array("\(request.body.count)".utf8)))
        case "/stream": return .stream(status: 200, (0..<5).map { Array("event \($0)\n".utf8) })
        case "/refused": return .stream(status: 410, [Array("gone".utf8)])
        case "/endless": return .endless(Array("first".utf8))
        case "/flood": return .flood([UInt8](repeating: 0x61, count: 16 * 1024))
        case "/cut": return .cutOff(Array("begin".utf8))
        case "/never": return .never
        default:
            let query = request.query.map { "\($0)=\($1)" }.joined(separator: ";")
            let types = "\(request.contentType ?? "-") \(request.accept ?? "-")"
            let text =
                "\(request.method) \(request.path) [\(query)] \(types) \(String(decoding: request.body, as: UTF8.self))"
            return .whole(APIResponse(status: 200, contentType: "text/plain", body: Array(text.utf8)))
        }
    }

    private static let large = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 >> 8 ^ $0) }

    package func run(_ transport: any Transport, _ probe: Probe) async throws {
        switch self {
        case .completeResponse, .errorResponse, .emptyResponse, .methods: try await runSimple(transport)
        case .largeBodies: try await runLarge(transport)
        case .concurrent: try await runConcurrent(transport)
        case .stream, .streamError, .streamsAndRequests, .cutOff: try await runStreams(transport)
        case .cancelledStream, .droppedStream, .cancelledRequest: try await runLeaving(transport, probe)
        case .backPressure: try await runBackPressure(transport, probe)
        }
    }

    private func require(_ holds: Bool, _ what: @autoclosure () -> String) throws {
        if !holds { throw Failure(description: "a transport \(rawValue): \(what())") }
    }

    private func text(_ response: APIResponse) -> String {
        String(decoding: response.body, as: UTF8.self)
    }

    private func runSimple(_ transport: any Transport) async throws {
        switch self {
        case .errorResponse:
            let response = try await transport.perform(APIRequest(path: "/status/409"))
            try require(response.status == 409 && text(response) == "{}", "\(response.status) \(text(response))")
        case .emptyResponse:
            let response = try await transport.perform(APIRequest(method: "DELETE", path: "/empty"))
            try require(response.status == 200 && response.body.isEmpty, "\(response)")
        case .methods:
            for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
                let request = APIRequest(
                    method: method, path: "/a/system:node %/ä",
                    query: [("labelSelector", "a=b,c!=d&e"), ("x", ""), ("sp ace", "+ä%")],
                    body: method == "GET" ? [] : Array("body".utf8), contentType: "application/json",
                    accept: "application/yaml")
                let body = method == "GET" ? "" : "body"
                let expected =
                    "\(method) /a/system:node %/ä [labelSelector=a=b,c!=d&e;x=;sp ace=+ä%] "
                    + "application/json application/yaml \(body)"
                let received = text(try await transport.perform(request))
                try require(received == expected, received)
            }
        default:
            let response = try await transport.perform(APIRequest(path: "/echo", accept: "application/json"))
            try require(response.status == 200, "\(response.status)")
            try require(response.contentType == "text/plain", response.contentType ?? "no type")
            try require(text(response) == "GET /echo [] - application/json ", text(response))
        }
    }

    private func runLarge(_ transport: any Transport) async throws {
        let response = try await transport.perform(APIRequest(path: "/large"))
        try require(response.body == Self.large, "\(response.body.count) bytes")
        let count = try await transport.perform(APIRequest(method: "POST", path: "/count", body: Self.large))
        try require(text(count) == "3000000", text(count))
    }

    private func runConcurrent(_ transport: any Transport) async throws {
        let answers = try await withThrowingTaskGroup(of: String.self) { group in
            for index in 0..<100 {
                group.addTask { text(try await transport.perform(APIRequest(path: "/\(index)", accept: nil))) }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        try require(answers.count == 100, "\(answers.count) different answers")
    }

    private func runStreams(_ transport: any Transport) async throws {
        switch self {
        case .streamError:
            let stream = try await transport.stream(APIRequest(path: "/refused"))
            try require(stream.status == 410, "\(stream.status)")
            try require(try await collect(stream) == "gone", "another body")
        case .streamsAndRequests:
            var streams: [APIStream] = []
            for _ in 0..<20 { streams.append(try await transport.stream(APIRequest(path: "/endless"))) }
            for stream in streams {
                var iterator = stream.body.makeAsyncIterator()
                let first = try await iterator.next()
                try require(first == Array("first".utf8), "\(first ?? [])")
            }
            let response = try await transport.perform(APIRequest(path: "/status/409"))
            try require(response.status == 409, "\(response.status)")
        case .cutOff:
            let stream = try await transport.stream(APIRequest(path: "/cut"))
            do {
                let body = try await collect(stream)
                try require(false, "ended after \(body)")
            } catch let failure as Failure {
                throw failure
            } catch {}
        default:
            let stream = try await transport.stream(APIRequest(path: "/stream"))
            try require(stream.status == 200, "\(stream.status)")
            let body = try await collect(stream)
            try require(body == "event 0\nevent 1\nevent 2\nevent 3\nevent 4\n", body)
        }
    }

    private func collect(_ stream: APIStream) async throws -> String {
        var body: [UInt8] = []
        for try await chunk in stream.body { body += chunk }
        return String(decoding: body, as: UTF8.self)
    }

    private func runLeaving(_ transport: any Transport, _ probe: Probe) async throws {
        switch self {
        case .cancelledRequest:
            let task = Task { try await transport.perform(APIRequest(path: "/never")) }
            // The request may or may not have been sent yet; it must end in both cases.
            await Task.yield()
            task.cancel()
            if case .success = await task.result { try require(false, "the cancelled request has a response") }
            return
        case .droppedStream:
            var stream: APIStream? = try await transport.stream(APIRequest(path: "/endless"))
            try require(stream?.status == 200, "no stream")
            stream = nil
        default:
            let stream = try await transport.stream(APIRequest(path: "/endless"))
            let begun = Signal<Void>()
            let task = Task { for try await _ in stream.body { begun.set(()) } }
            await begun.value
            task.cancel()
            _ = await task.result
        }
        await probe.left(1)
    }

    private func runBackPressure(_ transport: any Transport, _ probe: Probe) async throws {
        let stream = try await transport.stream(APIRequest(path: "/flood"))
        var iterator = stream.body.makeAsyncIterator()
        _ = try await iterator.next()
        // The producer stops while the client does not read.
        var last = -1
        var sameFor = 0
        while sameFor < 5_000 {
            let produced = probe.produced.load(ordering: .relaxed)
            sameFor = produced == last ? sameFor + 1 : 0
            last = produced
            await Task.yield()
        }
        try require(last < 256 * 1024 * 1024, "\(last) bytes for a consumer that took one chunk")
        // It continues when the client reads.
        var taken = 0
        while taken < last + 10_000_000, let chunk = try await iterator.next() { taken += chunk.count }
        try require(taken >= last + 10_000_000, "the stream ended after \(taken) bytes")
    }
}
