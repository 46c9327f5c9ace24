import KubeAPI
import KubeJSON

/// An autoscaler's behavior as upstream writes it into an annotation: the fields of its internal type, whose names
/// begin with a capital.
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

    /// Nil when `text` is no behavior. Names are read whatever their case, as Go reads them.
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
