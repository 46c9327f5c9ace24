import KubeSupport

/// The keys from `lower` up to but not including `upper`, in the order of their UTF-8 bytes.
package struct KeyRange: Hashable, Sendable {
    package var lower: String
    /// Nil means no upper bound.
    package var upper: String?

    package init(lower: String, upper: String?) {
        self.lower = lower
        self.upper = upper
    }

    /// All keys that start with `prefix`. The prefix must be ASCII and must not be empty.
    package init(prefix: String) {
        precondition(prefix.utf8.allSatisfy { $0 < 0x7f } && !prefix.isEmpty, "a key prefix must be non-empty ASCII")
        var upper = Array(prefix.utf8)
        upper[upper.count - 1] += 1
        self.init(lower: prefix, upper: String(decoding: upper, as: UTF8.self))
    }
}

extension KeyRange {
    /// Returns true if `key` is in the range.
    package func contains(_ key: String) -> Bool {
        let key = UTF8Key(key)
        if key < UTF8Key(lower) { return false }
        return upper.map { key < UTF8Key($0) } ?? true
    }
}
