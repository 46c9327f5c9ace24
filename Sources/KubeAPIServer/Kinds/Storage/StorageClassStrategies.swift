import KubeAPI

extension Strategy<StorageClass> {
    static let storageClasses = Strategy<StorageClass> {
        $0.returnsDeletedObject = true
        $0.setDefaults = { storageClass in
            storageClass.reclaimPolicy.setDefault("Delete")
            storageClass.volumeBindingMode.setDefault("Immediate")
        }
        $0.validate = StorageClassRules.validate
        $0.validateUpdate = { new, old in
            var errors = FieldErrors()
            if new.parameters != old.parameters {
                errors.forbidden("parameters", "updates to parameters are forbidden.")
            }
            errors.checkImmutable("provisioner", new.provisioner, old.provisioner, new.provisioner)
            errors.checkImmutable(
                "reclaimPolicy", new.reclaimPolicy, old.reclaimPolicy, NamedText(new.reclaimPolicy ?? ""))
            errors.checkImmutable(
                "volumeBindingMode", new.volumeBindingMode, old.volumeBindingMode,
                NamedText(new.volumeBindingMode ?? ""))
            return errors.list
        }
        $0.warnings = { new, _ in
            var warnings = FieldWarnings()
            for (index, term) in new.allowedTopologies.enumerated() {
                for (place, expression) in term.matchLabelExpressions.enumerated() {
                    var found = FieldWarnings()
                    NodeLabelWarnings.add([expression.key: ""], "", &found)
                    guard let text = found.list.first?.drop(while: { $0 != ":" }).dropFirst(2) else { continue }
                    warnings.add(
                        "allowedTopologies[\(index)].matchLabelExpressions[\(place)].key",
                        "\(expression.key) is \(text)")
                }
            }
            return warnings.list
        }
    }
}

private enum StorageClassRules {
    static func validate(_ storageClass: StorageClass) -> [FieldError] {
        var errors = FieldErrors()
        if storageClass.provisioner.isEmpty {
            errors.required("provisioner")
        } else {
            errors.invalid(
                "provisioner", storageClass.provisioner, NameRules.qualifiedName(storageClass.provisioner.lowercased()))
        }
        StorageParameters.validate(storageClass.parameters, allowsNone: true, &errors)
        errors.check("reclaimPolicy", storageClass.reclaimPolicy, in: ["Delete", "Retain"])
        errors.check(
            "volumeBindingMode", required: storageClass.volumeBindingMode, in: ["Immediate", "WaitForFirstConsumer"])
        validateTopologies(storageClass.allowedTopologies, &errors)
        return errors.list
    }

    private static func validateTopologies(_ terms: [TopologySelectorTerm], _ errors: inout FieldErrors) {
        var seen: [[String: Set<String>]] = []
        errors.each("allowedTopologies", terms) { errors, _, term in
            var requirements: [String: Set<String>] = [:]
            errors.each("matchLabelExpressions", term.matchLabelExpressions) { errors, _, expression in
                if expression.values.isEmpty { errors.required("values") }
                errors.each("values", expression.values) { errors, index, value in
                    if expression.values[..<index].contains(value) { errors.duplicate("", value) }
                }
                errors.invalid("key", expression.key, NameRules.qualifiedName(expression.key))
                if requirements[expression.key] != nil { errors.duplicate("key", expression.key) }
                requirements[expression.key] = Set(expression.values)
            }
            // Upstream reports an empty term as a duplicate once for each term of the list.
            for _ in 0..<(requirements.isEmpty ? terms.count : 0) { errors.duplicate("matchLabelExpressions", "") }
            for other in seen where other == requirements { errors.duplicate("matchLabelExpressions", "") }
            seen.append(requirements)
        }
    }
}

extension Strategy<VolumeAttributesClass> {
    static let volumeAttributesClasses = Strategy<VolumeAttributesClass> {
        $0.returnsDeletedObject = true
        $0.validate = { object in
            var errors = FieldErrors()
            if object.driverName.isEmpty {
                errors.required("driverName")
            } else {
                errors.invalid(
                    "driverName", object.driverName, NameRules.qualifiedName(object.driverName.lowercased()))
            }
            StorageParameters.validate(object.parameters, allowsNone: false, &errors)
            return errors.list
        }
        $0.validateUpdate = { new, old in
            var errors = FieldErrors()
            if new.driverName != old.driverName {
                errors.forbidden("driverName", "updates to driverName are forbidden.")
            }
            if new.parameters != old.parameters {
                errors.forbidden("parameters", "updates to parameters are forbidden.")
            }
            return errors.list
        }
    }
}
