import KubeAPI
import KubeServing
import NIOCore
import NIOWebSocket
import TestSupport
import Testing

@testable import KubeAPIServer

/// WebSockets from the API server to kubelets.
@Suite(.timeLimit(.minutes(3))) struct KubeletWebSocketTests {
    @Test("bytes that a kubelet sends together with its handshake response are not lost")
    func firstMessage() async throws {
        let handler = ClosureHandler { request, responder in
            responder.upgradeToWebSocket(protocol: request.webSocketProtocols.first) { socket in
                for text in ["first", "second"] { try? await socket.send(.text(text)) }
            }
        }
        try await withServer(tls: .test, handler: handler) { _, address in
            let port = try #require(address.port)
            for _ in 0..<100 {
                let socket = try await Self.client.webSocket(
                    .init(host: "127.0.0.1", port: port), path: "/exec", protocols: ["channel.k8s.io"])
                let texts = try await socket.frames.executeThenClose { inbound, _ in
                    var texts: [String] = []
                    for try await frame in inbound where frame.opcode == .text {
                        texts.append(String(buffer: frame.unmaskedData))
                        if texts.count == 2 { break }
                    }
                    return texts
                }
                #expect(texts == ["first", "second"])
            }
        }
    }

    @Test(
        "the error of a kubelet that refuses the upgrade is passed to the user",
        arguments: [(400, 400), (404, 404), (403, 500)])
    func refusal(status: Int, expected: Int) async throws {
        let handler = ClosureHandler { _, responder in
            responder.send(HTTPResponse(status: .init(statusCode: status), text: "not today"))
        }
        try await withServer(tls: .test, handler: handler) { _, address in
            let port = try #require(address.port)
            let error = await #expect(throws: StatusError.self) {
                _ = try await Self.client.webSocket(.init(host: "127.0.0.1", port: port), path: "/x", protocols: ["a"])
            }
            #expect(error?.code == expected && error?.status.message?.hasSuffix("connection: not today") == true)
        }
        // Nothing listens there any more.
        await #expect(throws: (any Error).self) {
            _ = try await Self.client.webSocket(
                .init(host: "127.0.0.1", port: try LoopbackPort.free()), path: "/x", protocols: [])
        }
    }

    private static let client = KubeletClient(
        identity: .init(
            certificateChain: Array(TestIdentity.clientCertificate.utf8),
            privateKey: Array(TestIdentity.clientKey.utf8),
            certificateAuthorities: Array(TestIdentity.rootCertificate.utf8)))
}
