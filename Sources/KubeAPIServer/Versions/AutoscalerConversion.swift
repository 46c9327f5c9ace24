import KubeAPI
import KubeJSON

extension VersionConversion<AutoscalingV1HorizontalPodAutoscaler, HorizontalPodAutoscaler> {
    /// `autoscaling/v1` has one metric, CPU utilization. Other content of `v2` is kept in annotations.
    package static var autoscalingV1: Self {
        VersionConversion(
            toServed: AutoscalingV1HorizontalPodAutoscaler.init(stored:),
            toStored: HorizontalPodAutoscaler.init(served:))
    }
}

/// The annotations of `autoscaling/v1` for content without a field.
private enum AutoscalerAnnotation {
    static let metrics = "autoscaling.alpha.kubernetes.io/metrics"
    static let currentMetrics = "autoscaling.alpha.kubernetes.io/current-metrics"
    static let behavior = "autoscaling.alpha.kubernetes.io/behavior"
    static let conditions = "autoscaling.alpha.kubernetes.io/conditions"
    static let all = [metrics, currentMetrics, behavior, conditions]
}

extension AutoscalingV1HorizontalPodAutoscaler {
    fileprivate init(stored: HorizontalPodAutoscaler) {
        self.init()
        metadata = stored.metadata
        for annotation in AutoscalerAnnotation.all { metadata.annotations[annotation] = nil }
        spec.scaleTargetRef.kind = stored.spec.scaleTargetRef.kind
        spec.scaleTargetRef.name = stored.spec.scaleTargetRef.name
        spec.scaleTargetRef.apiVersion = stored.spec.scaleTargetRef.apiVersion
        spec.minReplicas = stored.spec.minReplicas
        spec.maxReplicas = stored.spec.maxReplicas
        spec.targetCPUUtilizationPercentage = stored.spec.metrics.lazy.compactMap(\.cpuUtilization).first
        status.observedGeneration = stored.status.observedGeneration
        status.lastScaleTime = stored.status.lastScaleTime
        status.currentReplicas = stored.status.currentReplicas ?? 0
        status.desiredReplicas = stored.status.desiredReplicas
        status.currentCPUUtilizationPercentage =
            stored.status.currentMetrics.lazy.compactMap { metric in
                metric.resource.flatMap { $0.name == "cpu" ? $0.current.averageUtilization : nil }
            }.first

        annotate(
            AutoscalerAnnotation.metrics,
            stored.spec.metrics.filter { $0.cpuUtilization == nil }.map(AutoscalerMetrics.old))
        // CPU utilization is included, since the annotation also has its absolute value.
        annotate(AutoscalerAnnotation.currentMetrics, stored.status.currentMetrics.map(AutoscalerMetrics.old))
        annotate(
            AutoscalerAnnotation.conditions,
            stored.status.conditions.compactMap { try? JSONValue(json: $0.json()) })
        if let behavior = stored.spec.behavior {
            metadata.annotations[AutoscalerAnnotation.behavior] = AutoscalerBehavior.text(behavior)
        }
    }

    private mutating func annotate(_ name: String, _ values: [JSONValue]) {
        if !values.isEmpty { metadata.annotations[name] = JSONValue.array(values).jsonString() }
    }
}

extension HorizontalPodAutoscaler {
    fileprivate init(served: AutoscalingV1HorizontalPodAutoscaler) {
        self.init()
        metadata = served.metadata
        func annotation(_ name: String) -> [JSONValue]? {
            served.metadata.annotations[name].flatMap { try? JSONValue(json: Array($0.utf8)) }?.array
        }
        for name in AutoscalerAnnotation.all { metadata.annotations[name] = nil }
        spec.scaleTargetRef.kind = served.spec.scaleTargetRef.kind
        spec.scaleTargetRef.name = served.spec.scaleTargetRef.name
        spec.scaleTargetRef.apiVersion = served.spec.scaleTargetRef.apiVersion
        spec.minReplicas = served.spec.minReplicas
        spec.maxReplicas = served.spec.maxReplicas
        // An invalid annotation is ignored: it may have been written by a user.
        spec.metrics = annotation(AutoscalerAnnotation.metrics)?.compactMap(AutoscalerMetrics.spec) ?? []
        if let utilization = served.spec.targetCPUUtilizationPercentage {
            spec.metrics.append(.cpu(utilization: utilization))
        }
        spec.behavior = served.metadata.annotations[AutoscalerAnnotation.behavior].flatMap(AutoscalerBehavior.read)
        status.observedGeneration = served.status.observedGeneration
        status.lastScaleTime = served.status.lastScaleTime
        status.currentReplicas = served.status.currentReplicas
        status.desiredReplicas = served.status.desiredReplicas
        if let metrics = annotation(AutoscalerAnnotation.currentMetrics) {
            status.currentMetrics = metrics.compactMap(AutoscalerMetrics.status)
        } else if let utilization = served.status.currentCPUUtilizationPercentage {
            status.currentMetrics = [
                MetricStatus {
                    $0.type = "Resource"
                    $0.resource = ResourceMetricStatus {
                        $0.name = "cpu"
                        $0.current.averageUtilization = utilization
                    }
                }
            ]
        }
        status.conditions =
            annotation(AutoscalerAnnotation.conditions)?.compactMap {
                try? HorizontalPodAutoscalerCondition(json: $0.json())
            } ?? []
    }
}

extension MetricSpec {
    /// The CPU utilization, for which `autoscaling/v1` has a field.
    fileprivate var cpuUtilization: Int32? {
        guard type == "Resource", let resource, resource.name == "cpu" else { return nil }
        return resource.target.averageUtilization
    }
}
