import KubeAPI

/// Makes a pod's `/etc/resolv.conf`.
///
/// Source: https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy
package struct DNSConfiguration: Sendable, Hashable {
    /// The addresses of the cluster's DNS server. Empty if there is none.
    package var clusterDNS: [String]
    package var clusterDomain: String
    /// The text of the host's resolv.conf.
    package var hostResolvConf: String

    package init(clusterDNS: [String], clusterDomain: String = "cluster.local", hostResolvConf: String) {
        self.clusterDNS = clusterDNS
        self.clusterDomain = clusterDomain
        self.hostResolvConf = hostResolvConf
    }

    func config(for pod: Pod) -> CRI.DNSConfig {
        let host = Self.parse(hostResolvConf)
        var result: CRI.DNSConfig
        switch policy(of: pod) {
        case "ClusterFirst":
            result = .with {
                $0.servers = clusterDNS
                $0.searches =
                    ["\(pod.namespace).svc.\(clusterDomain)", "svc.\(clusterDomain)", clusterDomain] + host.searches
                $0.options = ["ndots:5"]
            }
        case "None": result = CRI.DNSConfig()
        default: result = host
        }
        if let own = pod.spec.dnsConfig {
            result.servers = Self.unique(result.servers + own.nameservers)
            result.searches += own.searches
            for option in own.options {
                let name = option.name ?? ""
                result.options.removeAll { $0 == name || $0.hasPrefix("\(name):") }
                result.options.append(option.value.map { "\(name):\($0)" } ?? name)
            }
        }
        // The resolver of libc reads at most three.
        result.servers = Array(result.servers.prefix(3))
        result.searches = Self.fitting(Self.unique(result.searches))
        return result
    }

    /// Returns the first domains, as many as a pod may have: 32, with 2048 characters including the spaces between
    /// them.
    private static func fitting(_ domains: [String]) -> [String] {
        var length = -1
        return Array(
            domains.prefix(32).prefix { domain in
                length += domain.utf8.count + 1
                return length <= 2048
            })
    }

    private func policy(of pod: Pod) -> String {
        let policy = pod.spec.dnsPolicy ?? "ClusterFirst"
        if policy == "None" || policy == "Default" || clusterDNS.isEmpty {
            return policy == "None" ? policy : "Default"
        }
        if policy == "ClusterFirst" && pod.spec.hostNetwork == true { return "Default" }
        return "ClusterFirst"
    }

    static func parse(_ text: String) -> CRI.DNSConfig {
        var result = CRI.DNSConfig()
        for line in text.split(separator: "\n") {
            let words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
            switch words.first {
            case "nameserver" where words.count > 1: result.servers.append(words[1])
            case "search", "domain": result.searches = Array(words.dropFirst()).filter { $0 != "." }
            case "options": result.options = Array(words.dropFirst())
            default: continue
            }
        }
        return result
    }

    private static func unique(_ items: [String]) -> [String] {
        var seen: Set<String> = []
        return items.filter { seen.insert($0).inserted }
    }
}
