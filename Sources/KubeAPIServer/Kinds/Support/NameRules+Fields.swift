import KubeAPI

/// Validation of the text of particular fields. Each rule returns the problems, none if the text is valid.
extension NameRules {
    private static func isLowerAlphanumeric(_ byte: UInt8) -> Bool {
        (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte)
    }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isLowerAlphanumeric(byte) || (0x41...0x5a).contains(byte)
    }

    /// Validates a port name: an IANA service name (RFC 6335) of at most 15 letters, digits and hyphens, with a letter.
    static func portName(_ text: String) -> [String] {
        func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte) }
        var problems: [String] = []
        if text.utf8.count > 15 { problems.append("must be no more than 15 characters") }
        if text.isEmpty || !text.utf8.allSatisfy({ isLowerAlphanumeric($0) || $0 == 0x2d }) {
            problems.append("must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)")
        }
        if !text.utf8.contains(where: isLetter) { problems.append("must contain at least one letter (a-z)") }
        if text.contains("--") { problems.append("must not contain consecutive hyphens") }
        if text.hasPrefix("-") || text.hasSuffix("-") { problems.append("must not begin or end with a hyphen") }
        return problems
    }

    static func portNumber(_ number: Int32) -> [String] {
        (1...65_535).contains(number) ? [] : ["must be between 1 and 65535, inclusive"]
    }

    /// Validates the name of an environment variable: printable ASCII characters except `=`.
    static func environmentVariable(_ text: String) -> [String] {
        if text.isEmpty { return ["environment variable name must be non-empty"] }
        guard !text.utf8.allSatisfy({ (0x20...0x7e).contains($0) && $0 != 0x3d }) else { return [] }
        return ["a valid environment variable name must consist only of printable ASCII characters other than '='"]
    }

    /// Validates a key of a ConfigMap or Secret, which is also a file name in volumes.
    static func dataKey(_ text: String) -> [String] {
        var problems: [String] = []
        if text.utf8.count > 253 { problems.append("must be no more than 253 characters") }
        let isAllowed =
            !text.isEmpty
            && text.utf8.allSatisfy { isAlphanumeric($0) || $0 == 0x2d || $0 == 0x5f || $0 == 0x2e }
        if !isAllowed {
            problems.append(
                "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or "
                    + "'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')")
        }
        if text == "." {
            problems.append("must not be '.'")
        } else if text == ".." {
            problems.append("must not be '..'")
        } else if text.hasPrefix("..") {
            problems.append("must not start with '..'")
        }
        return problems
    }

    static func httpHeader(_ text: String) -> [String] {
        if !text.isEmpty, text.utf8.allSatisfy({ isAlphanumeric($0) || $0 == 0x2d }) { return [] }
        return [
            "a valid HTTP header must consist of alphanumeric characters or '-' (e.g. 'X-Header-Name', regex used for "
                + "validation is '[-A-Za-z0-9]+')"
        ]
    }

    /// Validates a DNS search domain, which may have underscores.
    static func searchDomain(_ text: String) -> [String] {
        var problems: [String] = []
        if text.utf8.count > 253 { problems.append("must be no more than 253 characters") }
        let isAllowed = text.utf8.split(separator: 0x2e, omittingEmptySubsequences: false).allSatisfy { label in
            let name = label.first == 0x5f ? label.dropFirst() : label
            guard let first = name.first, let last = name.last else { return false }
            return isLowerAlphanumeric(first) && isLowerAlphanumeric(last)
                && name.allSatisfy { isLowerAlphanumeric($0) || $0 == 0x2d || $0 == 0x5f }
        }
        if !isAllowed {
            problems.append(
                "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and "
                    + "must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is "
                    + "'_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*')")
        }
        return problems
    }

    private static let segment = "[a-z0-9]([-_a-z0-9]*[a-z0-9])?"

    /// Validates the name of a sysctl, whose parts are separated by dots or slashes.
    static func sysctl(_ text: String) -> [String] {
        let parts = text.utf8.split(omittingEmptySubsequences: false) { $0 == 0x2e || $0 == 0x2f }
        let isAllowed =
            text.utf8.count <= 253
            && parts.allSatisfy { part in
                guard let first = part.first, let last = part.last else { return false }
                return isLowerAlphanumeric(first) && isLowerAlphanumeric(last)
                    && part.allSatisfy { isLowerAlphanumeric($0) || $0 == 0x2d || $0 == 0x5f }
            }
        guard !isAllowed else { return [] }
        return ["must have at most 253 characters and match regex ^(\(segment)[\\./])*\(segment)$"]
    }

    /// Validates the ID of a user or a group.
    static func userID(_ value: Int64) -> [String] {
        (0...Int64(Int32.max)).contains(value) ? [] : ["must be between 0 and 2147483647, inclusive"]
    }
}
