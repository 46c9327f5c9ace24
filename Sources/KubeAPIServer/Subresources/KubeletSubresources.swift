import KubeAPI
import KubeClient
import KubeServing
import NIOCore
import NIOWebSocket

/// Handles `log`, `exec`, `attach` and `portforward`, which are proxied to the pod's kubelet.
package struct KubeletSubresources: Sendable {
    private let kubelets: KubeletClient

    package init(kubelets: KubeletClient) {
        self.kubelets = kubelets
    }

    package func add(to subresources: inout Subresources) {
        subresources.set("pods/log", PodLogSubresource(kubelets: kubelets))
        subresources.set("pods/exec", PodStreamSubresource(kubelets: kubelets, command: "exec"))
        subresources.set("pods/attach", PodStreamSubresource(kubelets: kubelets, command: "attach"))
        subresources.set("pods/portforward", PodStreamSubresource(kubelets: kubelets, command: "portForward"))
    }
}

/// A pod, the container that a request selects, and the address of the pod's kubelet.
private struct PodTarget {
    let pod: Pod
    let container: String
    let kubelet: KubeletClient.Address

    init(_ request: ServerRequest, _ server: APIServer, needsContainer: Bool = true) throws(StatusError) {
        guard let pods = server.registry(of: Pod.self), let nodes = server.registry(of: Node.self) else {
            throw .noSuchPath
        }
        let write = WriteRequest(user: request.user, namespace: request.info.namespace, name: request.info.name)
        let pod = try pods.object(try pods.current(write))
        self.pod = pod
        container = needsContainer ? try Self.container(pod, request.query["container"]) : ""
        guard let nodeName = pod.spec.nodeName else {
            throw .badRequest("pod \(pod.metadata.name ?? "") does not have a host assigned")
        }
        guard let record = server.cache.get(nodes.definition, namespace: "", name: nodeName) else {
            throw .notFound(nodes.definition.groupVersionResource, nodeName)
        }
        let node = try nodes.object(record)
        let preferred = ["InternalIP", "Hostname", "ExternalIP"]
        let address = preferred.lazy.compactMap { type in node.status.addresses.first { $0.type == type }?.address }
            .first
        guard let address else { throw .internalError("node \(nodeName) has no address") }
        let port = Int(node.status.daemonEndpoints.kubeletEndpoint.Port)
        kubelet = KubeletClient.Address(host: address, port: port == 0 ? 10_250 : port)
    }

    private static func container(_ pod: Pod, _ requested: String?) throws(StatusError) -> String {
        let names = pod.spec.containers.map(\.name)
        let all = names + pod.spec.initContainers.map(\.name) + pod.spec.ephemeralContainers.map(\.name)
        let name = pod.metadata.name ?? ""
        if let requested {
            guard all.contains(requested) else {
                throw .badRequest("container \(requested) is not valid for pod \(name)")
            }
            return requested
        }
        if let standard = pod.metadata.annotations["kubectl.kubernetes.io/default-container"], all.contains(standard) {
            return standard
        }
        guard names.count == 1 else {
            throw .badRequest(
                "a container name must be specified for pod \(name), choose one of: [\(names.joined(separator: " "))]")
        }
        return names[0]
    }

    /// The error if the container has no log yet; nil if it has one.
    var waitingReason: StatusError? {
        let statuses = pod.status.containerStatuses + pod.status.initContainerStatuses
        let status = statuses.first { $0.name == container }
        guard status?.containerID == nil, status?.lastState.terminated == nil else { return nil }
        let reason = status?.state.waiting?.reason.map { ": \($0)" } ?? ""
        return .badRequest(
            "container \"\(container)\" in pod \"\(pod.metadata.name ?? "")\" is waiting to start\(reason)")
    }

    /// The error if the container does not run; nil if it runs or no container is selected.
    var streamRefusal: StatusError? {
        guard !container.isEmpty else { return nil }
        let statuses =
            pod.status.containerStatuses + pod.status.initContainerStatuses + pod.status.ephemeralContainerStatuses
        if statuses.first(where: { $0.name == container })?.state.running != nil { return nil }
        return .internalError("unable to upgrade connection: container not found (\"\(container)\")")
    }
}

/// Percent-encodes every byte that is not unreserved (RFC 3986, 2.3).
private func encode(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
        let isPlain =
            (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
            || byte == 0x2d || byte == 0x2e || byte == 0x5f || byte == 0x7e
        if isPlain {
            result.unicodeScalars.append(UnicodeScalar(byte))
        } else {
            let digits = String(byte, radix: 16, uppercase: true)
            result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
        }
    }
    return result
}

struct PodLogSubresource: SubresourceHandler {
    let kubelets: KubeletClient

    private static let flags = ["follow", "previous", "timestamps"]
    private static let values = ["sinceSeconds", "sinceTime", "tailLines", "limitBytes", "stream"]

    func handle(
        _ definition: APIResourceDescription, _ request: ServerRequest, _ sink: any ResponseSink, _ server: APIServer
    ) throws(StatusError) {
        guard request.info.verb == "get" else {
            throw .methodNotAllowed
        }
        let target = try PodTarget(request, server)
        if let reason = target.waitingReason { throw reason }
        let query =
            Self.flags.filter(request.query.flag).map { ($0, "true") }
            + Self.values.compactMap { name in request.query[name].map { (name, $0) } }
        let sink = WebSocketStreamSink.forLog(sink, request)
        let path = "/containerLogs/\(request.info.namespace)/\(request.info.name)/\(target.container)"
        let kubelets = kubelets
        Task {
            do {
                let transport = try kubelets.transport(target.kubelet)
                do {
                    let answer = try await transport.stream(APIRequest(path: path, query: query, accept: nil))
                    try await Self.relay(answer, to: sink)
                } catch {
                    await transport.close()
                    throw error
                }
                await transport.close()
            } catch is CancellationError {
                return
            } catch {
                sink.send(ServerResponse(.internalError("Get \"https://\(target.kubelet.host)\(path)\": \(error)")))
            }
        }
    }

    private static func relay(_ answer: APIStream, to sink: any ResponseSink) async throws {
        guard answer.status < 400 else {
            var body: [UInt8] = []
            for try await chunk in answer.body {
                body += chunk
                if body.count > 65_536 { break }
            }
            let message = String(decoding: body, as: UTF8.self)
            let reason: StatusReason =
                answer.status == 404 ? .notFound : answer.status == 400 ? .badRequest : .internalError
            return sink.send(ServerResponse(StatusError(reason, message)))
        }
        let stream = sink.stream(status: 200, contentType: "text/plain")
        for try await chunk in answer.body {
            guard stream.write(ByteBuffer(bytes: chunk)) else { return }
            await stream.drain()
        }
        stream.end()
    }
}

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
            values[item.name].map { "\($0)=\(encode(item.value))" }
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
