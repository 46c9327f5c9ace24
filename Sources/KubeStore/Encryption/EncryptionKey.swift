/// A named secret key. https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/
package struct EncryptionKey: Hashable, Sendable {
    package let name: String
    let secret: [UInt8]

    package init(name: String, secret: [UInt8]) {
        self.name = name
        self.secret = secret
    }

    /// The size in bytes.
    package var size: Int { secret.count }
}
