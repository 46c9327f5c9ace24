import KubeAPI

extension Strategy<RuntimeClass> {
    static let runtimeClasses = Strategy<RuntimeClass> {
        $0.validate = { object in
            var errors = FieldErrors()
            if object.handler.isEmpty {
                errors.required("handler")
            } else {
                errors.invalid("handler", object.handler, NameRules.dns1123Label(object.handler))
            }
            if let overhead = object.overhead {
                // Upstream omits `podFixed` from these paths.
                errors.at("overhead") { errors in
                    ContainerResourceValidation.validate(
                        ResourceRequirements { $0.limits = overhead.podFixed }, claimNames: [], &errors)
                }
            }
            if let scheduling = object.scheduling {
                errors.at("scheduling") { RuntimeClassRules.validate(scheduling, &$0) }
            }
            return errors.list
        }
        $0.validateUpdate = { new, old in
            WorkloadRules.immutable(new.handler == old.handler, FieldPath("handler"), new.handler)
        }
        $0.warnings = { new, _ in
            guard let scheduling = new.scheduling else { return [] }
            var warnings = FieldWarnings()
            NodeLabelWarnings.add(scheduling.nodeSelector, "scheduling.nodeSelector", &warnings)
            return warnings.list
        }
    }
}

private enum RuntimeClassRules {
    static func validate(_ scheduling: Scheduling, _ errors: inout FieldErrors) {
        errors.checkLabels("nodeSelector", scheduling.nodeSelector)
        PodSchedulingValidation.validate(scheduling.tolerations, &errors)
        errors.each("tolerations", scheduling.tolerations) { errors, index, toleration in
            guard scheduling.tolerations[..<index].contains(toleration) else { return }
            errors.duplicate("", GoForm.toleration(toleration))
        }
    }
}
