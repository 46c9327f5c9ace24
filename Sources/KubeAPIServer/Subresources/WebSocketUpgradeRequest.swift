import KubeAPI
import KubeServing

/// A client's request to upgrade its connection to a WebSocket.
package struct WebSocketUpgradeRequest: Sendable {
    package var subprotocol: String?
    /// Called with the connection, which is closed when this returns.
    package var run: @Sendable (WebSocketConnection) async -> Void

    package init(subprotocol: String?, run: @escaping @Sendable (WebSocketConnection) async -> Void) {
        self.subprotocol = subprotocol
        self.run = run
    }
}
