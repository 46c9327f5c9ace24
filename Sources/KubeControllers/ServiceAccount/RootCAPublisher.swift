import KubeAPI
import KubeClient
import KubeSupport
import Logging

/// Sees to it that every namespace has the ConfigMap `kube-root-ca.crt` with the certificate authority by which pods
/// verify the API server: https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/
package final class RootCAPublisher: Controller {
    package let name = "root-ca-cert-publisher"
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
    private let queue: WorkQueue<String>
    private let logger: Logger

    /// `rootCertificateAuthority` is PEM.
    package init(_ context: ControllerContext, rootCertificateAuthority: String) {
        client = context.client(name)
        self.rootCertificateAuthority = rootCertificateAuthority
        namespaces = context.informers.informer(Namespace.self)
        configMaps = context.informers.informer(ConfigMap.self, named: Self.configMapName)
        queue = WorkQueue(name: "root_ca_cert_publisher", time: context.time)
        logger = context.logger(name)
    }

    package func run() async {
        namespaces.addHandler { [queue] change in
            if case .deleted = change { return }
            queue.add(change.object.metadata.name ?? "")
        }
        configMaps.addHandler { [queue] change in
            if case .added = change { return }
            queue.add(change.object.metadata.namespace ?? "")
        }
        await namespaces.waitUntilSynced()
        await configMaps.waitUntilSynced()
        await ReconcileLoop(queue: queue, workers: 1, logger: logger) { try await self.reconcile($0) }.run()
    }

    private func reconcile(_ namespace: String) async throws -> ReconcileLoop<String>.Outcome {
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
            // Somebody was quicker, or nobody needs it any more; a change of theirs comes back as an event.
        }
        return .done
    }
}
