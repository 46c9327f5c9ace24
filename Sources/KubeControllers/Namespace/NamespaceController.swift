import KubeAPI
import KubeClient
import KubeSupport

/// Deletes the content of namespaces that are being deleted, and then the namespaces.
///
/// It deletes all objects in the namespace, of all resources that discovery lists at that time, and waits for finalizers
/// and grace periods. When nothing remains, it removes the finalizer `kubernetes`, and the API server removes the
/// namespace.
struct NamespaceController: Reconciler {
    static var controller: Controller {
        let backoff = Backoff(initial: .milliseconds(100), maximum: .seconds(60))
        return Controller("namespace-controller", queue: "namespace", workers: 5, backoff: backoff, make: Self.init)
    }

    private static let finalizer = "kubernetes"

    private let client: Client
    private let namespaces: Informer<Namespace>
    private let time: any TimeSource

    /// Keys are names of namespaces.
    init(_ setup: ControllerSetup<String>) {
        client = setup.client
        namespaces = setup.informer(Namespace.self)
        time = setup.time
        setup.watch(namespaces) { change in
            let metadata = change.object.metadata
            return metadata.deletionTimestamp == nil || change.isDeletion ? [] : [metadata.name ?? ""]
        }
    }

    func reconcile(_ name: String) async throws -> ReconcileResult {
        guard let namespace = namespaces.get(name: name), namespace.metadata.deletionTimestamp != nil,
            namespace.spec.finalizers.contains(Self.finalizer)
        else { return .done }
        let found = try await empty(name)
        let plan = NamespacePlan(
            namespace, content: found.content, isPodsOnly: found.isPodsOnly, failures: found.failures,
            discoveryFailure: found.discoveryFailure, now: time.now())
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

    /// The content of a namespace after a round of deletions.
    private struct Findings {
        /// The remaining objects by resource.
        var content: [String: NamespaceContent] = [:]
        /// True if only pods were listed.
        var isPodsOnly = false
        /// The errors by resource.
        var failures: [String] = []
        /// The error if discovery failed.
        var discoveryFailure: String?
    }

    /// The namespaced resources whose objects can be listed and deleted, pods first.
    static func emptied(_ discovered: DiscoveredResources) -> [APIResourceDescription] {
        let all = discovered.preferred.filter {
            $0.isNamespaced && $0.verbs.contains(.list) && $0.verbs.contains(.delete)
        }
        func isPods(_ resource: APIResourceDescription) -> Bool {
            resource.groupVersionResource.qualifiedResource == "pods"
        }
        return all.filter(isPods) + all.filter { !isPods($0) }
    }

    /// Deletes all objects of a namespace, pods before everything else.
    private func empty(_ namespace: String) async throws -> Findings {
        var found = Findings()
        let discovered: DiscoveredResources
        do {
            discovered = try await client.discover()
        } catch let error as StatusError {
            found.discoveryFailure = "\(error)"
            return found
        }
        found.discoveryFailure = discovered.failureMessage.map {
            "Discovery failed for some groups, \(discovered.failures.count) failing: \($0)"
        }
        for resource in Self.emptied(discovered) {
            let kind = resource.groupVersionResource.qualifiedResource
            do {
                found.content[kind] = try await empty(resource, in: namespace)
            } catch let error as StatusError where error.isNotFound || error.reason == .methodNotAllowed {
                // The resource is not served any more.
            } catch let error as StatusError {
                found.failures.append("\(kind): \(error)")
            }
            // Objects that pods may use are kept until the pods have ended.
            if kind == "pods", found.content[kind]?.count ?? 0 > 0 || !found.failures.isEmpty {
                found.isPodsOnly = true
                return found
            }
        }
        return found
    }

    /// Deletes all objects of a resource. Returns the remaining ones.
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
        return try PartialObjectMetadataList(json: answer.body).items.map(\.metadata)
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
