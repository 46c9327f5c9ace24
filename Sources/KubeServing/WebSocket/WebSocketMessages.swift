import NIOCore

/// The messages of a WebSocket, in order of arrival.
package struct WebSocketMessages: AsyncSequence, Sendable {
    package typealias Element = WebSocketMessage

    package struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var base: NIOAsyncChannelInboundStream<WebSocketMessage>.AsyncIterator

        package mutating func next() async throws -> WebSocketMessage? {
            try await base.next()
        }
    }

    let base: NIOAsyncChannelInboundStream<WebSocketMessage>

    package func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(base: base.makeAsyncIterator())
    }
}
