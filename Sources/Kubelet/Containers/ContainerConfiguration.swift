import KubeAPI

/// Makes the CRI configuration of a container.
struct ContainerConfiguration {
    var pod: Pod
    var container: Container
    var attempt: Int32
    /// The image's ID on this node.
    var imageID: String
    /// The image's user, for checking `runAsNonRoot`.
    var imageUser: (uid: Int64?, name: String) = (nil, "")
    var environment: [(name: String, value: String)]
    /// The mounts of the container's volumes.
    var mounts: [CRI.Mount]
    /// The node's memory in bytes, on which the `oom_score_adj` of burstable containers depends.
    var nodeMemory: Int64

    func config() throws(KubeletError) -> CRI.ContainerConfig {
        try checkNonRoot()
        let variables = Dictionary(environment.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
        let expand = { (text: String) in expandVariables(text) { variables[$0] } }
        return .with {
            $0.metadata.name = container.name
            $0.metadata.attempt = UInt32(attempt)
            $0.image.image = imageID
            $0.command = container.command.map(expand)
            $0.args = container.args.map(expand)
            $0.workingDir = container.workingDir ?? ""
            $0.envs = environment.map { variable in
                .with {
                    $0.key = variable.name
                    $0.value = variable.value
                }
            }
            $0.mounts = mounts
            $0.logPath = "\(container.name)/\(attempt).log"
            $0.stdin = container.stdin == true
            $0.stdinOnce = container.stdinOnce == true
            $0.tty = container.tty == true
            $0.labels = [
                ContainerLabel.containerName: container.name, ContainerLabel.podName: pod.name,
                ContainerLabel.podNamespace: pod.namespace, ContainerLabel.podUID: pod.uid,
            ]
            $0.annotations = annotations
            $0.linux.resources = resources
            $0.linux.securityContext = security
        }
    }

    private var annotations: [String: String] {
        var result = [
            ContainerLabel.hash: ContainerHash.of(container),
            ContainerLabel.restartCount: String(attempt),
            ContainerLabel.terminationMessagePath: container.terminationMessagePath ?? "/dev/termination-log",
            ContainerLabel.terminationMessagePolicy: container.terminationMessagePolicy ?? "File",
        ]
        if let period = pod.spec.terminationGracePeriodSeconds { result[ContainerLabel.gracePeriod] = String(period) }
        return result
    }

    private var resources: CRI.LinuxContainerResources {
        let limits = container.resources.limits
        let request = (container.resources.requests["cpu"] ?? limits["cpu"])?.milliValue ?? 0
        return .with {
            $0.cpuShares = CgroupUnits.shares(milliCPU: request)
            if let limit = limits["cpu"], let quota = CgroupUnits.quota(milliCPU: limit.milliValue) {
                $0.cpuPeriod = CgroupUnits.period
                $0.cpuQuota = quota
            }
            if let memory = limits["memory"] {
                $0.memoryLimitInBytes = memory.value
                // Equal to the memory limit: the container may not use swap.
                $0.memorySwapLimitInBytes = memory.value
            }
            $0.oomScoreAdj = oomScoreAdjustment
        }
    }

    /// The `oom_score_adj`, by which the kernel selects processes to kill when the node runs out of memory: 1000 for
    /// best effort, less for burstable the larger the memory request is, -997 for guaranteed. Source: kubernetes.io,
    /// Node-pressure Eviction, "Node out of memory behavior".
    var oomScoreAdjustment: Int64 {
        switch QOSClass(of: pod) {
        case .guaranteed: return -997
        case .bestEffort: return 1000
        case .burstable:
            let request = container.resources.requests["memory"]?.value ?? 0
            return min(max(1000 - (1000 * request) / max(nodeMemory, 1), 3), 999)
        }
    }

    private var security: CRI.LinuxContainerSecurityContext {
        let own = container.securityContext
        let shared = pod.spec.securityContext
        let privileged = own?.privileged == true
        return .with {
            $0.privileged = privileged
            $0.namespaceOptions = SandboxConfiguration.namespaces(of: pod)
            if let user = own?.runAsUser ?? shared?.runAsUser { $0.runAsUser.value = user }
            if let group = own?.runAsGroup ?? shared?.runAsGroup { $0.runAsGroup.value = group }
            $0.supplementalGroups =
                (shared?.supplementalGroups ?? []) + (shared?.fsGroup.map { [$0] } ?? [])
            $0.readonlyRootfs = own?.readOnlyRootFilesystem == true
            $0.noNewPrivs = own?.allowPrivilegeEscalation == false
            if let capabilities = own?.capabilities {
                $0.capabilities.addCapabilities = capabilities.add
                $0.capabilities.dropCapabilities = capabilities.drop
            }
            if own?.procMount != "Unmasked" && !privileged {
                $0.maskedPaths = Self.maskedPaths
                $0.readonlyPaths = Self.readonlyPaths
            }
            let profile = own?.seccompProfile ?? shared?.seccompProfile
            $0.seccomp = .with {
                switch profile?.type {
                case "RuntimeDefault": $0.profileType = .runtimeDefault
                case "Localhost":
                    $0.profileType = .localhost
                    $0.localhostRef = profile?.localhostProfile ?? ""
                default: $0.profileType = .unconfined
                }
            }
        }
    }

    /// The paths of `/proc` and `/sys` that containers cannot read, or not write: the common defaults of the runtimes.
    private static let maskedPaths = [
        "/proc/asound", "/proc/acpi", "/proc/kcore", "/proc/keys", "/proc/latency_stats", "/proc/timer_list",
        "/proc/timer_stats", "/proc/sched_debug", "/proc/scsi", "/sys/firmware", "/sys/devices/virtual/powercap",
    ]
    private static let readonlyPaths = [
        "/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger",
    ]

    private func checkNonRoot() throws(KubeletError) {
        let own = container.securityContext
        let shared = pod.spec.securityContext
        guard own?.runAsNonRoot ?? shared?.runAsNonRoot ?? false else { return }
        if let user = own?.runAsUser ?? shared?.runAsUser {
            guard user != 0 else {
                throw KubeletError(.invalid, "container's runAsUser breaks non-root policy \(subject)")
            }
            return
        }
        if let uid = imageUser.uid {
            guard uid != 0 else {
                throw KubeletError(.invalid, "container has runAsNonRoot and image will run as root \(subject)")
            }
            return
        }
        if imageUser.name.isEmpty {
            throw KubeletError(.invalid, "container has runAsNonRoot and image will run as root \(subject)")
        }
        throw KubeletError(
            .invalid,
            "container has runAsNonRoot and image has non-numeric user (\(imageUser.name)), cannot verify "
                + "user is non-root \(subject)")
    }

    private var subject: String { "(pod: \"\(pod.fullName)\", container: \(container.name))" }
}
