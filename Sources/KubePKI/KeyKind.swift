/// The kinds of keys that can be created.
package enum KeyKind: String, Sendable, CaseIterable {
    case ecdsaP256 = "ECDSA-P256"
    case rsa2048 = "RSA-2048"
}
