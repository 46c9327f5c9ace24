import KubeAPI

/// What a Job's pod failure policy says of a failed pod:
/// https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-failure-policy
enum PodFailureAction: Equatable {
    /// The failure counts towards the back-off limit, as without a policy.
    case count
    /// The pod is replaced without counting the failure.
    case ignore
    /// The pod's index fails, whatever its limit.
    case failIndex
    /// The Job fails; with the reason.
    case failJob(message: String)
}

extension PodFailurePolicy {
    /// The action of the first rule that matches, or `count` if none does.
    func action(for pod: Pod) -> PodFailureAction {
        guard pod.status.phase == "Failed" else { return .count }
        for (index, rule) in rules.enumerated() {
            guard let reason = rule.match(pod) else { continue }
            switch rule.action {
            case "Ignore": return .ignore
            case "FailIndex": return .failIndex
            case "FailJob": return .failJob(message: "\(reason) matching \(rule.action) rule at index \(index)")
            default: return .count
            }
        }
        return .count
    }
}

extension PodFailurePolicyRule {
    /// A description of what the rule matches in the pod; nil if it does not match.
    fileprivate func match(_ pod: Pod) -> String? {
        let name = "\(pod.metadata.namespace ?? "")/\(pod.metadata.name ?? "")"
        if let onExitCodes {
            let statuses = pod.status.containerStatuses + pod.status.initContainerStatuses
            for status in statuses where onExitCodes.containerName.map({ $0 == status.name }) ?? true {
                guard let code = status.state.terminated?.exitCode, onExitCodes.matches(code) else { continue }
                return "Container \(status.name) for pod \(name) failed with exit code \(code)"
            }
            return nil
        }
        for pattern in onPodConditions {
            let status = pattern.status ?? "True"
            guard pod.status.conditions.contains(where: { $0.type == pattern.type && $0.status == status }) else {
                continue
            }
            return "Pod \(name) has condition \(pattern.type)"
        }
        return nil
    }
}

extension PodFailurePolicyOnExitCodesRequirement {
    /// Containers that exited with 0 are ignored.
    fileprivate func matches(_ code: Int32) -> Bool {
        code != 0 && values.contains(code) == (`operator` == "In")
    }
}

extension SuccessPolicy {
    /// The index of the success policy rule that the `completed` indexes meet:
    /// https://kubernetes.io/docs/concepts/workloads/controllers/job/#success-policy
    func metRule(completed: CompletionIndexes, completions: Int) -> Int? {
        rules.firstIndex { rule in
            guard let text = rule.succeededIndexes else {
                return rule.succeededCount.map { completed.count >= Int($0) } ?? false
            }
            let wanted = CompletionIndexes(text, completions: completions)
            let met = wanted.indexes.intersection(completed.indexes).count
            return met >= (rule.succeededCount.map(Int.init) ?? wanted.count)
        }
    }
}
