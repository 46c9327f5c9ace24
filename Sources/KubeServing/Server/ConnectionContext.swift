import NIOCore

/// The state that all connections of a server share.
final class ConnectionContext: Sendable {
    let configuration: HTTPServerConfiguration
    let handler: any HTTPHandler
    /// The number of bytes of a response body that are written to the channel at a time. With larger writes, the TLS
    /// layer would hold encrypted copies of whole bodies.
    static let sliceBytes = 64 * 1024
    /// Bodies up to this size are copied after their head, so that both are sent in one write and one TLS record.
    static let copiedBodyBytes = 15 * 1024

    init(configuration: HTTPServerConfiguration, handler: any HTTPHandler) {
        self.configuration = configuration
        self.handler = handler
    }
}
