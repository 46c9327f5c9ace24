import KubeAPI

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
