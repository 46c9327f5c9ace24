import KubeAPI

/// Receives the response to a request: an HTTP connection, or a caller in the same process.
package protocol ResponseSink: Sendable {
    /// Sends a complete response.
    func send(_ response: ServerResponse)
    /// Starts a streamed response. Its buffer is unbounded: the producer calls `drain` or checks `pendingBytes`.
    func stream(status: Int, contentType: String) -> any ResponseStream
    /// Starts the streamed response of a list, which may be compressed, since clients don't wait for its parts.
    func listStream(status: Int, contentType: String) -> any ResponseStream
    /// Upgrades the connection to a WebSocket. Returns false if that is not possible.
    func upgradeToWebSocket(_ upgrade: WebSocketUpgradeRequest) -> Bool
}

extension ResponseSink {
    package func listStream(status: Int, contentType: String) -> any ResponseStream {
        stream(status: status, contentType: contentType)
    }
}
