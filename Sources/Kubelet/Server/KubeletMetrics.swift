import KubeSupport

/// The kubelet's own metrics in Prometheus' text format.
struct KubeletMetrics {
    let workers: PodWorkers

    func render() async throws(KubeletError) -> String {
        let containers = try await workers.context.runtime.listContainers(podUID: nil)
        let running = containers.count { $0.state == .containerRunning }
        var text = MetricsText()
        text.family(
            "kubelet_running_containers", "gauge", "Number of containers currently running",
            [.init([], Double(running))])
        text.family(
            "kubelet_running_pods", "gauge", "Number of pods that have a running pod sandbox",
            [.init([], Double(workers.pods.count))])
        return text.text
    }
}
