/// The validation rules of names, labels and annotations:
/// https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
/// Each rule returns upstream's error messages for the text; none if the text is valid.
package enum NameRules {
    private static func isLowerAlphanumeric(_ byte: UInt8) -> Bool {
        (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte)
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isLowerAlphanumeric(byte) || (0x41...0x5a).contains(byte)
    }

    private static let labelMessage =
        "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end "
        + "with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is "
        + "'[a-z0-9]([-a-z0-9]*[a-z0-9])?')"
    private static let subdomainMessage =
        "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start "
        + "and end with an alphanumeric character (e.g. 'example.com', regex used for validation is "
        + "'[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"
    private static let label1035Message =
        "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, "
        + "and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is "
        + "'[a-z]([-a-z0-9]*[a-z0-9])?')"
    private static let qualifiedNameMessage =
        "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric "
        + "character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is "
        + "'([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')"
    private static let labelValueMessage =
        "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and "
        + "end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is "
        + "'(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')"

    private static func tooLong(_ maximum: Int) -> String { "must be no more than \(maximum) bytes" }

    private static func tooLongName(_ maximum: Int) -> String { "must be no more than \(maximum) characters" }

    private static func isLabel(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
        guard let first = bytes.first, let last = bytes.last, isLowerAlphanumeric(first), isLowerAlphanumeric(last)
        else { return false }
        return bytes.allSatisfy { isLowerAlphanumeric($0) || $0 == 0x2d }
    }

    /// Returns true if the bytes are labels separated by dots.
    private static func isSubdomain(_ bytes: some Sequence<UInt8>) -> Bool {
        var previous: UInt8 = 0x2e
        for byte in bytes {
            switch byte {
            case 0x2e: if previous == 0x2e || previous == 0x2d { return false }
            case 0x2d: if previous == 0x2e { return false }
            default: if !isLowerAlphanumeric(byte) { return false }
            }
            previous = byte
        }
        return previous != 0x2e && previous != 0x2d
    }

    /// Validates an RFC 1123 label of at most 63 bytes, such as the name of a namespace, service or container.
    package static func dns1123Label(_ text: String) -> [String] {
        var problems = text.utf8.count > 63 ? [tooLongName(63)] : []
        if !isLabel(text.utf8) {
            problems.append(isSubdomain(text.utf8) ? "must not contain dots" : labelMessage)
        }
        return problems
    }

    /// Validates an RFC 1123 subdomain of at most 253 bytes, such as the names of most objects.
    package static func dns1123Subdomain(_ text: String) -> [String] {
        var problems = text.utf8.count > 253 ? [tooLongName(253)] : []
        if !isSubdomain(text.utf8) { problems.append(subdomainMessage) }
        return problems
    }

    /// Validates an RFC 1035 label of at most 63 bytes, such as an API version.
    package static func dns1035Label(_ text: String) -> [String] {
        var problems = text.utf8.count > 63 ? [tooLongName(63)] : []
        let startsWithLetter = text.utf8.first.map { (0x61...0x7a).contains($0) } ?? false
        if !startsWithLetter || !isLabel(text.utf8) { problems.append(label1035Message) }
        return problems
    }

    /// Validates a path segment, such as the name of an RBAC role or binding.
    package static func pathSegment(_ text: String) -> [String] {
        if text == "." { return ["may not be '.'"] }
        if text == ".." { return ["may not be '..'"] }
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "%") }) else { return [] }
        var problems: [String] = []
        for character in ["/", "%"] where text.contains(character) { problems.append("may not contain '\(character)'") }
        return problems
    }

    /// Validates a key of labels, annotations and taints: `[prefix/]name`.
    package static func qualifiedName(_ text: String) -> [String] {
        let bytes = text.utf8
        guard let slash = bytes.firstIndex(of: 0x2f) else { return namePart(bytes[...]) }
        let name = bytes[bytes.index(after: slash)...]
        if name.contains(0x2f) { return [qualifiedNameForm] }
        var problems: [String] = []
        let prefix = bytes[..<slash]
        if prefix.isEmpty {
            problems.append("prefix part must be non-empty")
        } else {
            if prefix.count > 253 { problems.append("prefix part \(tooLong(253))") }
            if !isSubdomain(prefix) { problems.append("prefix part \(subdomainMessage)") }
        }
        return problems + namePart(name)
    }

    private static let qualifiedNameForm =
        "a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an "
        + "alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is "
        + "'([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. "
        + "'example.com/MyName')"

    private static func namePart(_ name: Substring.UTF8View) -> [String] {
        var problems: [String] = []
        if name.isEmpty {
            problems.append("name part must be non-empty")
        } else if name.count > 63 {
            problems.append("name part \(tooLong(63))")
        }
        if !isQualified(name) { problems.append(qualifiedNameMessage) }
        return problems
    }

    private static func isQualified(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
        guard let first = bytes.first, let last = bytes.last, isAlphanumeric(first), isAlphanumeric(last) else {
            return false
        }
        return bytes.allSatisfy { isAlphanumeric($0) || $0 == 0x2d || $0 == 0x5f || $0 == 0x2e }
    }

    /// Validates the value of a label, of at most 63 bytes; it may be empty.
    package static func labelValue(_ text: String) -> [String] {
        var problems = text.utf8.count > 63 ? [tooLong(63)] : []
        if !text.isEmpty, !isQualified(text.utf8) { problems.append(labelValueMessage) }
        return problems
    }
}
