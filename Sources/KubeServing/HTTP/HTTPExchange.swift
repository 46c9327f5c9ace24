import NIOCore
import NIOHTTP1

/// The connection's side of a request and its response. All calls are made on the connection's event loop.
///
/// `id` identifies an exchange within its connection, so that a late response can't be sent to the next request.
package protocol HTTPExchange: AnyObject, Sendable {
    func respond(_ response: HTTPResponse, id: UInt64)
    func begin(_ stream: HTTPBodyStream, status: HTTPResponseStatus, headers: HTTPHeaders)
    /// Called when `stream` has buffered chunks, has ended, or was aborted.
    func streamChanged(_ stream: HTTPBodyStream)
    func upgrade(_ upgrade: any ProtocolUpgrade, id: UInt64)
    func closeFuture(id: UInt64) -> EventLoopFuture<Void>
}
