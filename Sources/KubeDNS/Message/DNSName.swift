/// A domain name (RFC 1035, section 3.1): its labels, without the empty label of the root.
///
/// Names are compared without regard to the case of ASCII letters (RFC 4343).
struct DNSName: Hashable, CustomStringConvertible {
    static let maximumLabelLength = 63
    /// The maximum encoded size in bytes, including the length of each label and the root.
    static let maximumLength = 255

    let labels: [[UInt8]]

    init(labels: [[UInt8]]) {
        self.labels = labels
    }

    /// Parses `a.b.c`, with or without the final dot. Returns nil if a label is empty, or a label or the name is too long.
    init?(_ text: String) {
        var parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { Array($0) }
        if parts.last?.isEmpty == true { parts.removeLast() }
        self.init(labels: parts)
        guard parts.allSatisfy({ (1...Self.maximumLabelLength).contains($0.count) }), length <= Self.maximumLength
        else { return nil }
    }

    /// The encoded size without compression, in bytes.
    var length: Int { labels.reduce(1) { $0 + $1.count + 1 } }

    /// The labels as lower-case strings. Invalid UTF-8 becomes U+FFFD, which no name of the cluster contains.
    var lowercasedLabels: [String] {
        labels.map { String(decoding: $0.map(Self.lowercased), as: UTF8.self) }
    }

    static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    static func == (left: Self, right: Self) -> Bool {
        left.labels.count == right.labels.count
            && zip(left.labels, right.labels).allSatisfy { one, other in
                one.count == other.count && zip(one, other).allSatisfy { lowercased($0) == lowercased($1) }
            }
    }

    func hash(into hasher: inout Hasher) {
        for label in labels {
            hasher.combine(label.count)
            for byte in label { hasher.combine(Self.lowercased(byte)) }
        }
    }

    var description: String {
        labels.map { String(decoding: $0, as: UTF8.self) + "." }.joined()
    }
}
