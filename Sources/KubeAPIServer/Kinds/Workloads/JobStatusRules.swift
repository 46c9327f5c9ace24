import KubeAPI

/// Validation of a Job's status and of its updates.
enum JobStatusRules {
    static func validate(_ new: Job, _ old: Job) -> [FieldError] {
        let status = new.status
        var errors = FieldErrors(at: "status")
        errors.checkNonNegative("active", status.active)
        errors.checkNonNegative("succeeded", status.succeeded)
        errors.checkNonNegative("failed", status.failed)
        errors.checkNonNegative("ready", status.ready)
        errors.checkNonNegative("terminating", status.terminating)
        if let ready = status.ready, ready > status.active ?? 0 {
            errors.invalid("ready", ready, "cannot set more ready pods than active")
        }
        validateIndexes(new, &errors)
        if let before = old.status.succeeded, status.succeeded ?? 0 < before, new.spec.completionMode != "Indexed" {
            errors.invalid("succeeded", status.succeeded ?? 0, "cannot decrease the succeeded counter")
        }
        if let before = old.status.failed, status.failed ?? 0 < before {
            errors.invalid("failed", status.failed ?? 0, "cannot decrease the failed counter")
        }
        return errors.list
    }

    private static func validateIndexes(_ job: Job, _ errors: inout FieldErrors) {
        let isIndexed = job.spec.completionMode == "Indexed"
        let completions = job.spec.completions ?? 0
        if let indexes = job.status.completedIndexes, !indexes.isEmpty {
            if !isIndexed {
                errors.invalid(
                    "completedIndexes", indexes,
                    "cannot set non-empty completedIndexes when non-indexed completion mode")
            } else if case .failure(let problem) = IndexList.count(indexes, completions: completions) {
                errors.invalid("completedIndexes", indexes, "error parsing completedIndexes: \(problem.text)")
            }
        }
        guard let indexes = job.status.failedIndexes else { return }
        if job.spec.backoffLimitPerIndex == nil {
            errors.invalid(
                "failedIndexes", NamedText(indexes),
                "cannot set non-null failedIndexes when backoffLimitPerIndex is null")
        } else if case .failure(let problem) = IndexList.count(indexes, completions: completions) {
            errors.invalid("failedIndexes", NamedText(indexes), "error parsing failedIndexes: \(problem.text)")
        }
    }
}
