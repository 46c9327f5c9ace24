import KubeAPI

/// Warnings about deprecated node labels.
enum NodeLabelWarnings {
    private static let messages: [String: String] = [
        "beta.kubernetes.io/arch": "deprecated since v1.14; use \"kubernetes.io/arch\" instead",
        "beta.kubernetes.io/os": "deprecated since v1.14; use \"kubernetes.io/os\" instead",
        "failure-domain.beta.kubernetes.io/region":
            "deprecated since v1.17; use \"topology.kubernetes.io/region\" instead",
        "failure-domain.beta.kubernetes.io/zone": "deprecated since v1.17; use \"topology.kubernetes.io/zone\" instead",
        "beta.kubernetes.io/instance-type": "deprecated since v1.17; use \"node.kubernetes.io/instance-type\" instead",
        "node-role.kubernetes.io/master": "use \"node-role.kubernetes.io/control-plane\" instead",
    ]

    static func add(_ spec: PodSpec, _ warnings: inout FieldWarnings) {
        if !spec.nodeSelector.isEmpty { add(spec.nodeSelector, "spec.nodeSelector", &warnings) }
        if let affinity = spec.affinity?.nodeAffinity {
            let path = "spec.affinity.nodeAffinity"
            if let selector = affinity.requiredDuringSchedulingIgnoredDuringExecution {
                add(selector, "\(path).requiredDuringSchedulingIgnoredDuringExecution", &warnings)
            }
            for (index, term) in affinity.preferredDuringSchedulingIgnoredDuringExecution.enumerated() {
                add(
                    term.preference,
                    "\(path).preferredDuringSchedulingIgnoredDuringExecution[\(index)].preference", &warnings)
            }
        }
        for (index, constraint) in spec.topologySpreadConstraints.enumerated() {
            let path = "spec.topologySpreadConstraints[\(index)]"
            if let message = messages[constraint.topologyKey] {
                warnings.add("\(path).topologyKey", "\(constraint.topologyKey) is \(message)")
            }
            if constraint.labelSelector == nil {
                warnings.add("\(path).labelSelector", "a null labelSelector results in matching no pod")
            }
        }
    }

    static func add(_ labels: [String: String], _ path: String, _ warnings: inout FieldWarnings) {
        for key in labels.keys.sorted() {
            if let message = messages[key] { warnings.add("\(path)[\(key)]", message) }
        }
    }

    static func add(_ selector: NodeSelector, _ path: String, _ warnings: inout FieldWarnings) {
        for (index, term) in selector.nodeSelectorTerms.enumerated() {
            add(term, "\(path).nodeSelectorTerms[\(index)]", &warnings)
        }
    }

    private static func add(_ term: NodeSelectorTerm, _ path: String, _ warnings: inout FieldWarnings) {
        for (index, expression) in term.matchExpressions.enumerated() {
            guard let message = messages[expression.key] else { continue }
            warnings.add("\(path).matchExpressions[\(index)].key", "\(expression.key) is \(message)")
        }
    }
}
