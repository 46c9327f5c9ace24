import KubeAPI

extension Strategy<PriorityClass> {
    static let priorityClasses = Strategy<PriorityClass> {
        $0.hasGeneration = true
        $0.setDefaults = { $0.preemptionPolicy.setDefault("PreemptLowerPriority") }
        $0.validateCreate = PriorityClassRules.validate
        $0.validateUpdate = { new, old in
            var errors = FieldErrors()
            if new.value ?? 0 != old.value ?? 0 { errors.forbidden("value", "may not be changed in an update.") }
            errors.checkImmutable(
                "preemptionPolicy", new.preemptionPolicy, old.preemptionPolicy,
                NamedText(new.preemptionPolicy ?? ""))
            return errors.list
        }
    }
}
