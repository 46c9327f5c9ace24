import KubeAPI

extension Table<HorizontalPodAutoscaler> {
    static let horizontalPodAutoscalers = Table<HorizontalPodAutoscaler>([
        .name, TableColumn("Reference"), TableColumn("Targets"), TableColumn("MinPods"),
        TableColumn("MaxPods"),
        TableColumn("Replicas"), .age,
    ]) { autoscaler, now in
        let target = autoscaler.spec.scaleTargetRef
        return [
            .string(autoscaler.metadata.name ?? ""), .string("\(target.kind)/\(target.name)"),
            .string(AutoscalerTargets.text(autoscaler)),
            .string(autoscaler.spec.minReplicas.map { String($0) } ?? "<unset>"),
            .integer(Int64(autoscaler.spec.maxReplicas)), .integer(Int64(autoscaler.status.currentReplicas ?? 0)),
            .string(autoscaler.age(now)),
        ]
    }
}

/// Formats an autoscaler's metrics as `current/target`, in the order of its spec.
enum AutoscalerTargets {
    private static let shown = 2

    static func text(_ autoscaler: HorizontalPodAutoscaler) -> String {
        let specs = autoscaler.spec.metrics
        guard !specs.isEmpty else { return "<none>" }
        let statuses = autoscaler.status.currentMetrics
        var texts = specs.enumerated().map { index, spec in
            text(spec, index < statuses.count ? statuses[index] : nil)
        }
        guard texts.count > shown else { return texts.joined(separator: ", ") }
        let more = texts.count - shown
        texts.removeLast(more)
        return "\(texts.joined(separator: ", ")) + \(more) more..."
    }

    private static func text(_ spec: MetricSpec, _ status: MetricStatus?) -> String {
        switch spec.type {
        case "External": return value(spec.external?.target, status?.external?.current)
        case "Object": return value(spec.object?.target, status?.object?.current)
        case "Pods":
            return "\(text(status?.pods?.current.averageValue))/\(text(spec.pods?.target.averageValue))"
        case "Resource":
            return share(spec.resource?.name, spec.resource?.target, status?.resource?.current)
        case "ContainerResource":
            let source = spec.containerResource
            return share(source?.name, source?.target, status?.containerResource?.current)
        default: return "<unknown type>"
        }
    }

    private static func value(_ target: MetricTarget?, _ current: MetricValueStatus?) -> String {
        guard let average = target?.averageValue else { return "\(text(current?.value))/\(text(target?.value))" }
        return "\(text(current?.averageValue))/\(average) (avg)"
    }

    private static func share(_ name: String?, _ target: MetricTarget?, _ current: MetricValueStatus?) -> String {
        if let average = target?.averageValue { return "\(name ?? ""): \(text(current?.averageValue))/\(average)" }
        let wanted = target?.averageUtilization.map { "\($0)%" } ?? "<auto>"
        return "\(name ?? ""): \(current?.averageUtilization.map { "\($0)%" } ?? "<unknown>")/\(wanted)"
    }

    private static func text(_ quantity: Quantity?) -> String { quantity.map { "\($0)" } ?? "<unknown>" }
}
