import Glibc
import KubeAPI

/// What the texts of particular fields may look like. Each rule returns what is wrong, nothing when the text is fine.
extension NameRules {
    private static func isLowerAlphanumeric(_ byte: UInt8) -> Bool {
        (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte)
    }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isLowerAlphanumeric(byte) || (0x41...0x5a).contains(byte)
    }

    /// The name of a port (RFC 6335): at most 15 letters, digits and dashes, at least one letter.
    static func portName(_ text: String) -> [String] {
        var problems: [String] = []
        if text.utf8.count > 15 { problems.append("must be no more than 15 characters") }
        let isAllowed = text.utf8.allSatisfy { isLowerAlphanumeric($0) || $0 == 0x2d }
        if !isAllowed { problems.append("must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)") }
        if !text.utf8.contains(where: { (0x61...0x7a).contains($0) }) {
            problems.append("must contain at least one letter (a-z)")
        }
        if text.contains("--") { problems.append("must not contain consecutive hyphens") }
        if text.hasPrefix("-") || text.hasSuffix("-") { problems.append("must not begin or end with a hyphen") }
        return problems
    }

    static func portNumber(_ number: Int32) -> [String] {
        (1...65_535).contains(number) ? [] : ["must be between 1 and 65535, inclusive"]
    }

    /// The name of an environment variable: anything that can be printed, but `=`.
    static func environmentVariable(_ text: String) -> [String] {
        if text.isEmpty { return ["environment variable name must be non-empty"] }
        guard !text.utf8.allSatisfy({ (0x20...0x7e).contains($0) && $0 != 0x3d }) else { return [] }
        return ["a valid environment variable name must consist only of printable ASCII characters other than '='"]
    }

    /// A key in a ConfigMap or Secret, which becomes the name of a file.
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

    /// A domain to search, which may have underscores.
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

    /// The name of a kernel parameter, with dots or slashes between its parts.
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

    /// An identifier of a user or a group.
    static func userID(_ value: Int64) -> [String] {
        (0...Int64(Int32.max)).contains(value) ? [] : ["must be between 0 and 2147483647, inclusive"]
    }

    static let invalidAddress = "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"

    /// An address in a form that all programs read alike.
    static func address(_ text: String) -> [String] {
        guard AddressText(text) != nil else { return [invalidAddress] }
        if hasLeadingZeros(text) { return ["must not have leading 0s"] }
        return isMapped(text) ? ["must not be an IPv4-mapped IPv6 address"] : []
    }

    static func network(_ text: String) -> [String] {
        guard let (address, length) = AddressText.network(text) else {
            return ["must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)"]
        }
        let parts = text.split(separator: "/")
        if hasLeadingZeros(String(parts[0])) || (parts[1].count > 1 && parts[1].hasPrefix("0")) {
            return ["must not have leading 0s in IP or prefix length"]
        }
        if isMapped(String(parts[0])) { return ["must not have an IPv4-mapped IPv6 address"] }
        return address.hasBits(beyond: length) ? ["must not have bits set beyond the prefix length"] : []
    }

    private static func hasLeadingZeros(_ text: String) -> Bool {
        guard let last = text.split(separator: ":").last, last.contains(".") else { return false }
        return last.split(separator: ".").contains { $0.count > 1 && $0.hasPrefix("0") }
    }

    private static func isMapped(_ text: String) -> Bool {
        text.contains(":") && AddressText(text)?.isIPv6 == false
    }
}

/// An address of either family as a text states it. Numbers of an IPv4 address may begin with zeros, which older clients
/// write.
struct AddressText: Hashable, Sendable {
    /// Four or sixteen.
    let bytes: [UInt8]

    var isIPv6: Bool { bytes.count == 16 }

    init?(_ text: String) {
        if text.utf8.contains(UInt8(ascii: ":")) {
            var address = in6_addr()
            guard inet_pton(AF_INET6, text, &address) == 1 else { return nil }
            let all = withUnsafeBytes(of: &address) { Array($0) }
            // A mapped address is the IPv4 address that it maps.
            let isMapped = all[..<10].allSatisfy { $0 == 0 } && all[10] == 0xff && all[11] == 0xff
            bytes = isMapped ? Array(all[12...]) : all
        } else {
            let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            guard parts.count == 4 else { return nil }
            var numbers: [UInt8] = []
            for part in parts {
                guard !part.isEmpty, part.allSatisfy({ (0x30...0x39).contains($0) }),
                    let number = UInt8(Substring(part))
                else { return nil }
                numbers.append(number)
            }
            bytes = numbers
        }
    }

    /// The address and the length of the prefix that `text` states, e.g. `10.0.0.0/8`.
    static func network(_ text: String) -> (AddressText, Int)? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let address = AddressText(String(parts[0])), let length = Int(parts[1]),
            parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), length <= address.bytes.count * 8
        else { return nil }
        return (address, length)
    }

    func hasBits(beyond length: Int) -> Bool {
        bytes.enumerated().contains { index, byte in
            let kept = min(max(length - index * 8, 0), 8)
            return byte & UInt8(truncatingIfNeeded: 0xff >> kept) != 0
        }
    }

    var isUnspecified: Bool { bytes.allSatisfy { $0 == 0 } }

    var isLoopback: Bool {
        isIPv6 ? bytes[..<15].allSatisfy { $0 == 0 } && bytes[15] == 1 : bytes[0] == 127
    }

    var isLinkLocal: Bool {
        isIPv6 ? bytes[0] == 0xfe && bytes[1] & 0xc0 == 0x80 : bytes[0] == 169 && bytes[1] == 254
    }

    var isLinkLocalMulticast: Bool {
        isIPv6 ? bytes[0] == 0xff && bytes[1] & 0x0f == 2 : bytes[0] == 224 && bytes[1] == 0 && bytes[2] == 0
    }
}
