import KubeAPI

extension Strategy<Lease> {
    /// Leader elections rest on the version of what is replaced: a replacement has to name it.
    static let leases = Strategy<Lease> {
        $0.allowsCreateOnUpdate = true
        $0.allowsUnconditionalUpdate = false
        // Fields of coordinated leader election, which is off by default.
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
