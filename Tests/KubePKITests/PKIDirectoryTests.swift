import Foundation
import KubeSupport
import Testing
import X509

@testable import KubePKI

@Suite struct PKIDirectoryTests {
    private let time = ManualTime(start: start)
    private let certificates = ClusterCertificates(nodeName: "node-1", addresses: ["192.0.2.1", "10.96.0.1"])

    private func contents(_ path: String) throws -> [String: String] {
        try FileManager.default.contentsOfDirectory(atPath: path).reduce(into: [:]) {
            $0[$1] = try CredentialFile.readText("\(path)/\($1)")
        }
    }

    /// Returns the names of the changed files.
    private func changed(_ before: [String: String], _ after: [String: String]) -> Set<String> {
        Set(after.filter { before[$0.key] != $0.value }.keys).union(before.keys.filter { after[$0] == nil })
    }

    private func withPKI(_ body: (PKIDirectory) async throws -> Void) async throws {
        try await withTemporaryDirectory { try await body(PKIDirectory($0 + "/a/pki", time: time)) }
    }

    @Test("missing files are created with kubeadm's names, accessible only to the owner")
    func new() async throws {
        try await withPKI { directory in
            let pki = try directory.ensure(certificates)
            let files = try contents(directory.path)
            #expect(
                files.keys.sorted() == [
                    "apiserver-kubelet-client.crt", "apiserver-kubelet-client.key", "apiserver.crt", "apiserver.key",
                    "ca.crt", "ca.key", "front-proxy-ca.crt", "front-proxy-ca.key", "front-proxy-client.crt",
                    "front-proxy-client.key", "sa.key", "sa.pub",
                ])
            for file in files.keys { #expect(try mode("\(directory.path)/\(file)") == 0o600) }
            #expect(try mode(directory.path) == 0o700)
            #expect(pki.certificateAuthority.hasSigned(pki.kubeAPIServer.certificates[0]))
            #expect(pki.certificateAuthority.hasSigned(pki.kubeAPIServerKubeletClient.certificates[0]))
            #expect(pki.frontProxyCertificateAuthority.hasSigned(pki.frontProxyClient.certificates[0]))
            #expect(!pki.certificateAuthority.hasSigned(pki.frontProxyClient.certificates[0]))
            #expect(pki.serviceAccountPublicKeys == [pki.serviceAccountKey.publicKey])
        }
    }

    @Test("existing files are not changed", arguments: KeyKind.allCases)
    func idempotent(kind: KeyKind) async throws {
        try await withTemporaryDirectory { path in
            let directory = PKIDirectory(path + "/pki", keyKind: kind, time: time)
            let pki = try directory.ensure(certificates)
            let before = try contents(directory.path)
            time.advance(by: .seconds(200 * 86_400))
            let again = try directory.ensure(certificates)
            #expect(try contents(directory.path) == before)
            #expect(again.kubeAPIServer.certificatePEM == pki.kubeAPIServer.certificatePEM)
            #expect(again.serviceAccountKey.publicKey == pki.serviceAccountKey.publicKey)
        }
    }

