import KubeAPI
import KubeSupport

/// The time at which tests begin.
let epoch = Timestamp(secondsSinceEpoch: 1_750_000_000)

func makePod(
    _ name: String, labels: [String: String] = ["app": "web"], owner: OwnerReference? = nil, node: String? = "n1",
    phase: String = "Running", ready: Bool = true, readySince: Timestamp = epoch
) -> Pod {
    Pod {
        $0.metadata.name = name
        $0.metadata.namespace = "default"
        $0.metadata.uid = "uid-\(name)"
        $0.metadata.labels = labels
        $0.metadata.creationTimestamp = Time(epoch)
        $0.metadata.ownerReferences = owner.map { [$0] } ?? []
        $0.spec.nodeName = node
        $0.status.phase = phase
        $0.status.conditions = [
            PodCondition {
                $0.type = "Ready"
                $0.status = ready ? "True" : "False"
                $0.lastTransitionTime = Time(readySince)
            }
        ]
    }
}

func makeReplicaSet(_ name: String = "web", replicas: Int32 = 3) -> ReplicaSet {
    ReplicaSet {
        $0.metadata.name = name
        $0.metadata.namespace = "default"
        $0.metadata.uid = "uid-\(name)"
        $0.metadata.generation = 1
        $0.metadata.creationTimestamp = Time(epoch)
        $0.spec.replicas = replicas
        $0.spec.selector = LabelSelector { $0.matchLabels = ["app": "web"] }
        $0.spec.template.metadata.labels = ["app": "web"]
    }
}

func makeService(_ name: String = "web", namespace: String = "default") -> Service {
    Service {
        $0.metadata.name = name
        $0.metadata.namespace = namespace
        $0.metadata.uid = "uid-service"
        $0.spec.selector = ["app": "web"]
        $0.spec.clusterIP = "None"
        $0.spec.clusterIPs = ["None"]
        $0.spec.ports = [
            ServicePort {
                $0.name = "http"; $0.port = 80; $0.targetPort = "web"
            }
        ]
    }
}
