import NIOHTTP1
import NIOSSL

/// The result of authentication.
package enum AuthenticationResult: Sendable {
    case user(User)
    /// The credentials are invalid, or there are none and anonymous requests are not allowed.
    case refused
    /// Authentication would block the event loop of the request. The closure never returns `pending`.
    case pending(@Sendable () async -> AuthenticationResult)
}
