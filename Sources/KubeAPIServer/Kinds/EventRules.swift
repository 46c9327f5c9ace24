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

/// Validation that `events.k8s.io/v1` adds to the core version. Messages use the stored names of the fields, as
/// upstream's do.
enum EventsV1Rules {
    /// The selectable fields of `events.k8s.io/v1`, keyed by their names in the core version. `source` is not
    /// selectable.
    static let selectableFields = [
        "involvedObject.kind": "regarding.kind", "involvedObject.namespace": "regarding.namespace",
        "involvedObject.name": "regarding.name", "involvedObject.uid": "regarding.uid",
        "involvedObject.apiVersion": "regarding.apiVersion",
        "involvedObject.resourceVersion": "regarding.resourceVersion",
        "involvedObject.fieldPath": "regarding.fieldPath", "reportingComponent": "reportingController", "source": "",
    ]

    @Sendable static func adapt(_ strategy: inout Strategy<Event>) {
        strategy.validateCreate = validateCreate
        strategy.validateUpdate = validateUpdate
    }

    @Sendable private static func validateCreate(_ event: Event) -> [FieldError] {
        var errors = validateSeries(event)
        if event.eventTime ?? .zero == .zero { errors.append(.required(FieldPath("eventTime"))) }
        let type = event.type ?? ""
        if type != "Normal", type != "Warning" {
            errors.append(.invalid(FieldPath("type"), "", "has invalid value: \(type)"))
        }
        let unwanted = [
            ("firstTimestamp", event.firstTimestamp ?? .zero != .zero),
            ("lastTimestamp", event.lastTimestamp ?? .zero != .zero), ("count", event.count ?? 0 != 0),
            ("source", event.source != EventSource()),
        ]
        return errors
            + unwanted.filter(\.1).map { .invalid(FieldPath($0.0), "", "needs to be unset") }
    }

    private static func validateSeries(_ event: Event) -> [FieldError] {
        guard let series = event.series else { return [] }
        var errors: [FieldError] = []
        if series.count ?? 0 < 2 {
            errors.append(.invalid(FieldPath("series.count"), "", "should be at least 2"))
        }
        if series.lastObservedTime ?? .zero == .zero {
            errors.append(.required(FieldPath("series.lastObservedTime")))
        }
        return errors
    }

    @Sendable private static func validateUpdate(_ new: Event, _ old: Event) -> [FieldError] {
        func kept<Value: Equatable>(_ field: String, _ path: KeyPath<Event, Value>) -> [FieldError] {
            new[keyPath: path] == old[keyPath: path]
                ? [] : [.invalid(FieldPath(field), FieldValue.text(new[keyPath: path]), "field is immutable")]
        }
        let errors =
            (new.series == old.series ? [] : validateSeries(new)) + kept("involvedObject", \.involvedObject)
            + kept("reason", \.reason) + kept("message", \.message) + kept("source", \.source)
            + kept("firstTimestamp", \.firstTimestamp) + kept("lastTimestamp", \.lastTimestamp)
        return errors + kept("count", \.count) + kept("type", \.type) + kept("eventTime", \.eventTime)
            + kept("action", \.action) + kept("related", \.related)
            + kept("reportingController", \.reportingComponent) + kept("reportingInstance", \.reportingInstance)
    }
}

/// Formats values for messages.
private enum FieldValue {
    /// Returns the value's text; an absent value has the text of Go's zero value.
    static func text<Value>(_ value: Value) -> String {
        switch value {
        case let text as String: text
        case let object as any KubeStruct: String(decoding: object.json(), as: UTF8.self)
        default: "\(value)".replacing("nil", with: "")
        }
    }
}
