import KubeAPI

/// Validation of the metadata of all kinds.
enum MetadataRules {
    /// The maximum total size of the keys and values of an object's annotations, in bytes.
    private static let annotationsLimit = 256 * 1024

    static func validate(_ metadata: ObjectMeta, isNamespaced: Bool, validateName: (String) -> [String])
        -> [FieldError]
    {
        let path = FieldPath("metadata")
        var errors: [FieldError] = []
        let name = metadata.name ?? ""
        if let prefix = metadata.generateName, !prefix.isEmpty {
            errors += validateName(maskTrailingDash(prefix)).map { .invalid(path.child("generateName"), prefix, $0) }
        }
        if name.isEmpty {
            errors.append(.required(path.child("name"), "name or generateName is required"))
        } else {
            errors += validateName(name).map { .invalid(path.child("name"), name, $0) }
        }
        if isNamespaced {
            let namespace = metadata.namespace ?? ""
            if namespace.isEmpty {
                errors.append(.required(path.child("namespace")))
            } else {
                errors += NameRules.dns1123Label(namespace).map { .invalid(path.child("namespace"), namespace, $0) }
            }
        }
        if let generation = metadata.generation, generation < 0 {
            errors.append(.invalid(path.child("generation"), generation, "must be greater than or equal to 0"))
        }
        for finalizer in metadata.finalizers {
            errors += NameRules.qualifiedName(finalizer).map { .invalid(path.child("finalizers"), finalizer, $0) }
        }
        return errors + validateCommon(metadata)
    }

    /// Validates `generateName`, which updates of all kinds check.
    static func validatePrefix(_ metadata: ObjectMeta) -> [FieldError] {
        guard let prefix = metadata.generateName, !prefix.isEmpty else { return [] }
        return NameRules.pathSegment(prefix).map { .invalid(FieldPath("metadata.generateName"), prefix, $0) }
    }

    /// The rules that updates check in addition.
    static func validateCommon(_ metadata: ObjectMeta) -> [FieldError] {
        let path = FieldPath("metadata")
        return validateLabels(metadata.labels, path.child("labels"))
            + validateAnnotations(metadata.annotations, path.child("annotations"))
            + validateOwners(metadata.ownerReferences, path.child("ownerReferences"))
    }

    private static let standardFinalizers = ["kubernetes", "orphan", "foregroundDeletion"]
    /// The API groups whose kinds may have finalizers without a domain.
    private static let extensionGroups = [
        "apiregistration.k8s.io", "apiextensions.k8s.io", "admissionregistration.k8s.io",
    ]

    /// Checks that finalizers are standard ones or have a domain, except in `extensionGroups`.
    static func validateDomains(_ finalizers: [String], group: String) -> [FieldError] {
        guard !finalizers.isEmpty, !extensionGroups.contains(group) else { return [] }
        return finalizers.enumerated().compactMap { index, finalizer in
            if standardFinalizers.contains(finalizer) || finalizer.utf8.contains(UInt8(ascii: "/")) { return nil }
            return .invalid(
                FieldPath("metadata.finalizers").index(index), finalizer,
                "name is neither a standard finalizer name nor is it fully qualified")
        }
    }

    /// Replaces a hyphen at the end of a prefix, which is allowed since characters are appended.
    private static func maskTrailingDash(_ prefix: String) -> String {
        prefix.utf8.count > 1 && prefix.hasSuffix("-") ? prefix.dropLast(2) + "a" : prefix
    }

    static func validateLabels(_ labels: [String: String], _ path: @autoclosure () -> FieldPath) -> [FieldError] {
        let isGood = labels.allSatisfy { key, value in
            NameRules.qualifiedName(key).isEmpty && NameRules.labelValue(value).isEmpty
        }
        // Valid: the order and the path of errors don't matter.
        if isGood { return [] }
        let path = path()
        return labels.sorted { $0.key < $1.key }.flatMap { key, value in
            NameRules.qualifiedName(key).map { .invalid(path, key, $0) }
                + NameRules.labelValue(value).map { .invalid(path, value, $0) }
        }
    }

    static func validateAnnotations(
        _ annotations: [String: String], _ path: @autoclosure () -> FieldPath
    ) -> [FieldError] {
        if annotations.isEmpty { return [] }
        let path = path()
        var errors: [FieldError] = []
        var size = 0
        for (key, value) in annotations.sorted(by: { $0.key < $1.key }) {
            errors += NameRules.qualifiedName(key.lowercased()).map { .invalid(path, key, $0) }
            size += key.utf8.count + value.utf8.count
        }
        if size > annotationsLimit { errors.append(.tooLong(path, maximum: annotationsLimit)) }
        return errors
    }

    private static func validateOwners(
        _ owners: [OwnerReference], _ path: @autoclosure () -> FieldPath
    ) -> [FieldError] {
        if owners.isEmpty { return [] }
        let path = path()
        var errors: [FieldError] = []
        // Upstream reports the path of the list, not of the element.
        for owner in owners {
            if owner.apiVersion.isEmpty {
                errors.append(.invalid(path.child("apiVersion"), "", "version must not be empty"))
            }
            if owner.kind.isEmpty { errors.append(.invalid(path.child("kind"), "", "must not be empty")) }
            if owner.name.isEmpty { errors.append(.invalid(path.child("name"), "", "must not be empty")) }
            if owner.uid.isEmpty { errors.append(.invalid(path.child("uid"), "", "must not be empty")) }
        }
        let controllers = owners.filter { $0.controller == true }
        if controllers.count > 1 {
            let names = controllers.map { "\($0.kind)/\($0.name)" }
            errors.append(
                .invalid(
                    path, names.joined(separator: ", "),
                    "Only one reference can have Controller set to true. Found \"true\" in references for \(names[0]) and "
                        + names[1]))
        }
        return errors
    }

    static func validateUpdate(_ new: ObjectMeta, _ old: ObjectMeta) -> [FieldError] {
        let path = FieldPath("metadata")
        var errors: [FieldError] = []
        if old.deletionTimestamp != nil {
            let added = new.finalizers.filter { !old.finalizers.contains($0) }
            if !added.isEmpty {
                errors.append(
                    .forbidden(
                        path.child("finalizers"),
                        "no new finalizers can be added if the object is being deleted, found new finalizers "
                            + "[]string{\(added.map { GoText.quoted($0) }.joined(separator: ", "))}"))
            }
        }
        errors += immutable(new.uid == old.uid, path.child("uid"), new.uid ?? "")
        errors += immutable(
            new.deletionTimestamp == old.deletionTimestamp, path.child("deletionTimestamp"),
            new.deletionTimestamp?.description ?? "null")
        errors += immutable(
            new.deletionGracePeriodSeconds == old.deletionGracePeriodSeconds,
            path.child("deletionGracePeriodSeconds"), new.deletionGracePeriodSeconds ?? 0)
        return errors
    }

    private static func immutable(_ isSame: Bool, _ path: FieldPath, _ value: some Any) -> [FieldError] {
        isSame ? [] : [.invalid(path, value, "field is immutable")]
    }
}
