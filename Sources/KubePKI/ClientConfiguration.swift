/// How to reach one API server, and as whom: what a kubeconfig's context comes to.
package struct ClientConfiguration: Sendable {
    package enum Credentials: Sendable {
        case none
        case certificate(CertificateKeyPair)
        case token(String)
        /// The token of this file, which is replaced from time to time: read it anew about every minute.
        case tokenFile(String)
        case basic(username: String, password: String)
    }

    /// The URL, as https://10.0.0.1:6443.
    package var server: String
    /// PEM; nil: the system's roots.
    package var certificateAuthorityPEM: String?
    package var insecureSkipTLSVerify: Bool
    /// The name that the server's certificate has to have, instead of the URL's host.
    package var tlsServerName: String?
    package var proxyURL: String?
    package var credentials: Credentials
    /// The namespace to use where none is named.
    package var namespace: String
}

extension Kubeconfig {
    /// What a context, the current one when nil, comes to. Reads the files that it names, relative to `directory`:
    /// that of the kubeconfig.
    package func resolve(context name: String? = nil, directory: String) throws(PKIError) -> ClientConfiguration {
        let name = name ?? currentContext
        guard !name.isEmpty else { throw PKIError(.missing, "the kubeconfig has no current context") }
        guard let context = contexts.first(where: { $0.name == name }) else {
            throw PKIError(.missing, "context \"\(name)\" does not exist")
        }
        guard let cluster = clusters.first(where: { $0.name == context.cluster }) else {
            throw PKIError(.missing, "cluster \"\(context.cluster)\" of context \"\(name)\" does not exist")
        }
        let resolver = MaterialResolver(directory: directory)
        var credentials = ClientConfiguration.Credentials.none
        if !context.user.isEmpty {
            guard let user = users.first(where: { $0.name == context.user }) else {
                throw PKIError(.missing, "user \"\(context.user)\" of context \"\(name)\" does not exist")
            }
            credentials = try resolver.credentials(user)
        }
        return ClientConfiguration(
            server: cluster.server, certificateAuthorityPEM: try resolver.authority(cluster),
            insecureSkipTLSVerify: cluster.insecureSkipTLSVerify, tlsServerName: cluster.tlsServerName,
            proxyURL: cluster.proxyURL, credentials: credentials, namespace: context.namespace ?? "default")
    }
}

private struct MaterialResolver {
    let directory: String

    func authority(_ cluster: Kubeconfig.Cluster) throws(PKIError) -> String? {
        guard let material = cluster.certificateAuthority else { return nil }
        let name = "the certificate authority of the cluster \(cluster.name)"
        let pem = try text(material, name)
        _ = try PEM.certificates(pem, name: name)
        return pem
    }

    func credentials(_ user: Kubeconfig.User) throws(PKIError) -> ClientConfiguration.Credentials {
        if let way = user.unsupported {
            throw PKIError(.unsupported, "the user \(user.name) gets its credentials by \(way), which is not supported")
        }
        // The order of client-go: a token goes before a password; a certificate can accompany either, but the server
        // looks at it first.
        switch (user.clientCertificate, user.clientKey) {
        case (let certificate?, let key?):
            return .certificate(
                try CertificateKeyPair(
                    certificatePEM: try text(certificate, "the client certificate of the user \(user.name)"),
                    keyPEM: try text(key, "the client key of the user \(user.name)"),
                    name: "the user \(user.name)"))
        case (nil, nil): break
        default:
            throw PKIError(.malformed, "the user \(user.name) has a client certificate or a key, but not both")
        }
        // A file's token is the newer one.
        if let file = user.tokenFile, !file.isEmpty { return .tokenFile(path(file)) }
        if let token = user.token, !token.isEmpty { return .token(token) }
        if let username = user.username, !username.isEmpty {
            return .basic(username: username, password: user.password ?? "")
        }
        return .none
    }

    private func text(_ material: Kubeconfig.Material, _ name: String) throws(PKIError) -> String {
        switch material {
        case .file(let file): return try CredentialFile.readText(path(file))
        case .data(let bytes):
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw PKIError(.malformed, "\(name) is not text")
            }
            return text
        }
    }

    private func path(_ file: String) -> String {
        file.hasPrefix("/") ? file : "\(directory)/\(file)"
    }
}
