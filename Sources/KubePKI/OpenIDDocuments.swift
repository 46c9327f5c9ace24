import Crypto
import CryptoExtras

/// The OpenID Connect discovery documents, with which other services verify service account tokens:
/// https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#service-account-issuer-discovery
package struct OpenIDDocuments: Hashable, Sendable {
    /// The JSON document at /.well-known/openid-configuration.
    package let configuration: String
    /// The JSON document at /openid/v1/jwks, of type application/jwk-set+json.
    package let keySet: String

    /// `keySetURL` is the URL of the key set, such as https://10.0.0.1:6443/openid/v1/jwks.
    package init(issuer: String, keySetURL: String, keys: [PublicKey]) throws(PKIError) {
        var algorithms: [String] = []
        for key in keys where !algorithms.contains(key.tokenAlgorithm) { algorithms.append(key.tokenAlgorithm) }
        let names = algorithms.sorted().map { Self.quote($0) }.joined(separator: ",")
        configuration =
            #"{"issuer":\#(Self.quote(issuer)),"jwks_uri":\#(Self.quote(keySetURL)),"#
            + #""response_types_supported":["id_token"],"subject_types_supported":["public"],"#
            + #""id_token_signing_alg_values_supported":[\#(names)]}"#
        var documents: [String] = []
        for key in keys { documents.append(try Self.document(key)) }
        keySet = #"{"keys":[\#(documents.joined(separator: ","))]}"#
    }

    /// Returns the JSON Web Key of a public key (RFC 7518 section 6).
    private static func document(_ key: PublicKey) throws(PKIError) -> String {
        let head = #"{"use":"sig","kty":""#
        let middle = #"","kid":"\#(key.keyID)","#
        let algorithm = #""alg":"\#(key.tokenAlgorithm)","#
        func point(_ curve: String, _ bytes: some Collection<UInt8>) -> String {
            // X9.63: the byte 4, followed by the coordinates, which have the same length.
            let half = (bytes.count - 1) / 2
            let x = Base64URL.encode(bytes.dropFirst().prefix(half))
            let y = Base64URL.encode(bytes.suffix(half))
            return head + "EC" + middle + #""crv":"\#(curve)","# + algorithm + #""x":"\#(x)","y":"\#(y)"}"#
        }
        switch key {
        case .p256(let key): return point("P-256", key.x963Representation)
        case .p384(let key): return point("P-384", key.x963Representation)
        case .p521(let key): return point("P-521", key.x963Representation)
        case .rsa(let key):
            do {
                let numbers = try key.getKeyPrimitives()
                let modulus = Base64URL.encode(numbers.modulus)
                let exponent = Base64URL.encode(numbers.publicExponent)
                return head + "RSA" + middle + algorithm + #""n":"\#(modulus)","e":"\#(exponent)"}"#
            } catch {
                throw PKIError(.failed, "cannot read the modulus and exponent of an RSA key", cause: error)
            }
        }
    }

    private static func quote(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\u{0}"..<"\u{20}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
