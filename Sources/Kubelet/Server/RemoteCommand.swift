import KubeAPI
import KubeServing
import NIOCore

/// Connects a WebSocket with the streams of a command in a container.
///
/// The channels of the WebSocket: 0 standard input, 1 standard output, 2 standard error, 3 the result, 4 the terminal's
/// size.
struct RemoteCommand: Sendable {
    var url: String
    var hasInput: Bool
    var hasOutput: Bool
    var hasError: Bool
    var isTerminal: Bool
    var framing: ChannelProtocol

    private enum Channel {
        static let input: UInt8 = 0
        static let output: UInt8 = 1
        static let error: UInt8 = 2
        static let result: UInt8 = 3
        static let resize: UInt8 = 4
    }

    /// Runs until the command has ended or one side has closed its connection, then closes the WebSocket.
    func run(_ socket: WebSocketConnection) async {
        do {
            // In the subprotocols before version 4 an empty message reports that the connection is established. kubectl
            // uses newer ones, and fails if such a message arrives before its streams are set up.
            if framing.version < 4 {
                let first = hasOutput ? Channel.output : hasError && !isTerminal ? Channel.error : Channel.result
                try await socket.send(framing.message(first, []))
            }
            try await StreamingConnection.open(url: url, protocols: ["v4.channel.k8s.io"]) { inbound, outbound in
                let result = try await StreamProxy(streams: streams, framing: framing).run(socket, &inbound, outbound)
                // The result is sent last, after all output of the command.
                if let content = Self.result(result, framing) {
                    try await socket.send(framing.message(Channel.result, content))
                }
            }
        } catch {
            // The caller sees the error as the command's result.
            let status = Array(StatusBody.encode(.internalServerError, "\(error)").readableBytesView)
            if let content = Self.result(status, framing) {
                try? await socket.send(framing.message(Channel.result, content))
            }
        }
        await socket.close()
    }

    /// Returns the message that reports how a command ended: a `Status`; before version 4, the message of a failure.
    /// Nil if nothing is sent.
    /// - Parameter status: The runtime's `Status` in JSON.
    static func result(_ status: [UInt8], _ framing: ChannelProtocol) -> [UInt8]? {
        guard !status.isEmpty else { return nil }
        guard framing.version < 4 else { return status }
        guard let read = try? Status(json: status) else { return status }
        return read.status == "Success" ? nil : Array((read.message ?? "").utf8)
    }

    private var streams: [StreamProxy.Stream] {
        func stream(_ channel: UInt8, _ kind: String, input: Bool = false, kept: Bool = false) -> StreamProxy.Stream {
            .init(
                channel: channel, headers: [("streamtype", kind)], hasInput: input, hasOutput: !input, isCollected: kept
            )
        }
        var result = [stream(Channel.result, "error", kept: true)]
        if hasInput { result.append(stream(Channel.input, "stdin", input: true)) }
        if hasOutput { result.append(stream(Channel.output, "stdout")) }
        if hasError && !isTerminal { result.append(stream(Channel.error, "stderr")) }
        if isTerminal { result.append(stream(Channel.resize, "resize", input: true)) }
        return result
    }
}
