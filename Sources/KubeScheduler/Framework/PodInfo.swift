import KubeAPI
import KubeClient
import KubeSupport

/// A pod with the values that plugins need, computed once. A class, since copying a pod's fields through queues would cost more
/// than a decision.
package final class PodInfo: Sendable {
    package let pod: Pod
    package let priority: Int32
    package let placement: PodPlacement
    package let usage: PodUsage
    /// The requests that are not zero, sorted by name.
    package let requestList: [(name: String, amount: Int64)]

    package init(_ pod: Pod) {
        self.pod = pod
        priority = pod.spec.priority ?? 0
        placement = PodPlacement(pod.spec)
        usage = PodUsage(pod)
        requestList = usage.requests.list.filter { $0.amount > 0 }
    }

    package var key: NamespacedName { usage.key }
    package var requests: ResourceAmounts { usage.requests }
    package var nonZeroRequests: ResourceAmounts { usage.nonZeroRequests }
    package var hostPorts: [PodHostPort] { usage.hostPorts }
}

/// The resources and ports that a pod uses of its node: all that is needed of a pod that has a node.
package struct PodUsage: Sendable {
    package let key: NamespacedName
    package let requests: ResourceAmounts
    /// The requests for scoring: a container without requests counts as 0.1 core and 200 MiB, as in upstream.
    package let nonZeroRequests: ResourceAmounts
    package let hostPorts: [PodHostPort]

    package init(_ pod: Pod) {
        key = NamespacedName(pod.metadata)
        let spec = pod.spec
        requests = Self.requests(spec, defaults: [:])
        nonZeroRequests = Self.requests(spec, defaults: ["cpu": 100, "memory": 200 * 1024 * 1024])
        let sidecars = spec.initContainers.filter { $0.restartPolicy == "Always" }
        hostPorts = (spec.containers + sidecars).flatMap(\.ports).compactMap { port in
            guard let number = port.hostPort, number > 0 else { return nil }
            let transport = port.protocol ?? ""
            let address = port.hostIP ?? ""
            return PodHostPort(
                number: number, transport: transport.isEmpty ? "TCP" : transport,
                address: address.isEmpty ? "0.0.0.0" : address)
        }
    }

    /// Returns the highest requests of the pod at any time: the sum of all containers, or an init container if that is more.
    /// Sidecars (restartable init containers) are added to all containers after them.
    private static func requests(_ spec: PodSpec, defaults: [String: Int64]) -> ResourceAmounts {
        func amounts(_ container: Container) -> ResourceAmounts {
            var amounts = ResourceAmounts(container.resources.requests)
            for (name, amount) in defaults where container.resources.requests[name] == nil { amounts[name] = amount }
            return amounts
        }
        var total = ResourceAmounts()
        for container in spec.containers { total.add(amounts(container)) }
        var sidecars = ResourceAmounts()
        var initialPeak = ResourceAmounts()
        for container in spec.initContainers {
            var peak = amounts(container)
            if container.restartPolicy == "Always" {
                sidecars.add(peak)
                peak = sidecars
            } else {
                peak.add(sidecars)
            }
            initialPeak.raise(to: peak)
        }
        total.add(sidecars)
        total.raise(to: initialPeak)
        total.add(ResourceAmounts(spec.overhead))
        return total
    }
}

/// Amounts by resource: millicores for `cpu`, bytes for memory, whole units for other resources. Missing resources are zero.
package struct ResourceAmounts: Hashable, Sendable {
    /// CPU and memory are stored properties, since most decisions need only these, once per node.
    private(set) var main = CPUAndMemory()
    private var others: [String: Int64] = [:]

    package init() {}

    /// True if there are no other resources than CPU and memory.
    var isCPUAndMemoryOnly: Bool { others.isEmpty }

    package init(_ quantities: [String: Quantity]) {
        for (name, quantity) in quantities { self[name] = name == "cpu" ? quantity.milliValue : quantity.value }
    }

    package subscript(name: String) -> Int64 {
        get {
            switch name {
            case "cpu": main.cpu
            case "memory": main.memory
            default: others.isEmpty ? 0 : others[name] ?? 0
            }
        }
        set {
            switch name {
            case "cpu": main.cpu = newValue
            case "memory": main.memory = newValue
            default: others[name] = newValue
            }
        }
    }

    /// All amounts, sorted by name.
    package var list: [(name: String, amount: Int64)] {
        var all: [(name: String, amount: Int64)] = others.map { ($0.key, $0.value) }
        all += [("cpu", main.cpu), ("memory", main.memory)]
        return all.sorted { $0.name < $1.name }
    }

    package mutating func add(_ other: Self) {
        combine(other) { $0.addingSaturated($1) }
    }

    package mutating func subtract(_ other: Self) {
        combine(other) { $0.subtractingSaturated($1) }
    }

    mutating func raise(to other: Self) {
        combine(other, max)
    }

    private mutating func combine(_ other: Self, _ operation: (Int64, Int64) -> Int64) {
        main.cpu = operation(main.cpu, other.main.cpu)
        main.memory = operation(main.memory, other.main.memory)
        for (name, amount) in other.others { others[name] = operation(others[name] ?? 0, amount) }
    }
}

/// A port of the node that a pod uses.
package struct PodHostPort: Hashable, Sendable {
    package var number: Int32
    package var transport: String
    /// `0.0.0.0` means all addresses.
    package var address: String

    package func conflicts(with other: Self) -> Bool {
        number == other.number && transport == other.transport
            && (address == other.address || address == "0.0.0.0" || other.address == "0.0.0.0")
    }
}
