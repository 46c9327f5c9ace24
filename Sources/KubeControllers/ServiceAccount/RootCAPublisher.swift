import KubeAPI
import KubeClient
import KubeSupport

/// Keeps the ConfigMap `kube-root-ca.crt` in every active namespace, with the certificate authority by which pods
/// verify the API server: https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/
struct RootCAPublisher: Reconciler {
    /// `rootCertificateAuthority` is PEM.
    static func controller(rootCertificateAuthority: String) -> Controller {
        Controller("root-ca-cert-publisher", queue: "root_ca_cert_publisher") {
            Self($0, rootCertificateAuthority: rootCertificateAuthority)
        }
    }

    private static let configMapName = "kube-root-ca.crt"
    private static let annotation = (
        key: "kubernetes.io/description",
        value:
            "Contains a CA bundle that can be used to verify the kube-apiserver when using internal endpoints such as "
            + "the internal service IP or kubernetes.default.svc. No other usage is guaranteed across distributions of "
            + "Kubernetes clusters."
    )

    private let client: Client
    private let rootCertificateAuthority: String
    private let namespaces: Informer<Namespace>
    private let configMaps: Informer<ConfigMap>

    /// Keys are names of namespaces.
    init(_ setup: ControllerSetup<String>, rootCertificateAuthority: String) {
        client = setup.client
        self.rootCertificateAuthority = rootCertificateAuthority
        namespaces = setup.informer(Namespace.self)
        configMaps = setup.informer(ConfigMap.self, where: .equal("metadata.name", Self.configMapName))
        setup.watch(namespaces) { change in
            change.isDeletion ? [] : [change.object.metadata.name ?? ""]
        }
        setup.watch(configMaps) { change in
            if case .added = change { return [] }
            return [change.object.metadata.namespace ?? ""]
        }
        observeSyncs(setup)
    }

    private func observeSyncs(_ setup: ControllerSetup<String>) {
        let total = setup.metrics.counter(
            "root_ca_cert_publisher_sync_total",
            help: "Number of namespace syncs happened in root ca cert publisher.", labels: ["code"])
        let duration = setup.metrics.histogram(
            "root_ca_cert_publisher_sync_duration_seconds",
            help: "Number of namespace syncs happened in root ca cert publisher.", labels: ["code"],
            buckets: Histogram.syncSeconds)
        setup.observe { attempt in
            total.with(attempt.code).increment()
            duration.with(attempt.code).observe(attempt.duration)
        }
    }

    func reconcile(_ namespace: String) async throws -> ReconcileResult {
        guard let object = namespaces.get(name: namespace), object.isActive else { return .done }
        let existing = configMaps.get(namespace: namespace, name: Self.configMapName)
        var wanted = existing ?? ConfigMap()
        wanted.metadata.name = Self.configMapName
        wanted.metadata.namespace = namespace
        wanted.metadata.annotations[Self.annotation.key] = Self.annotation.value
        wanted.data = ["ca.crt": rootCertificateAuthority]
        guard wanted != existing else { return .done }
        do {
            if existing == nil { try await client.create(wanted) } else { try await client.update(wanted) }
        } catch let error as StatusError where error.isAlreadyExists || error.isNamespaceTerminating {
            // Another client created it first, whose change comes back as an event, or the namespace is being deleted.
        }
        return .done
    }
}
