import KubeAPI

/// Validation of pod-level resource requests and limits.
enum PodResourceValidation {
    static func validate(_ spec: PodSpec, _ errors: inout FieldErrors) {
        guard let resources = spec.resources else { return }
        errors.at("resources") { errors in
            if !resources.claims.isEmpty {
                errors.forbidden("claims", "claims may not be set for Resources at pod-level")
            }
            ContainerResourceValidation.validateAmounts(resources, forPod: true, &errors)
            ContainerResourceValidation.validate(
                ResourceRequirements { $0.claims = resources.claims }, claimNames: spec.resourceClaims.map(\.name),
                &errors)
            let needed = PodLevelResources.aggregate(spec) { $0.requests }
            errors.each("requests", needed) { errors, name, amount in
                let request = resources.requests[name] ?? Quantity()
                // Other resources, such as devices, are allowed for containers only.
                guard ResourceNames.isForPods(name), amount > request else { return }
                errors.invalid(
                    "", "\(request)",
                    "must be greater than or equal to aggregate container requests of \(amount)")
            }
            errors.each("containers", spec.containers) { errors, _, container in
                for (name, limit) in container.resources.limits.sorted(by: { $0.key < $1.key }) {
                    guard let whole = resources.limits[name], limit > whole else { continue }
                    errors.append(
                        .invalid(
                            FieldPath("\(errors.path())[\(name)].limits"), "\(limit)",
                            "must be less than or equal to pod limits of \(whole)"))
                }
            }
        }
    }
}
