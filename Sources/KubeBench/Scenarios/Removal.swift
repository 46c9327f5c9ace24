import KubeAPI
import KubeClient
import KubeJSON

/// Removes the objects that a run of the bench has created, and waits until they are gone.
struct Removal: Sendable {
    /// The time limit: namespaces with very many objects take long on some servers.
    private static let patience = Duration.seconds(900)

    let client: Client
    let tag: String

    private var selector: (String, String) { ("labelSelector", "\(Manifests.label)=\(tag)") }

    /// Returns the remaining objects, each with the reason. `shared` is a namespace that is not deleted.
    func remove(namespaces: [String], contentsOf shared: String?, nodes: Bool) async -> [String] {
        let deadline = ContinuousClock.now + Self.patience
        var leftovers: [String] = []
        func attempt(_ what: String, _ body: () async throws -> Void) async {
            do {
                try await body()
            } catch {
                leftovers.append("\(what): \(error)")
            }
        }
        for namespace in namespaces + [shared].compactMap({ $0 }) {
            for resource in ["pods", "configmaps"] {
                await attempt("\(resource) of namespace \(namespace)") {
                    try await empty("/api/v1/namespaces/\(namespace)/\(resource)", until: deadline)
                }
            }
        }
        if nodes {
            await attempt("nodes") { try await empty("/api/v1/nodes", until: deadline) }
            await attempt("leases of nodes") {
                try await empty(
                    "/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases", until: deadline)
            }
        }
        for namespace in namespaces {
            await attempt("namespace \(namespace)") {
                _ = try await ignoringAbsence { try await client.delete(Namespace.self, name: namespace) }
            }
        }
        for namespace in namespaces {
            await attempt("namespace \(namespace)") {
                try await wait(until: deadline) {
                    try await ignoringAbsence { _ = try await client.get(Namespace.self, name: namespace) } == false
                }
            }
        }
        return leftovers
    }

    /// Deletes the run's objects of a collection until there are none. The grace period is 0, because the pods have no
    /// kubelet. The request is repeated, because a server may time out while it deletes many objects.
    private func empty(_ path: String, until deadline: ContinuousClock.Instant) async throws {
        let options = Array(#"{"apiVersion":"v1","kind":"DeleteOptions","gracePeriodSeconds":0}"#.utf8)
        try await wait(until: deadline) {
            let list = try await client.performRaw(APIRequest(path: path, query: [selector, ("limit", "1")]))
            if try JSONValue(json: list.body)["items"]?.array?.isEmpty ?? true { return true }
            let request = APIRequest(
                method: "DELETE", path: path, query: [selector], body: options, contentType: "application/json")
            _ = try? await client.performRaw(request)
            return false
        }
    }

    private func wait(
        until deadline: ContinuousClock.Instant, _ condition: () async throws -> Bool
    ) async throws {
        while try await !condition() {
            guard ContinuousClock.now < deadline else { throw BenchError(.refused, "not removed in time") }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    /// Returns false if the server responds that the object does not exist.
    private func ignoringAbsence(_ body: () async throws -> Void) async throws -> Bool {
        do {
            try await body()
            return true
        } catch let error as StatusError where error.status.code == 404 {
            return false
        }
    }
}
