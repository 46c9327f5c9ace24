import Foundation
import KubeSupport
import Testing

@testable import KubePKI

@Suite struct ServiceAccountTokenTests {
    private static let issuer = "https://kubernetes.default.svc.cluster.local"
    private let time = ManualTime(start: start + .milliseconds(1_500))

    private func issuer(_ key: PrivateKey) async throws -> ServiceAccountTokenIssuer {
        try await ServiceAccountTokenIssuer(issuer: Self.issuer, key: key, time: time)
    }

    private func verifier(_ keys: PublicKey..., audiences: [String] = [issuer]) async throws
        -> ServiceAccountTokenVerifier
    {
        try await ServiceAccountTokenVerifier(issuers: [Self.issuer], audiences: audiences, keys: keys, time: time)
    }

    private func issue(_ key: PrivateKey, audiences: [String] = [issuer]) async throws -> String {
        try await issuer(key).issue(
            namespace: "ns", serviceAccount: .init(name: "default", uid: "u-1"), audiences: audiences,
            lifetime: .seconds(3600)
        ).text
    }

    /// Decodes the JSON object in a part of a token.
    private func part(_ token: String, _ index: Int) throws -> [String: Any] {
        var text = token.split(separator: ".")[index].replacingOccurrences(of: "-", with: "+")
            .replacingOccurrences(of: "_", with: "/")
        text += String(repeating: "=", count: (4 - text.count % 4) % 4)
        let data = try #require(Data(base64Encoded: text))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test("a token has upstream's claims", arguments: KeyKind.allCases)
    func claims(kind: KeyKind) async throws {
        let key = try PrivateKey(kind)
        let (text, token) = try await issuer(key).issue(
            namespace: "ns", serviceAccount: .init(name: "sa", uid: "u-1"), pod: .init(name: "pod", uid: "u-2"),
            node: .init(name: "node", uid: "u-3"), audiences: ["a"], lifetime: .seconds(3607),
            warnAfter: .seconds(607))
        let header = try part(text, 0)
        #expect(header["alg"] as? String == (kind == .rsa2048 ? "RS256" : "ES256"))
        #expect(header["kid"] as? String == key.publicKey.keyID)
        var claims = try part(text, 1)
        let now = Int(start.secondsSinceEpoch) + 1
        #expect(claims["iss"] as? String == Self.issuer)
        #expect(claims["sub"] as? String == "system:serviceaccount:ns:sa")
        #expect(claims["aud"] as? [String] == ["a"])
        #expect(claims["iat"] as? Int == now)
        #expect(claims["nbf"] as? Int == now)
        #expect(claims["exp"] as? Int == now + 3607)
        #expect((claims["jti"] as? String)?.count == 36)
        let kubernetes = try #require(claims.removeValue(forKey: "kubernetes.io") as? [String: Any])
        #expect(
            NSDictionary(dictionary: kubernetes) == [
                "namespace": "ns", "serviceaccount": ["name": "sa", "uid": "u-1"],
                "pod": ["name": "pod", "uid": "u-2"],
                "node": ["name": "node", "uid": "u-3"], "warnafter": now + 607,
            ])
        #expect(claims.count == 7)
        #expect(token.userName == "system:serviceaccount:ns:sa")
        #expect(token.groups == ["system:serviceaccounts", "system:serviceaccounts:ns"])
        #expect(
            token.extra == [
                "authentication.kubernetes.io/credential-id": ["JTI=\(token.id)"],
                "authentication.kubernetes.io/pod-name": ["pod"], "authentication.kubernetes.io/pod-uid": ["u-2"],
                "authentication.kubernetes.io/node-name": ["node"], "authentication.kubernetes.io/node-uid": ["u-3"],
            ])
        #expect(try await verifier(key.publicKey, audiences: ["x", "a"]).verify(text) == .valid(token))
    }

    @Test("no two tokens have the same ID")
    func ids() async throws {
        let issuer = try await issuer(PrivateKey(.ecdsaP256))
        var ids: Set<String> = []
        for _ in 0..<20 {
            let account = ServiceAccountToken.Reference(name: "sa", uid: "u")
            ids.insert(
                try await issuer.issue(namespace: "ns", serviceAccount: account, audiences: [], lifetime: .seconds(1))
                    .token.id)
        }
        #expect(ids.count == 20)
    }

    @Test("a token is valid from a minute before to a minute after its validity, checked on each use")
    func validity() async throws {
        let key = try PrivateKey(.ecdsaP256)
        let verifier = try await verifier(key.publicKey)
        let text = try await issue(key)
        let early = ManualTime(start: start - .seconds(60))
        let earlyVerifier = try await ServiceAccountTokenVerifier(
            issuers: [Self.issuer], audiences: [Self.issuer], keys: [key.publicKey], time: early)
        #expect(await earlyVerifier.verify(text) == .invalid("service account token is not valid yet"))
        early.advance(by: .seconds(1))
        guard case .valid = await earlyVerifier.verify(text), case .valid = await verifier.verify(text) else {
            Issue.record("not valid")
            return
        }
        time.advance(by: .seconds(3659))
        guard case .valid = await verifier.verify(text) else {
            Issue.record("not valid any more")
            return
        }
        time.advance(by: .seconds(1))
        #expect(await verifier.verify(text) == .invalid("service account token has expired"))
    }

    @Test("a token without expiry is always valid")
    func endless() async throws {
        let key = try PrivateKey(.ecdsaP256)
        let issuer = try await issuer(key)
        let token = try await issuer.issue(
            namespace: "ns", serviceAccount: .init(name: "default", uid: "u-1"), audiences: [Self.issuer],
            lifetime: .seconds(3600)
        ).token
        var claims = ServiceAccountClaims(token, issuer: Self.issuer)
        claims.exp = nil
        let text = try await issuer.sign(claims)
        #expect(try part(text, 1)["exp"] == nil)
        time.advance(by: .seconds(400 * 86_400))
        guard case .valid = try await verifier(key.publicKey).verify(text) else {
            Issue.record("refused")
            return
        }
    }

    @Test("a token for another audience is rejected")
    func audiences() async throws {
        let key = try PrivateKey(.ecdsaP256)
        let verifier = try await verifier(key.publicKey, audiences: ["api", "api2"])
        let text = try await issue(key, audiences: ["vault", "x"])
        #expect(
            await verifier.verify(text)
                == .invalid(#"token audiences ["vault" "x"] is invalid for the target audiences ["api" "api2"]"#))
        guard case .valid(let token) = await verifier.verify(text, audiences: ["vault"]) else {
            Issue.record("refused")
            return
        }
        #expect(token.audiences == ["vault", "x"])
        guard case .invalid = try await verifier.verify(issue(key, audiences: [])) else {
            Issue.record("a token without audience was accepted")
            return
        }
    }

    @Test("tokens of earlier keys are accepted, tokens of other keys are not")
    func rotation() async throws {
        let (old, new, other) = (try PrivateKey(.rsa2048), try PrivateKey(.ecdsaP256), try PrivateKey(.ecdsaP256))
        let verifier = try await verifier(new.publicKey, old.publicKey)
        for key in [old, new] {
            guard case .valid = try await verifier.verify(issue(key)) else {
                Issue.record("refused")
                return
            }
        }
        #expect(try await verifier.verify(issue(other)) == .invalid("invalid signature"))
    }

    @Test("a token of another issuer, and other texts, are foreign")
    func foreign() async throws {
        let key = try PrivateKey(.ecdsaP256)
        let other = try await ServiceAccountTokenIssuer(issuer: "https://other", key: key, time: time)
        let account = ServiceAccountToken.Reference(name: "sa", uid: "u")
        let text = try await other.issue(
            namespace: "ns", serviceAccount: account, audiences: [Self.issuer], lifetime: .seconds(60)
        ).text
        let verifier = try await verifier(key.publicKey)
        let parts = text.split(separator: ".").map(String.init)
        for text in [
            text, "", ".", "..", "...", "a.b.c", "abc", parts[0], parts[0] + "." + parts[1],
            "\(parts[0]).!!!!.\(parts[2])", String(repeating: "a", count: 100_000), "e30.e30.e30",
        ] {
            #expect(await verifier.verify(text) == .foreign)
        }
    }

    @Test("a token changed at any position is rejected")
    func tampered() async throws {
        let key = try PrivateKey(.ecdsaP256)
        let verifier = try await verifier(key.publicKey)
        let text = try await issue(key)
        guard case .valid = await verifier.verify(text) else {
            Issue.record("refused")
            return
        }
        for index in stride(from: 0, to: text.utf8.count - 4, by: 7) {
            var bytes = Array(text.utf8)
            guard bytes[index] != UInt8(ascii: ".") else { continue }
            bytes[index] = bytes[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            if case .valid = await verifier.verify(String(decoding: bytes, as: UTF8.self)) {
                Issue.record("accepted with another byte \(index)")
            }
        }
    }

    @Test("a token can't choose its algorithm")
    func algorithms() async throws {
        func encode(_ text: String) -> String { Base64URL.encode(Array(text.utf8)) }
        let key = try PrivateKey(.rsa2048)
        let verifier = try await verifier(key.publicKey)
        let parts = try await issue(key).split(separator: ".").map(String.init)
        for header in [
            #"{"alg":"none"}"#, #"{"alg":"HS256","kid":"\#(key.publicKey.keyID)"}"#,
            #"{"kid":"\#(key.publicKey.keyID)"}"#,
            #"{"alg":"PS256"}"#,
        ] {
            for signature in ["", parts[2]] {
                let verdict = await verifier.verify("\(encode(header)).\(parts[1]).\(signature)")
                if case .valid = verdict { Issue.record("accepted \(header)") }
            }
        }
    }

    @Test("a token without key ID is verified with every key")
    func withoutKeyID() async throws {
        let (other, key) = (try PrivateKey(.ecdsaP256), try PrivateKey(.ecdsaP256))
        guard case .p256(let signer) = key else { return }
        let claims = try await issue(key).split(separator: ".")[1]
        let head = Base64URL.encode(Array(#"{"alg":"ES256"}"#.utf8)) + "." + claims
        let signature = try signer.signature(for: Data(head.utf8)).rawRepresentation
        let text = head + "." + Base64URL.encode(signature)
        guard case .valid = try await verifier(other.publicKey, key.publicKey).verify(text) else {
            Issue.record("refused")
            return
        }
    }

    @Test("a subject that does not match the service account is rejected")
    func subject() async throws {
        let key = try PrivateKey(.ecdsaP256)
        let token = ServiceAccountToken(
            namespace: "ns", serviceAccount: .init(name: "sa", uid: "u"), audiences: [Self.issuer], id: "1",
            issuedAt: start, notBefore: start, expires: start + .seconds(60))
        var claims = ServiceAccountClaims(token, issuer: Self.issuer)
        claims.sub = "system:serviceaccount:kube-system:admin"
        let text = try await TokenKey(key).sign(claims)
        guard case .invalid(let reason) = try await verifier(key.publicKey).verify(text) else {
            Issue.record("accepted")
            return
        }
        #expect(reason.contains("does not match"))
    }

    @Test("more tokens than the cache holds are verified")
    func forgetting() async throws {
        let key = try PrivateKey(.ecdsaP256)
        let (issuer, verifier) = (try await issuer(key), try await verifier(key.publicKey))
        for round in 0..<1_100 {
            let account = ServiceAccountToken.Reference(name: "sa\(round)", uid: "u")
            let (text, token) = try await issuer.issue(
                namespace: "ns", serviceAccount: account, audiences: [Self.issuer], lifetime: .seconds(60))
            guard await verifier.verify(text) == .valid(token), await verifier.verify(text) == .valid(token) else {
                Issue.record("refused")
                return
            }
        }
    }

    @Test("OpenSSL verifies a token's signature with the published key", .enabled(if: OpenSSL.isAvailable))
    func openssl() async throws {
        try await withTemporaryDirectory { directory in
            let key = try PrivateKey(.rsa2048)
            let parts = try await issue(key).split(separator: ".")
            var signature = parts[2].replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
            signature += String(repeating: "=", count: (4 - signature.count % 4) % 4)
            try #require(Data(base64Encoded: signature)).write(to: URL(fileURLWithPath: directory + "/signature"))
            try write("\(parts[0]).\(parts[1])", directory + "/text")
            try write(key.publicKey.pem, directory + "/pub")
            try OpenSSL.run("dgst", "-sha256", "-verify", "pub", "-signature", "signature", "text", in: directory)
        }
    }
}

@Suite struct OpenIDDocumentsTests {
    @Test("the documents have upstream's fields")
    func documents() throws {
        let (rsa, ec) = (try PrivateKey(.rsa2048).publicKey, try PrivateKey(.ecdsaP256).publicKey)
        let documents = try OpenIDDocuments(
            issuer: "https://a\"b", keySetURL: "https://192.0.2.1:6443/openid/v1/jwks", keys: [rsa, ec, rsa])
        let configuration = try JSONSerialization.jsonObject(with: Data(documents.configuration.utf8))
        #expect(
            configuration as? NSDictionary == [
                "issuer": "https://a\"b", "jwks_uri": "https://192.0.2.1:6443/openid/v1/jwks",
                "response_types_supported": ["id_token"], "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["ES256", "RS256"],
            ])
        let set = try JSONSerialization.jsonObject(with: Data(documents.keySet.utf8)) as? [String: [[String: String]]]
        let keys = try #require(set?["keys"])
        #expect(keys.map { $0["kid"] } == [rsa.keyID, ec.keyID, rsa.keyID])
        #expect(keys[0].keys.sorted() == ["alg", "e", "kid", "kty", "n", "use"])
        #expect(keys[0]["e"] == "AQAB")
        #expect(keys[0]["n"]?.count == 342)
        #expect(keys[1].keys.sorted() == ["alg", "crv", "kid", "kty", "use", "x", "y"])
        #expect(keys[1]["x"]?.count == 43 && keys[1]["y"]?.count == 43 && keys[1]["crv"] == "P-256")
    }
}
