/// The iptables rules of the CNI plugins bridge and portmap for one network.
enum CNIRules {
    /// The chains of portmap that all networks share.
    private static let shared = ["CNI-HOSTPORT-DNAT", "CNI-HOSTPORT-MASQ", "CNI-HOSTPORT-SETMARK"]

    /// Returns the input of iptables-restore that removes them: the chains to which rules of the network jump, and the
    /// shared chains unless another network uses them. Nil if there is nothing to remove.
    /// - Parameter rules: The rules of the table `nat`, as `iptables -S` prints them.
    static func removal(of rules: String, network: String) -> String? {
        let lines = rules.split(separator: "\n").map(String.init)
        // The plugins add a comment with the network's name.
        let own = lines.filter { $0.hasPrefix("-A ") && $0.contains(#"name: \"\#(network)\" "#) }
        var chains = Set(own.compactMap(target).filter { $0.hasPrefix("CNI-") })
        let isShared = lines.contains { $0.hasPrefix("-A \(shared[0]) ") && !own.contains($0) }
        if !isShared { chains.formUnion(shared.filter { lines.contains("-N \($0)") }) }
        guard !chains.isEmpty else { return nil }
        // Rules within these chains are removed with their chain.
        let jumps = lines.filter { line in
            line.hasPrefix("-A ") && chains.contains(target(line) ?? "") && !chains.contains(chain(line))
        }
        let steps =
            jumps.map { "-D\($0.dropFirst(2))" } + chains.sorted().map { "-F \($0)" }
            + chains.sorted().map { "-X \($0)" }
        return "*nat\n\(steps.joined(separator: "\n"))\nCOMMIT\n"
    }

    private static func chain(_ rule: String) -> String {
        String(rule.split(separator: " ").dropFirst().first ?? "")
    }

    private static func target(_ rule: String) -> String? {
        let words = rule.split(separator: " ")
        guard words.count > 2, words[words.count - 2] == "-j" else { return nil }
        return words.last.map(String.init)
    }
}
