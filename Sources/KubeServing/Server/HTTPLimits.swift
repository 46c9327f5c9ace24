/// The resource limits of a client.
package struct HTTPLimits: Hashable, Sendable {
    /// The limit of a request body; larger ones are answered with 413. The default is upstream's limit for API
    /// requests.
    package var maximumBodyBytes = 3 * 1024 * 1024
    /// The limit of all incomplete request bodies on an HTTP/2 connection; requests beyond it are answered with 429.
    package var maximumArrivingBytes = 16 * 1024 * 1024
    /// The limit of a request head; larger ones are answered with 431. The default is Go's.
    package var maximumHeadBytes = 1024 * 1024
    /// The maximum number of connections. Beyond it, idle connections are closed to make room; if none is idle, the new
    /// connection is closed. Nil means the process's descriptor limit minus a reserve (`DescriptorLimit`).
    package var maximumConnections: Int?
    /// The number of concurrent requests on an HTTP/2 connection. The default is upstream's.
    package var maximumConcurrentStreams = 100
}
