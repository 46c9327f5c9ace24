import KubeSupport

/// The endpoints, TLS files, key layout and timeouts of an etcd cluster.
package struct EtcdConfiguration: Sendable {
    /// The PEM files for TLS with client certificates. https://etcd.io/docs/v3.4/op-guide/security/
    package struct TLS: Hashable, Sendable {
        /// The trusted certificate authorities. Nil means those of the system.
        package var certificateAuthorities: String?
        package var clientCertificate: String?
        package var clientKey: String?

        package init(
            certificateAuthorities: String? = nil, clientCertificate: String? = nil, clientKey: String? = nil
        ) {
            self.certificateAuthorities = certificateAuthorities
            self.clientCertificate = clientCertificate
            self.clientKey = clientKey
        }
    }

    package var endpoints: [EtcdEndpoint]
    package var tls: TLS
    package var keys = EtcdKeyLayout()
    /// The time limit of a call, including failover to other members.
    package var requestTimeout = Duration.seconds(10)
    /// The time limit of a read on one member, after which another member is tried.
    package var memberTimeout = Duration.seconds(2)
    /// The time limit of `EtcdStore.open` for reaching any member.
    package var startTimeout = Duration.seconds(20)
    /// The interval of compactions. Zero disables compaction by this process.
    package var compactionInterval = Duration.seconds(300)

    /// - Parameter endpoints: `https://HOST:PORT`, or `http://…` without TLS; at least one, all with the same scheme.
    package init(endpoints: [String], tls: TLS = TLS()) throws(StoreError) {
        var parsed: [EtcdEndpoint] = []
        for text in endpoints { parsed.append(try EtcdEndpoint(text)) }
        guard let first = parsed.first else { throw StoreError(.invalid, "no etcd endpoint is given") }
        guard parsed.allSatisfy({ $0.isTLS == first.isTLS }) else {
            throw StoreError(.invalid, "invalid etcd endpoints: must be all https:// or all http://")
        }
        guard (tls.clientCertificate == nil) == (tls.clientKey == nil) else {
            throw StoreError(.invalid, "etcd client certificate and key must be given together")
        }
        self.endpoints = parsed
        self.tls = tls
    }
}
