import Glibc
import KubeAPI

/// Validation of CronJobs.
enum CronJobValidation {
    /// The longest name of a CronJob: the names of its Jobs, at most 63 characters, have a suffix of eleven characters.
    private static let nameLimit = 52

    static func validate(_ job: CronJob) -> [FieldError] {
        let spec = job.spec
        var errors = FieldErrors(at: "spec")
        if spec.schedule.isEmpty {
            errors.required("schedule")
        } else if let problem = CronSchedule.problem(spec.schedule) {
            errors.invalid("schedule", spec.schedule, problem)
        }
        errors.checkNonNegative("startingDeadlineSeconds", spec.startingDeadlineSeconds)
        errors.check("concurrencyPolicy", required: spec.concurrencyPolicy, in: ["Allow", "Forbid", "Replace"])
        errors.checkNonNegative("successfulJobsHistoryLimit", spec.successfulJobsHistoryLimit)
        errors.checkNonNegative("failedJobsHistoryLimit", spec.failedJobsHistoryLimit)
        errors.at("jobTemplate") { errors in
            errors.at("spec") { validate(spec.jobTemplate.spec, &$0) }
        }
        return errors.list
    }

    /// Validates the job template. A selector is not allowed: each Job gets its own.
    private static func validate(_ spec: JobSpec, _ errors: inout FieldErrors) {
        JobValidation.validate(spec, &errors)
        if let selector = spec.selector {
            let text =
                selector == LabelSelector() ? GoText.Raw("{}") : SelectorRules.text(selector)
            errors.invalid("selector", text, "`selector` will be auto-generated")
        }
        if spec.manualSelector == true {
            errors.append(.notSupported(errors.path("manualSelector"), true, ["nil", "false"]))
        }
    }

    static func validateCreate(_ job: CronJob) -> [FieldError] {
        var errors = FieldErrors()
        if let name = job.metadata.name, name.utf8.count > nameLimit {
            errors.at("metadata") { $0.invalid("name", name, "must be no more than \(nameLimit) characters") }
        }
        errors.at("spec") { errors in
            validate(timeZone: job.spec.timeZone, &errors)
            if job.spec.schedule.contains("TZ") { refuseZone(job.spec.schedule, &errors) }
        }
        return errors.list
    }

    /// Validates an update. Values that were stored before a rule existed may stay unchanged.
    static func validateUpdate(_ new: CronJob, _ old: CronJob) -> [FieldError] {
        var errors = FieldErrors(at: "spec")
        if new.spec.timeZone != old.spec.timeZone { validate(timeZone: new.spec.timeZone, &errors) }
        if new.spec.schedule.contains("TZ"), !old.spec.schedule.contains("TZ") {
            refuseZone(new.spec.schedule, &errors)
        }
        return errors.list
    }

    private static func refuseZone(_ schedule: String, _ errors: inout FieldErrors) {
        errors.invalid("schedule", schedule, "cannot use TZ or CRON_TZ in schedule, use timeZone field instead")
    }

    static func warnings(_ new: CronJob, _ old: CronJob?) -> [String] {
        guard new.spec.schedule.contains("TZ") else { return [] }
        return [
            "cannot use TZ or CRON_TZ in schedule, use timeZone instead, see https://kubernetes.io/docs/concepts/workloads/"
                + "controllers/cron-jobs/#time-zones for more details"
        ].filter { _ in old != nil }
    }

    private static func validate(timeZone: String?, _ errors: inout FieldErrors) {
        guard let zone = timeZone else { return }
        if zone.isEmpty { return errors.invalid("timeZone", zone, "must be nil or non-empty string") }
        if zone.lowercased() == "local" {
            return errors.invalid(
                "timeZone", zone, "timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones"
            )
        }
        if zone.hasPrefix("/") || zone.hasPrefix("\\") || zone.contains("..") {
            return errors.invalid("timeZone", zone, "time: invalid location name")
        }
        if zone != "UTC", !exists(zone) { errors.invalid("timeZone", zone, "unknown time zone \(zone)") }
    }

    /// Returns true if the machine's time zone database has the zone. Without a database, every zone is accepted.
    private static func exists(_ zone: String) -> Bool {
        let directory = "/usr/share/zoneinfo"
        guard access(directory, F_OK) == 0 else { return true }
        var information = stat()
        return stat("\(directory)/\(zone)", &information) == 0 && information.st_mode & S_IFMT == S_IFREG
    }
}
