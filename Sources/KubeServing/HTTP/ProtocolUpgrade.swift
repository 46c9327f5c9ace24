import NIOCore
import NIOHTTP1

/// A protocol to which an HTTP/1.1 connection can be upgraded with `101 Switching Protocols`.
package protocol ProtocolUpgrade: Sendable {
    /// Returns the headers of the 101 response, or the reason why the request can't be upgraded.
    func accept(_ request: HTTPHeaders, method: HTTPMethod) -> UpgradeDecision

    /// Adds the handlers of the new protocol at the end of `channel`'s pipeline. Called on the event loop after the 101
    /// response has been written. The new handlers then receive the bytes that the client sent after the request.
    func install(on channel: any Channel) throws
}

package enum UpgradeDecision {
    case accepted(HTTPHeaders)
    case refused(HTTPResponseStatus, String)
}
