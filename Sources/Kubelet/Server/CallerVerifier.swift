import KubePKI
import KubeSupport
import NIOSSL

/// Authenticates and authorizes the callers of the kubelet's API: a caller's certificate must be signed by the
/// cluster's certificate authority, be valid for client authentication, and have an allowed common name.
///
/// Source: https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/
struct CallerVerifier: Sendable {
    enum Verdict: Sendable, Hashable {
        case allowed
        /// No certificate, or one that is not trusted: status code 401.
        case unauthenticated
        /// A trusted certificate whose common name is not allowed: status code 403.
        case forbidden(name: String)
    }

    private let verifier: ClientCertificateVerifier
    private let allowedCommonNames: Set<String>

    /// - Parameter authorities: One or more certificates in PEM.
    init(authorities: [UInt8], allowedCommonNames: Set<String>, time: any TimeSource) throws(KubeletError) {
        do {
            verifier = try ClientCertificateVerifier(
                certificateAuthorities: String(decoding: authorities, as: UTF8.self),
                name: "the kubelet's client certificate authorities", time: time)
        } catch {
            throw KubeletError(.invalid, "cannot read the client certificate authorities", cause: error)
        }
        self.allowedCommonNames = allowedCommonNames
    }

    /// - Parameter chain: The caller's certificates, leaf first.
    func verify(_ chain: [NIOSSLCertificate]) async -> Verdict {
        let documents = chain.compactMap { try? $0.toDERBytes() }
        guard !documents.isEmpty, documents.count == chain.count else { return .unauthenticated }
        switch await verifier.verify(der: documents) {
        case .rejected, .anonymous: return .unauthenticated
        case .verified(let identity):
            return allowedCommonNames.contains(identity.userName) ? .allowed : .forbidden(name: identity.userName)
        }
    }
}
