import KubeAPI

extension Strategy<Event> {
    static let events = Strategy<Event> {
        $0.allowsCreateOnUpdate = true
        $0.dependents = .none
        $0.lifetime = .seconds(3_600)
        $0.validate = EventRules.validate
        $0.selectableFields = [
            "involvedObject.kind", "involvedObject.namespace", "involvedObject.name", "involvedObject.uid",
            "involvedObject.apiVersion", "involvedObject.resourceVersion", "involvedObject.fieldPath", "reason",
            "reportingComponent", SelectableField("source", at: "source.component", fallback: "reportingComponent"),
            "type",
        ]
    }
}
