import NIOSSL
import X509

/// Decides whether the kubelet answers a caller: its certificate must be signed by the cluster's authority, be meant for
/// clients, and carry a name that may call.
///
/// Source: https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/
struct CallerVerifier: Sendable {
    enum Verdict: Sendable, Hashable {
        case allowed
        /// No certificate, or one that is not trusted: 401.
        case unauthenticated
        /// A trusted certificate of somebody who may not call: 403.
        case forbidden(name: String)
    }

    private let authorities: [Certificate]
    private let allowedCommonNames: Set<String>

    /// - Parameter authorities: PEM, one certificate or more.
    init(authorities: [UInt8], allowedCommonNames: Set<String>) throws(KubeletError) {
        do {
            let documents = try NIOSSLCertificate.fromPEMBytes(authorities)
            self.authorities = try documents.map { try Certificate(derEncoded: try $0.toDERBytes()) }
        } catch {
            throw KubeletError(.invalid, "cannot read the client certificate authorities", cause: error)
        }
        self.allowedCommonNames = allowedCommonNames
    }

    /// - Parameter chain: what the caller presented, leaf first.
    func verify(_ chain: [NIOSSLCertificate]) async -> Verdict {
        let presented = chain.compactMap { try? Certificate(derEncoded: try $0.toDERBytes()) }
        guard let leaf = presented.first, presented.count == chain.count else { return .unauthenticated }
        var verifier = Verifier(rootCertificates: CertificateStore(authorities)) { RFC5280Policy() }
        let result = await verifier.validate(
            leaf: leaf, intermediates: CertificateStore(Array(presented.dropFirst())))
        guard case .validCertificate = result, isForClients(leaf) else { return .unauthenticated }
        let name = commonName(of: leaf)
        return allowedCommonNames.contains(name) ? .allowed : .forbidden(name: name)
    }

    private func isForClients(_ certificate: Certificate) -> Bool {
        guard let usage = try? certificate.extensions.extendedKeyUsage else { return false }
        return usage.contains(.clientAuth)
    }

    private func commonName(of certificate: Certificate) -> String {
        for name in certificate.subject {
            for attribute in name where attribute.type == .RDNAttributeType.commonName {
                return attribute.value.description
            }
        }
        return ""
    }
}
