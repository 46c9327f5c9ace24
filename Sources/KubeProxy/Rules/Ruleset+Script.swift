import KubeSupport

/// The chains and sets that a script created, which the next script has to delete.
struct RulesetNames: Equatable {
    var chains: Set<String> = []
    var affinitySets: Set<String> = []
}

/// The rules as an nft script, with the structure of upstream's nftables mode: KEP-3866.
extension Ruleset {
    static let table = "martlet-proxy"
    private static let mark = "0x4000"
    private static let baseChains = [
        "services", "mark-for-masquerade", "reject-chain", "endpoints-check", "nat-prerouting", "nat-output",
        "nat-postrouting", "filter-input", "filter-forward", "filter-output",
    ]
    private static let maps = [
        "map service-ips", "map service-nodeports", "map no-endpoint-services", "map no-endpoint-nodeports",
        "set cluster-ips",
    ]

    /// Removes the tables of both families.
    static var removal: String {
        IPAddress.Family.allCases.map { "add table \($0.nft) \(table)\ndelete table \($0.nft) \(table)\n" }.joined()
    }

    /// Returns the script of one transaction that replaces the current rules.
    ///
    /// - Parameter previous: The result of the script that made the current rules; session affinity is kept then. Nil: the
    ///   whole table is replaced.
    func script(replacing previous: RulesetNames? = nil) -> String {
        let rendering = RulesetRendering(self)
        var lines: [String] = []
        if let previous {
            lines.append("flush table \(family.nft) \(Self.table)")
            lines += Self.maps.map { "delete \($0.replacing(" ", with: " \(family.nft) \(Self.table) "))" }
            for chain in previous.chains.subtracting(rendering.names.chains).sorted() {
                lines.append("delete chain \(family.nft) \(Self.table) \(chain)")
            }
            for set in previous.affinitySets.subtracting(rendering.names.affinitySets).sorted() {
                lines.append("delete set \(family.nft) \(Self.table) \(set)")
            }
        } else {
            lines = ["add table \(family.nft) \(Self.table)", "delete table \(family.nft) \(Self.table)"]
        }
        return lines.joined(separator: "\n") + "\n" + body(rendering)
    }

    var names: RulesetNames { RulesetRendering(self).names }

    private func body(_ rendering: RulesetRendering) -> String {
        var text = "table \(family.nft) \(Self.table) {\n"
        func block(_ head: String, _ lines: [String]) {
            text += "    \(head) {\n" + lines.map { "        \($0)\n" }.joined() + "    }\n"
        }
        func elements(_ head: String, _ type: String, _ elements: [String]) {
            block(
                head,
                ["type \(type)"] + (elements.isEmpty ? [] : ["elements = { \(elements.joined(separator: ", ")) }"]))
        }
        func verdicts(_ map: [String: String]) -> [String] {
            map.sorted { $0.key < $1.key }.map { "\($0.key) : \($0.value)" }
        }
        let ip = family.nft
        let type = family == .ipv4 ? "ipv4_addr" : "ipv6_addr"
        let loopback = family == .ipv4 ? "127.0.0.0/8" : "::1"
        let address = "\(type) . inet_proto . inet_service : verdict"
        let nodePort = "inet_proto . inet_service : verdict"
        elements("set cluster-ips", type, rendering.clusterIPs.sorted())
        for (set, seconds) in rendering.affinitySets.sorted(by: { $0.key < $1.key }) {
            block("set \(set)", ["type \(type)", "flags dynamic,timeout", "timeout \(seconds)s"])
        }
        block("chain mark-for-masquerade", ["meta mark set meta mark or \(Self.mark)"])
        // A TCP reset also reaches a socket of this node during its connect call. An ICMP error does not, so that the client
        // would see the rejection only after a retransmission, a second later.
        block("chain reject-chain", ["meta l4proto tcp reject with tcp reset", "reject"])
        for (name, rules) in rendering.chains { block("chain \(name)", rules) }
        elements("map service-ips", address, verdicts(rendering.serviceIPs))
        elements("map service-nodeports", nodePort, verdicts(rendering.serviceNodePorts))
        elements("map no-endpoint-services", address, verdicts(rendering.emptyIPs))
        elements("map no-endpoint-nodeports", nodePort, verdicts(rendering.emptyNodePorts))
        block(
            "chain services",
            [
                "\(ip) daddr . meta l4proto . th dport vmap @service-ips",
                // Loopback addresses would need route_localnet, which exposes the node's local services to its network.
                "\(ip) daddr != \(loopback) fib daddr type local meta l4proto . th dport vmap @service-nodeports",
            ])
        block(
            "chain endpoints-check",
            [
                "\(ip) daddr . meta l4proto . th dport vmap @no-endpoint-services",
                "\(ip) daddr != \(loopback) fib daddr type local meta l4proto . th dport vmap @no-endpoint-nodeports",
                // Ports that the service has are translated before.
                "\(ip) daddr @cluster-ips fib daddr type != local goto reject-chain",
            ])
        hooks(block)
        return text + "}\n"
    }

