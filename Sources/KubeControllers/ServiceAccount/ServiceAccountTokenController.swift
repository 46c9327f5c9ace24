import KubeAPI
import KubeClient
import KubePKI
import KubeSupport
import Logging

/// Fills the Secrets that users make for tokens of service accounts, and removes them with the account:
/// https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets
final class ServiceAccountTokenController: Controller {
    let name = "tokens-controller"
    private static let workers = 5
    static let secretType = "kubernetes.io/service-account-token"
    static let nameAnnotation = "kubernetes.io/service-account.name"
    static let uidAnnotation = "kubernetes.io/service-account.uid"

    private let client: Client
    private let accounts: Informer<ServiceAccount>
    private let secrets: Informer<Secret>
    private let queue: WorkQueue<NamespacedName>
    private let issuer: ServiceAccountTokenIssuer
    private let rootCertificateAuthority: String
    private let logger: Logger

    /// `rootCertificateAuthority` is PEM.
    init(_ context: ControllerContext, issuer: ServiceAccountTokenIssuer, rootCertificateAuthority: String) {
        // It has no account of its own: upstream's acts as the controller manager as well.
        client = context.informers.client
        accounts = context.informers.informer(ServiceAccount.self)
        secrets = context.informers.informer(Secret.self, where: .equal("type", Self.secretType))
        secrets.addIndexer(
            Indexer("account") { secret in
                Self.account(of: secret).map { ["\($0)"] } ?? []
            })
        queue = WorkQueue(name: "serviceaccount_tokens_secret", time: context.time)
        self.issuer = issuer
        self.rootCertificateAuthority = rootCertificateAuthority
        logger = context.logger(name)
    }

    /// The account that a Secret holds a token of.
    private static func account(of secret: Secret) -> NamespacedName? {
        guard secret.type == secretType, let name = secret.metadata.annotations[nameAnnotation], !name.isEmpty else {
            return nil
        }
        return NamespacedName(namespace: secret.metadata.namespace ?? "", name: name)
    }

    func run() async {
        secrets.addHandler { [queue] in queue.add(NamespacedName($0.object.metadata)) }
        accounts.addHandler { [queue, secrets] change in
            let account = NamespacedName(change.object.metadata)
            for secret in secrets.objects(index: "account", value: "\(account)") {
                queue.add(NamespacedName(secret.metadata))
            }
        }
        await accounts.waitUntilSynced()
        await secrets.waitUntilSynced()
        await ReconcileLoop(queue: queue, workers: Self.workers, logger: logger) { try await self.reconcile($0) }.run()
    }

    private func reconcile(_ key: NamespacedName) async throws -> ReconcileLoop<NamespacedName>.Outcome {
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

    /// The account with the UID, if one is asked for, as the informer has it, or the server, which may know of a younger
    /// one of the name; nil where there is none.
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
            let token = try await issuer.issueLegacy(
                namespace: namespace,
                serviceAccount: .init(name: account.metadata.name ?? "", uid: account.metadata.uid ?? ""),
                secret: secret.metadata.name ?? "")
            filled.data["token"] = ByteData(token)
        }
        return filled
    }
}
