import KubeAPI
import KubeSupport

/// Validation of a service's cluster IPs, its IP families and its IP family policy, which depend on each other.
enum ServiceAddressRules {
    private static let families = ["IPv4", "IPv6"]
    private static let policies = ["PreferDualStack", "RequireDualStack", "SingleStack"]

    static func validate(_ service: Service, _ errors: inout FieldErrors) {
        let spec = service.spec
        // For ExternalName, `ServiceValidation` checks that the fields are absent.
        guard service.needsClusterIP else { return }
        if let address = spec.clusterIP, !address.isEmpty {
            if spec.clusterIPs.isEmpty {
                errors.required("clusterIPs")
            } else if spec.clusterIPs[0] != address {
                errors.invalid("clusterIPs", spec.clusterIPs, "first value must match `clusterIP`")
            }
        } else if !spec.clusterIPs.isEmpty {
            errors.invalid("clusterIPs", spec.clusterIPs, "must be empty when `clusterIP` is not specified")
        }
        errors.each("ipFamilies", spec.ipFamilies) { errors, index, family in
            if !families.contains(family) { errors.notSupported("", family, families) }
            if spec.ipFamilies[..<index].contains(family) { errors.duplicate("", family) }
        }
        if let policy = spec.ipFamilyPolicy, !policies.contains(policy) {
            errors.notSupported("ipFamilyPolicy", policy, policies)
        }
        validateAddresses(service, &errors)
    }

    private static func validateAddresses(_ service: Service, _ errors: inout FieldErrors) {
        let spec = service.spec
        var isValid = true
        for (index, address) in spec.clusterIPs.enumerated() {
            if index == 0, address == "None" {
                guard spec.clusterIPs.count > 1 else { continue }
                isValid = false
                errors.invalid("clusterIPs", spec.clusterIPs, "'None' must be the first and only value")
                continue
            }
            let problems = AddressRules.problems(address: address)
            if !problems.isEmpty { isValid = false }
            errors.invalid("clusterIPs[\(index)]", address, problems)
        }
        if spec.clusterIPs.count > 2 {
            errors.invalid("clusterIPs", spec.clusterIPs, "may only hold up to 2 values")
        }
        guard isValid else { return }
        if spec.clusterIPs.count > 1, Set(spec.clusterIPs.map { IPAddress(sloppy: $0)?.isIPv6 }).count < 2 {
            errors.invalid("clusterIPs", spec.clusterIPs, "may specify no more than one IP for each IP family")
        }
        guard !service.isHeadless else { return }
        for (index, (address, family)) in zip(spec.clusterIPs, spec.ipFamilies).enumerated() {
            guard let isIPv6 = IPAddress(sloppy: address)?.isIPv6, families.contains(family),
                isIPv6 != (family == "IPv6")
            else { continue }
            errors.invalid(
                "clusterIPs[\(index)]", address, "expected an \(family) value as indicated by `ipFamilies[\(index)]`")
        }
    }

    // MARK: Updates

    static func validateUpdate(_ new: Service, _ old: Service, _ errors: inout FieldErrors) {
        guard new.needsClusterIP, old.needsClusterIP else { return }
        if !(old.isHeadless && new.isHeadless) { validateAddressUpdate(new.spec, old.spec, &errors) }
        if !old.isHeadless, !new.isHeadless { validateFamilyUpdate(new.spec, old.spec, &errors) }
    }

    private static func validateAddressUpdate(
        _ new: ServiceSpec, _ old: ServiceSpec, _ errors: inout FieldErrors
    ) {
        let detail = "may not change once set"
        if new.clusterIPs.count == old.clusterIPs.count {
            for index in old.clusterIPs.indices where new.clusterIPs[index] != old.clusterIPs[index] {
                errors.invalid("clusterIPs[\(index)]", new.clusterIPs, detail)
            }
            return
        }
        if new.clusterIPs.isEmpty {
            errors.invalid("clusterIPs[0]", new.clusterIPs, "primary clusterIP can not be unset")
        } else if let first = old.clusterIPs.first, first != new.clusterIPs[0] {
            errors.invalid("clusterIPs[0]", new.clusterIPs, detail)
        }
        if new.clusterIPs.count == 1, old.clusterIPs.count > 1, new.ipFamilyPolicy != "SingleStack" {
            errors.invalid(
                "ipFamilyPolicy", GoText.Raw(GoForm.text(new.ipFamilyPolicy)),
                "must be set to 'SingleStack' when releasing the secondary clusterIP")
        }
    }

    private static func validateFamilyUpdate(
        _ new: ServiceSpec, _ old: ServiceSpec, _ errors: inout FieldErrors
    ) {
        let detail = "may not change once set"
        if new.ipFamilies.count == old.ipFamilies.count {
            for (before, after) in zip(old.ipFamilies, new.ipFamilies) where before != after {
                errors.invalid("ipFamilies[0]", new.ipFamilies, detail)
            }
            return
        }
        let isReduced = new.ipFamilies.count < old.ipFamilies.count
        if isReduced, new.clusterIPs.isEmpty {
            errors.invalid("ipFamilies[0]", new.ipFamilies, "primary ipFamily can not be unset")
        }
        if let before = old.ipFamilies.first, let after = new.ipFamilies.first, before != after {
            errors.invalid("ipFamilies[0]", new.clusterIPs, detail)
        }
        if isReduced, new.ipFamilies.count == 1, new.ipFamilyPolicy != "SingleStack" {
            errors.invalid(
                "ipFamilyPolicy", GoText.Raw(GoForm.text(new.ipFamilyPolicy)),
                "must be set to 'SingleStack' when releasing the secondary ipFamily")
        }
    }
}

extension FieldErrors {
    /// Checks an address that must be reachable from other hosts.
    mutating func checkExternalAddress(_ child: String, _ text: String) {
        checkAddress(child, text)
        guard let address = IPAddress(sloppy: text) else { return }
        if address.isUnspecified { invalid(child, text, "may not be unspecified (\(text))") }
        if let detail = AddressRules.specialRange(of: address) { invalid(child, text, detail) }
    }
}
