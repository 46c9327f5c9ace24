import KubeAPI
import KubeClient
import KubeJSON

extension GarbageCollector {
    func path(_ node: DependencyGraph.Node) -> String {
        resource(node.resource).path(namespace: node.namespace, name: node.name)
    }

    /// The object's metadata from the server; nil if it is gone or another object has its name.
    func live(_ node: DependencyGraph.Node) async throws -> ObjectMeta? {
        guard let metadata = try await live(path(node)), metadata.uid == node.uid else { return nil }
        return metadata
    }

    func live(_ path: String) async throws -> ObjectMeta? {
        do {
            let answer = try await client.performRaw(
                APIRequest(path: path, accept: "application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io"))
            return try PartialObjectMetadata(json: answer.body).metadata
        } catch let error as StatusError where error.isNotFound {
            return nil
        }
    }

    func delete(_ node: DependencyGraph.Node, _ policy: String) async throws {
        let options = DeleteOptions {
            $0.propagationPolicy = policy
            $0.preconditions = Preconditions { $0.uid = node.uid }
        }
        do {
            _ = try await client.performRaw(
                APIRequest(
                    method: "DELETE", path: path(node), body: options.json(), contentType: "application/json"))
            logger.debug("Deleted a dependent", metadata: ["path": "\(path(node))"])
        } catch let error as StatusError where error.isNotFound {
            // Gone already.
        }
    }

    func dropOwners(_ owners: Set<String>, _ node: DependencyGraph.Node, _ metadata: ObjectMeta) async throws {
        let kept = metadata.ownerReferences.filter { !owners.contains($0.uid) }
        try await patch(node, metadata, "ownerReferences", JSONValue(json: kept.json()))
    }

    /// If an object and its owners wait for each other, clears `blockOwnerDeletion` of these owners. Returns true if it
    /// did.
    func breakCircle(_ node: DependencyGraph.Node, _ metadata: ObjectMeta) async throws -> Bool {
        let owners = graph.withLock { $0.ownersInCircle(with: node.uid) }
        guard !owners.isEmpty else { return false }
        var references = metadata.ownerReferences
        for index in references.indices where owners.contains(references[index].uid) {
            references[index].blockOwnerDeletion = false
        }
        guard references != metadata.ownerReferences else { return false }
        try await patch(node, metadata, "ownerReferences", JSONValue(json: references.json()))
        return true
    }

    /// Removes the owner's references from every dependent, then the finalizer `orphan` from the owner.
    func orphanDependents(of node: DependencyGraph.Node, _ metadata: ObjectMeta) async throws {
        for dependent in graph.withLock({ $0.dependents(of: node.uid) }) {
            guard let current = try await live(dependent) else { continue }
            guard current.ownerReferences.contains(where: { $0.uid == node.uid }) else { continue }
            try await dropOwners([node.uid], dependent, current)
        }
        try await removeFinalizer("orphan", node, metadata)
    }

    func removeFinalizer(_ finalizer: String, _ node: DependencyGraph.Node, _ metadata: ObjectMeta) async throws {
        let kept = metadata.finalizers.filter { $0 != finalizer }
        try await patch(node, metadata, "finalizers", .array(kept.map { .string($0) }))
    }

    private func patch(
        _ node: DependencyGraph.Node, _ metadata: ObjectMeta, _ field: String, _ value: JSONValue
    ) async throws {
        var changes: JSONValue = ["resourceVersion": .string(metadata.resourceVersion ?? "")]
        changes[field] = value
        let body: JSONValue = ["metadata": changes]
        do {
            _ = try await client.performRaw(
                APIRequest(
                    method: "PATCH", path: path(node), body: body.json(), contentType: "application/merge-patch+json"))
        } catch let error as StatusError where error.isNotFound {
            // Gone already.
        }
    }
}
