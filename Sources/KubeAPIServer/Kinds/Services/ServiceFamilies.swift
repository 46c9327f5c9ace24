import KubeAPI
import KubeSupport

/// Sets a service's IP families and IP family policy before addresses are allocated:
/// https://kubernetes.io/docs/concepts/services-networking/dual-stack/
///
/// The cluster is single-stack.
enum ServiceFamilies {
    private static let family = "IPv4"

    static func resolve(_ service: inout Service, _ old: Service?, _ kind: GroupVersionKind) throws(StatusError) {
        guard service.needsClusterIP else { return }
        if let old, isUnchangedPreference(service, old) { return }
        if service.spec.ipFamilyPolicy == nil {
            service.spec.ipFamilyPolicy = old?.spec.ipFamilyPolicy ?? policy(service)
        }
        var errors = FieldErrors(at: "spec")
        ServiceAddressRules.validate(service, &errors)
        try throwIfAny(errors, service, kind)
        if let old { alignSecondary(old, &service, &errors) }
        checkPolicy(service.spec, &errors)
        inferFamilies(&service.spec, &errors)
        try throwIfAny(errors, service, kind)
        if service.spec.clusterIP == "None", service.spec.selector.isEmpty {
            addFamilies(to: &service.spec)
            return
        }
        if service.spec.ipFamilyPolicy == "RequireDualStack" {
            errors.invalid(
                "ipFamilyPolicy", "RequireDualStack", "this cluster is not configured for dual-stack services")
        }
        errors.each("ipFamilies", service.spec.ipFamilies) { errors, _, requested in
            if requested != family { errors.invalid("", requested, "not configured on this cluster") }
        }
        try throwIfAny(errors, service, kind)
        if service.spec.ipFamilies.isEmpty { service.spec.ipFamilies = [family] }
    }

    private static func throwIfAny(
        _ errors: FieldErrors, _ service: Service, _ kind: GroupVersionKind
    ) throws(StatusError) {
        guard !errors.isEmpty else { return }
        throw .invalid(kind, service.metadata.name ?? "", errors.list)
    }

    /// Returns the default policy: `RequireDualStack` for a headless service without a selector, whose endpoints may be
    /// of any family.
    private static func policy(_ service: Service) -> String {
        service.spec.clusterIP == "None" && service.spec.selector.isEmpty ? "RequireDualStack" : "SingleStack"
    }

    /// Returns true if an update leaves `PreferDualStack` and the families unchanged; no second family is added then.
    private static func isUnchangedPreference(_ new: Service, _ old: Service) -> Bool {
        new.spec.ipFamilyPolicy == "PreferDualStack"
            && old.spec.ipFamilyPolicy ?? "PreferDualStack" == "PreferDualStack"
            && new.spec.type == old.spec.type && new.spec.clusterIPs == old.spec.clusterIPs
            && new.spec.ipFamilies == old.spec.ipFamilies
    }

    /// Removes the second family if the policy changes to `SingleStack`, which is the only way to remove it.
    private static func alignSecondary(_ old: Service, _ new: inout Service, _ errors: inout FieldErrors) {
        if new.spec.ipFamilyPolicy == "SingleStack" {
            if new.spec.clusterIPs == old.spec.clusterIPs { new.spec.clusterIPs = Array(new.spec.clusterIPs.prefix(1)) }
            if new.spec.ipFamilies == old.spec.ipFamilies { new.spec.ipFamilies = Array(new.spec.ipFamilies.prefix(1)) }
            return
        }
        let policy = new.spec.ipFamilyPolicy ?? ""
        if !new.spec.clusterIPs.isEmpty, new.spec.clusterIPs.count < old.spec.clusterIPs.count {
            errors.invalid("ipFamilyPolicy", policy, "must be 'SingleStack' to release the secondary cluster IP")
        }
        if !new.spec.ipFamilies.isEmpty, new.spec.ipFamilies.count < old.spec.ipFamilies.count {
            errors.invalid("ipFamilyPolicy", policy, "must be 'SingleStack' to release the secondary IP family")
        }
    }

    private static func checkPolicy(_ spec: ServiceSpec, _ errors: inout FieldErrors) {
        guard spec.ipFamilyPolicy == "SingleStack" else { return }
        let detail = "must be 'RequireDualStack' or 'PreferDualStack' when multiple"
        if spec.clusterIPs.count == 2 {
            errors.invalid("ipFamilyPolicy", "SingleStack", "\(detail) cluster IPs are specified")
        }
        if spec.ipFamilies.count == 2 {
            errors.invalid("ipFamilyPolicy", "SingleStack", "\(detail) IP families are specified")
        }
    }

    private static func inferFamilies(_ spec: inout ServiceSpec, _ errors: inout FieldErrors) {
        for (index, address) in spec.clusterIPs.enumerated() {
            if address == "None" { break }
            guard index >= spec.ipFamilies.count, let parsed = IPAddress(sloppy: address) else { continue }
            let inferred = parsed.family.rawValue
            if inferred == family {
                spec.ipFamilies.append(inferred)
            } else {
                errors.invalid(
                    "clusterIPs[\(index)]", spec.clusterIPs, "\(inferred) is not configured on this cluster")
            }
        }
    }

    private static func addFamilies(to spec: inout ServiceSpec) {
        if spec.ipFamilies.isEmpty { spec.ipFamilies = [family] }
        guard spec.ipFamilies.count < 2, spec.ipFamilyPolicy != "SingleStack" else { return }
        spec.ipFamilies.append(spec.ipFamilies[0] == "IPv4" ? "IPv6" : "IPv4")
    }
}