    @Test("certificates that are about to expire are renewed, their CAs are not")
    func renewal() async throws {
        try await withPKI { directory in
            _ = try directory.ensure(certificates)
            let before = try contents(directory.path)
            time.advance(by: .seconds(280 * 86_400))
            let pki = try directory.ensure(certificates)
            #expect(
                changed(before, try contents(directory.path)) == [
                    "apiserver-kubelet-client.crt", "apiserver-kubelet-client.key", "apiserver.crt", "apiserver.key",
                    "front-proxy-client.crt", "front-proxy-client.key",
                ])
            #expect(pki.kubeAPIServer.notAfter == time.now() + .seconds(365 * 86_400))
        }
    }

    @Test("a server certificate that lacks a name is renewed, one with additional names is kept")
    func names() async throws {
        try await withPKI { directory in
            _ = try directory.ensure(certificates)
            let before = try contents(directory.path)
            var wanted = certificates
            wanted.addresses.append("2001:DB8::1")
            _ = try directory.ensure(wanted)
            let after = try contents(directory.path)
            #expect(changed(before, after) == ["apiserver.crt", "apiserver.key"])
            wanted.addresses[2] = "2001:db8:0::1"
            _ = try directory.ensure(wanted)
            _ = try directory.ensure(certificates)
            #expect(try contents(directory.path) == after)
        }
    }

    @Test("a certificate without its key, of another CA or with another subject is renewed")
    func replaced() async throws {
        try await withPKI { directory in
            let pki = try directory.ensure(certificates)
            func expectReplaced(_ change: () throws -> Void) throws {
                try change()
                let before = try contents(directory.path)
                let again = try directory.ensure(certificates)
                #expect(
                    changed(before, try contents(directory.path)).subtracting(["apiserver.key"]) == ["apiserver.crt"])
                #expect(pki.certificateAuthority.hasSigned(again.kubeAPIServer.certificates[0]))
            }
            let (crt, key) = (directory.path + "/apiserver.crt", directory.path + "/apiserver.key")
            try expectReplaced { try FileManager.default.removeItem(atPath: key) }
            // A crash between writing the key and the certificate.
            try expectReplaced { try CredentialFile.write(PrivateKey(.ecdsaP256).pem, to: key) }
            let other = try CertificateAuthority(commonName: "kubernetes", now: start)
            let profile = CertificateProfile.kubeAPIServer(nodeName: "node-1", addresses: certificates.addresses)
            for (authority, profile) in [(other, profile), (pki.certificateAuthority, .admin)] {
                let pair = try authority.issue(profile, now: start)
                try expectReplaced {
                    try CredentialFile.write(pair.keyPEM, to: key)
                    try CredentialFile.write(pair.certificatePEM, to: crt)
                }
            }
        }
    }

    @Test("a CA is never replaced")
    func authorities() async throws {
        try await withPKI { directory in
            _ = try directory.ensure(certificates)
            let before = try contents(directory.path)
            try FileManager.default.removeItem(atPath: directory.path + "/ca.key")
            await expect(.missing, "ca.key") { try directory.ensure(certificates) }
            try CredentialFile.write(PrivateKey(.ecdsaP256).pem, to: directory.path + "/ca.key")
            await expect(.mismatch, "ca.crt") { try directory.ensure(certificates) }
            try CredentialFile.write("", to: directory.path + "/ca.key")
            await expect(.malformed, "ca.crt") { try directory.ensure(certificates) }
            #expect(try contents(directory.path)["ca.crt"] == before["ca.crt"])
            try CredentialFile.write(before["ca.key"] ?? "", to: directory.path + "/ca.key")
            time.advance(by: .seconds(3651 * 86_400))
            await expect(.mismatch, "has expired") { try directory.ensure(certificates) }
            #expect(try contents(directory.path)["ca.crt"] == before["ca.crt"])
        }
    }

    @Test("a CA key without a certificate, as after an interruption, is completed")
    func interrupted() async throws {
        try await withPKI { directory in
            try CredentialFile.makeDirectory(directory.path)
            let key = try PrivateKey(.ecdsaP256)
            try CredentialFile.write(key.pem, to: directory.path + "/ca.key")
            let pki = try directory.ensure(certificates)
            #expect(pki.certificateAuthority.key.publicKey == key.publicKey)
            #expect(try contents(directory.path)["ca.key"] == key.pem)
        }
    }

    @Test("the key of service accounts is never replaced, and earlier keys are accepted")
    func serviceAccounts() async throws {
        try await withPKI { directory in
            let pki = try directory.ensure(certificates)
            let (key, pub) = (directory.path + "/sa.key", directory.path + "/sa.pub")
            try FileManager.default.removeItem(atPath: pub)
            #expect(try directory.ensure(certificates).serviceAccountPublicKeys == pki.serviceAccountPublicKeys)
            let older = try PrivateKey(.rsa2048).publicKey
            try CredentialFile.write(older.pem + pki.serviceAccountKey.publicKey.pem, to: pub)
            #expect(
                try directory.ensure(certificates).serviceAccountPublicKeys
                    == [older, pki.serviceAccountKey.publicKey])
            try CredentialFile.write(older.pem, to: pub)
            await expect(.mismatch, "sa.pub") { try directory.ensure(certificates) }
            try FileManager.default.removeItem(atPath: key)
            await expect(.missing, "sa.key") { try directory.ensure(certificates) }
        }
    }

    @Test("an invalid file is an error that names it, and is not changed")
    func malformed() async throws {
        try await withPKI { directory in
            _ = try directory.ensure(certificates)
            for file in ["apiserver.crt", "apiserver.key", "front-proxy-ca.crt", "sa.key", "sa.pub"] {
                let path = "\(directory.path)/\(file)"
                let sound = try CredentialFile.readText(path)
                try CredentialFile.write("garbage", to: path)
                await expect(.malformed, file.hasPrefix("front") ? "front-proxy-ca" : file) {
                    try directory.ensure(certificates)
                }
                #expect(try CredentialFile.readText(path) == "garbage")
                try CredentialFile.write(sound, to: path)
            }
            try FileManager.default.removeItem(atPath: directory.path + "/apiserver.crt")
            try FileManager.default.createDirectory(
                atPath: directory.path + "/apiserver.crt", withIntermediateDirectories: false)
            await expect(.inaccessible, "apiserver.crt") { try directory.ensure(certificates) }
        }
    }

    @Test("access by other users is removed from keys")
    func modes() async throws {
        try await withPKI { directory in
            _ = try directory.ensure(certificates)
            for file in ["ca.key", "sa.key", "apiserver.key"] {
                try FileManager.default.setAttributes(
                    [.posixPermissions: 0o644], ofItemAtPath: "\(directory.path)/\(file)")
            }
            _ = try directory.ensure(certificates)
            for file in ["ca.key", "sa.key", "apiserver.key"] {
                #expect(try mode("\(directory.path)/\(file)") == 0o600)
            }
        }
    }

    @Test("other components' certificates can be kept in the directory")
    func others() async throws {
        try await withPKI { directory in
            let pki = try directory.ensure(certificates)
            let profile = CertificateProfile.kubeletServing(nodeName: "node-1", addresses: ["192.0.2.1"])
            let made = try directory.ensure("kubelet", profile, signedBy: pki.certificateAuthority)
            let again = try directory.ensure("kubelet", profile, signedBy: pki.certificateAuthority)
            #expect(made.certificatePEM == again.certificatePEM)
            #expect(try contents(directory.path).keys.contains("kubelet.key"))
        }
    }
}
