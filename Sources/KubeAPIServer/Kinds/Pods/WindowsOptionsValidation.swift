import KubeAPI

/// Validation of the security options of Windows containers.
enum WindowsOptionsValidation {
    private static let specLimit = 64 * 1_024
    private static let domainLimit = 256
    private static let userLimit = 104

    static func validate(_ options: WindowsSecurityContextOptions, _ errors: inout FieldErrors) {
        if let name = options.gmsaCredentialSpecName {
            for problem in NameRules.dns1123Subdomain(name) {
                errors.invalid("gmsaCredentialSpecName", NamedText(name), problem)
            }
        }
        if let spec = options.gmsaCredentialSpec {
            if spec.isEmpty {
                errors.invalid(
                    "gmsaCredentialSpec", NamedText(spec), "gmsaCredentialSpec cannot be an empty string")
            } else if spec.utf8.count > specLimit {
                errors.invalid("gmsaCredentialSpec", NamedText(spec), "gmsaCredentialSpec size must be under 64 KiB")
            }
        }
        if let name = options.runAsUserName {
            for problem in userProblems(name) { errors.invalid("runAsUserName", NamedText(name), problem) }
        }
    }

    /// Returns the problems of a user name, which may have the prefix of a domain and a backslash.
    private static func userProblems(_ name: String) -> [String] {
        if name.isEmpty { return ["runAsUserName cannot be an empty string"] }
        if name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7f }) {
            return ["runAsUserName cannot contain control characters"]
        }
        let parts = name.split(separator: "\\", omittingEmptySubsequences: false).map(String.init)
        if parts.count > 2 { return ["runAsUserName cannot contain more than one backslash"] }
        var problems: [String] = []
        if parts.count == 2 {
            let domain = parts[0]
            if domain.utf8.count >= domainLimit {
                problems.append("runAsUserName's Domain length must be under \(domainLimit) characters")
            }
            if !isNetBIOS(domain), !isDNS(domain) {
                problems.append("runAsUserName's Domain doesn't match the NetBios nor the DNS format")
            }
        }
        let user = parts[parts.count - 1]
        if user.isEmpty {
            problems.append("runAsUserName's User cannot be empty")
        } else if user.utf8.count > userLimit {
            problems.append("runAsUserName's User length must not be longer than \(userLimit) characters")
        }
        if !user.isEmpty, user.allSatisfy({ $0 == "." || $0 == " " }) {
            problems.append("runAsUserName's User cannot contain only periods or spaces")
        }
        if user.contains(where: { "\"/\\:;|=,+*?<>@[]".contains($0) }) {
            problems.append("runAsUserName's User cannot contain the following characters: \"/\\:;|=,+*?<>@[]")
        }
        return problems
    }

    private static func isNetBIOS(_ domain: String) -> Bool {
        (1...15).contains(domain.unicodeScalars.count) && domain.first != "."
            && !domain.contains { "\\/:*?\"<>|".contains($0) }
    }

    private static func isDNS(_ domain: String) -> Bool {
        domain.utf8.split(separator: 0x2e, omittingEmptySubsequences: false).allSatisfy { label in
            guard let first = label.first, let last = label.last, label.count <= 63 else { return false }
            return NameRules.isAlphanumeric(first) && NameRules.isAlphanumeric(last)
                && label.allSatisfy { NameRules.isAlphanumeric($0) || $0 == 0x2d }
        }
    }
}
