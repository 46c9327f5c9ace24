import NIOCore

/// What all connections of a server share.
final class ConnectionContext: Sendable {
    let configuration: HTTPServerConfiguration
    let handler: any HTTPHandler
    /// What is taken from a response body and given to the socket at a time. Larger pieces would have the TLS layer
    /// hold an encrypted copy of whole bodies.
    static let sliceBytes = 64 * 1024
    /// Bodies up to this size are copied behind their head, so that both leave in one write and one TLS record.
    static let copiedBodyBytes = 15 * 1024

    init(configuration: HTTPServerConfiguration, handler: any HTTPHandler) {
        self.configuration = configuration
        self.handler = handler
    }
}

/// Sent through a connection's pipeline when the server begins to shut down: finish what is under way, take on
/// nothing new.
struct ShutdownEvent: Sendable {
    /// When the streams that would go on for ever are ended.
    var streamsEndIn = TimeAmount.zero
}
