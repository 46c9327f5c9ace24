/// The connections of a transport. Opens a new one when none has capacity for a request.
actor ConnectionPool {
    private let connector: ClientConnector
    private let limits: HTTPSTransportConfiguration.Limits
    private var connections: [ClientConnection] = []
    /// The connection that is being opened, of which there is at most one. All callers without a connection wait for
    /// it.
    private var connecting: Task<Void, any Error>?
    private var isClosed = false

    init(connector: ClientConnector, limits: HTTPSTransportConfiguration.Limits) {
        self.connector = connector
        self.limits = limits
    }

    /// Returns a connection on which capacity for one request is reserved.
    func acquire() async throws -> ClientConnection {
        while true {
            try Task.checkCancellation()
            guard !isClosed else { throw TransportError(.closed, "the transport is closed", isUnprocessed: true) }
            connections.removeAll(where: \.isClosed)
            if let connection = connections.first(where: { $0.reserve() }) { return connection }
            if connecting == nil {
                try checkLimit()
                // A separate task, because other callers wait for the connection too: cancelling this one must not end
                // it.
                connecting = Task { try await connect() }
            }
            try await connecting?.value
        }
    }

    /// Opens a connection and adds it to the pool. `connecting` is reset before this returns, so that the waiting
    /// callers do not wait for the same task again.
    private func connect() async throws {
        defer { connecting = nil }
        let connection = try await connector.connect()
        if isClosed { connection.retire() } else { connections.append(connection) }
    }

    /// Closes every connection; requests in progress fail.
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
        // Retired connections do not count, so that a server that restarts does not use up its clients' limit.
        let usable = connections.filter { !$0.isRetired }
        let isHTTP1 = usable.contains { if case .http1 = $0.kind { true } else { false } }
        guard usable.count < (isHTTP1 ? limits.http1Connections : limits.http2Connections) else {
            throw TransportError(.exhausted, "too many requests are in progress", isUnprocessed: true)
        }
    }
}
