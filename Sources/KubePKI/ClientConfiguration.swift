/// The server and the credentials of a kubeconfig context.
package struct ClientConfiguration: Sendable {
    package enum Credentials: Sendable {
        case none
        case certificate(CertificateKeyPair)
        case token(String)
        /// The path of a token file, whose token is rotated: it must be read again about every minute.
        case tokenFile(String)
        case basic(username: String, password: String)
    }

    /// The URL, such as https://10.0.0.1:6443.
    package var server: String
    /// The certificate authorities in PEM; nil means the system's.
    package var certificateAuthorityPEM: String?
    package var insecureSkipTLSVerify: Bool
    /// The name that the server's certificate must contain, instead of the URL's host.
    package var tlsServerName: String?
    package var proxyURL: String?
    package var credentials: Credentials
    /// The default namespace.
    package var namespace: String
}

extension Kubeconfig {
    /// Returns the configuration of a context, or of the current context if nil. Reads the referenced files; relative
    /// paths are relative to `directory`, the directory of the kubeconfig.
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
            throw PKIError(.unsupported, "the user \(user.name) has credentials of type \(way), which is not supported")
        }
        // The order of client-go: a token takes precedence over a password. A certificate may be combined with either,
        // but the server evaluates it first.
        switch (user.clientCertificate, user.clientKey) {
        case (let certificate?, let key?):
            return .certificate(
                try CertificateKeyPair(
                    certificatePEM: try text(certificate, "the client certificate of the user \(user.name)"),
                    keyPEM: try text(key, "the client key of the user \(user.name)"),
                    name: "the user \(user.name)"))
        case (nil, nil): break
        default:
            throw PKIError(.malformed, "the user \(user.name) must have both a client certificate and a client key")
        }
        // A token file takes precedence, because its token is newer.
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
                throw PKIError(.malformed, "\(name) is not UTF-8")
            }
            return text
        }
    }

    private func path(_ file: String) -> String {
        file.hasPrefix("/") ? file : "\(directory)/\(file)"
    }
}
