import KubeAPI
import KubeClient

/// Implements `KubeletAPI` with a `Client`.
struct ClientKubeletAPI: KubeletAPI {
    let client: Client
    let serviceInformer: Informer<Service>
    let recorder: EventRecorder

    func configMap(namespace: String, name: String) async throws(KubeletError) -> ConfigMap {
        try await call("configmap \"\(name)\" not found") {
            try await client.get(ConfigMap.self, namespace: namespace, name: name)
        }
    }

    func secret(namespace: String, name: String) async throws(KubeletError) -> Secret {
        try await call("secret \"\(name)\" not found") {
            try await client.get(Secret.self, namespace: namespace, name: name)
        }
    }

    func services(namespace: String) async throws(KubeletError) -> [Service] {
        // A container keeps its environment for its whole life, so it must not start before the services are known.
        await serviceInformer.waitUntilSynced()
        let services = serviceInformer.objects(index: "namespace", value: namespace)
        let api = namespace == "default" ? nil : serviceInformer.get(namespace: "default", name: "kubernetes")
        return services + (api.map { [$0] } ?? [])
    }

    func createToken(
        namespace: String, serviceAccount: String, _ request: TokenRequest
    ) async throws(KubeletError) -> TokenRequest {
        try await call("serviceaccounts \"\(serviceAccount)\" not found") {
            try await client.createSubresource(
                ServiceAccount.self, namespace: namespace, name: serviceAccount, "token", request,
                as: TokenRequest.self)
        }
    }

    func pod(namespace: String, name: String, uid: String) async throws(KubeletError) -> Pod {
        let pod = try await call("pods \"\(name)\" not found") {
            try await client.get(Pod.self, namespace: namespace, name: name)
        }
        guard pod.uid == uid else { throw KubeletError(.notFound, "pod \(name) is another pod now") }
        return pod
    }

    /// Writes the whole status as a merge patch without a resourceVersion: the kubelet may not have seen its own last
    /// write yet, so that a conditional update would fail without need. The UID in the patch guarantees that it is the
    /// same pod.
    func updateStatus(of pod: Pod, to status: PodStatus) async throws(KubeletError) {
        let patch = try PodStatusPatch.patch(uid: pod.uid, status: status)
        try await call("pods \"\(pod.name)\" not found") {
            do {
                _ = try await client.patch(
                    Pod.self, namespace: pod.namespace, name: pod.name, subresource: "status", .merge(patch))
            } catch let error as StatusError where error.isConflict {
                throw KubeletError(.notFound, "pod \(pod.name) is another pod now")
            }
        }
    }

    func deletePod(namespace: String, name: String, uid: String) async throws(KubeletError) {
        try await call("pods \"\(name)\" not found") {
            do {
                try await client.delete(
                    Pod.self, namespace: namespace, name: name,
                    options: DeleteOptions {
                        $0.gracePeriodSeconds = 0
                        $0.preconditions = Preconditions { $0.uid = uid }
                    })
            } catch let error as StatusError where error.isConflict {
                throw KubeletError(.notFound, "pod \(name) is another pod now")
            }
        }
    }

    func node(_ name: String) async throws(KubeletError) -> Node {
        try await call("nodes \"\(name)\" not found") { try await client.get(Node.self, name: name) }
    }

    func createNode(_ node: Node) async throws(KubeletError) -> Node {
        try await call("create node") { try await client.create(node) }
    }

    func updateNode(_ node: Node) async throws(KubeletError) -> Node {
        try await call("nodes \"\(node.metadata.name ?? "")\" not found") { try await client.update(node) }
    }

    func updateNodeStatus(_ node: Node) async throws(KubeletError) -> Node {
        try await call("nodes \"\(node.metadata.name ?? "")\" not found") { try await client.updateStatus(node) }
    }

    func renewLease(_ lease: Lease) async throws(KubeletError) {
        let (namespace, name) = (lease.metadata.namespace ?? "", lease.metadata.name ?? "")
        let current = try await nilIfNotFound({ () async throws(KubeletError) in
            try await call("leases \"\(name)\" not found") {
                try await client.get(Lease.self, namespace: namespace, name: name)
            }
        })
        try await call("renew lease \(name)") {
            guard var current else {
                _ = try await client.create(lease)
                return
            }
            current.spec.holderIdentity = lease.spec.holderIdentity
            current.spec.leaseDurationSeconds = lease.spec.leaseDurationSeconds
            current.spec.renewTime = lease.spec.renewTime
            if current.metadata.ownerReferences.isEmpty {
                current.metadata.ownerReferences = lease.metadata.ownerReferences
            }
            _ = try await client.update(current)
        }
    }

    func record(_ event: PodEvent) async {
        recorder.record(
            event.kind == .normal ? .normal : .warning, event.reason, event.message, about: event.object)
    }

    /// - Parameter missing: The error message if the object does not exist.
    private func call<Result>(
        _ missing: String, _ body: () async throws -> Result
    ) async throws(KubeletError) -> Result {
        do {
            return try await body()
        } catch let error as StatusError {
            throw error.isNotFound
                ? KubeletError(.notFound, missing, cause: nil)
                : KubeletError(.host, error.status.message ?? "the API server rejected the request")
        } catch let error as KubeletError {
            throw error
        } catch {
            throw KubeletError(.host, "the API server does not respond", cause: error)
        }
    }
}
