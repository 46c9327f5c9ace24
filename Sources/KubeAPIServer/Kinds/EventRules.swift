import KubeAPI

/// What makes an event valid. The rules of the core version hold for both versions; `events.k8s.io/v1` adds its own.
enum EventRules {
    private static let textLimit = 128
    private static let noteLimit = 1_024

    static func validate(_ event: Event) -> [FieldError] {
        var errors: [FieldError] = []
        let namespace = event.metadata.namespace ?? ""
        let involved = event.involvedObject.namespace ?? ""
        let isNew = event.eventTime ?? .zero != .zero
        // Events of objects without a namespace are in `default`; new ones may be in `kube-system` as well.
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

/// What `events.k8s.io/v1` asks for beyond the core version. Messages name the fields by their stored names, as upstream's.
enum EventsV1Rules {
    /// Names of selectable fields by their names in the core version. `source` can't be selected by here.
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

/// A value as a message names it.
private enum FieldValue {
    /// A value that is left out is named as Go names its zero.
    static func text<Value>(_ value: Value) -> String {
        switch value {
        case let text as String: text
        case let object as any KubeStruct: String(decoding: object.json(), as: UTF8.self)
        default: "\(value)".replacing("nil", with: "")
        }
    }
}
