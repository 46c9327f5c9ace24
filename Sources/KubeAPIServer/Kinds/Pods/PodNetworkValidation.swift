import KubeAPI

/// Validation of a pod's host name, host aliases and DNS configuration.
enum PodNetworkValidation {
    private static let maximumServers = 3
    private static let maximumSearches = 32
    private static let maximumSearchLength = 2_048

    static func validate(_ spec: PodSpec, _ errors: inout FieldErrors) {
        validateDNS(spec, &errors)
        errors.checkLabel("hostname", spec.hostname)
        errors.checkLabel("subdomain", spec.subdomain)
        if let name = spec.hostnameOverride { validateOverride(name, spec, &errors) }
        errors.each("hostAliases", spec.hostAliases) { errors, _, alias in
            errors.checkAddress("ip", alias.ip)
            errors.each("hostnames", alias.hostnames) { errors, _, name in
                errors.invalid("", name, NameRules.dns1123Subdomain(name))
            }
        }
    }

    private static func validateOverride(_ name: String, _ spec: PodSpec, _ errors: inout FieldErrors) {
        if spec.hostNetwork == true {
            errors.forbidden("hostnameOverride", "may not be specified when hostNetwork is true")
        }
        if spec.setHostnameAsFQDN == true {
            errors.forbidden("hostnameOverride", "may not be specified when setHostnameAsFQDN is true")
        }
        // The limit of the Linux kernel.
        if name.utf8.count > 64 { errors.tooLong("hostnameOverride", maximum: 64) }
        errors.invalid("hostnameOverride", name, NameRules.dns1123Subdomain(name))
    }

    private static func validateDNS(_ spec: PodSpec, _ errors: inout FieldErrors) {
        guard let configuration = spec.dnsConfig else {
            if spec.dnsPolicy == "None" {
                errors.required("dnsConfig", "must provide `dnsConfig` when `dnsPolicy` is None")
            }
            return
        }
        errors.at("dnsConfig") { errors in
            if spec.dnsPolicy == "None", configuration.nameservers.isEmpty {
                return errors.required(
                    "nameservers", "must provide at least one DNS nameserver when `dnsPolicy` is None")
            }
            if configuration.nameservers.count > maximumServers {
                errors.invalid(
                    "nameservers", configuration.nameservers, "must not have more than \(maximumServers) nameservers")
            }
            errors.each("nameservers", configuration.nameservers) { errors, _, server in
                errors.checkAddress("", server)
            }
            validateSearches(configuration.searches, &errors)
            errors.each("options", configuration.options) { errors, _, option in
                if option.name ?? "" == "" { errors.required("", "must not be empty") }
            }
        }
    }

    private static func validateSearches(_ searches: [String], _ errors: inout FieldErrors) {
        if searches.count > maximumSearches {
            errors.invalid("searches", searches, "must not have more than \(maximumSearches) search paths")
        }
        if searches.reduce(searches.count - 1, { $0 + $1.utf8.count }) > maximumSearchLength {
            errors.invalid(
                "searches", searches,
                "must not have more than \(maximumSearchLength) characters (including spaces) in the search list")
        }
        errors.each("searches", searches) { errors, _, search in
            guard search != "." else { return }
            let name = search.hasSuffix(".") ? String(search.dropLast()) : search
            errors.invalid("", name, NameRules.searchDomain(name))
        }
    }
}
