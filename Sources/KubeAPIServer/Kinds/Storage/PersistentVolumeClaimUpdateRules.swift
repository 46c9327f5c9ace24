import KubeAPI

/// Validation of updates of PersistentVolumeClaims.
enum PersistentVolumeClaimUpdateRules {
    static let classAnnotation = "volume.beta.kubernetes.io/storage-class"
    private static let detail =
        "spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims"

    static func validate(_ new: PersistentVolumeClaim, _ old: PersistentVolumeClaim) -> [FieldError] {
        var errors = FieldErrors()
        var spec = new.spec
        var comparable = old.spec
        if comparable.volumeName == nil { comparable.volumeName = spec.volumeName }
        maskClass(new, old, &spec, comparable, &errors)
        if new.status.phase == "Bound" {
            if !spec.resources.requests.isEmpty {
                spec.resources.requests["storage"] = old.spec.resources.requests["storage"]
            }
            if spec.volumeAttributesClassName != nil {
                spec.volumeAttributesClassName = old.spec.volumeAttributesClassName
            }
        }
        if spec != comparable { errors.forbidden("spec", detail) }
        let size = new.spec.resources.requests["storage"] ?? Quantity()
        if size < old.spec.resources.requests["storage"] ?? Quantity(),
            size <= old.status.capacity["storage"] ?? Quantity()
        {
            errors.forbidden("spec.resources.requests.storage", "field can not be less than status.capacity")
        }
        errors.checkImmutable(
            "volumeMode", new.spec.volumeMode, old.spec.volumeMode, NamedText(new.spec.volumeMode ?? ""))
        if old.spec.volumeAttributesClassName != nil {
            if new.spec.volumeAttributesClassName == nil {
                errors.forbidden("spec.volumeAttributesClassName", "update from non-nil value to nil is forbidden")
            } else if new.spec.volumeAttributesClassName == "", old.spec.volumeAttributesClassName != "" {
                errors.forbidden(
                    "spec.volumeAttributesClassName", "update from non-nil value to an empty string is forbidden")
            }
        }
        return errors.list
    }

    /// Masks the allowed changes of the class: setting one where there is none, and moving it from the deprecated
    /// annotation to the field.
    private static func maskClass(
        _ new: PersistentVolumeClaim, _ old: PersistentVolumeClaim, _ spec: inout PersistentVolumeClaimSpec,
        _ comparable: PersistentVolumeClaimSpec, _ errors: inout FieldErrors
    ) {
        let oldAnnotation = old.metadata.annotations[classAnnotation]
        let newAnnotation = new.metadata.annotations[classAnnotation]
        if let oldAnnotation, comparable.storageClassName == nil, spec.storageClassName == oldAnnotation,
            newAnnotation ?? oldAnnotation == oldAnnotation
        {
            spec.storageClassName = nil
            return
        }
        if (oldAnnotation ?? "") != (newAnnotation ?? "") {
            errors.invalid("metadata.annotations.\(classAnnotation)", newAnnotation ?? "", "field is immutable")
        }
        if let name = spec.storageClassName, comparable.storageClassName == nil, oldAnnotation ?? name == name {
            spec.storageClassName = nil
        }
    }

    private static let resizeStates = [
        "ControllerResizeInProgress", "ControllerResizeInfeasible", "NodeResizeInProgress", "NodeResizeInfeasible",
        "NodeResizePending",
    ]

    static func validateStatus(_ new: PersistentVolumeClaim, _ old: PersistentVolumeClaim) -> [FieldError] {
        var errors = FieldErrors()
        if new.spec.accessModes.isEmpty { errors.required("Spec.accessModes") }
        errors.at("status") { errors in
            errors.each("capacity", new.status.capacity) { errors, _, amount in
                if amount < Quantity() { errors.invalid("", amount.value, "must be a valid resource quantity") }
            }
            for (name, state) in new.status.allocatedResourceStatuses.sorted(by: { $0.key < $1.key }) {
                checkName(name, "allocatedResourceStatus", &errors)
                if !resizeStates.contains(state) {
                    errors.notSupported("allocatedResourceStatus", name, resizeStates.sorted())
                }
            }
            for (name, amount) in new.status.allocatedResources.sorted(by: { $0.key < $1.key }) {
                guard checkName(name, "allocatedResources", &errors), amount < Quantity() else { continue }
                errors.invalid("allocatedResources[\(name)]", amount.value, "must be a valid resource quantity")
            }
        }
        return errors.list
    }

    @discardableResult
    private static func checkName(_ name: String, _ field: String, _ errors: inout FieldErrors) -> Bool {
        let problems = NameRules.qualifiedName(name)
        errors.invalid(field, name, problems)
        if problems.isEmpty, ResourceNames.isNative(name), name != "storage" {
            errors.append(.notSupported(errors.path(field), name, ["storage"]))
            return false
        }
        return problems.isEmpty
    }
}
