import KubeAPI
import KubeServing
import KubeSupport
import TestSupport
import Testing

@testable import Kubelet

@Suite("The kubelet's metrics")
struct ResourceMetricsTests {
    @Test("The metrics have upstream's text")
    func text() {
        let time = Timestamp(secondsSinceEpoch: 1_750_000_000, nanoseconds: 123_000_000)
        let usage = ResourceUsage(cpuNanoseconds: 1_500_000_000, workingSetBytes: 4096, measuredAt: time)
        let metrics = ResourceMetrics(
            node: usage, nodeSwapBytes: nil,
            pods: [
                .init(
                    namespace: "n", name: "p", usage: usage,
                    containers: [.init(name: "c", usage: usage, startedAt: Timestamp(secondsSinceEpoch: 1_740_000_000))]
                )
            ])
        #expect(
            metrics.render() == """
                # HELP container_cpu_usage_seconds_total [STABLE] Cumulative cpu time consumed by the container in core-seconds
                # TYPE container_cpu_usage_seconds_total counter
                container_cpu_usage_seconds_total{container="c",namespace="n",pod="p"} 1.5 1750000000123
                # HELP container_memory_working_set_bytes [STABLE] Current working set of the container in bytes
                # TYPE container_memory_working_set_bytes gauge
                container_memory_working_set_bytes{container="c",namespace="n",pod="p"} 4096 1750000000123
                # HELP container_start_time_seconds [STABLE] Start time of the container since unix epoch in seconds
                # TYPE container_start_time_seconds gauge
                container_start_time_seconds{container="c",namespace="n",pod="p"} 1740000000
                # HELP node_cpu_usage_seconds_total [STABLE] Cumulative cpu time consumed by the node in core-seconds
                # TYPE node_cpu_usage_seconds_total counter
                node_cpu_usage_seconds_total 1.5 1750000000123
                # HELP node_memory_working_set_bytes [STABLE] Current working set of the node in bytes
                # TYPE node_memory_working_set_bytes gauge
                node_memory_working_set_bytes 4096 1750000000123
                # HELP pod_cpu_usage_seconds_total [STABLE] Cumulative cpu time consumed by the pod in core-seconds
                # TYPE pod_cpu_usage_seconds_total counter
                pod_cpu_usage_seconds_total{namespace="n",pod="p"} 1.5 1750000000123
                # HELP pod_memory_working_set_bytes [STABLE] Current working set of the pod in bytes
                # TYPE pod_memory_working_set_bytes gauge
                pod_memory_working_set_bytes{namespace="n",pod="p"} 4096 1750000000123
                # HELP resource_scrape_error [STABLE] 1 if there was an error while getting container metrics, 0 otherwise
                # TYPE resource_scrape_error gauge
                resource_scrape_error 0

                """)
    }

    @Test("Running containers are measured, and unknown metrics paths are not found")
    func paths() async throws {
        try await WorkerBench.with { bench in
            let pod = Pod.sample()
            bench.workers.update(pod)
            try await waitUntil("running") { bench.status(pod)?.phase == "Running" }
            bench.runtime.state.withLock { state in
                state.stats = ["main", "ended"].map { name in
                    .with {
                        $0.attributes.metadata.name = name
                        $0.attributes.labels = [ContainerLabel.podUID: pod.uid]
                        $0.cpu.usageCoreNanoSeconds.value = 2_000_000_000
                        $0.memory.workingSetBytes.value = 8192
                    }
                }
            }
            let configuration = KubeletConfiguration(nodeName: "node-1", nodeIPs: [], directory: bench.directory)
            let server = HTTPServer(
                configuration: .init(),
                handler: KubeletHandler(
                    verifier: nil, workers: bench.workers, configuration: configuration,
                    logger: bench.workers.context.logger))
            let port = try await server.bind().port ?? 0
            let running = Task { try await server.run() }
            let answer = try await HTTPTestClient.get(port: port, "/metrics/resource")
            #expect(answer.status == 200)
            #expect(
                answer.body.contains(
                    #"container_cpu_usage_seconds_total{container="main",namespace="default",pod="web"} 2 "#))
            #expect(answer.body.contains(#"pod_memory_working_set_bytes{namespace="default",pod="web"} 8192 "#))
            #expect(answer.body.contains("\nnode_cpu_usage_seconds_total ") && !answer.body.contains("ended"))
            #expect(try await HTTPTestClient.get(port: port, "/metrics").body.contains("kubelet_running_pods 1\n"))
            for path in ["/metrics/cadvisor", "/metrics/probes", "/metrics/resource/more"] {
                #expect(try await HTTPTestClient.get(port: port, path).status == 404)
            }
            running.cancel()
            _ = await running.result
        }
    }
}
