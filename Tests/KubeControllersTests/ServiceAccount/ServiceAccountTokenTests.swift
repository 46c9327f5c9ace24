import KubeAPI
import KubeClient
import KubePKI
import KubeSupport
import TestSupport
import Testing

@testable import KubeControllers

@Suite(.timeLimit(.minutes(3))) struct ServiceAccountTokenTests {
    private static func secret(_ name: String, account: String) -> Secret {
        Secret {
            $0.metadata.name = name
            $0.metadata.namespace = "team"
            $0.metadata.annotations = [ServiceAccountTokenController.nameAnnotation: account]
            $0.type = ServiceAccountTokenController.secretType
        }
    }

    @Test("a token Secret gets a valid token, and is deleted with its ServiceAccount")
    func filled() async throws {
        let cluster = try await TestCluster()
        try await cluster.createNamespace("team")
        let key = try PrivateKey(.ecdsaP256)
        let issuer = try await ServiceAccountTokenIssuer(issuer: "https://test", key: key, time: SystemTime())
        let controller = ServiceAccountTokenController.controller(
            issuer: { namespace, account, uid, secret in
                try await issuer.issueLegacy(
                    namespace: namespace, serviceAccount: .init(name: account, uid: uid), secret: secret)
            }, rootCertificateAuthority: "PEM")
        try await cluster.run([controller]) {
            let client = cluster.client
            let account = try await client.create(
                ServiceAccount {
                    $0.metadata.name = "robot"; $0.metadata.namespace = "team"
                })
            try await client.create(Self.secret("tok", account: "robot"))
            await cluster.wait(for: Secret.self) { $0.contains { $0.data["token"] != nil } }
            let secret = try await client.get(Secret.self, namespace: "team", name: "tok")
            #expect(secret.data["ca.crt"] == ByteData("PEM") && secret.data["namespace"] == ByteData("team"))
            #expect(secret.metadata.annotations[ServiceAccountTokenController.uidAnnotation] == account.metadata.uid)
            let text = String(decoding: secret.data["token"]?.bytes ?? [], as: UTF8.self)
            let verifier = try await ServiceAccountTokenVerifier(
                issuers: ["https://test"], audiences: ["https://test"], keys: [key.publicKey], time: SystemTime())
            guard case .valid(let token) = await verifier.verify(text) else {
                Issue.record("the token is not valid")
                return
            }
            #expect(token.userName == "system:serviceaccount:team:robot")
            #expect(token.extra.isEmpty)
            #expect(token.secret == .init(name: "tok", uid: ""))
            // A token Secret of a missing account is deleted, and so is this one with its account.
            try await client.create(Self.secret("stray", account: "nobody"))
            await cluster.wait(for: Secret.self) { $0.map(\.metadata.name) == ["tok"] }
            try await client.delete(ServiceAccount.self, namespace: "team", name: "robot")
            await cluster.wait(for: Secret.self) { $0.isEmpty }
        }
    }
}
