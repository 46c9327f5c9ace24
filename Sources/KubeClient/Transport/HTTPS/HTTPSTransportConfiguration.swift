import KubeSupport

/// The URL of an API server, how to verify it, and the client's credentials.
package struct HTTPSTransportConfiguration: Sendable {
    /// The client's bearer token.
    package enum BearerToken: Hashable, Sendable {
        case none
        case value(String)
        /// The path of a token file, which is read again once a minute because tokens mounted in pods are rotated.
        case file(String)
    }

    /// `https://HOST[:PORT][/PREFIX]`, or `http://…` without TLS in tests.
    package var url: String
    /// The trusted certificate authorities in PEM. Nil means those of the system.
    package var certificateAuthorities: [UInt8]?
    /// The name that the server's certificate must contain. Nil means the URL's host.
    package var serverName: String?
    /// Disables the verification of the server's certificate, which makes the connection insecure.
    package var skipsServerVerification = false
    /// The client's certificate in PEM. Set together with `clientKey`.
    package var clientCertificate: [UInt8]?
    package var clientKey: [UInt8]?
    package var bearerToken = BearerToken.none
    package var userAgent = "martlet"
    /// The time limit for connecting and the TLS handshake together.
    package var connectTimeout = Duration.seconds(10)
    /// The time limit from sending a request to the end of its response or, for a stream, to the head of the response.
    package var requestTimeout = Duration.seconds(60)
    /// The size limit of responses to `perform`; streams have no limit.
    package var maximumResponseBytes = 512 * 1024 * 1024
    /// The number of bytes that a stream buffers for its consumer.
    package var streamBufferBytes = 1024 * 1024
    package var limits = Limits()
    package var time: any TimeSource = SystemTime()

    package struct Limits: Hashable, Sendable {
        /// HTTP/2: another connection is opened when the others have reached their stream limit.
        package var http2Connections = 8
        /// HTTP/1.1: each request in progress, including each watch, uses a connection.
        package var http1Connections = 128
        /// The number of attempts for a request that the server has not processed.
        package var attempts = 3
    }

    package init(url: String) {
        self.url = url
    }
}
