import KubeAPI
import KubeSupport

/// Validation of IP addresses and CIDR ranges in objects.
///
/// A text that a lenient parser (of older releases) accepts but a strict parser reads differently is refused: KEP-4858.
enum AddressRules {
    static let invalidAddress = "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"
    static let invalidRange = "must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)"

    static func address(_ text: String, _ path: FieldPath) -> [FieldError] {
        problems(address: text).map { .invalid(path, text, $0) }
    }

    static func range(_ text: String, _ path: FieldPath) -> [FieldError] {
        problems(range: text).map { .invalid(path, text, $0) }
    }

    /// Returns the problems of an address, none if it is valid and unambiguous.
    static func problems(address text: String) -> [String] {
        guard IPAddress(sloppy: text) != nil else { return [invalidAddress] }
        guard let address = IPAddress(text) else { return ["must not have leading 0s"] }
        return address.isIPv4Mapped ? ["must not be an IPv4-mapped IPv6 address"] : []
    }

    /// Returns the problems of an address range, none if it is valid and unambiguous.
    static func problems(range text: String) -> [String] {
        guard let (address, range) = CIDR.parse(sloppy: text) else { return [invalidRange] }
        if CIDR(text) == nil { return ["must not have leading 0s in IP or prefix length"] }
        if address.isIPv4Mapped { return ["must not have an IPv4-mapped IPv6 address"] }
        return address == range.base ? [] : ["must not have bits set beyond the prefix length"]
    }

    /// Checks that an endpoint can have the address: it is not unspecified, loopback, link-local or link-local
    /// multicast.
    static func endpoint(_ text: String, _ path: FieldPath) -> [FieldError] {
        guard let address = IPAddress(sloppy: text) else {
            return [.invalid(path, text, "must be a valid IP address")]
        }
        let detail = address.isUnspecified ? "may not be unspecified (0.0.0.0 or ::)" : specialRange(of: address)
        return detail.map { [.invalid(path, text, $0)] } ?? []
    }

    /// Returns the problem of a loopback, link-local or link-local multicast address; nil for other addresses.
    static func specialRange(of address: IPAddress) -> String? {
        if address.isLoopback { return "may not be in the loopback range (127.0.0.0/8, ::1/128)" }
        if address.isLinkLocal { return "may not be in the link-local range (169.254.0.0/16, fe80::/10)" }
        return address.isLinkLocalMulticast
            ? "may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)" : nil
    }
}
