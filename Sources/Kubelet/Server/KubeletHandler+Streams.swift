import KubeServing

/// The requests that use WebSockets: exec, attach and port-forward.
extension KubeletHandler {
    func stream(
        _ parts: [String], _ query: [(String, String)], _ request: HTTPRequest, _ responder: HTTPResponder
    ) async throws {
        guard let pod = workers.pod(namespace: parts[1], name: parts[2]) else {
            throw KubeletError(.notFound, "pod \"\(parts[2])\" does not exist")
        }
        let state = try await workers.context.observer.observe(podUID: pod.uid)
        if parts[0] == "portForward" {
            guard let sandbox = state.sandbox, sandbox.isReady else {
                throw KubeletError(.notFound, "pod \"\(parts[2])\" has no running sandbox")
            }
            return try await forwardPorts(sandbox.id, query, request, responder)
        }
        // A path of five parts has the pod's UID before the container's name.
        let name = parts[parts.count - 1]
        guard let record = state.container(name), record.state == .running else {
            throw KubeletError(.notFound, "container not found (\"\(name)\")")
        }
        let framing = try choose(ChannelProtocol.remoteCommand, request)
        let command = try await remoteCommand(parts[0], record.id, query, framing)
        responder.upgradeToWebSocket(protocol: framing.name.isEmpty ? nil : framing.name) { socket in
            await command.run(socket)
        }
    }

    private func choose(
        _ spoken: [ChannelProtocol], _ request: HTTPRequest
    ) throws(KubeletError) -> ChannelProtocol {
        if let chosen = ChannelProtocol.choose(from: request.webSocketProtocols, of: spoken) { return chosen }
        let names = spoken.map(\.name).filter { !$0.isEmpty }.joined(separator: ", ")
        throw KubeletError(.invalid, "unsupported subprotocol: must be one of \(names)")
    }

    private func forwardPorts(
        _ sandbox: String, _ query: [(String, String)], _ request: HTTPRequest, _ responder: HTTPResponder
    ) async throws {
        let offered = request.webSocketProtocols
        let runtime = workers.context.runtime
        if let first = offered.first(where: { name in
            name == PortForwardTunnel.tunnelProtocol || ChannelProtocol.portForward.contains { $0.name == name }
        }), first == PortForwardTunnel.tunnelProtocol {
            let url = try await runtime.portForward(.with { $0.podSandboxID = sandbox })
            return responder.upgradeToWebSocket(protocol: first) { socket in
                await PortForwardTunnel(url: url).run(socket)
            }
        }
        let framing = try choose(ChannelProtocol.portForward, request)
        let ports = try PortForward.ports(of: query)
        let url = try await runtime.portForward(
            .with {
                $0.podSandboxID = sandbox
                $0.port = ports.map(Int32.init)
            })
        responder.upgradeToWebSocket(protocol: framing.name.isEmpty ? nil : framing.name) { socket in
            await PortForward(url: url, ports: ports, framing: framing).run(socket)
        }
    }

    private func remoteCommand(
        _ operation: String, _ id: String, _ query: [(String, String)], _ framing: ChannelProtocol
    ) async throws(KubeletError) -> RemoteCommand {
        // The names of the query parameters: the kubelet's own and those of the API server.
        func flag(_ names: String...) -> Bool {
            query.contains { names.contains($0.0) && ["1", "true"].contains($0.1) }
        }
        let isTerminal = flag("tty")
        let (input, output, error) = (flag("input", "stdin"), flag("output", "stdout"), flag("error", "stderr"))
        let runtime = workers.context.runtime
        let url: String
        if operation == "exec" {
            let words = query.filter { $0.0 == "command" }.map(\.1)
            guard !words.isEmpty else { throw KubeletError(.invalid, "you must specify at least 1 command") }
            url = try await runtime.exec(
                .with {
                    $0.containerID = id
                    $0.cmd = words
                    $0.tty = isTerminal
                    $0.stdin = input
                    $0.stdout = output
                    $0.stderr = error && !isTerminal
                })
        } else {
            url = try await runtime.attach(
                .with {
                    $0.containerID = id
                    $0.tty = isTerminal
                    $0.stdin = input
                    $0.stdout = output
                    $0.stderr = error && !isTerminal
                })
        }
        return RemoteCommand(
            url: url, hasInput: input, hasOutput: output, hasError: error, isTerminal: isTerminal, framing: framing)
    }
}
