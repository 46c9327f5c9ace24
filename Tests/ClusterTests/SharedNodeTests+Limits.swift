import Foundation
import Testing

extension WholeNodeTests.SharedNodeTests {
    @Test("pods over their storage limits are evicted with the reason in their status")
    func eviction() async throws {
        let cluster = try SharedNode.cluster()
        let kubectl = try await cluster.namespace("limits")
        let volume = "volumes: [{name: e, emptyDir: {sizeLimit: 1Mi}}]"
        try kubectl.apply(
            Manifest.pod(
                "volume", "dd if=/dev/zero of=/e/f bs=1M count=6; sleep 1000",
                container: "volumeMounts: [{name: e, mountPath: /e}]", spec: volume))
        try kubectl.apply(
            Manifest.pod(
                "layer", "dd if=/dev/zero of=/tmp/f bs=1M count=6; sleep 1000",
                container: "resources: {limits: {ephemeral-storage: 2Mi}}"))
        let expected = [
            ("volume", #"Usage of EmptyDir volume "e" exceeds the limit "1Mi". "#),
            ("layer", "Pod ephemeral local storage usage exceeds the total limit of containers 2Mi. "),
        ]
        for (name, message) in expected {
            try kubectl.wait("jsonpath={.status.phase}=Failed", for: "pod/\(name)")
            let fields = "jsonpath={.status.reason}: {.status.message}"
            #expect(try kubectl("get", "pod", name, "-o", fields) == "Evicted: \(message)")
        }
        #expect(try kubectl("get", "events").contains("Evicted"))
    }

    @Test("the hostname has its domain if the pod requires it, and the node reports its and its pods' usage")
    func nodeDetails() async throws {
        let cluster = try SharedNode.cluster()
        let kubectl = try await cluster.namespace("details")
        try kubectl.apply(
            Manifest.pod(
                "named", "hostname; sleep 1000", spec: "hostname: myh\nsubdomain: mys\nsetHostnameAsFQDN: true"))
        try kubectl.wait("condition=Ready", for: "pod/named")
        try await cluster.wait("the host name") {
            try kubectl("logs", "named") == "myh.mys.details.svc.cluster.local\n"
        }
        let pki = cluster.directory.appending(path: "d/pki/apiserver-kubelet-client").path()
        let address = try cluster.run("get", "nodes", "-o", "jsonpath={.items[0].status.addresses[0].address}")
        let metrics = try cluster.execute(
            "/usr/bin/curl",
            ["-sk", "--cert", "\(pki).crt", "--key", "\(pki).key", "https://\(address):10250/metrics/resource"])
        func value(_ series: String) -> Double? {
            metrics.output.split(separator: "\n").first { $0.hasPrefix("\(series) ") }
                .flatMap { Double($0.split(separator: " ")[1]) }
        }
        let pod = #"namespace="details",pod="named""#
        #expect(value("node_cpu_usage_seconds_total") ?? 0 > 0, "\(metrics.output)")
        #expect(value("node_memory_working_set_bytes") ?? 0 > 1_000_000)
        #expect(value("pod_cpu_usage_seconds_total{\(pod)}") ?? 0 > 0)
        #expect(value("pod_memory_working_set_bytes{\(pod)}") ?? 0 > 4096)
        #expect(value("container_memory_working_set_bytes{container=\"main\",\(pod)}") ?? 0 > 4096)
        #expect(value("container_cpu_usage_seconds_total{container=\"main\",\(pod)}") ?? 0 > 0)
        #expect(value("container_start_time_seconds{container=\"main\",\(pod)}") ?? 0 > 1_700_000_000)
    }
}
