import Foundation
import Testing

@testable import KubePKI

@Suite struct KeyTests {
    @Test("a key survives a round trip through PEM", arguments: KeyKind.allCases)
    func roundTrip(kind: KeyKind) throws {
        let key = try PrivateKey(kind)
        #expect(
            key.pem.hasPrefix(
                kind == .rsa2048 ? "-----BEGIN RSA PRIVATE KEY-----\n" : "-----BEGIN EC PRIVATE KEY-----\n"))
        #expect(try PrivateKey(pem: key.pem, name: "key").publicKey == key.publicKey)
        #expect(try PublicKey.all(pem: key.publicKey.pem, name: "key") == [key.publicKey])
        #expect(try PublicKey.all(pem: key.pem, name: "key") == [key.publicKey])
    }

    @Test("keys in all of OpenSSL's encodings are read", .enabled(if: OpenSSL.isAvailable))
    func openssl() async throws {
        try await withTemporaryDirectory { directory in
            func read(_ file: String) throws -> PublicKey {
                try PrivateKey(pem: CredentialFile.readText("\(directory)/\(file)"), name: file).publicKey
            }
            for (curve, form) in [("prime256v1", "ES256"), ("secp384r1", "ES384"), ("secp521r1", "ES512")] {
                // With a leading block of parameters.
                try OpenSSL.run("ecparam", "-name", curve, "-genkey", "-out", "ec.pem", in: directory)
                try OpenSSL.run("pkcs8", "-topk8", "-nocrypt", "-in", "ec.pem", "-out", "ec8.pem", in: directory)
                try OpenSSL.run("ec", "-in", "ec.pem", "-pubout", "-out", "ec.pub", in: directory)
                let key = try read("ec.pem")
                #expect(key.tokenAlgorithm == form)
                #expect(try read("ec8.pem") == key)
                #expect(try PublicKey.all(pem: CredentialFile.readText(directory + "/ec.pub"), name: "pub") == [key])
            }
            try OpenSSL.run("genrsa", "-traditional", "-out", "rsa.pem", "2048", in: directory)
            try OpenSSL.run("pkcs8", "-topk8", "-nocrypt", "-in", "rsa.pem", "-out", "rsa8.pem", in: directory)
            try OpenSSL.run("rsa", "-in", "rsa.pem", "-pubout", "-out", "rsa.pub", in: directory)
            try OpenSSL.run("rsa", "-in", "rsa.pem", "-RSAPublicKey_out", "-out", "rsa1.pub", in: directory)
            let key = try read("rsa.pem")
            #expect(try CredentialFile.readText(directory + "/rsa.pem").contains("BEGIN RSA PRIVATE KEY"))
            #expect(try read("rsa8.pem") == key)
            let both =
                try CredentialFile.readText(directory + "/rsa.pub") + CredentialFile.readText(directory + "/rsa1.pub")
            #expect(try PublicKey.all(pem: both, name: "pub") == [key, key])
        }
    }

    @Test("OpenSSL reads the written keys", .enabled(if: OpenSSL.isAvailable), arguments: KeyKind.allCases)
    func writtenForOpenSSL(kind: KeyKind) async throws {
        try await withTemporaryDirectory { directory in
            let key = try PrivateKey(kind)
            try CredentialFile.write(key.pem, to: directory + "/key")
            #expect(try OpenSSL.run("pkey", "-in", "key", "-check", "-noout", in: directory).contains("valid"))
            #expect(try OpenSSL.run("pkey", "-in", "key", "-pubout", in: directory) == key.publicKey.pem)
        }
    }

    @Test("invalid and unsupported keys are rejected", .enabled(if: OpenSSL.isAvailable))
    func refused() async throws {
        try await withTemporaryDirectory { directory in
            try OpenSSL.run("genrsa", "-out", "rsa.pem", "2048", in: directory)
            try OpenSSL.run("rsa", "-aes128", "-passout", "pass:x", "-in", "rsa.pem", "-out", "p8.pem", in: directory)
            try OpenSSL.run(
                "rsa", "-traditional", "-aes128", "-passout", "pass:x", "-in", "rsa.pem", "-out", "p1.pem",
                in: directory)
            try OpenSSL.run("genpkey", "-algorithm", "ed25519", "-out", "ed.pem", in: directory)
            for file in ["p8.pem", "p1.pem", "ed.pem"] {
                await expect(.unsupported, file) {
                    try PrivateKey(pem: CredentialFile.readText("\(directory)/\(file)"), name: file)
                }
            }
        }
        let good = try PrivateKey(.ecdsaP256).pem
        for bad in ["", "nonsense", good.replacingOccurrences(of: "END", with: "ENDE"), String(good.prefix(100))] {
            await expect(.malformed, "the-file") { try PrivateKey(pem: bad, name: "the-file") }
        }
        let corrupt = "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEE\n-----END EC PRIVATE KEY-----\n"
        await expect(.malformed, "the-file") { try PrivateKey(pem: corrupt, name: "the-file") }
        await expect(.malformed, "no public key") { try PublicKey.all(pem: "", name: "the-file") }
    }

    @Test("a key's ID is upstream's digest of its encoding", .enabled(if: OpenSSL.isAvailable))
    func keyID() async throws {
        try await withTemporaryDirectory { directory in
            let key = try PrivateKey(.ecdsaP256).publicKey
            try CredentialFile.write(key.pem, to: directory + "/pub")
            try OpenSSL.run("pkey", "-pubin", "-in", "pub", "-outform", "DER", "-out", "der", in: directory)
            try OpenSSL.run("dgst", "-sha256", "-binary", "-out", "digest", "der", in: directory)
            let digest = try Data(contentsOf: URL(fileURLWithPath: directory + "/digest")).base64EncodedString()
            let expected = digest.replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
                .replacingOccurrences(of: "=", with: "")
            #expect(key.keyID == expected)
        }
    }
}

