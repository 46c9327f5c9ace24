import KubeAPI
import KubeSupport

/// The action of a `postStart` or `preStop` hook.
struct LifecycleHook: Sendable {
    var handler: LifecycleHandler
    var prober: Prober
    var time: any TimeSource

    func run(
        containerID: String, pod: Pod, container name: String, podIP: String, limit: Duration
    ) async throws {
        guard let container = pod.container(name) else { return }
        let target = Prober.Target(containerID: containerID, podIP: podIP, container: container)
        let result: ProbeResult
        if let sleep = handler.sleep {
            try await time.sleep(for: min(.seconds(sleep.seconds), limit))
            return
        } else if let action = handler.exec {
            result = await prober.exec(action, target, limit)
        } else if let action = handler.httpGet {
            result = await prober.get(action, target, min(limit, .seconds(60)))
        } else {
            return
        }
        try Task.checkCancellation()
        if case .failure(let message) = result { throw KubeletError(.invalid, message) }
    }
}
