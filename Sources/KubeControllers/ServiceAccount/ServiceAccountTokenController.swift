import KubeAPI
import KubeClient

/// Returns a signed token without an expiry, for the service account of that name and UID, to be stored in `secret`.
package typealias SecretTokenIssuer =
    @Sendable (_ namespace: String, _ account: String, _ uid: String, _ secret: String) async throws -> String

/// Fills Secrets of the type `kubernetes.io/service-account-token` with a token, and deletes them with their account:
/// https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets
struct ServiceAccountTokenController: Reconciler {
    /// `rootCertificateAuthority` is PEM.
    static func controller(issuer: @escaping SecretTokenIssuer, rootCertificateAuthority: String) -> Controller {
        Controller("tokens-controller", queue: "serviceaccount_tokens_secret", workers: 5) {
            Self($0, issuer: issuer, rootCertificateAuthority: rootCertificateAuthority)
        }
    }

    static let secretType = "kubernetes.io/service-account-token"
    static let nameAnnotation = "kubernetes.io/service-account.name"
    static let uidAnnotation = "kubernetes.io/service-account.uid"

    private let client: Client
    private let accounts: Informer<ServiceAccount>
    private let secrets: Informer<Secret>
    private let issuer: SecretTokenIssuer
    private let rootCertificateAuthority: String

    /// Keys are Secrets.
    init(
        _ setup: ControllerSetup<NamespacedName>, issuer: @escaping SecretTokenIssuer, rootCertificateAuthority: String
    ) {
        // It has no account of its own: upstream's acts as the controller manager as well.
        client = setup.managerClient
        accounts = setup.informer(ServiceAccount.self)
        let byAccount = Indexer<Secret>("account") { secret in
            Self.account(of: secret).map { ["\($0)"] } ?? []
        }
        let secrets = setup.informer(Secret.self, where: .equal("type", Self.secretType), indexers: [byAccount])
        self.secrets = secrets
        self.issuer = issuer
        self.rootCertificateAuthority = rootCertificateAuthority
        setup.watch(secrets)
        setup.watch(accounts) { change in
            let account = NamespacedName(change.object.metadata)
            return secrets.objects(index: "account", value: "\(account)").map { NamespacedName($0.metadata) }
        }
    }

    /// The account whose token a Secret holds; nil for a Secret of another type or without the annotation.
    private static func account(of secret: Secret) -> NamespacedName? {
        guard secret.type == secretType, let name = secret.metadata.annotations[nameAnnotation], !name.isEmpty else {
            return nil
        }
        return NamespacedName(namespace: secret.metadata.namespace ?? "", name: name)
    }

    func reconcile(_ key: NamespacedName) async throws -> ReconcileResult {
        guard let secret = secrets.get(key), secret.metadata.deletionTimestamp == nil,
            let name = Self.account(of: secret)
        else { return .done }
        do {
            guard let account = try await account(name, uid: secret.metadata.annotations[Self.uidAnnotation]) else {
                try await client.delete(
                    Secret.self, namespace: key.namespace, name: key.name,
                    options: DeleteOptions { $0.preconditions = Preconditions { $0.uid = secret.metadata.uid } })
                return .done
            }
            let filled = try await filled(secret, account)
            if filled != secret { try await client.update(filled) }
        } catch let error as StatusError where error.isNotFound || error.isNamespaceTerminating {
            // Gone meanwhile.
        }
        return .done
    }

    /// The account, which must have the UID if one is given: from the informer, or from the server, which may have a
    /// newer account of the same name. Nil if there is none.
    private func account(_ key: NamespacedName, uid: String?) async throws -> ServiceAccount? {
        func isMeant(_ account: ServiceAccount) -> Bool { uid.map { $0 == account.metadata.uid } ?? true }
        if let known = accounts.get(key), isMeant(known) { return known }
        do {
            let account = try await client.get(ServiceAccount.self, namespace: key.namespace, name: key.name)
            return isMeant(account) ? account : nil
        } catch let error as StatusError where error.isNotFound {
            return nil
        }
    }

    private func filled(_ secret: Secret, _ account: ServiceAccount) async throws -> Secret {
        var filled = secret
        let namespace = secret.metadata.namespace ?? ""
        filled.metadata.annotations[Self.uidAnnotation] = account.metadata.uid
        filled.data["ca.crt"] = ByteData(rootCertificateAuthority)
        filled.data["namespace"] = ByteData(namespace)
        if filled.data["token"].map({ $0.isEmpty }) ?? true {
            let token = try await issuer(
                namespace, account.metadata.name ?? "", account.metadata.uid ?? "", secret.metadata.name ?? "")
            filled.data["token"] = ByteData(token)
        }
        return filled
    }
}
