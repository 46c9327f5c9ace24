import KubeAPI

extension Strategy<HorizontalPodAutoscaler> {
    static let horizontalPodAutoscalers = Strategy<HorizontalPodAutoscaler> {
        $0.setDefaults = AutoscalerRules.setDefaults
        $0.validate = AutoscalerRules.validate
    }
}

/// Defaults and validation of HorizontalPodAutoscalers:
/// https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/
private enum AutoscalerRules {
    private static let defaultUtilization: Int32 = 80

    @Sendable static func setDefaults(_ autoscaler: inout HorizontalPodAutoscaler) {
        autoscaler.spec.minReplicas.setDefault(1)
        if autoscaler.spec.metrics.isEmpty { autoscaler.spec.metrics = [.cpu(utilization: defaultUtilization)] }
        guard var behavior = autoscaler.spec.behavior else { return }
        let period: Int32 = 15
        behavior.scaleUp = rules(
            behavior.scaleUp,
            HPAScalingRules {
                $0.stabilizationWindowSeconds = 0
                $0.policies = [policy("Pods", 4, period), policy("Percent", 100, period)]
            })
        behavior.scaleDown = rules(
            behavior.scaleDown, HPAScalingRules { $0.policies = [policy("Percent", 100, period)] })
        autoscaler.spec.behavior = behavior
    }

    private static func rules(_ given: HPAScalingRules?, _ defaults: HPAScalingRules) -> HPAScalingRules {
        var rules = given ?? defaults
        rules.selectPolicy.setDefault("Max")
        if rules.stabilizationWindowSeconds == nil {
            rules.stabilizationWindowSeconds = defaults.stabilizationWindowSeconds
        }
        if rules.policies.isEmpty { rules.policies = defaults.policies }
        return rules
    }

    private static func policy(_ type: String, _ value: Int32, _ periodSeconds: Int32) -> HPAScalingPolicy {
        HPAScalingPolicy {
            $0.type = type
            $0.value = value
            $0.periodSeconds = periodSeconds
        }
    }

    @Sendable static func validate(_ autoscaler: HorizontalPodAutoscaler) -> [FieldError] {
        let path = FieldPath("spec")
        let spec = autoscaler.spec
        var errors: [FieldError] = []
        if let minimum = spec.minReplicas, minimum < 1 {
            errors.append(.invalid(path.child("minReplicas"), minimum, "must be greater than or equal to 1"))
        }
        if spec.maxReplicas < 1 {
            errors.append(.invalid(path.child("maxReplicas"), spec.maxReplicas, "must be greater than 0"))
        }
        if let minimum = spec.minReplicas, spec.maxReplicas < minimum {
            errors.append(
                .invalid(
                    path.child("maxReplicas"), spec.maxReplicas, "must be greater than or equal to `minReplicas`"))
        }
        let target = path.child("scaleTargetRef")
        errors += validate(spec.scaleTargetRef.kind, target.child("kind"))
        errors += validate(spec.scaleTargetRef.name, target.child("name"))
        for (index, metric) in spec.metrics.enumerated() {
            errors += validate(metric, path.child("metrics").index(index))
        }
        return errors
    }

    private static func validate(_ segment: String, _ path: FieldPath) -> [FieldError] {
        segment.isEmpty
            ? [.required(path)] : NameRules.pathSegment(segment).map { .invalid(path, segment, $0) }
    }

    private static let types = ["ContainerResource", "External", "Object", "Pods", "Resource"]

    private static func validate(_ metric: MetricSpec, _ path: FieldPath) -> [FieldError] {
        if metric.type.isEmpty { return [.required(path.child("type"), "must specify a metric source type")] }
        guard types.contains(metric.type) else { return [.notSupported(path.child("type"), metric.type, types)] }
        let sources: [(type: String, field: String, target: MetricTarget?)] = [
            ("Object", "object", metric.object?.target), ("External", "external", metric.external?.target),
            ("Pods", "pods", metric.pods?.target), ("Resource", "resource", metric.resource?.target),
            ("ContainerResource", "containerResource", metric.containerResource?.target),
        ]
        var errors: [FieldError] = []
        for source in sources where source.type == metric.type {
            guard let target = source.target else {
                errors.append(
                    .required(path.child(source.field), "must populate information for the given metric source"))
                continue
            }
            errors += validate(target, path.child(source.field).child("target"))
        }
        if let resource = metric.resource, resource.name.isEmpty {
            errors.append(.required(path.child("resource.name"), "must specify a resource name"))
        }
        for source in sources where source.type != metric.type && source.target != nil {
            errors.append(
                .forbidden(path.child(source.field), "must populate the given metric source only"))
        }
        return errors
    }

    private static func validate(_ target: MetricTarget, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        if target.type.isEmpty {
            errors.append(.required(path.child("type"), "must specify a metric target type"))
        } else if !["Utilization", "Value", "AverageValue"].contains(target.type) {
            errors.append(
                .invalid(path.child("type"), target.type, "must be either Utilization, Value, or AverageValue"))
        }
        if let utilization = target.averageUtilization, utilization < 1 {
            errors.append(.invalid(path.child("averageUtilization"), utilization, "must be greater than 0"))
        }
        if target.averageUtilization == nil, target.value == nil, target.averageValue == nil {
            errors.append(
                .required(path, "must set either a target value, average value or average utilization"))
        }
        return errors
    }
}

extension MetricSpec {
    /// Returns a metric for the CPU utilization, in percent of the pods' requests.
    static func cpu(utilization: Int32) -> MetricSpec {
        MetricSpec {
            $0.type = "Resource"
            $0.resource = ResourceMetricSource {
                $0.name = "cpu"
                $0.target = MetricTarget {
                    $0.type = "Utilization"
                    $0.averageUtilization = utilization
                }
            }
        }
    }
}
