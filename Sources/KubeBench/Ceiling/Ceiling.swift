/// What this machine can do at most, measured in the same run as the rest.
package struct Ceiling: Sendable {
    package enum Kind: String, Sendable {
        /// Requests a second of a bare swift-nio HTTP/1.1 server with TLS, whose answers are as large as a GET's.
        case transport = "transport"
        /// Bytes a second of one large answer through TLS.
        case bytes = "tls-bytes"
        /// `fdatasync` of 4 KB, a second, one after the other.
        case syncs = "fdatasync"
    }

    package var kind: Kind
    package var rate: Double
}
