import KubeAPI
import KubeJSON

/// An autoscaler's behavior in the form of upstream's annotation: the JSON of upstream's internal Go type, whose field
/// names start with a capital letter.
enum AutoscalerBehavior {
    static func text(_ behavior: HorizontalPodAutoscalerBehavior) -> String {
        let value: JSONValue = ["ScaleUp": rules(behavior.scaleUp), "ScaleDown": rules(behavior.scaleDown)]
        return value.jsonString()
    }

    private static func rules(_ rules: HPAScalingRules?) -> JSONValue {
        guard let rules else { return nil }
        let policies: [JSONValue] = rules.policies.map {
            [
                "Type": .string($0.type), "Value": .integer(Int64($0.value)),
                "PeriodSeconds": .integer(Int64($0.periodSeconds)),
            ]
        }
        return [
            "StabilizationWindowSeconds": rules.stabilizationWindowSeconds.map { .integer(Int64($0)) } ?? nil,
            "SelectPolicy": rules.selectPolicy.map { .string($0) } ?? nil,
            "Policies": policies.isEmpty ? nil : .array(policies),
            "Tolerance": rules.tolerance.flatMap { try? JSONValue(json: $0.json()) } ?? nil,
        ]
    }

    /// Parses the annotation; returns nil if it is invalid. Field names are case-insensitive, as in Go.
    static func read(_ text: String) -> HorizontalPodAutoscalerBehavior? {
        guard let value = try? JSONValue(json: Array(text.utf8)), value.object != nil else { return nil }
        return try? HorizontalPodAutoscalerBehavior(json: uncapitalized(value).json())
    }

    private static func uncapitalized(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): return .array(elements.map(uncapitalized))
        case .object(let object):
            var result: JSONObject = [:]
            for (key, value) in object where !value.isNull {
                result[key.prefix(1).lowercased() + key.dropFirst()] = uncapitalized(value)
            }
            return .object(result)
        default: return value
        }
    }
}
