import KubeAPIServer
import KubeClient

/// A component's connection to the API server, with its faults.
struct SimulatedTransport: Transport {
    unowned let cluster: SimulatedCluster
    let component: String
    let user: User

    func perform(_ request: APIRequest) async throws -> APIResponse {
        try await cluster.faults.beforeRequest(of: component)
        var request = request
        cluster.observe(
            ObservedRequest(component: component, user: user.name, method: request.method, path: request.path))
        if let answer = cluster.sabotage(component, user.name, &request) { return answer }
        let response = try await transport().perform(request)
        try await cluster.faults.afterRequest(of: component)
        return response
    }

    func stream(_ request: APIRequest) async throws -> APIStream {
        try await cluster.faults.beforeRequest(of: component)
        var stream = try await transport().stream(request)
        if let messages = stream.messages {
            stream.messages = cuttable(messages)
        } else {
            stream.body = cuttable(stream.body)
        }
        return stream
    }

    private func transport() throws -> InProcessTransport {
        guard let server = cluster.server else {
            throw TransportError(.connectionFailed, "the simulated API server is down", isUnprocessed: true)
        }
        return InProcessTransport(server: server.server, user: user, userAgent: component)
    }

    /// Passes on the parts of a stream until it ends or is cut.
    private func cuttable<Part: Sendable>(
        _ parts: AsyncThrowingStream<Part, any Error>
    ) -> AsyncThrowingStream<Part, any Error> {
        let faults = cluster.faults
        return AsyncThrowingStream { continuation in
            let task = Task {
                do {
                    for try await part in parts {
                        try await faults.beforeMessage(of: component)
                        continuation.yield(part)
                    }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            let number = faults.addWatch(of: component) {
                continuation.finish(throwing: TransportError(.connectionLost, "simulated loss of the watch"))
                task.cancel()
            }
            continuation.onTermination = { _ in
                faults.removeWatch(number)
                task.cancel()
            }
        }
    }
}

/// A request that a component sends.
package struct ObservedRequest: Sendable {
    /// One of `SimulatedCluster.componentNames`, `user`, or the node's name.
    package var component: String
    /// The user that the component authenticates as.
    package var user: String
    package var method: String
    package var path: String
}
