import KubeAPI
import KubeClient

/// Creates the ServiceAccount `default` of every active namespace:
/// https://kubernetes.io/docs/concepts/security/service-accounts/#default-service-accounts
struct ServiceAccountController: Reconciler {
    static var controller: Controller {
        Controller("service-account-controller", queue: "serviceaccount", make: Self.init)
    }

    private static let accountName = "default"

    private let client: Client
    private let namespaces: Informer<Namespace>
    private let accounts: Informer<ServiceAccount>

    /// Keys are names of namespaces.
    init(_ setup: ControllerSetup<String>) {
        client = setup.client
        namespaces = setup.informer(Namespace.self)
        accounts = setup.informer(ServiceAccount.self)
        setup.watch(namespaces) { change in
            change.isDeletion ? [] : [change.object.metadata.name ?? ""]
        }
        setup.watch(accounts) { change in
            let metadata = change.object.metadata
            return change.isDeletion && metadata.name == Self.accountName ? [metadata.namespace ?? ""] : []
        }
    }

    func reconcile(_ namespace: String) async throws -> ReconcileResult {
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
            // Another client created it first, or the namespace is being deleted.
        }
        return .done
    }
}
