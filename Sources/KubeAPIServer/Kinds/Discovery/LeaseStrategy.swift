import KubeAPI

extension Strategy<Lease> {
    /// An update must name the resource version, since leader election relies on conflicts.
    static let leases = Strategy<Lease> {
        $0.allowsCreateOnUpdate = true
        $0.allowsUnconditionalUpdate = false
        // The fields of coordinated leader election, whose feature gate is off by default, are dropped.
        $0.prepareForCreate = { lease in
            lease.spec.strategy = nil
            lease.spec.preferredHolder = nil
        }
        $0.prepareForUpdate = { lease, old in
            if old.spec.strategy == nil { lease.spec.strategy = nil }
            if old.spec.preferredHolder == nil { lease.spec.preferredHolder = nil }
        }
        $0.validate = { lease in
            let path = FieldPath("spec")
            var errors: [FieldError] = []
            if let seconds = lease.spec.leaseDurationSeconds, seconds <= 0 {
                errors.append(.invalid(path.child("leaseDurationSeconds"), seconds, "must be greater than 0"))
            }
            if let transitions = lease.spec.leaseTransitions {
                errors += FieldRules.nonNegative(Int64(transitions), path.child("leaseTransitions"))
            }
            return errors
        }
    }
}
