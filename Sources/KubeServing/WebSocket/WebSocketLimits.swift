/// The resource limits of a WebSocket.
package struct WebSocketLimits: Hashable, Sendable {
    /// A larger message ends the connection with code 1009.
    package var maximumMessageBytes = 1024 * 1024
    /// The number of messages that are buffered for the consumer before reading from the socket pauses.
    package var bufferedMessages = 16

    package init() {}
}
