import KubeAPI

/// Validation of events. The rules of the core version apply to both versions; `events.k8s.io/v1` adds `EventsV1Rules`.
enum EventRules {
    private static let textLimit = 128
    private static let noteLimit = 1_024

    static func validate(_ event: Event) -> [FieldError] {
        var errors: [FieldError] = []
        let namespace = event.metadata.namespace ?? ""
        let involved = event.involvedObject.namespace ?? ""
        let isNew = event.eventTime ?? .zero != .zero
        // Events about cluster-scoped objects are in `default`; new ones may also be in `kube-system`.
        let isAllowed =
            involved.isEmpty
            ? namespace == "default" || (isNew ? namespace == "kube-system" : namespace.isEmpty)
            : isNew || namespace == involved
        if !isAllowed {
            errors.append(
                .invalid(FieldPath("involvedObject.namespace"), involved, "does not match event.namespace"))
        }
        guard isNew else { return errors }
        let controller = event.reportingComponent ?? ""
        if controller.isEmpty { errors.append(.required(FieldPath("reportingController"))) }
        errors += NameRules.qualifiedName(controller).map {
            .invalid(FieldPath("reportingController"), controller, $0)
        }
        errors += required(event.reportingInstance, "reportingInstance")
        errors += required(event.action, "action")
        errors += required(event.reason, "reason")
        return errors + limited(event.message, "message", noteLimit)
    }

    private static func required(_ text: String?, _ field: String) -> [FieldError] {
        text?.isEmpty ?? true ? [.required(FieldPath(field))] : limited(text, field, textLimit)
    }

    private static func limited(_ text: String?, _ field: String, _ limit: Int) -> [FieldError] {
        guard let text, text.utf8.count > limit else { return [] }
        return [.invalid(FieldPath(field), "", "can have at most \(limit) characters")]
    }
}
