import KubeAPI

/// Makes the CRI configuration of a pod's sandbox.
struct SandboxConfiguration {
    var pod: Pod
    var attempt: UInt32
    var cgroupParent: String
    var logDirectory: String
    var dns: CRI.DNSConfig
    var nodeName: String
    var clusterDomain: String

    /// The maximum length of a hostname in the kernel, in bytes.
    private static let maximumHostname = 64

    /// Returns the pod's hostname of at most 63 bytes: its own name, or the host's name for a pod on the host's
    /// network.
    static func hostname(of pod: Pod, nodeName: String) -> String {
        if pod.spec.hostNetwork == true { return nodeName }
        if let override = pod.spec.hostnameOverride, !override.isEmpty { return override }
        let name = pod.spec.hostname.flatMap { $0.isEmpty ? nil : $0 } ?? pod.name
        var short = name.prefix(63)
        while let last = short.last, last == "-" || last == "." { short = short.dropLast() }
        return String(short)
    }

    /// Returns the domain of a pod with a subdomain, which is the name of a headless service. Nil for other pods.
    static func domain(of pod: Pod, clusterDomain: String) -> String? {
        guard let subdomain = pod.spec.subdomain, !subdomain.isEmpty else { return nil }
        return "\(subdomain).\(pod.namespace).svc.\(clusterDomain)"
    }

    /// Returns the hostname in the pod's UTS namespace: with `setHostnameAsFQDN` the fully qualified name.
    private func kernelHostname() throws(KubeletError) -> String {
        if pod.spec.hostNetwork == true { return "" }
        let hostname = Self.hostname(of: pod, nodeName: nodeName)
        let hasOverride = pod.spec.hostnameOverride?.isEmpty == false
        guard pod.spec.setHostnameAsFQDN == true, !hasOverride,
            let domain = Self.domain(of: pod, clusterDomain: clusterDomain)
        else { return hostname }
        let name = "\(hostname).\(domain)"
        guard name.utf8.count <= Self.maximumHostname else {
            throw KubeletError(
                .invalid,
                "failed to construct FQDN from pod hostname and cluster domain, FQDN \(name) is too long "
                    + "(\(Self.maximumHostname) characters is the max, \(name.utf8.count) characters requested)")
        }
        return name
    }

    func config() throws(KubeletError) -> CRI.PodSandboxConfig {
        let hostname = try kernelHostname()
        return .with {
            $0.metadata.name = pod.name
            $0.metadata.namespace = pod.namespace
            $0.metadata.uid = pod.uid
            $0.metadata.attempt = attempt
            $0.hostname = hostname
            $0.logDirectory = logDirectory
            $0.dnsConfig = dns
            $0.portMappings = portMappings
            $0.labels = pod.metadata.labels.merging([
                ContainerLabel.podName: pod.name, ContainerLabel.podNamespace: pod.namespace,
                ContainerLabel.podUID: pod.uid,
            ]) { $1 }
            $0.annotations = pod.metadata.annotations
            $0.linux = linux
        }
    }

    private var portMappings: [CRI.PortMapping] {
        guard pod.spec.hostNetwork != true else { return [] }
        return pod.spec.containers.flatMap(\.ports).compactMap { port in
            guard let hostPort = port.hostPort, hostPort > 0 else { return nil }
            return .with {
                $0.hostPort = hostPort
                $0.containerPort = port.containerPort
                $0.hostIp = port.hostIP ?? ""
                $0.protocol =
                    switch port.protocol {
                    case "UDP": .udp
                    case "SCTP": .sctp
                    default: .tcp
                    }
            }
        }
    }

    private var linux: CRI.LinuxPodSandboxConfig {
        let security = pod.spec.securityContext
        return .with {
            $0.cgroupParent = cgroupParent
            $0.sysctls = Dictionary(
                (security?.sysctls ?? []).map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
            $0.securityContext.namespaceOptions = Self.namespaces(of: pod)
            $0.securityContext.privileged = pod.spec.containers.contains { $0.securityContext?.privileged == true }
            if let user = security?.runAsUser { $0.securityContext.runAsUser.value = user }
            if let group = security?.runAsGroup, security?.runAsUser != nil {
                $0.securityContext.runAsGroup.value = group
            }
            $0.securityContext.supplementalGroups =
                (security?.supplementalGroups ?? []) + (security?.fsGroup.map { [$0] } ?? [])
            $0.securityContext.seccomp = .with { $0.profileType = .runtimeDefault }
        }
    }

    static func namespaces(of pod: Pod) -> CRI.NamespaceOption {
        .with {
            $0.network = pod.spec.hostNetwork == true ? .node : .pod
            $0.ipc = pod.spec.hostIPC == true ? .node : .pod
            $0.pid =
                pod.spec.hostPID == true ? .node : pod.spec.shareProcessNamespace == true ? .pod : .container
        }
    }
}
