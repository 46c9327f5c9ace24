import KubeAPI
import KubeSupport

/// What the API demands of addresses and address ranges in objects.
///
/// A text is read as older releases read it, and refused if a strict reader would understand something else: KEP-4858.
enum AddressRules {
    static let invalidAddress = "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"
    static let invalidRange = "must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)"

    static func address(_ text: String, _ path: FieldPath) -> [FieldError] {
        problems(address: text).map { .invalid(path, text, $0) }
    }

    static func range(_ text: String, _ path: FieldPath) -> [FieldError] {
        problems(range: text).map { .invalid(path, text, $0) }
    }

    /// What is wrong with an address; nothing if all readers understand the same.
    static func problems(address text: String) -> [String] {
        guard IPAddress(sloppy: text) != nil else { return [invalidAddress] }
        guard let address = IPAddress(text) else { return ["must not have leading 0s"] }
        return address.isIPv4Mapped ? ["must not be an IPv4-mapped IPv6 address"] : []
    }

    /// What is wrong with an address range; nothing if all readers understand the same.
    static func problems(range text: String) -> [String] {
        guard let (address, range) = CIDR.parse(sloppy: text) else { return [invalidRange] }
        if CIDR(text) == nil { return ["must not have leading 0s in IP or prefix length"] }
        if address.isIPv4Mapped { return ["must not have an IPv4-mapped IPv6 address"] }
        return address == range.base ? [] : ["must not have bits set beyond the prefix length"]
    }

    /// Addresses that no endpoint can have.
    static func endpoint(_ text: String, _ path: FieldPath) -> [FieldError] {
        guard let address = IPAddress(sloppy: text) else {
            return [.invalid(path, text, "must be a valid IP address")]
        }
        let detail = address.isUnspecified ? "may not be unspecified (0.0.0.0 or ::)" : specialRange(of: address)
        return detail.map { [.invalid(path, text, $0)] } ?? []
    }

    /// The error about an address that reaches only the own host or link; nil for other addresses.
    static func specialRange(of address: IPAddress) -> String? {
        if address.isLoopback { return "may not be in the loopback range (127.0.0.0/8, ::1/128)" }
        if address.isLinkLocal { return "may not be in the link-local range (169.254.0.0/16, fe80::/10)" }
        return address.isLinkLocalMulticast
            ? "may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)" : nil
    }
}
