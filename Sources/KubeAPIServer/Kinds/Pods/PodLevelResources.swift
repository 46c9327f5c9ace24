import KubeAPI

/// Pod-level requests and limits: https://kubernetes.io/docs/concepts/workloads/pods/pod-level-resources/
enum PodLevelResources {
    static func applyDefaults(to spec: inout PodSpec) {
        guard var resources = spec.resources else { return }
        resources.limits.roundUpAmounts()
        resources.requests.roundUpAmounts()
        let requests = aggregate(spec) { $0.requests }
        let limits = aggregate(spec) { $0.limits }
        if !resources.limits.isEmpty || !resources.requests.isEmpty {
            for (name, limit) in limits where ResourceNames.isHugePages(name) && resources.requests[name] == nil {
                if resources.limits[name] == nil { resources.limits[name] = limit }
            }
        }
        if !resources.limits.isEmpty {
            for (name, request) in requests
            where ResourceNames.isForPods(name) && ResourceNames.allowsOvercommit(name)
                && resources.requests[name] == nil
            {
                resources.requests[name] = request
            }
            for (name, limit) in resources.limits
            where ResourceNames.isForPods(name) && resources.requests[name] == nil {
                resources.requests[name] = limit
            }
        } else if !resources.requests.isEmpty {
            for (name, limit) in limits
            where ResourceNames.isForPods(name) && ResourceNames.allowsOvercommit(name)
                && (spec.containers + spec.initContainers).allSatisfy({ $0.resources.limits[name] != nil })
            {
                resources.limits[name] = limit
            }
        }
        spec.resources = resources
    }

    /// Returns the peak total of the containers' amounts: init containers run one after another, each together with the
    /// sidecars that were started before it.
    static func aggregate(_ spec: PodSpec, _ amounts: (ResourceRequirements) -> [String: Quantity]) -> [String:
        Quantity]
    {
        var running: [String: Quantity] = [:]
        for container in spec.containers { running.add(amounts(container.resources)) }
        var sidecars: [String: Quantity] = [:]
        var starting: [String: Quantity] = [:]
        for container in spec.initContainers {
            var needed = amounts(container.resources)
            if container.restartPolicy == "Always" {
                running.add(needed)
                sidecars.add(needed)
                needed = sidecars
            } else {
                needed.add(sidecars)
            }
            starting.raise(to: needed)
        }
        running.raise(to: starting)
        return running
    }
}

extension [String: Quantity] {
    fileprivate mutating func add(_ other: Self) {
        merge(other) { $0 + $1 }
    }

    fileprivate mutating func raise(to other: Self) {
        merge(other) { Swift.max($0, $1) }
    }
}
