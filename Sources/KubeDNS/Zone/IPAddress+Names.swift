import KubeSupport

extension IPAddress {
    /// Parses the name of an address in `in-addr.arpa` (RFC 1035, section 3.5) or `ip6.arpa` (RFC 3596, section 2.5). Returns
    /// nil for any other name.
    init?(reverseLabels labels: [String]) {
        switch labels.suffix(2) {
        case ["in-addr", "arpa"] where labels.count == 6:
            self.init(labels.prefix(4).reversed().joined(separator: "."))
        case ["ip6", "arpa"] where labels.count == 34:
            let nibbles = labels.prefix(32)
            guard nibbles.allSatisfy({ $0.utf8.count == 1 }),
                let value = UInt128(nibbles.reversed().joined(), radix: 16)
            else { return nil }
            self.init(ipv6: value)
        default: return nil
        }
    }

    /// Parses an address with dashes instead of dots or colons, as in the name of a pod. Returns nil for any other string.
    init?(dashed text: String) {
        func joined(with separator: Character) -> String { String(text.map { $0 == "-" ? separator : $0 }) }
        guard let address = IPAddress(joined(with: ".")) ?? IPAddress(joined(with: ":")) else { return nil }
        self = address
    }
}
