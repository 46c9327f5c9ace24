import KubeAPI
import KubeClient
import KubeSupport
import Logging

/// Sees to it that every active namespace has a ServiceAccount named `default`:
/// https://kubernetes.io/docs/concepts/security/service-accounts/#default-service-accounts
package final class ServiceAccountController: Controller {
    package let name = "service-account-controller"
    private static let accountName = "default"

    private let client: Client
    private let namespaces: Informer<Namespace>
    private let accounts: Informer<ServiceAccount>
    private let queue: WorkQueue<String>
    private let logger: Logger

    package init(_ context: ControllerContext) {
        client = context.client(name)
        namespaces = context.informers.informer(Namespace.self)
        accounts = context.informers.informer(ServiceAccount.self)
        queue = WorkQueue(name: "serviceaccount", time: context.time)
        logger = context.logger(name)
    }

    package func run() async {
        namespaces.addHandler { [queue] change in
            if case .deleted = change { return }
            queue.add(change.object.metadata.name ?? "")
        }
        accounts.addHandler { [queue] change in
            guard case .deleted(let account) = change, account.metadata.name == Self.accountName else { return }
            queue.add(account.metadata.namespace ?? "")
        }
        await namespaces.waitUntilSynced()
        await accounts.waitUntilSynced()
        await ReconcileLoop(queue: queue, workers: 1, logger: logger) { try await self.reconcile($0) }.run()
    }

    private func reconcile(_ namespace: String) async throws -> ReconcileLoop<String>.Outcome {
        guard let object = namespaces.get(name: namespace), object.isActive,
            accounts.get(namespace: namespace, name: Self.accountName) == nil
        else { return .done }
        let account = ServiceAccount {
            $0.metadata.name = Self.accountName
            $0.metadata.namespace = namespace
        }
        do {
            try await client.create(account)
        } catch let error as StatusError where error.isAlreadyExists || error.isNamespaceTerminating {
            // Somebody was quicker, or nobody needs it any more.
        }
        return .done
    }
}
