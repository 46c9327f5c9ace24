import KubeServing
import NIOCore

/// Forwards a WebSocket's channels to ports of a pod. The first port has channel 0 for data and channel 1 for errors,
/// the second one has channels 2 and 3, and so on. The first message of each channel is its port's number in two bytes,
/// little-endian.
struct PortForward: Sendable {
    var url: String
    var ports: [UInt16]
    var framing: ChannelProtocol

    /// The channel number is a byte, and each port needs two channels.
    private static let maximumPorts = 127

    /// Returns the ports of a query, in which each value may have several, separated by commas.
    static func ports(of query: [(String, String)]) throws(KubeletError) -> [UInt16] {
        let texts = query.filter { $0.0 == "port" }.flatMap {
            $0.1.split(separator: ",", omittingEmptySubsequences: false)
        }
        guard !texts.isEmpty else { throw KubeletError(.invalid, "query parameter \"port\" is required") }
        guard texts.count <= maximumPorts else {
            throw KubeletError(.invalid, "too many ports: at most \(maximumPorts) are supported")
        }
        var ports: [UInt16] = []
        for text in texts {
            guard let port = UInt16(text) else { throw KubeletError(.invalid, "unable to parse \"\(text)\" as a port") }
            guard port > 0 else { throw KubeletError(.invalid, "port \"\(text)\" must be > 0") }
            ports.append(port)
        }
        return ports
    }

    func run(_ socket: WebSocketConnection) async {
        do {
            for (index, port) in ports.enumerated() {
                let number = [UInt8(port & 0xff), UInt8(port >> 8)]
                try await socket.send(framing.message(UInt8(index * 2), number))
                try await socket.send(framing.message(UInt8(index * 2 + 1), number))
            }
            try await StreamingConnection.open(url: url, protocols: ["portforward.k8s.io"]) { inbound, outbound in
                _ = try await StreamProxy(streams: streams, framing: framing).run(socket, &inbound, outbound)
            }
        } catch {
            try? await socket.send(framing.message(1, Array("error forwarding ports: \(error)".utf8)))
        }
        await socket.close()
    }

    private var streams: [StreamProxy.Stream] {
        ports.enumerated().flatMap { index, port -> [StreamProxy.Stream] in
            func headers(_ kind: String) -> [(String, String)] {
                [("streamtype", kind), ("port", "\(port)"), ("requestid", "\(index)")]
            }
            return [
                .init(
                    channel: UInt8(index * 2 + 1), headers: headers("error"), hasOutput: true, isClosedOnOpen: true),
                .init(channel: UInt8(index * 2), headers: headers("data"), hasInput: true, hasOutput: true),
            ]
        }
    }
}
