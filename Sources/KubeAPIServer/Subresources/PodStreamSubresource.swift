import KubeAPI
import KubeClient
import KubeServing
import NIOCore
import NIOWebSocket

/// Connects the client's WebSocket with one to the kubelet and forwards messages unread in both directions.
struct PodStreamSubresource: SubresourceHandler {
    let kubelets: KubeletClient
    /// The name of the command in the kubelet's API.
    let command: String

    func handle(
        _ definition: APIResourceDescription, _ request: ServerRequest, _ sink: any ResponseSink, _ server: APIServer
    ) throws(StatusError) {
        // Checked before the protocol: kubectl tries a second, unsupported protocol and shows the error of that
        // attempt.
        let target = try PodTarget(request, server, needsContainer: command != "portForward")
        guard let protocols = request.webSocketProtocols else {
            throw target.streamRefusal ?? .badRequest("Upgrade request required")
        }
        let path = path(target, request)
        let kubelets = kubelets
        Task {
            do {
                let socket = try await kubelets.webSocket(target.kubelet, path: path, protocols: protocols)
                let upgraded = sink.upgradeToWebSocket(
                    WebSocketUpgradeRequest(subprotocol: socket.subprotocol) { client in
                        await Self.join(client, socket)
                    })
                if !upgraded { sink.send(ServerResponse(.badRequest("Upgrade request required"))) }
            } catch let error as StatusError {
                sink.send(ServerResponse(error))
            } catch {
                sink.send(ServerResponse(.internalError("error dialing backend: \(error)")))
            }
        }
    }

    private func path(_ target: PodTarget, _ request: ServerRequest) -> String {
        var path = "/\(command)/\(request.info.namespace)/\(request.info.name)"
        if command != "portForward" { path += "/\(target.container)" }
        // The kubelet's query parameters differ from the API's: input, output, error.
        let flags = ["stdin": "input", "stdout": "output", "stderr": "error", "tty": "tty"]
        let values = ["command": "command", "ports": "port"]
        var items = flags.keys.sorted().filter(request.query.flag).compactMap { flags[$0].map { "\($0)=1" } }
        items += request.query.items.compactMap { item in
            values[item.name].map { "\($0)=\(PercentEncoding.component(item.value))" }
        }
        return items.isEmpty ? path : "\(path)?\(items.joined(separator: "&"))"
    }

    private static func join(_ client: WebSocketConnection, _ kubelet: KubeletWebSocket) async {
        try? await kubelet.run { inbound, outbound in
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await forward(client, to: outbound) }
                group.addTask { await forward(inbound, outbound, to: client) }
                await group.next()
                group.cancelAll()
            }
        }
    }

    private static func forward(
        _ client: WebSocketConnection, to outbound: NIOAsyncChannelOutboundWriter<WebSocketFrame>
    ) async {
        do {
            for try await message in client.messages {
                switch message {
                case .binary(let data): try await outbound.write(KubeletWebSocket.frame(.binary, data))
                case .text(let text): try await outbound.write(KubeletWebSocket.frame(.text, ByteBuffer(string: text)))
                }
            }
            try await outbound.write(KubeletWebSocket.frame(.connectionClose, ByteBuffer()))
        } catch {
            // One side has closed; the caller closes the other.
        }
    }

    private static func forward(
        _ inbound: NIOAsyncChannelInboundStream<WebSocketFrame>,
        _ outbound: NIOAsyncChannelOutboundWriter<WebSocketFrame>, to client: WebSocketConnection
    ) async {
        do {
            var pending = ByteBuffer()
            var isText = false
            for try await frame in inbound {
                switch frame.opcode {
                case .binary, .text, .continuation:
                    if frame.opcode != .continuation { isText = frame.opcode == .text }
                    var data = frame.unmaskedData
                    pending.writeBuffer(&data)
                    guard frame.fin else { continue }
                    try await client.send(isText ? .text(String(buffer: pending)) : .binary(pending))
                    pending = ByteBuffer()
                case .ping: try await outbound.write(KubeletWebSocket.frame(.pong, frame.unmaskedData))
                case .connectionClose:
                    var data = frame.unmaskedData
                    let code = data.readInteger(as: UInt16.self) ?? 1_000
                    await client.close(code: code)
                    return
                default: break
                }
            }
        } catch {
            // One side has closed; the caller closes the other.
        }
    }
}
