import Foundation
import Testing

@testable import KubePKI

@Suite struct KubeconfigTests {
    private let authority: CertificateAuthority
    private let pair: CertificateKeyPair

    init() throws {
        authority = try CertificateAuthority(commonName: "kubernetes", now: start)
        pair = try authority.issue(.admin, now: start)
    }

    private func expectCertificate(
        _ configuration: ClientConfiguration, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        guard case .certificate(let found) = configuration.credentials else {
            Issue.record("no certificate", sourceLocation: sourceLocation)
            return
        }
        #expect(found.certificatePEM == pair.certificatePEM, sourceLocation: sourceLocation)
        #expect(found.key.publicKey == pair.key.publicKey, sourceLocation: sourceLocation)
    }

    @Test("a written kubeconfig is self-contained, accessible only to its owner, and resolves to its contents")
    func written() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/admin.conf"
            let config = Kubeconfig(
                server: "https://192.0.2.1:6443", certificateAuthorityPEM: authority.certificatePEM, credentials: pair,
                userName: "kubernetes-admin")
            try config.write(to: path)
            #expect(try mode(path) == 0o600)
            let read = try Kubeconfig.read(path)
            #expect(read == config)
            #expect(read.currentContext == "kubernetes-admin@kubernetes")
            let resolved = try read.resolve(directory: directory)
            #expect(resolved.server == "https://192.0.2.1:6443")
            #expect(resolved.certificateAuthorityPEM == authority.certificatePEM)
            #expect(resolved.namespace == "default")
            #expect(!resolved.insecureSkipTLSVerify)
            expectCertificate(resolved)
        }
    }

    @Test("the text has kubectl's format, with each data field on one line")
    func text() throws {
        var config = Kubeconfig(
            server: "https://[::1]:6443", certificateAuthorityPEM: "x", credentials: pair, userName: "admin")
        config.users = [Kubeconfig.User(name: "admin", token: "12345")]
        config.contexts[0].namespace = "true"
        config.clusters[0].insecureSkipTLSVerify = true
        #expect(
            try config.yaml() == """
                apiVersion: v1
                clusters:
                - cluster:
                    certificate-authority-data: eA==
                    insecure-skip-tls-verify: true
                    server: https://[::1]:6443
                  name: kubernetes
                contexts:
                - context:
                    cluster: kubernetes
                    namespace: "true"
                    user: admin
                  name: admin@kubernetes
                current-context: admin@kubernetes
                kind: Config
                preferences: {}
                users:
                - name: admin
                  user:
                    token: "12345"

                """)
        #expect(try Kubeconfig(yaml: config.yaml(), name: "x") == config)
    }

    @Test("relative paths are resolved against the kubeconfig's directory")
    func files() async throws {
        try await withTemporaryDirectory { directory in
            try FileManager.default.createDirectory(atPath: directory + "/pki", withIntermediateDirectories: false)
            try write(authority.certificatePEM, directory + "/pki/ca.crt")
            try write(pair.certificatePEM, directory + "/client.crt")
            try write(pair.keyPEM, directory + "/client.key")
            let config = try Kubeconfig(
                yaml: """
                    # by hand
                    clusters:
                    - name: c
                      cluster: {server: 'https://example.com', certificate-authority: pki/ca.crt, tls-server-name: api}
                    users:
                    - {name: u, user: {client-certificate: client.crt, client-key: \(directory)/client.key}}
                    - name: t
                      user: {tokenFile: token}
                    contexts:
                    - {name: one, context: {cluster: c, user: u, namespace: kube-system}}
                    - {name: two, context: {cluster: c, user: t}}
                    - {name: three, context: {cluster: c}}
                    current-context: one
                    """, name: "x")
            let one = try config.resolve(directory: directory)
            #expect(one.certificateAuthorityPEM == authority.certificatePEM)
            #expect(one.tlsServerName == "api")
            #expect(one.namespace == "kube-system")
            expectCertificate(one)
            guard
                case .tokenFile(directory + "/token") = try config.resolve(context: "two", directory: directory)
                    .credentials
            else {
                Issue.record("no token file")
                return
            }
            guard case .none = try config.resolve(context: "three", directory: directory).credentials else {
                Issue.record("credentials from nowhere")
                return
            }
            try FileManager.default.removeItem(atPath: directory + "/pki/ca.crt")
            await expect(.missing, "pki/ca.crt") { try config.resolve(directory: directory) }
        }
    }

    @Test("JSON, tokens and passwords are read, and unknown fields are ignored")
    func json() throws {
        let config = try Kubeconfig(
            yaml: #"""
                {"kind":"Config","apiVersion":"v1","preferences":{"colors":true},"extra":[1],
                "clusters":[{"name":"c","cluster":{"server":"http://h","insecure-skip-tls-verify":true,"x":{}}}],
                "users":[{"name":"t","user":{"token":"abc","tokenFile":""}},
                         {"name":"b","user":{"username":"joe","password":"007"}}, {"name":"n","user":null}],
                "contexts":[{"name":"t","context":{"cluster":"c","user":"t"}},
                            {"name":"b","context":{"cluster":"c","user":"b"}}],
                "current-context":"t"}
                """#, name: "x")
        let resolved = try config.resolve(directory: ".")
        #expect(resolved.insecureSkipTLSVerify)
        #expect(resolved.certificateAuthorityPEM == nil)
        guard case .token("abc") = resolved.credentials,
            case .basic("joe", "007") = try config.resolve(context: "b", directory: ".").credentials
        else {
            Issue.record("other credentials")
            return
        }
        #expect(config.users.map(\.name) == ["t", "b", "n"])
    }

    @Test("an empty file is an empty kubeconfig")
    func empty() async throws {
        for text in ["", "# nothing\n", "clusters: null\nusers: []\n"] {
            let config = try Kubeconfig(yaml: text, name: "x")
            #expect(config == Kubeconfig())
            await expect(.missing, "no current context") { try config.resolve(directory: ".") }
        }
    }

    @Test(
        "errors name the invalid field",
        arguments: [
            ("clusters: [", "not YAML"), ("- a", "the file is not a mapping"), ("kind: Pod", "Pod"),
            ("apiVersion: v2", "v2"), ("clusters: {}", "clusters is not a list"),
            ("clusters: [x]", "an entry of clusters"),
            ("clusters: [{cluster: {server: x}}]", "has no name"),
            ("clusters: [{name: c, cluster: {}}]", "the cluster c has no server"),
            ("clusters: [{name: c, cluster: {server: [1]}}]", "server of the cluster c"),
            (
                "clusters: [{name: c, cluster: {server: s, insecure-skip-tls-verify: maybe}}]",
                "insecure-skip-tls-verify"
            ),
            ("clusters: [{name: c, cluster: {server: s, certificate-authority-data: '%'}}]", "not base64"),
            ("users: [{name: u, user: [1]}]", "the user u"),
            ("users: [{name: u, user: {token: {}}}]", "token of the user u"),
            ("current-context: []", "current-context"),
        ])
    func malformed(text: String, words: String) async {
        do {
            _ = try Kubeconfig(yaml: text, name: "my.conf")
            Issue.record("should have thrown")
        } catch {
            #expect("\(error)".contains(words) && "\(error)".contains("my.conf"), "\(error)")
        }
    }

    @Test("missing contexts and unsupported credentials are reported")
    func unresolvable() async throws {
        func config(_ user: String, context: String = "{cluster: c, user: u}") throws -> Kubeconfig {
            try Kubeconfig(
                yaml: """
                    clusters: [{name: c, cluster: {server: s}}]
                    users: [{name: u, user: \(user)}]
                    contexts: [{name: x, context: \(context)}]
                    current-context: x
                    """, name: "x")
        }
        await expect(.missing, "context \"y\"") { try config("{}").resolve(context: "y", directory: ".") }
        await expect(.missing, "cluster \"z\"") { try config("{}", context: "{cluster: z}").resolve(directory: ".") }
        await expect(.missing, "user \"z\"") {
            try config("{}", context: "{cluster: c, user: z}").resolve(directory: ".")
        }
        await expect(.unsupported, "exec") { try config("{exec: {command: aws}}").resolve(directory: ".") }
        await expect(.malformed, "must have both") { try config("{client-key: a}").resolve(directory: ".") }
        await expect(.missing, "/nowhere/crt") {
            try config("{client-certificate: /nowhere/crt, client-key: a}").resolve(directory: ".")
        }
        await expect(.malformed, "the user u") {
            try config("{client-certificate-data: eA==, client-key-data: eA==}").resolve(directory: ".")
        }
    }
}
