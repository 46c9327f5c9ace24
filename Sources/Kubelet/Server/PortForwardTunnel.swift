import KubeServing
import NIOCore

/// Tunnels the SPDY connection of `kubectl port-forward` through a WebSocket, in both directions.
///
/// Source: KEP-4006, "Port Forward: tunnel SPDY through WebSockets".
struct PortForwardTunnel: Sendable {
    static let tunnelProtocol = "SPDY/3.1+portforward.k8s.io"

    var url: String

    func run(_ socket: WebSocketConnection) async {
        try? await StreamingConnection.open(url: url, protocols: ["portforward.k8s.io"]) { inbound, outbound in
            let feeder = Task {
                do {
                    for try await message in socket.messages {
                        if case .binary(let buffer) = message { try await outbound.write(buffer) }
                    }
                } catch {
                    // The caller closed the connection.
                }
                outbound.finish()
            }
            defer { feeder.cancel() }
            while let bytes = try await inbound.next() { try await socket.send(.binary(ByteBuffer(bytes: bytes))) }
        }
        await socket.close()
    }
}
