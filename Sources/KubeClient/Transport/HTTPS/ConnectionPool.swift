/// The connections of a transport: hands out one with room for a request, and makes a new one when there is none.
actor ConnectionPool {
    private let connector: ClientConnector
    private let limits: HTTPSTransportConfiguration.Limits
    private var connections: [ClientConnection] = []
    /// The one connection that is being made; everyone who needs one waits for it.
    private var connecting: Task<Void, any Error>?
    private var isClosed = false

    init(connector: ClientConnector, limits: HTTPSTransportConfiguration.Limits) {
        self.connector = connector
        self.limits = limits
    }

    /// A connection on which room for one request is reserved.
    func acquire() async throws -> ClientConnection {
        while true {
            try Task.checkCancellation()
            guard !isClosed else { throw TransportError(.closed, "the transport is closed", isUnprocessed: true) }
            connections.removeAll(where: \.isClosed)
            if let connection = connections.first(where: { $0.reserve() }) { return connection }
            if connecting == nil {
                try checkLimit()
                // In a task of its own: others wait for the connection too, so it does not end with this request.
                connecting = Task { try await connect() }
            }
            try await connecting?.value
        }
    }

    /// Adds a connection. What is waited for has changed when this returns, or those who wait would find the pool as
    /// it was and wait for the same again.
    private func connect() async throws {
        defer { connecting = nil }
        let connection = try await connector.connect()
        if isClosed { connection.retire() } else { connections.append(connection) }
    }

    /// Closes every connection; requests under way fail.
    func close() async {
        isClosed = true
        let connections = self.connections
        self.connections = []
        for connection in connections {
            connection.channel.close(promise: nil)
            try? await connection.channel.closeFuture.get()
        }
    }

    private func checkLimit() throws(TransportError) {
        // Those that only finish what they have do not count; a server that restarts must not lock its clients out.
        let usable = connections.filter { !$0.isRetired }
        let isHTTP1 = usable.contains { if case .http1 = $0.kind { true } else { false } }
        guard usable.count < (isHTTP1 ? limits.http1Connections : limits.http2Connections) else {
            throw TransportError(.exhausted, "too many requests are under way", isUnprocessed: true)
        }
    }
}
