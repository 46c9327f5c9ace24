/// A maximum of this machine, measured in the same run as the scenarios.
package struct Ceiling: Sendable {
    package enum Kind: String, Sendable {
        /// Requests a second of a bare swift-nio HTTP/1.1 server with TLS, with responses as large as those of a GET.
        case transport = "transport"
        /// Bytes a second of a large response through TLS.
        case bytes = "tls-bytes"
        /// Sequential `fdatasync` calls of 4 KB a second.
        case syncs = "fdatasync"
    }

    package var kind: Kind
    package var rate: Double
}
