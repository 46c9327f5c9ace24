import KubeAPI
import KubeJSON

/// Converts the metrics of `autoscaling/v2` to and from the form of annotations of `autoscaling/v1`.
enum AutoscalerMetrics {
    // MARK: To v1

    static func old(_ metric: MetricSpec) -> JSONValue {
        var value: JSONValue = ["type": .string(metric.type)]
        if let source = metric.resource {
            value["resource"] = fields([
                ("name", .string(source.name)), ("targetAverageUtilization", json(source.target.averageUtilization)),
                ("targetAverageValue", json(source.target.averageValue)),
            ])
        }
        if let source = metric.containerResource {
            value["containerResource"] = fields([
                ("name", .string(source.name)), ("targetAverageUtilization", json(source.target.averageUtilization)),
                ("targetAverageValue", json(source.target.averageValue)), ("container", .string(source.container)),
            ])
        }
        if let source = metric.pods {
            value["pods"] = fields([
                ("metricName", .string(source.metric.name)),
                ("targetAverageValue", json(source.target.averageValue) ?? "0"),
                ("selector", json(source.metric.selector)),
            ])
        }
        if let source = metric.object {
            value["object"] = fields([
                ("target", json(source.describedObject)), ("metricName", .string(source.metric.name)),
                ("targetValue", json(source.target.value) ?? "0"), ("selector", json(source.metric.selector)),
                ("averageValue", json(source.target.averageValue)),
            ])
        }
        if let source = metric.external {
            value["external"] = fields([
                ("metricName", .string(source.metric.name)), ("metricSelector", json(source.metric.selector)),
                ("targetValue", json(source.target.value)),
                ("targetAverageValue", json(source.target.averageValue)),
            ])
        }
        return value
    }

    static func old(_ metric: MetricStatus) -> JSONValue {
        var value: JSONValue = ["type": .string(metric.type)]
        if let source = metric.resource {
            value["resource"] = current(source.name, source.current)
        }
        if let source = metric.containerResource {
            var fields = current(source.name, source.current)
            fields["container"] = .string(source.container)
            value["containerResource"] = fields
        }
        if let source = metric.pods {
            value["pods"] = fields([
                ("metricName", .string(source.metric.name)),
                ("currentAverageValue", json(source.current.averageValue) ?? "0"),
                ("selector", json(source.metric.selector)),
            ])
        }
        if let source = metric.object {
            value["object"] = fields([
                ("target", json(source.describedObject)), ("metricName", .string(source.metric.name)),
                ("currentValue", json(source.current.value) ?? "0"), ("selector", json(source.metric.selector)),
                ("averageValue", json(source.current.averageValue)),
            ])
        }
        if let source = metric.external {
            value["external"] = fields([
                ("metricName", .string(source.metric.name)), ("metricSelector", json(source.metric.selector)),
                ("currentValue", json(source.current.value) ?? "0"),
                ("currentAverageValue", json(source.current.averageValue)),
            ])
        }
        return value
    }

    private static func current(_ name: String, _ current: MetricValueStatus) -> JSONValue {
        fields([
            ("name", .string(name)), ("currentAverageUtilization", json(current.averageUtilization)),
            ("currentAverageValue", json(current.averageValue) ?? "0"),
        ])
    }

    // MARK: From v1

    /// Returns nil if `value` is not a metric.
    static func spec(_ value: JSONValue) -> MetricSpec? {
        guard let type = value["type"]?.string else { return nil }
        func target(_ source: JSONValue, _ value: String, _ average: String, _ utilization: String) -> JSONValue {
            let plain = present(source[value])
            let averageValue = present(source[average])
            let share = present(source[utilization])
            let type: JSONValue = share != nil ? "Utilization" : averageValue != nil ? "AverageValue" : "Value"
            return fields([
                ("type", type), ("value", type == "Value" || averageValue == nil ? plain : nonZero(plain)),
                ("averageValue", averageValue), ("averageUtilization", share),
            ])
        }
        var metric: JSONValue = ["type": .string(type)]
        for key in ["resource", "containerResource"] {
            guard let source = value[key] else { continue }
            metric[key] = fields([
                ("name", source["name"]), ("container", source["container"]),
                ("target", target(source, "", "targetAverageValue", "targetAverageUtilization")),
            ])
        }
        for key in ["pods", "object", "external"] {
            guard let source = value[key] else { continue }
            metric[key] = fields([
                ("describedObject", source["target"]), ("metric", identifier(source)),
                (
                    "target",
                    target(source, "targetValue", key == "object" ? "averageValue" : "targetAverageValue", "")
                ),
            ])
        }
        return try? MetricSpec(json: metric.json())
    }

    /// Returns nil if `value` is not a metric.
    static func status(_ value: JSONValue) -> MetricStatus? {
        guard let type = value["type"]?.string else { return nil }
        var metric: JSONValue = ["type": .string(type)]
        for key in ["resource", "containerResource", "pods", "object", "external"] {
            guard let source = value[key] else { continue }
            let current = fields([
                ("value", present(source["currentValue"])),
                ("averageValue", present(source[key == "object" ? "averageValue" : "currentAverageValue"])),
                ("averageUtilization", present(source["currentAverageUtilization"])),
            ])
            metric[key] = fields([
                ("name", source["name"]), ("container", source["container"]), ("describedObject", source["target"]),
                ("metric", source["metricName"] == nil ? nil : identifier(source)), ("current", current),
            ])
        }
        return try? MetricStatus(json: metric.json())
    }

    private static func identifier(_ source: JSONValue) -> JSONValue {
        fields([("name", source["metricName"]), ("selector", source["selector"] ?? source["metricSelector"])])
    }

    // MARK: Fields

    /// Returns an object of the fields that have a value.
    private static func fields(_ fields: [(String, JSONValue?)]) -> JSONValue {
        var object: JSONObject = [:]
        for (name, value) in fields { object[name] = value }
        return .object(object)
    }

    private static func present(_ value: JSONValue?) -> JSONValue? { value?.isNull ?? true ? nil : value }

    /// Returns nil for zero: `autoscaling/v1` can't omit this value and has zero next to an average.
    private static func nonZero(_ value: JSONValue?) -> JSONValue? { value == "0" ? nil : value }

    private static func json(_ value: Int32?) -> JSONValue? { value.map { .integer(Int64($0)) } }

    private static func json(_ value: (some JSONCodable)?) -> JSONValue? {
        value.flatMap { try? JSONValue(json: $0.json()) }
    }
}
