import KubeAPI
import KubeSupport

/// Makes the pod conditions that the kubelet owns. Conditions of other components (`PodScheduled`, readiness gates) are
/// kept unchanged.
struct PodConditions {
    var pod: Pod
    var status: PodStatus
    var state: PodRuntimeState
    /// The reason for which this kubelet ended the pod. Nil if it did not.
    var eviction: WaitingReason?
    var now: Timestamp

    /// The reason in the status of a pod that exceeded its limits.
    static let evicted = "Evicted"

    private struct ConditionState {
        var type: String
        var isTrue: Bool
        var reason: String?
        var message: String?
    }

    func conditions() -> [PodCondition] {
        let containersReady = containersReady()
        var result = [
            ConditionState(type: "PodReadyToStartContainers", isTrue: isSandboxReady),
            initialized(),
            ready(containersReady),
            ConditionState(
                type: "ContainersReady", isTrue: containersReady.isTrue, reason: containersReady.reason,
                message: containersReady.message),
        ].map(condition)
        result.append(
            pod.status.conditions.first { $0.type == "PodScheduled" }
                ?? condition(ConditionState(type: "PodScheduled", isTrue: true)))
        if let eviction {
            result.append(
                condition(
                    ConditionState(
                        type: "DisruptionTarget", isTrue: true, reason: "TerminationByKubelet",
                        message: eviction.message)))
        }
        let own = Set(result.map(\.type))
        return result + pod.status.conditions.filter { !own.contains($0.type) }
    }

    private var isSandboxReady: Bool {
        guard let sandbox = state.sandbox, sandbox.isReady else { return false }
        return sandbox.isHostNetwork || !sandbox.ips.isEmpty
    }

    private func initialized() -> ConditionState {
        let incomplete = pod.spec.initContainers.filter { container in
            let found = status.initContainerStatuses.first { $0.name == container.name }
            return container.restartPolicy == "Always" ? found?.started != true : found?.ready != true
        }
        if status.phase == "Succeeded" {
            return ConditionState(type: "Initialized", isTrue: true, reason: "PodCompleted")
        }
        // A pod whose own containers have run was initialized, whatever the state of its sidecars is.
        let ran = status.containerStatuses.contains { $0.containerID != nil }
        guard !incomplete.isEmpty, !ran else { return ConditionState(type: "Initialized", isTrue: true) }
        return ConditionState(
            type: "Initialized", isTrue: false, reason: "ContainersNotInitialized",
            message: "containers with incomplete status: \(list(incomplete.map(\.name)))")
    }

    private func containersReady() -> ConditionState {
        if status.phase == "Succeeded" {
            return ConditionState(type: "ContainersReady", isTrue: false, reason: "PodCompleted")
        }
        if status.phase == "Failed" {
            return ConditionState(type: "ContainersReady", isTrue: false, reason: "PodFailed")
        }
        let sidecars = pod.spec.initContainers.filter { $0.restartPolicy == "Always" }
        let statuses = status.containerStatuses + status.initContainerStatuses
        let unready = (sidecars + pod.spec.containers).map(\.name).filter { name in
            statuses.first { $0.name == name }?.ready != true
        }
        guard !unready.isEmpty else { return ConditionState(type: "ContainersReady", isTrue: true) }
        return ConditionState(
            type: "ContainersReady", isTrue: false, reason: "ContainersNotReady",
            message: "containers with unready status: \(list(unready))")
    }

    private func ready(_ containers: ConditionState) -> ConditionState {
        guard containers.isTrue else {
            return ConditionState(type: "Ready", isTrue: false, reason: containers.reason, message: containers.message)
        }
        for gate in pod.spec.readinessGates {
            let found = pod.status.conditions.first { $0.type == gate.conditionType }
            guard found?.status != "True" else { continue }
            let gateStatus = found?.status ?? ""
            let message =
                found == nil
                ? "corresponding condition of pod readiness gate \"\(gate.conditionType)\" does not exist."
                : "the status of pod readiness gate \"\(gate.conditionType)\" is not \"True\", but \(gateStatus)"
            return ConditionState(type: "Ready", isTrue: false, reason: "ReadinessGatesNotReady", message: message)
        }
        return ConditionState(type: "Ready", isTrue: true)
    }

    private func list(_ names: [String]) -> String { "[" + names.joined(separator: " ") + "]" }

    private func condition(_ condition: ConditionState) -> PodCondition {
        let old = pod.status.conditions.first { $0.type == condition.type }
        let status = condition.isTrue ? "True" : "False"
        return PodCondition {
            $0.type = condition.type
            $0.status = status
            $0.reason = condition.reason
            $0.message = condition.message
            $0.observedGeneration = pod.metadata.generation
            $0.lastTransitionTime = old?.status == status ? old?.lastTransitionTime : Time(now)
        }
    }
}
