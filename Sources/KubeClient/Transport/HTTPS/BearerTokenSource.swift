import KubeSupport
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Provides the bearer token of a client. A token file is read again once a minute.
package final class BearerTokenSource: Sendable {
    private struct Cached {
        var token: String
        var readAt: Timestamp
    }

    private static let maximumAge = Duration.seconds(60)
    /// A larger file is not accepted as a token.
    private static let maximumBytes = 1024 * 1024

    private let configured: HTTPSTransportConfiguration.BearerToken
    private let time: any TimeSource
    private let cached = Mutex<Cached?>(nil)

    package init(_ configured: HTTPSTransportConfiguration.BearerToken, time: any TimeSource) {
        self.configured = configured
        self.time = time
    }

    /// Returns the token, or nil if the client has none. If the file can no longer be read, the previous token is
    /// returned.
    package func token() throws(TransportError) -> String? {
        switch configured {
        case .none: return nil
        case .value(let token): return token
        case .file(let path):
            let now = time.now()
            let known = cached.withLock { $0 }
            if let known, now - known.readAt < Self.maximumAge { return known.token }
            guard let token = Self.load(path) else {
                guard let known else {
                    throw TransportError(
                        .invalidConfiguration, "cannot read a token from the file \(path)", isUnprocessed: true)
                }
                return known.token
            }
            cached.withLock { $0 = Cached(token: token, readAt: now) }
            return token
        }
    }

    private static func load(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16 * 1024)
        while bytes.count <= maximumBytes {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 { return nil }
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        let token = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        // A line break within the token would end the header field.
        guard token.count == 1, let first = token.first else { return nil }
        return String(first)
    }
}
