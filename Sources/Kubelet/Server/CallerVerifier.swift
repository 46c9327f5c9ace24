import KubePKI
import KubeSupport
import NIOSSL

/// Decides whether the kubelet answers a caller: its certificate must be signed by the cluster's authority, be meant
/// for clients, and carry a name that may call.
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

    private let verifier: ClientCertificateVerifier
    private let allowedCommonNames: Set<String>

    /// - Parameter authorities: PEM, one certificate or more.
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

    /// - Parameter chain: what the caller presented, leaf first.
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
