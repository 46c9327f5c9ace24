/// Determines how the value of each key is encrypted. A key without a rule is not encrypted.
package struct EncryptionRules: Sendable {
    private let find: @Sendable (_ key: String) -> ValueEncryption?

    package init(_ find: @escaping @Sendable (_ key: String) -> ValueEncryption?) {
        self.find = find
    }

    func encryption(of key: String) -> ValueEncryption {
        find(key) ?? .none
    }
}
