import Foundation
import Testing

/// Clients other than the current kubectl.
extension WholeNodeTests.SharedNodeTests {
    @Test(
        "the Python client lists, watches and patches pods, follows logs, and execs over WebSockets",
        .enabled(if: Cluster.python != nil, "python3 is not installed"))
    func python() throws {
        let (status, output) = try SharedNode.cluster().runPython("node.py")
        #expect(status == 0, "\(output)")
        #expect(output.components(separatedBy: ": ok\n").count == 7, "\(output)")
    }

    @Test(
        "kubectl 1.20 works with pods that run: logs, watches, rollouts, describe, expose, edit, delete",
        .enabled(if: Cluster.hasAPT, "apt-get is not installed"))
    func oldKubectl() async throws {
        let cluster = try SharedNode.cluster()
        _ = try await cluster.namespace("old")
        var kubectl = try cluster.oldKubectl(namespace: "old")
        let other = "docker.io/library/busybox:old-kubectl"
        try cluster.tagBusybox(as: other)
        let watch = try kubectl.start("get", "pods", "-w", "-o", "wide", "--output-watch-events")
        try kubectl(
            "create", "deployment", "plain", "--image=\(other)", "--replicas=2", "--", "sh", "-c", Manifest.untilTold)
        try kubectl.apply(Manifest.webDeployment("first"))
        let status = try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
        #expect(status.contains("successfully rolled out"), "\(status)")
        try kubectl("rollout", "status", "deployment/plain", "--timeout=120s")
        let wide = try kubectl("get", "pods", "-l", "app=web", "-o", "wide")
        #expect(wide.components(separatedBy: "1/1     Running   0").count == 4 && wide.contains("10.244.0."), "\(wide)")
        let pod = try kubectl.pods("app=web")[0]
        let described = try kubectl("describe", "pod", pod)
        #expect(
            described.contains("Started container web") && described.contains("Ready             True"), "\(described)")
        #expect(try kubectl("describe", "nodes").contains("KubeletReady"))

        #expect(try kubectl("logs", pod) == "first\n")
        #expect(try kubectl("logs", "deployment/web", "--tail=1", "--since=1h").contains("first"))
        try kubectl.apply(Manifest.pod("talker", "echo one; sleep 1000"))
        try kubectl("wait", "--for=condition=Ready", "pod/talker", "--timeout=120s")
        let follower = try kubectl.start("logs", "-f", "talker")
        try await cluster.wait("the first lines") { follower.output.contains("one") }

        try kubectl("set", "image", "deployment/web", "web=\(other)")
        try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
        #expect(try kubectl("get", "deployment", "web", "-o", "wide").contains(other))
        #expect(try kubectl("rollout", "undo", "deployment/web").contains("rolled back"))
        try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
        #expect(try kubectl("rollout", "history", "deployment/web").contains("\n3 "))
        try kubectl("expose", "deployment", "web", "--port=80", "--target-port=8080")
        try await cluster.wait("endpoints") {
            try kubectl("describe", "service", "web").contains(":8080,10.244.0.")
        }
        kubectl.editor = "sed -i s/replicas:.*/replicas:\\ 1/"
        #expect(try kubectl("edit", "deployment", "web").contains("edited"))
        try await cluster.wait("one pod is left") { try kubectl.pods("app=web").count == 1 }
        let events = try kubectl("get", "events", "--sort-by=.lastTimestamp")
        #expect(events.contains("ScalingReplicaSet") && events.contains("deployment/web"), "\(events)")

        try kubectl("delete", "pod", "talker")
        try await cluster.wait("the log's end") { !follower.isRunning }
        try kubectl("delete", "deployment", "web", "plain")
        try await cluster.wait("the containers are removed") {
            try cluster.containers(ofNamespace: "old").isEmpty
        }
        try await cluster.wait("the watch has seen it") {
            watch.lines.contains { $0.hasPrefix("DELETED") && $0.contains(pod) }
        }
        #expect(watch.lines.contains { $0.hasPrefix("MODIFIED") && $0.contains(pod) && $0.contains("Running") })
    }
}
