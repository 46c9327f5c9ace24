import KubeAPI

/// Makes the `/etc/hosts` of a pod.
enum HostsFile {
    static func content(pod: Pod, ips: [String], hostname: String, clusterDomain: String) -> String {
        var text = """
            # Kubernetes-managed hosts file.
            127.0.0.1\tlocalhost
            ::1\tlocalhost ip6-localhost ip6-loopback
            fe00::0\tip6-localnet
            fe00::0\tip6-mcastprefix
            fe00::1\tip6-allnodes
            fe00::2\tip6-allrouters

            """
        let domain = SandboxConfiguration.domain(of: pod, clusterDomain: clusterDomain)
        for ip in ips {
            text += domain.map { "\(ip)\t\(hostname).\($0)\t\(hostname)\n" } ?? "\(ip)\t\(hostname)\n"
        }
        return text + aliases(pod)
    }

    /// Returns the file of a pod on the host's network: the host's file and the pod's aliases.
    static func content(hostFile: String, pod: Pod) -> String {
        "# Kubernetes-managed hosts file (host network).\n" + hostFile + aliases(pod)
    }

    private static func aliases(_ pod: Pod) -> String {
        guard !pod.spec.hostAliases.isEmpty else { return "" }
        return "\n# Entries added by HostAliases.\n"
            + pod.spec.hostAliases.map { "\($0.ip)\t\($0.hostnames.joined(separator: "\t"))\n" }.joined()
    }
}
