import KubeAPI

/// Compares the permissions of two sets of rules, to prevent privilege escalation:
/// https://kubernetes.io/docs/reference/access-authn-authz/rbac/#privilege-escalation-prevention-and-bootstrapping
enum RuleCoverage {
    /// Returns the permissions in `granted` that are not in `held`, as rules of one resource each.
    static func missing(from held: [PolicyRule], for granted: [PolicyRule]) -> [PolicyRule] {
        granted.flatMap(parts).filter { part in !held.contains { covers($0, part) } }
    }

    /// Returns the rules in upstream's text format: one sorted line for each resource with all its verbs.
    static func describe(_ rules: [PolicyRule]) -> String {
        var verbs: [PolicyRule: [String]] = [:]
        for rule in rules {
            var key = rule
            key.verbs = []
            verbs[key, default: []] += rule.verbs
        }
        let lines = verbs.map { key, verbs in
            var rule = key
            rule.verbs = verbs
            return line(rule)
        }
        return Set(lines).sorted().joined(separator: "\n")
    }

    private static func line(_ rule: PolicyRule) -> String {
        let fields = [
            ("APIGroups", rule.apiGroups), ("Resources", rule.resources), ("NonResourceURLs", rule.nonResourceURLs),
            ("ResourceNames", rule.resourceNames), ("Verbs", rule.verbs),
        ]
        let texts = fields.filter { !$0.1.isEmpty }.map { "\($0.0):\(GoText.quoted($0.1))" }
        return "{\(texts.joined(separator: ", "))}"
    }

    /// Splits a rule into rules of one verb, one group, one resource and one name, or of one verb and one path.
    private static func parts(of rule: PolicyRule) -> [PolicyRule] {
        var parts: [PolicyRule] = []
        for group in rule.apiGroups {
            for resource in rule.resources {
                for verb in rule.verbs {
                    let part = PolicyRule {
                        $0.verbs = [verb]
                        $0.apiGroups = [group]
                        $0.resources = [resource]
                    }
                    guard !rule.resourceNames.isEmpty else {
                        parts.append(part)
                        continue
                    }
                    for name in rule.resourceNames {
                        var named = part
                        named.resourceNames = [name]
                        parts.append(named)
                    }
                }
            }
        }
        for path in rule.nonResourceURLs {
            for verb in rule.verbs {
                parts.append(
                    PolicyRule {
                        $0.verbs = [verb]
                        $0.nonResourceURLs = [path]
                    })
            }
        }
        return parts
    }

    private static func covers(_ held: PolicyRule, _ part: PolicyRule) -> Bool {
        covers(held.verbs, part.verbs) && covers(held.apiGroups, part.apiGroups)
            && part.resources.allSatisfy { covers(held.resources, resource: $0) }
            && part.nonResourceURLs.allSatisfy { path in held.nonResourceURLs.contains { covers($0, path: path) } }
            && (held.resourceNames.isEmpty
                || !part.resourceNames.isEmpty && part.resourceNames.allSatisfy(held.resourceNames.contains))
    }

    private static func covers(_ held: [String], _ wanted: [String]) -> Bool {
        held.contains("*") || wanted.allSatisfy(held.contains)
    }

    private static func covers(_ held: [String], resource: String) -> Bool {
        if held.contains("*") || held.contains(resource) { return true }
        guard let slash = resource.firstIndex(of: "/") else { return false }
        return held.contains("*\(resource[slash...])")
    }

    private static func covers(_ held: String, path: String) -> Bool {
        held == path || held.hasSuffix("*") && path.hasPrefix(held.dropLast())
    }
}

extension PolicyRule: Hashable {
    package func hash(into hasher: inout Hasher) {
        hasher.combine(verbs)
        hasher.combine(apiGroups)
        hasher.combine(resources)
        hasher.combine(resourceNames)
        hasher.combine(nonResourceURLs)
    }
}
