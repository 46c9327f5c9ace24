import KubeAPI
import KubeServing
import NIOCore

/// Joins a caller's WebSocket with the streams of a command that runs in a container.
///
/// The channels of the WebSocket: 0 standard input, 1 output, 2 error output, 3 the result, 4 the terminal's size.
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

    /// Runs until the command has ended or one side is gone; then the WebSocket is closed.
    func run(_ socket: WebSocketConnection) async {
        do {
            // An empty message tells callers of the old protocols that the connection stands. kubectl, which speaks the
            // new ones, complains of it when it comes before its streams are set up.
            if framing.version < 4 {
                let first = hasOutput ? Channel.output : hasError && !isTerminal ? Channel.error : Channel.result
                try await socket.send(framing.message(first, []))
            }
            try await StreamingConnection.open(url: url, protocols: ["v4.channel.k8s.io"]) { inbound, outbound in
                let result = try await StreamJoin(streams: streams, framing: framing).run(socket, &inbound, outbound)
                // The result comes last, when all that the command printed has been sent.
                if let content = Self.result(result, framing) {
                    try await socket.send(framing.message(Channel.result, content))
                }
            }
        } catch {
            // The caller learns of it as of a command's failure.
            let status = Array(StatusBody.encode(.internalServerError, "\(error)").readableBytesView)
            if let content = Self.result(status, framing) {
                try? await socket.send(framing.message(Channel.result, content))
            }
        }
        await socket.close()
    }

    /// What a command's end is told as: a `Status`, in the protocols before the fourth version the message of a
    /// failure. Nil: nothing is told.
    /// - Parameter status: as the runtime gave it, in JSON.
    static func result(_ status: [UInt8], _ framing: ChannelProtocol) -> [UInt8]? {
        guard !status.isEmpty else { return nil }
        guard framing.version < 4 else { return status }
        guard let read = try? Status(json: status) else { return status }
        return read.status == "Success" ? nil : Array((read.message ?? "").utf8)
    }

    private var streams: [StreamJoin.Stream] {
        func stream(_ channel: UInt8, _ kind: String, input: Bool = false, kept: Bool = false) -> StreamJoin.Stream {
            .init(
                channel: channel, headers: [("streamtype", kind)], takesInput: input, hasOutput: !input, isKept: kept)
        }
        var result = [stream(Channel.result, "error", kept: true)]
        if hasInput { result.append(stream(Channel.input, "stdin", input: true)) }
        if hasOutput { result.append(stream(Channel.output, "stdout")) }
        if hasError && !isTerminal { result.append(stream(Channel.error, "stderr")) }
        if isTerminal { result.append(stream(Channel.resize, "resize", input: true)) }
        return result
    }
}
