import KubeSupport
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The bearer token of a client, read again from its file once a minute.
package final class BearerTokenSource: Sendable {
    private struct Cached {
        var token: String
        var readAt: Timestamp
    }

    private static let maximumAge = Duration.seconds(60)
    /// No token is larger; a file that is, is none.
    private static let maximumBytes = 1024 * 1024

    private let configured: HTTPSTransportConfiguration.BearerToken
    private let time: any TimeSource
    private let cached = Mutex<Cached?>(nil)

    package init(_ configured: HTTPSTransportConfiguration.BearerToken, time: any TimeSource) {
        self.configured = configured
        self.time = time
    }

    /// Nil when the client has no token. A file that can't be read any more leaves the last token in use.
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
                        .invalidConfiguration, "the token file \(path) can't be read or is empty", isUnprocessed: true)
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
        // A line break within would end the header.
        guard token.count == 1, let first = token.first else { return nil }
        return String(first)
    }
}
