import KubeAPI

/// The requests and limits of a whole pod, computed from its containers' resources.
struct PodResources: Sendable, Hashable {
    var milliCPURequest: Int64 = 0
    /// Nil if a container has no limit.
    var milliCPULimit: Int64?
    var memoryLimit: Int64?

    init(_ pod: Pod) {
        let sidecars = pod.spec.initContainers.filter { $0.restartPolicy == "Always" }
        let running = pod.spec.containers + sidecars
        milliCPURequest = running.reduce(0) { $0 + Self.milliCPURequest($1) }
        milliCPULimit = Self.sum(running) { $0.resources.limits["cpu"]?.milliValue }
        memoryLimit = Self.sum(running) { $0.resources.limits["memory"]?.value }
        // Init containers run one at a time, before the others.
        for container in pod.spec.initContainers where container.restartPolicy != "Always" {
            milliCPURequest = max(milliCPURequest, Self.milliCPURequest(container))
            milliCPULimit = Self.larger(milliCPULimit, container.resources.limits["cpu"]?.milliValue)
            memoryLimit = Self.larger(memoryLimit, container.resources.limits["memory"]?.value)
        }
        milliCPURequest += pod.spec.overhead["cpu"]?.milliValue ?? 0
    }

    var cgroupLimits: CgroupLimits {
        CgroupLimits(
            cpuShares: CgroupUnits.shares(milliCPU: milliCPURequest),
            cpuQuota: milliCPULimit.flatMap(CgroupUnits.quota(milliCPU:)) ?? -1,
            memory: memoryLimit ?? -1)
    }

    private static func milliCPURequest(_ container: Container) -> Int64 {
        (container.resources.requests["cpu"] ?? container.resources.limits["cpu"])?.milliValue ?? 0
    }

    private static func sum(_ containers: [Container], _ limit: (Container) -> Int64?) -> Int64? {
        var total: Int64 = 0
        for container in containers {
            guard let value = limit(container), value > 0 else { return nil }
            total += value
        }
        return total
    }

    private static func larger(_ left: Int64?, _ right: Int64?) -> Int64? {
        guard let left, let right, right > 0 else { return nil }
        return max(left, right)
    }
}
