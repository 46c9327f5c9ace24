import KubeSupport
import SwiftASN1
import Testing
import X509

@testable import KubePKI

@Suite struct ClientCertificateVerifierTests {
    private let time = ManualTime(start: start)
    private let authority: CertificateAuthority

    init() throws {
        authority = try CertificateAuthority(commonName: "kubernetes", now: start)
    }

    private func verify(_ certificates: [Certificate], trusting pem: String? = nil) async throws
        -> ClientCertificateVerifier.Verdict
    {
        let verifier = try ClientCertificateVerifier(
            certificateAuthorities: pem ?? authority.certificatePEM, name: "client-ca", time: time)
        return await verifier.verify(
            der: try certificates.map { certificate in
                var coder = DER.Serializer()
                try coder.serialize(certificate)
                return coder.serializedBytes
            })
    }

    private func reason(_ verdict: ClientCertificateVerifier.Verdict) -> String {
        if case .rejected(let reason) = verdict { reason } else { "accepted" }
    }

    @Test("the user is the common name, the groups are the organizations")
    func identity() async throws {
        let profile = CertificateProfile(
            commonName: "jane", organizations: ["dev", "ops", "dév"], usages: [.clientAuth, .serverAuth])
        let pair = try authority.issue(profile, now: start)
        guard case .verified(let identity) = try await verify(pair.certificates) else {
            Issue.record("rejected")
            return
        }
        #expect(identity.userName == "jane")
        #expect(identity.groups == ["dev", "ops", "dév"])
        #expect(identity.uid == nil)
        #expect(identity.credentialID.hasPrefix("X509SHA256=") && identity.credentialID.count == 11 + 64)
        #expect(identity.notAfter == start + .seconds(365 * 86_400))
    }

    @Test("a certificate is valid from its first to its last second")
    func validity() async throws {
        let pair = try authority.issue(.admin, now: start)
        time.advance(by: .seconds(365 * 86_400))
        #expect(reason(try await verify(pair.certificates)) == "accepted")
        time.advance(by: .seconds(1))
        #expect(
            reason(try await verify(pair.certificates)).hasSuffix(
                "failed: x509: certificate has expired or is not yet valid: "
                    + "current time 2028-01-15T08:00:01Z is after 2028-01-15T08:00:00Z"))
        let later = try authority.issue(.admin, now: time.now() + .seconds(86_400))
        #expect(reason(try await verify(later.certificates)).contains("is not yet valid: current time"))
    }

    @Test("a certificate of another CA is rejected, even with the same name")
    func unknownAuthority() async throws {
        for name in ["kubernetes", "other"] {
            let other = try CertificateAuthority(commonName: name, now: start)
            let pair = try other.issue(.admin, now: start)
            #expect(
                reason(try await verify(pair.certificates + [other.certificate])).hasSuffix(
                    "x509: certificate signed by unknown authority"))
            #expect(
                reason(try await verify(pair.certificates, trusting: authority.certificatePEM + other.certificatePEM))
                    == "accepted")
        }
    }

    @Test("a server certificate is not accepted for clients")
    func usage() async throws {
        let pair = try authority.issue(.kubeletServing(nodeName: "n", addresses: []), now: start)
        #expect(
            reason(try await verify(pair.certificates)).hasSuffix(
                "x509: certificate specifies an incompatible key usage"))
    }

    @Test("certificates of an expired CA are rejected")
    func expiredAuthority() async throws {
        let short = try CertificateAuthority(commonName: "short", validity: .seconds(60), now: start)
        let pair = try short.issue(.admin, now: start)
        time.advance(by: .seconds(61))
        #expect(
            reason(try await verify(pair.certificates, trusting: short.certificatePEM)).contains(
                "certificate has expired"))
    }

    @Test("a certificate issued by a non-CA certificate is rejected")
    func leafAsAuthority() async throws {
        let leaf = try authority.issue(.admin, now: start)
        let name = leaf.certificates[0].subject
        let key = try PrivateKey(.ecdsaP256)
        let forged = try Certificate(
            version: .v3, serialNumber: 1, publicKey: key.publicKey.certificateKey,
            notValidBefore: leaf.certificates[0].notValidBefore, notValidAfter: leaf.certificates[0].notValidAfter,
            issuer: name, subject: CertificateAuthority.subject(commonName: "root", organizations: ["system:masters"]),
            extensions: Certificate.Extensions { try ExtendedKeyUsage([.clientAuth]) },
            issuerPrivateKey: leaf.key.certificateKey)
        #expect(reason(try await verify([forged] + leaf.certificates)) != "accepted")
    }

    @Test("a certificate without common name is anonymous, and no or malformed certificates are rejected")
    func nobody() async throws {
        let pair = try authority.issue(CertificateProfile(commonName: "", usages: [.clientAuth]), now: start)
        #expect(try await verify(pair.certificates) == .anonymous)
        #expect(reason(try await verify([])) == "no client certificate")
        let verifier = try ClientCertificateVerifier(
            certificateAuthorities: authority.certificatePEM, name: "client-ca", time: time)
        for bytes in [[], [0x30, 0x03, 1, 1, 1], [UInt8](repeating: 0xff, count: 100)] as [[UInt8]] {
            #expect(reason(await verifier.verify(der: [bytes])).hasPrefix("x509: malformed certificate"))
        }
        await expect(.malformed, "client-ca") {
            try ClientCertificateVerifier(certificateAuthorities: "", name: "client-ca", time: time)
        }
    }

    @Test("messages have the serial number in decimal")
    func serial() async throws {
        let pair = try authority.issue(.kubeletServing(nodeName: "n", addresses: []), now: start)
        var serial = 0.0
        for byte in pair.certificates[0].serialNumber.bytes { serial = serial * 256 + Double(byte) }
        let told = try #require(
            reason(try await verify(pair.certificates)).split(separator: " ").first { $0.hasPrefix("SN=") })
        #expect(abs(try #require(Double(told.dropFirst(3))) / serial - 1) < 1e-9)
    }
}
