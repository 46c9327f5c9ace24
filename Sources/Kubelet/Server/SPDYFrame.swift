/// The frames of SPDY/3.1 that remote commands use: opening a stream, data, and the end of a stream.
///
/// containerd's streaming server supports SPDY and WebSockets; only SPDY can close a command's standard input without
/// closing the connection. Source: the SPDY/3.1 draft (chromium.org/spdy). Flow control is omitted, as it is in that
/// server.
enum SPDYFrame: Sendable, Hashable {
    case reply(stream: UInt32)
    case data(stream: UInt32, [UInt8], isLast: Bool)
    case reset(stream: UInt32)
    case ping(id: UInt32)
    case goAway
    /// Settings, window updates and further headers, which are ignored.
    case other
}
