import KubeAPI
import KubeSupport

/// Creates the objects that every cluster has: system namespaces, default roles and bindings, system priority classes
/// and the service `kubernetes`.
package struct BootstrapObjects: Sendable {
    private let server: APIServer
    private let serviceRange: String
    private let serviceAddress: String
    private let endpoint: (address: String, port: Int32)

    /// The user of the server's own requests.
    package static let user = User(name: "system:apiserver", groups: ["system:masters"])
    private static let namespaces = ["default", "kube-system", "kube-public", "kube-node-lease"]

    /// `serviceRange` is the range of cluster IPs, `serviceAddress` its first address, `endpoint` the address of the
    /// server.
    package init(
        server: APIServer, serviceRange: String, serviceAddress: String, endpoint: (address: String, port: Int32)
    ) {
        self.server = server
        self.serviceRange = serviceRange
        self.serviceAddress = serviceAddress
        self.endpoint = endpoint
    }

    /// Creates missing objects. The objects of a kind are written concurrently, so that they share commits of the
    /// store.
    package func ensure() async throws(StatusError) {
        await server.context.allocators.repair(server.logger)
        try await each(Self.namespaces) { (name) throws(StatusError) in
            try await ensure(Namespace { $0.metadata.name = name })
        }
        try await each(BootstrapPolicy.clusterRoles) { (role) throws(StatusError) in
            try await reconcile(role, PolicyReconciliation.repair)
        }
        try await each(BootstrapPolicy.clusterRoleBindings) { (binding) throws(StatusError) in
            try await reconcile(binding, PolicyReconciliation.repair) { $0.roleRef == $1.roleRef }
        }
        try await each(BootstrapPolicy.roles) { (role) throws(StatusError) in
            try await reconcile(role, PolicyReconciliation.repair)
        }
        try await each(BootstrapPolicy.roleBindings) { (binding) throws(StatusError) in
            try await reconcile(binding, PolicyReconciliation.repair) { $0.roleRef == $1.roleRef }
        }
        for (name, value) in [("system-node-critical", 2_000_001_000), ("system-cluster-critical", 2_000_000_000)] {
            try await ensure(
                PriorityClass {
                    $0.metadata.name = name
                    $0.value = Int32(value)
                    $0.preemptionPolicy = "PreemptLowerPriority"
                })
        }
        try await ensureServiceRange()
        try await ensureService()
    }

    /// Calls `body` for all elements concurrently. Throws one of the errors after all calls have ended.
    private func each<Element: Sendable>(
        _ elements: [Element], _ body: @escaping @Sendable (Element) async throws(StatusError) -> Void
    ) async throws(StatusError) {
        let failure = await withTaskGroup(of: StatusError?.self) { group in
            for element in elements {
                group.addTask {
                    do throws(StatusError) {
                        try await body(element)
                        return nil
                    } catch {
                        return error
                    }
                }
            }
            return await group.reduce(nil) { $0 ?? $1 }
        }
        if let failure { throw failure }
    }

    private func ensure<Object: KubeObject<Void>>(_ object: Object) async throws(StatusError) {
        guard let registry = server.registry(of: Object.self) else { return }
        let metadata = object.metadata
        if server.cache.get(registry.definition, namespace: metadata.namespace ?? "", name: metadata.name ?? "") != nil
        {
            return
        }
        do throws(StatusError) {
            _ = try await registry.create(object, request(metadata))
        } catch  where error.isAlreadyExists {
            // Another server of the cluster has created the object.
        }
    }

    private func request(_ metadata: ObjectMeta) -> WriteRequest {
        WriteRequest(user: Self.user, namespace: metadata.namespace ?? "", name: metadata.name ?? "")
    }

    /// Creates an object or repairs the existing one, unless its annotation disables that. If `isSame` returns false,
    /// the existing object can't be repaired and is deleted and created again.
    private func reconcile<Object: KubeObject<Void>>(
        _ object: Object, _ repair: @Sendable (inout Object, Object) -> Bool,
        isSame: (Object, Object) -> Bool = { _, _ in true }
    ) async throws(StatusError) {
        guard let registry = server.registry(of: Object.self) else { return }
        let (namespace, name) = (object.metadata.namespace ?? "", object.metadata.name ?? "")
        guard let record = server.cache.get(registry.definition, namespace: namespace, name: name) else {
            return try await ensure(object)
        }
        var current = try registry.decode(record)
        guard current.metadata.annotations[BootstrapPolicy.autoUpdate] != "false" else { return }
        guard isSame(current, object) else {
            _ = try await registry.delete(request(object.metadata), DeleteOptions())
            return try await ensure(object)
        }
        guard repair(&current, object) else { return }
        let repaired = current
        _ = try await registry.modify(request(object.metadata)) { (_) throws(StatusError) in repaired }
    }

    /// Creates the `ServiceCIDR` for the range of cluster IPs (KEP-1880).
    private func ensureServiceRange() async throws(StatusError) {
        let range = ServiceCIDR {
            $0.metadata.name = "kubernetes"
            $0.spec.cidrs = [serviceRange]
        }
        try await ensure(range)
        guard let registry = server.registry(of: ServiceCIDR.self) else { return }
        var request = request(range.metadata)
        request.subresource = "status"
        let now = Time(server.context.time.now())
        _ = try await registry.modify(request) { (old) throws(StatusError) in
            guard old.status.conditions.isEmpty else { return old }
            var ready = old
            ready.status.conditions = [
                Condition {
                    $0.type = "Ready"
                    $0.status = "True"
                    $0.message = "Kubernetes default Service CIDR is ready"
                    $0.lastTransitionTime = now
                }
            ]
            return ready
        }
    }

    /// Creates the service `kubernetes`, by which pods reach the API server, and its endpoints.
    private func ensureService() async throws(StatusError) {
        try await ensure(
            Service {
                $0.metadata.name = "kubernetes"
                $0.metadata.namespace = "default"
                $0.metadata.labels = ["component": "apiserver", "provider": "kubernetes"]
                $0.spec.type = "ClusterIP"
                $0.spec.clusterIP = serviceAddress
                $0.spec.ports = [
                    ServicePort {
                        $0.name = "https"
                        $0.port = 443
                        $0.protocol = "TCP"
                        $0.targetPort = .int(endpoint.port)
                    }
                ]
            })
        guard Self.isAllowed(endpoint.address) else { return }
        try await replace(
            Endpoints {
                $0.metadata.name = "kubernetes"
                $0.metadata.namespace = "default"
                $0.metadata.labels = ["endpointslice.kubernetes.io/skip-mirror": "true"]
                $0.subsets = [
                    EndpointSubset {
                        $0.addresses = [EndpointAddress { $0.ip = endpoint.address }]
                        $0.ports = [
                            EndpointPort {
                                $0.name = "https"; $0.port = endpoint.port; $0.protocol = "TCP"
                            }
                        ]
                    }
                ]
            })
        try await replace(
            EndpointSlice {
                $0.metadata.name = "kubernetes"
                $0.metadata.namespace = "default"
                $0.metadata.labels = ["kubernetes.io/service-name": "kubernetes"]
                $0.addressType = Self.addressType(endpoint.address)
                $0.endpoints = [
                    Endpoint {
                        $0.addresses = [endpoint.address]
                        $0.conditions = EndpointConditions { $0.ready = true }
                    }
                ]
                $0.ports = [
                    DiscoveryV1EndpointPort {
                        $0.name = "https"; $0.port = endpoint.port; $0.protocol = "TCP"
                    }
                ]
            })
    }

    /// Creates the service `kube-dns`, by which pods reach the cluster DNS server. `endpoint` is where the server
    /// listens, for UDP and TCP.
    package func ensureDNS(serviceAddress: String, endpoint: (address: String, port: Int32)) async throws(StatusError) {
        let labels = ["k8s-app": "kube-dns", "kubernetes.io/name": "CoreDNS", "kubernetes.io/cluster-service": "true"]
        let ports = [("dns", "UDP"), ("dns-tcp", "TCP")]
        try await ensure(
            Service {
                $0.metadata.name = "kube-dns"
                $0.metadata.namespace = "kube-system"
                $0.metadata.labels = labels
                $0.spec.type = "ClusterIP"
                $0.spec.clusterIP = serviceAddress
                $0.spec.ports = ports.map { name, transport in
                    ServicePort {
                        $0.name = name
                        $0.port = 53
                        $0.protocol = transport
                        $0.targetPort = .int(endpoint.port)
                    }
                }
            })
        guard Self.isAllowed(endpoint.address) else { return }
        try await replace(
            EndpointSlice {
                $0.metadata.name = "kube-dns"
                $0.metadata.namespace = "kube-system"
                $0.metadata.labels = ["kubernetes.io/service-name": "kube-dns"]
                $0.addressType = Self.addressType(endpoint.address)
                $0.endpoints = [
                    Endpoint {
                        $0.addresses = [endpoint.address]
                        $0.conditions = EndpointConditions { $0.ready = true }
                    }
                ]
                $0.ports = ports.map { name, transport in
                    DiscoveryV1EndpointPort {
                        $0.name = name
                        $0.port = endpoint.port
                        $0.protocol = transport
                    }
                }
            })
    }

    /// Returns false for a loopback address, which validation refuses in endpoints because other hosts and pods can't
    /// reach it. The server's address is a loopback address if it listens on no other, or the machine has no other.
    private static func isAllowed(_ address: String) -> Bool {
        IPAddress(address)?.isLoopback != true
    }

    private static func addressType(_ address: String) -> String {
        (IPAddress(address)?.family ?? .ipv4).rawValue
    }

    /// Creates an object or replaces the existing one: the server's address may have changed since the last start.
    private func replace<Object: KubeObject<Void>>(_ object: Object) async throws(StatusError) {
        guard let registry = server.registry(of: Object.self) else { return }
        let metadata = object.metadata
        guard
            server.cache.get(registry.definition, namespace: metadata.namespace ?? "", name: metadata.name ?? "") != nil
        else { return try await ensure(object) }
        _ = try await registry.modify(request(metadata)) { (old) throws(StatusError) in
            var new = object
            new.metadata = old.metadata
            return new
        }
    }
}
