import KubeAPI
import KubeSupport

@testable import KubeScheduler

/// The moment at which tests begin.
let epoch = Timestamp(secondsSinceEpoch: 1_750_000_000)

func makeNode(
    _ name: String = "n1", cpu: Quantity = "4", memory: Quantity = "8Gi", pods: Quantity = "110",
    labels: [String: String] = [:], _ change: (inout Node) -> Void = { _ in }
) -> Node {
    var node = Node {
        $0.metadata.name = name
        $0.metadata.labels = labels
        $0.status.allocatable = ["cpu": cpu, "memory": memory, "pods": pods]
    }
    change(&node)
    return node
}

func makePod(
    _ name: String = "p", cpu: Quantity? = nil, memory: Quantity? = nil, priority: Int32? = nil,
    _ change: (inout Pod) -> Void = { _ in }
) -> Pod {
    var pod = Pod {
        $0.metadata.name = name
        $0.metadata.namespace = "default"
        $0.metadata.uid = "uid-\(name)"
        $0.spec.priority = priority
        $0.spec.containers = [makeContainer(cpu: cpu, memory: memory)]
    }
    change(&pod)
    return pod
}

func makeContainer(
    _ name: String = "c", cpu: Quantity? = nil, memory: Quantity? = nil, restartPolicy: String? = nil,
    ports: [ContainerPort] = []
) -> Container {
    Container {
        $0.name = name
        $0.image = "web"
        $0.restartPolicy = restartPolicy
        $0.ports = ports
        if let cpu { $0.resources.requests["cpu"] = cpu }
        if let memory { $0.resources.requests["memory"] = memory }
    }
}

func makeTaint(_ key: String, _ value: String? = nil, effect: String = "NoSchedule") -> Taint {
    Taint {
        $0.key = key
        $0.value = value
        $0.effect = effect
    }
}

func makeToleration(
    _ key: String?, _ operation: String? = "Exists", value: String? = nil, effect: String? = nil
) -> Toleration {
    Toleration {
        $0.key = key
        $0.operator = operation
        $0.value = value
        $0.effect = effect
    }
}

func makeRequirement(_ key: String, _ operation: String, _ values: [String] = []) -> NodeSelectorRequirement {
    NodeSelectorRequirement {
        $0.key = key
        $0.operator = operation
        $0.values = values
    }
}

/// A node with pods on it.
func makeInfo(_ node: Node = makeNode(), _ pods: [Pod] = []) -> NodeInfo {
    let info = NodeInfo(node)
    for pod in pods { info.add(PodUsage(pod)) }
    return info
}
