import KubeAPI
import KubeClient
import KubeJSON
import Testing

@testable import KubeAPIServer

@Suite struct VersionConversionTests {
    private let autoscalers = VersionConversion<AutoscalingV1HorizontalPodAutoscaler, HorizontalPodAutoscaler>
        .autoscalingV1

    private func autoscaler(_ json: JSONValue) throws -> HorizontalPodAutoscaler {
        try HorizontalPodAutoscaler(json: json.json())
    }

    @Test("an event keeps every field in a round trip through events.k8s.io/v1")
    func eventRoundTrip() throws {
        let event = try Event(
            json: ([
                "metadata": ["name": "a", "namespace": "default", "labels": ["k": "v"]],
                "involvedObject": ["kind": "Pod", "name": "p", "namespace": "default", "fieldPath": "spec"],
                "reason": "Pulled", "message": "text", "type": "Normal", "action": "Pull",
                "source": ["component": "kubelet", "host": "n"], "firstTimestamp": "2026-01-02T03:04:05Z",
                "lastTimestamp": "2026-01-02T03:04:06Z", "count": 3, "eventTime": "2026-01-02T03:04:05.000001Z",
                "series": ["count": 4, "lastObservedTime": "2026-01-02T03:04:07.000001Z"],
                "related": ["kind": "Node", "name": "n"], "reportingComponent": "kubelet", "reportingInstance": "n",
            ] as JSONValue).json())
        let conversion = VersionConversion<EventsV1Event, Event>.eventsV1
        let served = try conversion.toServed(event)
        #expect(served.regarding == event.involvedObject)
        #expect(served.note == "text")
        #expect(served.deprecatedSource == event.source)
        #expect(served.deprecatedCount == 3)
        #expect(served.deprecatedFirstTimestamp == event.firstTimestamp)
        #expect(served.deprecatedLastTimestamp == event.lastTimestamp)
        #expect(served.reportingController == "kubelet")
        #expect(try conversion.toStored(served) == event)
    }

    @Test("an autoscaler keeps every field in a round trip through autoscaling/v1, with upstream's annotations")
    func autoscalerRoundTrip() throws {
        let stored = try autoscaler([
            "metadata": ["name": "a", "annotations": ["own": "kept"]],
            "spec": [
                "scaleTargetRef": ["kind": "Deployment", "name": "web", "apiVersion": "apps/v1"], "maxReplicas": 5,
                "minReplicas": 2,
                "metrics": [
                    [
                        "type": "Resource",
                        "resource": ["name": "memory", "target": ["type": "AverageValue", "averageValue": "64Mi"]],
                    ],
                    [
                        "type": "Pods",
                        "pods": [
                            "metric": ["name": "rps", "selector": ["matchLabels": ["a": "b"]]],
                            "target": ["type": "AverageValue", "averageValue": "10"],
                        ],
                    ],
                    [
                        "type": "Object",
                        "object": [
                            "describedObject": ["kind": "Service", "name": "web"], "metric": ["name": "hits"],
                            "target": ["type": "Value", "value": "2k"],
                        ],
                    ],
                    [
                        "type": "External",
                        "external": [
                            "metric": ["name": "queue"], "target": ["type": "AverageValue", "averageValue": "30"],
                        ],
                    ],
                    [
                        "type": "ContainerResource",
                        "containerResource": [
                            "name": "cpu", "container": "c",
                            "target": ["type": "Utilization", "averageUtilization": 60],
                        ],
                    ],
                    [
                        "type": "Resource",
                        "resource": ["name": "cpu", "target": ["type": "Utilization", "averageUtilization": 50]],
                    ],
                ],
                "behavior": [
                    "scaleUp": [
                        "stabilizationWindowSeconds": 0, "selectPolicy": "Max",
                        "policies": [["type": "Pods", "value": 4, "periodSeconds": 15]],
                    ],
                    "scaleDown": ["stabilizationWindowSeconds": 300],
                ],
            ],
            "status": [
                "currentReplicas": 2, "desiredReplicas": 3,
                "currentMetrics": [
                    [
                        "type": "Resource",
                        "resource": ["name": "cpu", "current": ["averageUtilization": 40, "averageValue": "4m"]],
                    ]
                ],
                "conditions": [["type": "AbleToScale", "status": "True", "reason": "Ready"]],
            ],
        ])
        let served = try autoscalers.toServed(stored)
        #expect(served.spec.targetCPUUtilizationPercentage == 50)
        #expect(served.status.currentCPUUtilizationPercentage == 40)
        let prefix = "autoscaling.alpha.kubernetes.io/"
        let metrics = try #require(served.metadata.annotations[prefix + "metrics"])
        #expect(
            metrics.hasPrefix(#"[{"type":"Resource","resource":{"name":"memory","targetAverageValue":"64Mi"}},"#))
        let behavior = try #require(served.metadata.annotations[prefix + "behavior"])
        #expect(behavior.hasPrefix(#"{"ScaleUp":{"StabilizationWindowSeconds":0,"SelectPolicy":"Max","Policies":[{"#))
        #expect(
            served.metadata.annotations[prefix + "current-metrics"]
                == #"[{"type":"Resource","resource":{"name":"cpu","currentAverageUtilization":40,"#
                + #""currentAverageValue":"4m"}}]"#)
        #expect(served.metadata.annotations[prefix + "conditions"]?.contains("AbleToScale") == true)
        #expect(served.metadata.annotations["own"] == "kept")
        #expect(try autoscalers.toStored(served) == stored)
    }

    @Test("invalid annotations are ignored", arguments: ["{", "[1]", "{}", "[{\"resource\":1}]"])
    func badAnnotations(text: String) throws {
        var served = AutoscalingV1HorizontalPodAutoscaler { $0.spec.targetCPUUtilizationPercentage = 7 }
        for name in ["metrics", "current-metrics", "behavior", "conditions"] {
            served.metadata.annotations["autoscaling.alpha.kubernetes.io/\(name)"] = text
        }
        let stored = try autoscalers.toStored(served)
        #expect(stored.spec.metrics == [.cpu(utilization: 7)])
        #expect(stored.status.currentMetrics == [])
        #expect(stored.metadata.annotations == [:])
    }
}
