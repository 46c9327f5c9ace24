import KubeSupport

/// The bearer token of a WebSocket request.
///
/// Browsers can set no request header other than the list of subprotocols. One of the subprotocols is the token, in
/// base64url without padding; the list must contain another one, which the server can select.
/// Source: https://kubernetes.io/docs/reference/access-authn-authz/authentication/
enum WebSocketToken: Hashable, Sendable {
    case none
    case token(String)
    case malformed

    private static let prefix = "base64url.bearer.authorization.k8s.io."

    init(protocols: [String]) {
        let encoded = protocols.filter { $0.hasPrefix(Self.prefix) }
        guard let first = encoded.first else {
            self = .none
            return
        }
        let isAlone = encoded.count == protocols.count
        guard encoded.count == 1, !isAlone, let token = Self.decode(first.dropFirst(Self.prefix.utf8.count)) else {
            self = .malformed
            return
        }
        self = .token(token)
    }

    /// Returns the subprotocols without the token, which must not be forwarded.
    static func others(_ protocols: [String]) -> [String] {
        protocols.filter { !$0.hasPrefix(prefix) }
    }

    private static func decode(_ text: Substring) -> String? {
        guard
            !text.utf8.contains(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "=") }
            )
        else { return nil }
        let plain = text.replacing("-", with: "+").replacing("_", with: "/")
        let padding = String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
        return Base64.decode(plain + padding).flatMap { String(validating: $0, as: UTF8.self) }
    }
}
