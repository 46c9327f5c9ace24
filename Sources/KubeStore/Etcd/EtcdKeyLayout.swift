/// Maps the store's keys to keys in etcd.
///
/// The prefix `own` of the store's keys is replaced by `prefix` in etcd. With `--etcd-prefix /prod`, pods are at
/// `/prod/pods/…`, as upstream stores them. Both prefixes end with a slash unless they are empty, so that `/prod/` does
/// not include the keys of `/production/`.
package struct EtcdKeyLayout: Hashable, Sendable {
    package var own: String
    package var prefix: String

    package init(own: String = "", prefix: String = "") {
        self.own = own
        self.prefix = prefix
    }

    /// Returns `text` as a normalized key prefix, with a slash before, after and between its parts, as upstream does.
    /// Nil if `text` has no parts, or can't be a prefix of keys.
    package static func prefix(_ text: String) -> String? {
        var parts: [Substring] = []
        for part in text.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        guard !parts.isEmpty, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else { return nil }
        return "/" + parts.joined(separator: "/") + "/"
    }

    func encode(_ key: String) -> [UInt8] {
        Array(prefix.utf8) + key.utf8.dropFirst(own.utf8.count)
    }

    func decode(_ key: some Collection<UInt8>) -> String {
        own + String(decoding: key.dropFirst(prefix.utf8.count), as: UTF8.self)
    }

    /// Returns the bounds of `range` for etcd. etcd does not accept an empty first key: a zero byte precedes all other
    /// keys.
    func encode(_ range: KeyRange) -> (key: [UInt8], rangeEnd: [UInt8]) {
        var key = range.lower.hasPrefix(own) ? encode(range.lower) : Array(prefix.utf8)
        if key.isEmpty { key = [0] }
        // An upper bound without the store's prefix is above all keys of the store.
        if let upper = range.upper, upper.hasPrefix(own) { return (key, encode(upper)) }
        // A range end of one zero byte means no upper bound in etcd; with a prefix, the range ends after the prefix.
        guard let last = prefix.utf8.last else { return (key, [0]) }
        return (key, Array(prefix.utf8.dropLast()) + [last + 1])
    }
}
