import KubeAPI
import KubeSupport

/// Warnings about IPv6 addresses that are not in canonical form (RFC 5952).
enum AddressWarnings {
    static func add(_ path: String, _ text: String, _ warnings: inout FieldWarnings) {
        guard let address = IPAddress(sloppy: text), address.isIPv6 else { return }
        if text != address.description {
            warnings.add(
                path, "IPv6 address \(GoText.quoted(text)) should be in RFC 5952 canonical format")
        }
    }
}
