import KubePKI
import KubeSupport
import NIOSSL
import Testing

@testable import Kubelet

@Suite("Callers of the kubelet's API")
struct CallerVerifierTests {
    let time = SystemTime()

    private func chain(_ authority: CertificateAuthority, _ profile: CertificateProfile) throws -> [NIOSSLCertificate] {
        let pair = try authority.issue(profile, now: time.now())
        return try NIOSSLCertificate.fromPEMBytes(Array(pair.certificatePEM.utf8))
    }

    @Test("Only a client certificate of the cluster's authority with the API server's name is accepted")
    func verdicts() async throws {
        let authority = try CertificateAuthority(commonName: "kubernetes", now: time.now())
        let stranger = try CertificateAuthority(commonName: "kubernetes", now: time.now())
        let verifier = try CallerVerifier(
            authorities: Array(authority.certificatePEM.utf8),
            allowedCommonNames: ["kube-apiserver-kubelet-client"], time: time)
        #expect(await verifier.verify(try chain(authority, .kubeAPIServerKubeletClient)) == .allowed)
        #expect(
            await verifier.verify(try chain(authority, .kubeScheduler)) == .forbidden(name: "system:kube-scheduler"))
        #expect(await verifier.verify(try chain(stranger, .kubeAPIServerKubeletClient)) == .unauthenticated)
        let serving = CertificateProfile(commonName: "kube-apiserver-kubelet-client", usages: [.serverAuth])
        #expect(await verifier.verify(try chain(authority, serving)) == .unauthenticated)
        #expect(await verifier.verify([]) == .unauthenticated)
    }

    @Test("Unreadable certificate authorities are rejected")
    func badAuthorities() {
        #expect(throws: KubeletError.self) {
            _ = try CallerVerifier(authorities: Array("nonsense".utf8), allowedCommonNames: [], time: time)
        }
    }
}
