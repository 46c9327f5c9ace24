/// A kubeconfig file: clusters, users, and contexts that combine them.
/// https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/
package struct Kubeconfig: Hashable, Sendable {
    package struct Cluster: Hashable, Sendable {
        package var name: String
        package var server: String
        /// The certificate authorities in PEM.
        package var certificateAuthority: Material?
        package var insecureSkipTLSVerify = false
        package var tlsServerName: String?
        package var proxyURL: String?

        package init(name: String, server: String, certificateAuthority: Material? = nil) {
            self.name = name
            self.server = server
            self.certificateAuthority = certificateAuthority
        }
    }

    package struct User: Hashable, Sendable {
        package var name: String
        package var clientCertificate: Material?
        package var clientKey: Material?
        package var token: String?
        package var tokenFile: String?
        package var username: String?
        package var password: String?
        /// The type of credentials that kubectl supports but Martlet does not: "exec" or "auth-provider".
        package var unsupported: String?

        package init(
            name: String, clientCertificate: Material? = nil, clientKey: Material? = nil, token: String? = nil
        ) {
            self.name = name
            self.clientCertificate = clientCertificate
            self.clientKey = clientKey
            self.token = token
        }
    }

    package struct Context: Hashable, Sendable {
        package var name: String
        package var cluster: String
        package var user: String
        package var namespace: String?

        package init(name: String, cluster: String, user: String, namespace: String? = nil) {
            self.name = name
            self.cluster = cluster
            self.user = user
            self.namespace = namespace
        }
    }

    /// Data that a kubeconfig contains itself or refers to as a file.
    package enum Material: Hashable, Sendable {
        /// Data in the kubeconfig, in Base64 in a field whose name ends in "-data". It takes precedence over a file.
        case data([UInt8])
        /// A path, which may be relative to the kubeconfig's directory.
        case file(String)
    }

    package var clusters: [Cluster]
    package var users: [User]
    package var contexts: [Context]
    package var currentContext: String

    package init(clusters: [Cluster] = [], users: [User] = [], contexts: [Context] = [], currentContext: String = "") {
        self.clusters = clusters
        self.users = users
        self.contexts = contexts
        self.currentContext = currentContext
    }

    /// Makes a self-contained kubeconfig with one user and one cluster, with kubeadm's names.
    package init(
        server: String, certificateAuthorityPEM: String, credentials: CertificateKeyPair, userName: String,
        clusterName: String = "kubernetes"
    ) {
        let context = "\(userName)@\(clusterName)"
        self.init(
            clusters: [
                Cluster(
                    name: clusterName, server: server,
                    certificateAuthority: .data(Array(certificateAuthorityPEM.utf8)))
            ],
            users: [
                User(
                    name: userName, clientCertificate: .data(Array(credentials.certificatePEM.utf8)),
                    clientKey: .data(Array(credentials.keyPEM.utf8)))
            ],
            contexts: [Context(name: context, cluster: clusterName, user: userName)], currentContext: context)
    }
}

// Files.
extension Kubeconfig {
    /// Reads a file. Throws `missing`, `inaccessible` or `malformed`.
    package static func read(_ path: String) throws(PKIError) -> Self {
        try Self(yaml: try CredentialFile.readText(path), name: path)
    }

    /// Writes the file atomically, accessible only to its owner.
    package func write(to path: String) throws(PKIError) {
        try CredentialFile.write(try yaml(), to: path)
    }
}
