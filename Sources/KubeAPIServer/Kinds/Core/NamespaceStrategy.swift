import KubeAPI

extension Strategy<Namespace> {
    static let namespaces = Strategy<Namespace> {
        $0.setDefaults = { namespace in
            namespace.metadata.labels["kubernetes.io/metadata.name"] = namespace.metadata.name
        }
        $0.prepareForCreate = { namespace in
            namespace.status.phase = "Active"
            if !namespace.spec.finalizers.contains("kubernetes") { namespace.spec.finalizers.append("kubernetes") }
        }
        // Finalizers change only through the subresource `finalize`: the namespace controller removes its finalizer
        // when the namespace is empty.
        $0.prepareForUpdate = { $0.spec.finalizers = $1.spec.finalizers }
        $0.validate = { namespace in
            NamespaceRules.validate(namespace.spec.finalizers, at: "spec.finalizers", withIndex: false)
        }
        $0.subresources = [
            "status": SubresourceRules(validate: NamespaceRules.validateStatus),
            "finalize": SubresourceRules { new, _ in
                NamespaceRules.validate(new.spec.finalizers, at: "spec.finalizers", withIndex: true)
            },
        ]
        $0.holdsDeletion = { !$0.spec.finalizers.isEmpty }
        $0.markForDeletion = { $0.status.phase = "Terminating" }
        $0.validateName = NameRules.dns1123Label
        $0.selectableFields = ["status.phase"]
    }
}

private enum NamespaceRules {
    private static let standard = ["kubernetes", "orphan", "foregroundDeletion"]

    static func validate(_ finalizers: [String], at path: String, withIndex: Bool) -> [FieldError] {
        finalizers.enumerated().flatMap { index, finalizer -> [FieldError] in
            let path = withIndex ? FieldPath(path).index(index) : FieldPath(path)
            var errors: [FieldError] = NameRules.qualifiedName(finalizer).map { .invalid(path, finalizer, $0) }
            if !finalizer.utf8.contains(UInt8(ascii: "/")), !standard.contains(finalizer) {
                errors.append(
                    .invalid(
                        path, finalizer, "name is neither a standard finalizer name nor is it fully qualified"))
            }
            return errors
        }
    }

    @Sendable
    static func validateStatus(_ new: Namespace, _ old: Namespace) -> [FieldError] {
        let phase = new.status.phase ?? ""
        let isGoing = new.metadata.deletionTimestamp != nil
        let expected = isGoing ? "Terminating" : "Active"
        guard phase != expected else { return [] }
        return [
            .invalid(
                FieldPath("status.Phase"), NamedText(phase),
                "may only be '\(expected)' if `deletionTimestamp` is \(isGoing ? "not empty" : "empty")")
        ]
    }
}
