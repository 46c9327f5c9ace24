import KubeAPI

/// Validation of a container's resource requests and limits.
enum ContainerResourceValidation {
    static func validate(_ resources: ResourceRequirements, claimNames: [String], _ errors: inout FieldErrors) {
        validateAmounts(resources, forPod: false, &errors)
        if !resources.claims.isEmpty { validate(resources.claims, claimNames, &errors) }
    }

    static func validateAmounts(_ resources: ResourceRequirements, forPod: Bool, _ errors: inout FieldErrors) {
        if resources.limits.isEmpty, resources.requests.isEmpty { return }
        errors.each("limits", resources.limits) { errors, name, limit in
            check(limit, of: name, forPod: forPod, &errors)
        }
        errors.each("requests", resources.requests) { errors, name, request in
            check(request, of: name, forPod: forPod, &errors)
        }
        for (name, request) in resources.requests.sorted(by: { $0.key < $1.key }) {
            compare(request, with: resources.limits[name], of: name, &errors)
        }
        func isSet(_ name: String) -> Bool { resources.limits[name] != nil || resources.requests[name] != nil }
        if isSet("cpu") || isSet("memory") { return }
        let hasHugePages =
            resources.limits.keys.contains(where: ResourceNames.isHugePages)
            || resources.requests.keys.contains(where: ResourceNames.isHugePages)
        if hasHugePages { errors.forbidden("", "HugePages require cpu or memory") }
    }

    private static func compare(
        _ request: Quantity, with limit: Quantity?, of name: String, _ errors: inout FieldErrors
    ) {
        guard let limit else {
            if !ResourceNames.allowsOvercommit(name) {
                errors.required("limits", "Limit must be set for non overcommitable resources")
            }
            return
        }
        if request != limit, !ResourceNames.allowsOvercommit(name) {
            errors.invalid("requests", "\(request)", "must be equal to \(name) limit of \(limit)")
        } else if request > limit {
            errors.invalid("requests", "\(request)", "must be less than or equal to \(name) limit of \(limit)")
        }
    }

    private static func check(_ amount: Quantity, of name: String, forPod: Bool, _ errors: inout FieldErrors) {
        if forPod {
            if errors.checkResourceName(name), !ResourceNames.isForPods(name) {
                errors.notSupported("", name, ["cpu", "hugepages-", "memory"])
            }
        } else {
            errors.checkContainerResourceName(name)
        }
        errors.checkAmount(amount, of: name)
        if ResourceNames.isHugePages(name), !isWholePages(amount, name) {
            errors.invalid("", "\(amount)", "\(amount) is not positive integer multiple of \(name)")
        }
    }

    /// Returns true if the amount is a multiple of the page size in the resource's name.
    private static func isWholePages(_ amount: Quantity, _ name: String) -> Bool {
        guard let size = Quantity(String(name.dropFirst(ResourceNames.hugePagesPrefix.count))), size.value > 0,
            amount.value > 0
        else { return false }
        return amount.value % size.value == 0
    }

    private static func validate(
        _ claims: [ContainerResourceClaim], _ known: [String], _ errors: inout FieldErrors
    ) {
        var names: Set<String> = []
        errors.each("claims", claims) { errors, _, claim in
            if claim.name.isEmpty { return errors.required("") }
            let request = claim.request ?? ""
            if names.contains(claim.name) {
                errors.duplicate("", claim.name)
            } else {
                if !request.isEmpty { errors.invalid("request", request, NameRules.dns1123Label(request)) }
                let key = request.isEmpty ? claim.name : "\(claim.name)/\(request)"
                if names.contains(key) {
                    errors.duplicate("", key)
                } else if request.isEmpty {
                    for other in names where other.hasPrefix("\(claim.name)/") { errors.duplicate("", claim.name) }
                }
                names.insert(key)
            }
            guard !known.contains(claim.name) else { return }
            let list = Set(known.filter { !$0.isEmpty }).sorted().joined(separator: ", ")
            errors.append(
                .notFound(
                    errors.path(), claim.name,
                    "must be one of the names in pod.spec.resourceClaims"
                        + (list.isEmpty ? " which is empty" : ": \(list)")))
        }
    }
}