    private func hooks(_ block: (String, [String]) -> Void) {
        block("chain nat-prerouting", ["type nat hook prerouting priority -100; policy accept;", "jump services"])
        block("chain nat-output", ["type nat hook output priority -100; policy accept;", "jump services"])
        block(
            "chain nat-postrouting",
            [
                "type nat hook postrouting priority 100; policy accept;",
                "meta mark and \(Self.mark) == 0 return",
                // Otherwise encapsulated packets would be masqueraded again.
                "meta mark set meta mark xor \(Self.mark)",
                "masquerade fully-random",
            ])
        for hook in ["input", "forward", "output"] {
            // After destination NAT, which has changed the addresses of traffic with endpoints.
            block(
                "chain filter-\(hook)",
                ["type filter hook \(hook) priority -90; policy accept;", "ct state new jump endpoints-check"])
        }
    }
}

/// The parts of the script that depend on services.
struct RulesetRendering {
    private(set) var chains: [(name: String, rules: [String])] = []
    private(set) var serviceIPs: [String: String] = [:]
    private(set) var serviceNodePorts: [String: String] = [:]
    private(set) var emptyIPs: [String: String] = [:]
    private(set) var emptyNodePorts: [String: String] = [:]
    private(set) var clusterIPs: Set<String> = []
    /// The timeouts of the sets in seconds.
    private(set) var affinitySets: [String: Int32] = [:]
    private let podRange: CIDR?
    /// Nft's name of the address family: `ip` or `ip6`.
    private let ip: String
    /// The entries that are in use: of two services with the same one, the first by name gets it.
    private var taken: Set<String> = []

    init(_ ruleset: Ruleset) {
        podRange = ruleset.podRange
        ip = ruleset.family.nft
        for port in ruleset.ports { add(port) }
    }

    var names: RulesetNames {
        RulesetNames(chains: Set(chains.map(\.name)), affinitySets: Set(affinitySets.keys))
    }

    private mutating func add(_ port: Ruleset.ServicePort) {
        let used = Set(port.endpoints + port.localEndpoints).sorted()
        for endpoint in used { addEndpoint(endpoint, port) }
        if !port.endpoints.isEmpty { addChoice("service", port, port.endpoints, entryRules(port)) }
        if !port.localEndpoints.isEmpty, port.entries.contains(where: \.isLocal) {
            addChoice("local", port, port.localEndpoints, entryRules(port))
        }
        if !port.endpoints.isEmpty || !port.localEndpoints.isEmpty { addExternal(port) }
        for entry in port.entries { add(entry, port) }
    }

