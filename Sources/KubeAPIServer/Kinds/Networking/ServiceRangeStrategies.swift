import KubeAPI
import KubeSupport

extension Strategy<ServiceCIDR> {
    static let serviceCIDRs = Strategy<ServiceCIDR> {
        $0.validate = { range in
            let path = FieldPath("spec.cidrs")
            let ranges = range.spec.cidrs
            if ranges.isEmpty { return [.required(path, "at least one CIDR required")] }
            if ranges.count > 2 {
                let shown = "{\"CIDRs\":[\(ranges.map(GoText.quoted).joined(separator: ","))]}"
                return [.invalid(path, GoText.Raw(shown), "may only hold up to 2 values")]
            }
            var errors = ranges.enumerated().flatMap { AddressRules.canonicalRange($0.element, path.index($0.offset)) }
            let families = ranges.compactMap { CIDR.parse(sloppy: $0)?.range.family }
            if families.count == 2, families[0] == families[1] {
                errors.append(
                    .invalid(
                        path, ranges, "may specify no more than one IP for each IP family, i.e ipv4 and ipv6"))
            }
            return errors
        }
        $0.validateUpdate = { new, old in
            let path = FieldPath("spec.cidrs")
            let ranges = (new.spec.cidrs, old.spec.cidrs)
            // Only adding a range of a second family is allowed.
            guard ranges.0.count >= ranges.1.count else {
                return [.invalid(path, ranges.0, "field is immutable")]
            }
            return ranges.1.indices.flatMap { FieldRules.immutable(ranges.0[$0], ranges.1[$0], path.index($0)) }
        }
    }
}

extension AddressRules {
    /// Checks that the text of a range is in canonical form.
    static func canonicalRange(_ text: String, _ path: FieldPath) -> [FieldError] {
        let errors = range(text, path)
        guard errors.isEmpty, let canonical = CIDR(text)?.description, canonical != text else { return errors }
        return [.invalid(path, text, "must be in canonical form (\(GoText.quoted(canonical)))")]
    }
}

extension Strategy<KubeAPI.IPAddress> {
    static let ipAddresses = Strategy<KubeAPI.IPAddress> {
        $0.validateName = { name in
            guard let address = IPAddress(name) else { return [AddressRules.invalidAddress] }
            return address.description == name ? [] : ["must be a canonical format IP address"]
        }
        $0.validate = { address in
            let path = FieldPath("spec.parentRef")
            let parent = address.spec.parentRef
            if parent == ParentReference() { return [.required(path)] }
            return FieldRules.optional(parent.group, path.child("group"), NameRules.dns1123Subdomain)
                + FieldRules.required(parent.resource, path.child("resource"), NameRules.pathSegment)
                + FieldRules.required(parent.name, path.child("name"), NameRules.pathSegment)
                + FieldRules.optional(parent.namespace, path.child("namespace"), NameRules.pathSegment)
        }
        $0.validateUpdate = { new, old in
            let parent = new.spec.parentRef
            let fields = [
                ("Group", parent.group ?? ""), ("Resource", parent.resource), ("Namespace", parent.namespace ?? ""),
                ("Name", parent.name),
            ]
            let shown = fields.map { "\"\($0.0)\":\(GoText.quoted($0.1))" }.joined(separator: ",")
            return FieldRules.immutable(
                parent, old.spec.parentRef, FieldPath("spec.parentRef"), shown: GoText.Raw("{\(shown)}"))
        }
    }
}
