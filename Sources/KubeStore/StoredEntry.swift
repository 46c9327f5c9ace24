/// The value of a key after the transaction `modified`.
package struct StoredEntry: Hashable, Sendable {
    package let key: String
    package let value: [UInt8]
    /// The transaction that created the key (after its last deletion, if any).
    package let created: Revision
    /// The transaction that wrote this value.
    package let modified: Revision

    package init(key: String, value: [UInt8], created: Revision, modified: Revision) {
        self.key = key
        self.value = value
        self.created = created
        self.modified = modified
    }
}