@Suite struct CredentialFileTests {
    @Test("a file is accessible only to its owner, also when it replaces another, and no temporary file is left")
    func write() async throws {
        try await withTemporaryDirectory { directory in
            let path = directory + "/file"
            try KubePKITests.write("old", path)
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
            try CredentialFile.write("new", to: path)
            #expect(try CredentialFile.readText(path) == "new")
            #expect(try mode(path) == 0o600)
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["file"])
        }
    }

    @Test("a directory is created with its parents, accessible only to the owner")
    func directories() async throws {
        try await withTemporaryDirectory { directory in
            try CredentialFile.makeDirectory(directory + "/a/b/c")
            try CredentialFile.makeDirectory(directory + "/a/b/c")
            #expect(try mode(directory + "/a") == 0o700)
            #expect(try mode(directory + "/a/b/c") == 0o700)
            try KubePKITests.write("", directory + "/file")
            await expect(.inaccessible, "not a directory") { try CredentialFile.makeDirectory(directory + "/file") }
            await expect(.inaccessible) { try CredentialFile.makeDirectory(directory + "/file/x") }
        }
    }

    @Test("errors name the file")
    func errors() async throws {
        try await withTemporaryDirectory { directory in
            await expect(.missing, directory + "/absent") { try CredentialFile.read(directory + "/absent") }
            await expect(.inaccessible, directory) { try CredentialFile.read(directory) }
            await expect(.missing, directory + "/absent/file") {
                try CredentialFile.write("", to: directory + "/absent/file")
            }
            await expect(.inaccessible, directory) { try CredentialFile.write("", to: directory) }
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)
            try Data([0xff, 0xfe]).write(to: URL(fileURLWithPath: directory + "/binary"))
            await expect(.malformed, "binary") { try CredentialFile.readText(directory + "/binary") }
        }
    }
}
