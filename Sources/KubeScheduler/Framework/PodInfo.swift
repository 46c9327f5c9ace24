import KubeAPI
import KubeClient
import KubeSupport

/// A pod, with what the plugins ask of it worked out once. A class: it goes through queues, and a copy of a pod's fields costs
/// more than a decision.
package final class PodInfo: Sendable {
    package let pod: Pod
    package let priority: Int32
    package let placement: PodPlacement
    package let usage: PodUsage
    /// What it requests as a list, by name, without what is zero.
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
    package var hostPorts: [HostPort] { usage.hostPorts }
}

/// What a pod takes of the node that it is on: all that has to be known of a pod that has its place.
package struct PodUsage: Sendable {
    package let key: NamespacedName
    package let requests: ResourceAmounts
    /// What the pod would use if it said nothing: a tenth of a core and 200 MB for each container that requests none.
    package let nonZeroRequests: ResourceAmounts
    package let hostPorts: [HostPort]

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
            return HostPort(
                number: number, transport: transport.isEmpty ? "TCP" : transport,
                address: address.isEmpty ? "0.0.0.0" : address)
        }
    }

    /// The most that the pod needs at any time: all containers together, or an init container, whichever is more. Init
    /// containers that stay (sidecars) count for all that come after them.
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

/// Amounts by resource: thousandths of a core for `cpu`, bytes for memory, whole units for everything else. What is not
/// named is zero.
package struct ResourceAmounts: Hashable, Sendable {
    /// The two that nearly every pod names have places of their own: decisions look at little else, once for each node.
    private(set) var main = MainAmounts()
    private var others: [String: Int64] = [:]

    package init() {}

    /// Nothing but cpu and memory.
    var isMainOnly: Bool { others.isEmpty }

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

    /// Every amount, by name.
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

/// A port of the node that a pod takes for itself.
package struct HostPort: Hashable, Sendable {
    package var number: Int32
    package var transport: String
    /// `0.0.0.0` stands for every address.
    package var address: String

    package func conflicts(with other: Self) -> Bool {
        number == other.number && transport == other.transport
            && (address == other.address || address == "0.0.0.0" || other.address == "0.0.0.0")
    }
}
