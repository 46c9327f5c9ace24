import KubeAPI
import KubeClient
import KubeSupport
import Logging

/// Empties namespaces that are being deleted, then lets them go.
///
/// Every resource's objects in the namespace are deleted; what finalizers or grace periods keep is waited for. When
/// nothing remains, the finalizer `kubernetes` is taken off, and the API server removes the namespace.
package final class NamespaceController: Controller {
    package let name = "namespace-controller"
    private static let workers = 5
    private static let finalizer = "kubernetes"

    private let client: Client
    private let namespaces: Informer<Namespace>
    private let resources: [APIResourceDescription]
    private let queue: WorkQueue<String>
    private let time: any TimeSource
    private let logger: Logger

    /// `resources` are all that the API server serves; those that are namespaced and can be listed and deleted count.
    package init(_ context: ControllerContext, resources: [APIResourceDescription]) {
        client = context.client(name)
        namespaces = context.informers.informer(Namespace.self)
        let emptied = resources.filter { $0.isNamespaced && $0.verbs.contains(.list) && $0.verbs.contains(.delete) }
            .preferred
        func isPods(_ resource: APIResourceDescription) -> Bool {
            resource.groupVersionResource.qualifiedResource == "pods"
        }
        self.resources = emptied.filter(isPods) + emptied.filter { !isPods($0) }
        queue = WorkQueue(
            name: "namespace", time: context.time, backoff: Backoff(initial: .milliseconds(100), maximum: .seconds(60)))
        logger = context.logger(name)
        time = context.time
    }

    package func run() async {
        namespaces.addHandler { [queue] change in
            guard change.object.metadata.deletionTimestamp != nil else { return }
            if case .deleted = change { return }
            queue.add(change.object.metadata.name ?? "")
        }
        await namespaces.waitUntilSynced()
        await ReconcileLoop(queue: queue, workers: Self.workers, logger: logger) { try await self.reconcile($0) }.run()
    }

    private func reconcile(_ name: String) async throws -> ReconcileLoop<String>.Outcome {
        guard let namespace = namespaces.get(name: name), namespace.metadata.deletionTimestamp != nil,
            namespace.spec.finalizers.contains(Self.finalizer)
        else { return .done }
        let found = try await empty(name)
        let plan = NamespacePlan(
            namespace, content: found.content, isPodsOnly: found.isPodsOnly, failures: found.failures, now: time.now())
        do {
            if let again = plan.again {
                if plan.status != namespace.status {
                    var updated = namespace
                    updated.status = plan.status
                    try await client.updateStatus(updated)
                }
                return .again(after: again)
            }
            try await finalize(namespace)
        } catch let error as StatusError where error.isNotFound {
            // Gone already.
        }
        return .done
    }

    /// What a round found in a namespace.
    private struct Findings {
        /// What remains of each resource.
        var content: [String: NamespaceContent] = [:]
        /// Whether nothing but pods was looked at.
        var isPodsOnly = false
        /// Which resources could not be emptied, and why.
        var failures: [String] = []
    }

    /// Deletes all objects of a namespace, pods before everything else.
    private func empty(_ namespace: String) async throws -> Findings {
        var found = Findings()
        for resource in resources {
            let kind = resource.groupVersionResource.qualifiedResource
            do {
                found.content[kind] = try await empty(resource, in: namespace)
            } catch let error as StatusError where error.isNotFound || error.reason == .methodNotAllowed {
                // The resource is not served, or only under another group.
            } catch let error as StatusError {
                found.failures.append("\(kind): \(error)")
            }
            // What protects pods, and what they use, stays until they have ended.
            if kind == "pods", found.content[kind]?.count ?? 0 > 0 || !found.failures.isEmpty {
                found.isPodsOnly = true
                return found
            }
        }
        return found
    }

    /// Deletes all objects of a resource. Returns what remains.
    private func empty(_ resource: APIResourceDescription, in namespace: String) async throws -> NamespaceContent {
        let path = resource.collectionPath(namespace: namespace)
        let present = try await list(path)
        guard !present.isEmpty else { return NamespaceContent() }
        let options = DeleteOptions { $0.propagationPolicy = "Background" }
        if resource.verbs.contains(.deletecollection) {
            _ = try await client.performRaw(
                APIRequest(method: "DELETE", path: path, body: options.json(), contentType: "application/json"))
        } else {
            for item in present where item.deletionTimestamp == nil {
                do {
                    _ = try await client.performRaw(
                        APIRequest(
                            method: "DELETE", path: "\(path)/\(item.name ?? "")", body: options.json(),
                            contentType: "application/json"))
                } catch let error as StatusError where error.isNotFound {
                    // Gone already.
                }
            }
        }
        return NamespaceContent(try await list(path))
    }

    private func list(_ path: String) async throws -> [ObjectMeta] {
        let answer = try await client.performRaw(
            APIRequest(path: path, accept: "application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io"))
        return try MetadataList(json: answer.body).items
    }

    private func finalize(_ namespace: Namespace) async throws {
        var finalized = namespace
        finalized.spec.finalizers.removeAll { $0 == Self.finalizer }
        _ = try await client.performRaw(
            APIRequest(
                method: "PUT", path: "/api/v1/namespaces/\(namespace.metadata.name ?? "")/finalize",
                body: finalized.json(), contentType: "application/json"))
    }
}
