import KubeAPI

/// Validation of priority classes; the names and values of the system classes:
/// https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/
enum PriorityClassRules {
    static let systemPrefix = "system-"
    static let system: [String: Int32] = [
        "system-node-critical": 2_000_001_000, "system-cluster-critical": 2_000_000_000,
    ]
    private static let highest: Int32 = 1_000_000_000

    @Sendable
    static func validate(_ object: PriorityClass) -> [FieldError] {
        var errors = FieldErrors()
        let name = object.metadata.name ?? ""
        let value = object.value ?? 0
        if name.hasPrefix(systemPrefix) {
            let isKnown = system[name] == value && object.globalDefault != true
            if !isKnown {
                errors.forbidden(
                    "metadata.name",
                    "priority class names with '\(systemPrefix)' prefix are reserved for system use only. error: "
                        + problem(name, value, object))
            }
        } else if value > highest {
            errors.forbidden("value", "maximum allowed value of a user defined priority is \(highest)")
        }
        if let policy = object.preemptionPolicy {
            errors.check("preemptionPolicy", required: policy, in: ["PreemptLowerPriority", "Never"])
        }
        return errors.list
    }

    private static func problem(_ name: String, _ value: Int32, _ object: PriorityClass) -> String {
        guard let known = system[name] else { return "\(name) is not a known system priority class" }
        if known != value { return "value of \(name) PriorityClass must be \(known)" }
        return "globalDefault of \(name) PriorityClass must be false"
    }
}
