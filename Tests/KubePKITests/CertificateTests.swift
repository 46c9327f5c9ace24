import KubeSupport
import Testing

@testable import KubePKI

@Suite struct CertificateTests {
    @Test(
        "OpenSSL accepts the chain, names and purpose of a server certificate",
        .enabled(if: OpenSSL.isAvailable), arguments: KeyKind.allCases)
    func server(kind: KeyKind) async throws {
        try await withTemporaryDirectory { directory in
            let now = SystemTime().now()
            let authority = try CertificateAuthority(commonName: "kubernetes", keyKind: kind, now: now)
            let profile = CertificateProfile.kubeAPIServer(
                nodeName: "node-1", addresses: ["10.96.0.1", "192.0.2.7", "2001:db8::7"],
                extraNames: ["api.example.com"])
            let pair = try authority.issue(profile, keyKind: kind, now: now)
            try CredentialFile.write(authority.certificatePEM, to: directory + "/ca.crt")
            try CredentialFile.write(pair.certificatePEM, to: directory + "/server.crt")
            for name in [
                "kubernetes", "kubernetes.default", "kubernetes.default.svc", "kubernetes.default.svc.cluster.local",
                "localhost", "node-1", "api.example.com",
            ] {
                try OpenSSL.run(
                    "verify", "-x509_strict", "-purpose", "sslserver", "-verify_hostname", name, "-CAfile", "ca.crt",
                    "server.crt",
                    in: directory)
            }
            for address in ["127.0.0.1", "::1", "10.96.0.1", "192.0.2.7", "2001:db8::7"] {
                try OpenSSL.run(
                    "verify", "-purpose", "sslserver", "-verify_ip", address, "-CAfile", "ca.crt", "server.crt",
                    in: directory)
            }
            #expect(throws: OpenSSL.Failed.self) {
                try OpenSSL.run(
                    "verify", "-purpose", "sslclient", "-CAfile", "ca.crt", "server.crt", in: directory)
            }
            #expect(throws: OpenSSL.Failed.self) {
                try OpenSSL.run("verify", "-verify_ip", "192.0.2.8", "-CAfile", "ca.crt", "server.crt", in: directory)
            }
            let text = try OpenSSL.run("x509", "-in", "server.crt", "-noout", "-text", in: directory)
            #expect(text.contains("Subject: CN = kube-apiserver\n"))
            #expect(text.contains("CA:FALSE"))
        }
    }

    @Test("a client certificate has the user and groups", .enabled(if: OpenSSL.isAvailable))
    func client() async throws {
        try await withTemporaryDirectory { directory in
            let now = SystemTime().now()
            let authority = try CertificateAuthority(commonName: "kubernetes", now: now)
            let pair = try authority.issue(.kubeletClient(nodeName: "node-1"), now: now)
            try CredentialFile.write(authority.certificatePEM, to: directory + "/ca.crt")
            try CredentialFile.write(pair.certificatePEM, to: directory + "/client.crt")
            try OpenSSL.run(
                "verify", "-x509_strict", "-purpose", "sslclient", "-CAfile", "ca.crt", "client.crt", in: directory)
            let subject = try OpenSSL.run("x509", "-in", "client.crt", "-noout", "-subject", in: directory)
            #expect(subject == "subject=O = system:nodes, CN = system:node:node-1\n")
        }
    }

    @Test("a CA is valid for ten years and its certificates for one, from five minutes ago")
    func validity() throws {
        let authority = try CertificateAuthority(commonName: "kubernetes", now: start)
        let pair = try authority.issue(.admin, now: start + .seconds(1000))
        #expect(Timestamp(authority.certificate.notValidBefore) == start - .seconds(300))
        #expect(Timestamp(authority.certificate.notValidAfter) == start + .seconds(3650 * 86_400))
        let certificate = try #require(pair.certificates.first)
        #expect(Timestamp(certificate.notValidBefore) == start + .seconds(700))
        #expect(pair.notAfter == start + .seconds(1000 + 365 * 86_400))
    }

    @Test("the validity of a certificate is within that of its CA")
    func authorityBounds() throws {
        let authority = try CertificateAuthority(commonName: "short", validity: .seconds(3600), now: start)
        let pair = try authority.issue(.admin, now: start)
        let certificate = try #require(pair.certificates.first)
        #expect(pair.notAfter == start + .seconds(3600))
        #expect(certificate.notValidBefore >= authority.certificate.notValidBefore)
    }

    @Test("serial numbers are distinct and positive")
    func serials() throws {
        let authority = try CertificateAuthority(commonName: "kubernetes", now: start)
        let serials = try (0..<20).map { _ in
            try authority.issue(.admin, now: start).certificates[0].serialNumber
        }
        #expect(Set(serials).count == 20)
        #expect(serials.allSatisfy { $0.bytes.count == 16 && $0.bytes.first.map { $0 < 0x80 && $0 > 0 } ?? false })
    }

    @Test("a CA read from PEM can sign", arguments: KeyKind.allCases)
    func reload(kind: KeyKind) throws {
        let made = try CertificateAuthority(commonName: "kubernetes", keyKind: kind, now: start)
        let read = try CertificateAuthority(certificatePEM: made.certificatePEM, keyPEM: made.key.pem, name: "ca")
        let pair = try read.issue(.admin, now: start)
        #expect(made.hasSigned(pair.certificates[0]))
        #expect(!(try CertificateAuthority(commonName: "kubernetes", now: start)).hasSigned(pair.certificates[0]))
    }

    @Test("a certificate that is not a CA's, or a wrong key, is rejected")
    func notAuthority() async throws {
        let authority = try CertificateAuthority(commonName: "kubernetes", now: start)
        let other = try CertificateAuthority(commonName: "kubernetes", now: start)
        let leaf = try authority.issue(.admin, now: start)
        await expect(.mismatch, "ca.crt") {
            try CertificateAuthority(certificatePEM: authority.certificatePEM, keyPEM: other.key.pem, name: "ca.crt")
        }
        await expect(.malformed, "is not a CA certificate") {
            try CertificateAuthority(certificatePEM: leaf.certificatePEM, keyPEM: leaf.keyPEM, name: "ca.crt")
        }
        await expect(.malformed, "no certificate") {
            try CertificateAuthority(certificatePEM: authority.key.pem, keyPEM: authority.key.pem, name: "ca.crt")
        }
        await expect(.mismatch) {
            try CertificateKeyPair(certificatePEM: leaf.certificatePEM, keyPEM: other.key.pem, name: "pair")
        }
    }

    @Test("a CA and certificates made by OpenSSL can be used", .enabled(if: OpenSSL.isAvailable))
    func fromOpenSSL() async throws {
        try await withTemporaryDirectory { directory in
            try OpenSSL.run(
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.crt", "-days", "30",
                "-subj", "/CN=my ca", in: directory)
            // With the leading text that some tools write.
            let text = try OpenSSL.run("x509", "-in", "ca.crt", "-text", in: directory)
            let authority = try CertificateAuthority(
                certificatePEM: text, keyPEM: CredentialFile.readText(directory + "/ca.key"), name: "ca")
            let pair = try authority.issue(.superAdmin, now: SystemTime().now())
            try CredentialFile.write(pair.certificatePEM, to: directory + "/client.crt")
            try OpenSSL.run("verify", "-purpose", "sslclient", "-CAfile", "ca.crt", "client.crt", in: directory)
        }
    }
}
