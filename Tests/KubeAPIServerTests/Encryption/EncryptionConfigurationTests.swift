import KubeAPI
import KubeClient
import KubeStore
import Testing

@testable import KubeAPIServer

@Suite struct EncryptionConfigurationTests {
    private let secret = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="

    private func document(_ resources: String) -> String {
        "apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration\nresources:\n\(resources)"
    }

    @Test("the first entry that matches a resource applies, including wildcards")
    func precedence() async throws {
        let configuration = try EncryptionConfiguration(
            document(
                """
                - resources: [events]
                  providers: [{identity: {}}]
                - resources: [secrets]
                  providers:
                  - aescbc: {keys: [{name: s, secret: \(secret)}]}
                - resources: ['*.apps']
                  providers:
                  - secretbox: {keys: [{name: a, secret: \(secret)}]}
                - resources: ['*.*']
                  providers:
                  - aesgcm: {keys: [{name: rest, secret: \(secret)}]}
                """))
        let base = MemoryStore()
        let store = EncryptedStore(base, rules: configuration.rules(BuiltInResources().catalogue))
        let keys = [
            "events/default/a": "v", "secrets/default/a": "k8s:enc:aescbc:v1:s:",
            "deployments/default/a": "k8s:enc:secretbox:v1:a:", "configmaps/default/a": "k8s:enc:aesgcm:v1:rest:",
            "leases/default/a": "k8s:enc:aesgcm:v1:rest:", "unknown/a": "v",
        ]
        for (key, prefix) in keys {
            _ = try await store.commit(
                Transaction(
                    preconditions: [], mutations: [.put(key: "/registry/\(key)", value: Array("v".utf8))]))
            let stored = try #require(try await base.get("/registry/\(key)", at: nil)).value
            #expect(String(decoding: stored.prefix(prefix.utf8.count), as: UTF8.self) == prefix, "\(key)")
        }
    }

    @Test(
        "errors name the path of the field and never contain a key",
        arguments: [
            ("kind: [", "error decoding encryption provider configuration"),
            ("{}", "kind: Invalid value"),
            ("- resources: []\n  providers: [{identity: {}}]", "resources[0].resources: Required value"),
            ("- resources: [secrets]", "resources[0].providers: Required value"),
            ("- resources: ['*']\n  providers: [{identity: {}}]", "resources[0].resources[0]: Invalid value: \"*\""),
            ("- resources: [a, a]\n  providers: [{identity: {}}]", "resources[0].resources[1]: Duplicate value"),
            ("- resources: [a]\n  providers: [{kms: {}}]", "resources[0].providers[0]: Unsupported value: \"kms\""),
            ("- resources: [a]\n  providers: [{aescbc: {keys: []}}]", "providers[0].aescbc.keys: Required value"),
            (
                "- resources: [a]\n  providers: [{aescbc: {keys: [{name: k, secret: c2hvcnQ=}]}}]",
                "resources[0].providers[0].aescbc.keys[0].secret: Invalid value: \"REDACTED\": secret is not of the "
                    + "expected length, got 5, expected one of [16 24 32]"
            ),
            (
                "- resources: [a]\n  providers: [{secretbox: {keys: [{name: k, secret: '%%'}]}}]",
                "keys[0].secret: Invalid value: \"REDACTED\": secret must be base64 encoded"
            ),
            ("- resources: [a]\n  providers: [{aesgcm: {keys: [{secret: YQ==}]}}]", "keys[0].name: Required value"),
            ("- resources: [a]\n  provider: x", "resources[0].provider: Forbidden: unknown field"),
        ])
    func errors(text: String, expected: String) {
        let file = text.hasPrefix("-") ? document(text) : text
        let error = #expect(throws: EncryptionConfigurationError.self) { try EncryptionConfiguration(file) }
        #expect(error?.message.contains(expected) == true, "\(error?.message ?? "")")
        #expect(error?.message.contains("c2hvcnQ") == false)
    }

    @Test("replacing an object by itself encrypts it with the new key")
    func rotation() async throws {
        func configuration(_ keys: String...) throws -> EncryptionRules {
            let list = keys.map { "{name: \($0), secret: \(secret)}" }.joined(separator: ", ")
            return try EncryptionConfiguration(
                document("- resources: [secrets]\n  providers: [{aescbc: {keys: [\(list)]}}, {identity: {}}]")
            ).rules(BuiltInResources().catalogue)
        }
        let base = MemoryStore()
        let store = EncryptedStore(base, rules: try configuration("old"))
        let server = try await TestServer(store: store)
        let created = try await server.client.create(
            Secret {
                $0.metadata.name = "s"
                $0.metadata.namespace = "default"
                $0.type = "Opaque"
            })
        try await server.client.update(created)
        let key = "/registry/secrets/default/s"
        #expect(try await base.get(key, at: nil)?.modified.rawValue == 1, "nothing had changed")
        store.replaceRules(try configuration("new", "old"))
        try await server.client.update(created)
        let stored = try #require(try await base.get(key, at: nil))
        #expect(stored.modified.rawValue == 2)
        #expect(String(decoding: stored.value.prefix(22), as: UTF8.self) == "k8s:enc:aescbc:v1:new:")
        #expect(try await server.client.get(Secret.self, namespace: "default", name: "s").type == "Opaque")
    }
}