    private mutating func add(_ entry: Ruleset.Entry, _ port: Ruleset.ServicePort) {
        let way = "\(port.transport.rawValue) . \(entry.port)"
        let key = entry.address.map { "\($0) . \(way)" } ?? way
        guard taken.insert(key).inserted else { return }
        if let address = entry.address, !entry.isExternal { clusterIPs.insert(address.description) }
        let isEmpty = entry.isLocal ? port.localEndpoints.isEmpty : port.endpoints.isEmpty
        if isEmpty {
            let verdict = port.hasAnyEndpoints ? "drop" : "goto reject-chain"
            if entry.address == nil { emptyNodePorts[key] = verdict } else { emptyIPs[key] = verdict }
        }
        // Traffic of the node and of pods to external addresses goes to all endpoints, regardless of the policy.
        guard !isEmpty || (entry.isExternal && !port.endpoints.isEmpty) else { return }
        let chain = entry.isExternal ? "external" : entry.isLocal ? "local" : "service"
        let verdict = "goto \(chain)-\(port.name)"
        if entry.address == nil { serviceNodePorts[key] = verdict } else { serviceIPs[key] = verdict }
    }

    /// Masquerades traffic to the cluster IP that does not come from pods, so that replies return through this node.
    private func entryRules(_ port: Ruleset.ServicePort) -> [String] {
        guard let podRange, let entry = port.entries.first(where: { !$0.isExternal }), let address = entry.address
        else { return [] }
        return [
            "\(ip) daddr \(address) \(port.transport.rawValue) dport \(entry.port) \(ip) saddr != \(podRange) "
                + "jump mark-for-masquerade"
        ]
    }

    private mutating func addChoice(
        _ kind: String, _ port: Ruleset.ServicePort, _ endpoints: [Ruleset.Destination], _ first: [String]
    ) {
        var rules = first
        if port.affinitySeconds != nil {
            rules += endpoints.map {
                "\(ip) saddr @\(Self.chain("affinity", $0, port)) goto \(Self.chain("endpoint", $0, port))"
            }
        }
        let verdicts = endpoints.enumerated().map { "\($0.offset) : goto \(Self.chain("endpoint", $0.element, port))" }
        rules.append("numgen random mod \(endpoints.count) vmap { \(verdicts.joined(separator: ", ")) }")
        chains.append(("\(kind)-\(port.name)", rules))
    }

    private mutating func addExternal(_ port: Ruleset.ServicePort) {
        guard let external = port.entries.first(where: \.isExternal) else { return }
        var rules: [String] = []
        if external.isLocal {
            if !port.endpoints.isEmpty {
                if let podRange { rules.append("\(ip) saddr \(podRange) goto service-\(port.name)") }
                rules.append("fib saddr type local jump mark-for-masquerade")
                rules.append("fib saddr type local goto service-\(port.name)")
            }
            if !port.localEndpoints.isEmpty { rules.append("goto local-\(port.name)") }
        } else if !port.endpoints.isEmpty {
            rules = ["jump mark-for-masquerade", "goto service-\(port.name)"]
        }
        if !rules.isEmpty { chains.append(("external-\(port.name)", rules)) }
    }

    private mutating func addEndpoint(_ endpoint: Ruleset.Destination, _ port: Ruleset.ServicePort) {
        // A pod that connects to itself would not accept the reply.
        var rules = ["\(ip) saddr \(endpoint.address) jump mark-for-masquerade"]
        if let seconds = port.affinitySeconds {
            let set = Self.chain("affinity", endpoint, port)
            affinitySets[set] = seconds
            rules.append("update @\(set) { \(ip) saddr }")
        }
        rules.append(
            "meta l4proto \(port.transport.rawValue) dnat to \(HostPort(endpoint.address.description, Int(endpoint.port)))"
        )
        chains.append((Self.chain("endpoint", endpoint, port), rules))
    }

    private static func chain(_ kind: String, _ endpoint: Ruleset.Destination, _ port: Ruleset.ServicePort) -> String {
        "\(kind)-\(port.name)/\(endpoint.address)/\(endpoint.port)"
    }
}

extension IPAddress.Family {
    /// Nft's name of the address family.
    var nft: String { self == .ipv4 ? "ip" : "ip6" }
}
