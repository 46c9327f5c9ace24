import Foundation
import Testing

extension WholeNodeTests {
    /// A control plane with the kubelet in a separate process, which is stopped.
    @Suite struct StoppedNodeTests {
        /// Longer than the kubelet's heartbeat interval of ten seconds.
        private static let gracePeriod = 20

        @Test("a stopped node becomes NotReady and its pods are evicted; after its restart its pods converge")
        func stop() async throws {
            let options = ["--node-monitor-grace-period", "\(Self.gracePeriod)s"]
            try await Cluster.withCluster(node: .apart, options: options) { cluster in
                try await cluster.startKubelet()
                try cluster.importBusybox()
                try Self.startSpare(cluster)
                let kubectl = try await cluster.namespace("stopped")
                try kubectl.apply(
                    Manifest.webDeployment("1", replicas: 2, pod: Self.tolerating("tolerationSeconds: 2")))
                try kubectl("expose", "deployment", "web", "--port=80", "--target-port=8080")
                try kubectl.apply(Manifest.pod("stays", "sleep 1000", spec: Self.tolerating("")))
                try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
                try kubectl.wait("condition=Ready", for: "pod/stays")
                #expect(try kubectl("logs", "deployment/web").hasSuffix("1\n"))
                let before = try cluster.runningContainers().sorted()
                #expect(before.count == 6)
                try await Self.expectEndpoints(kubectl, ready: 2)

                cluster.killKubelet()
                try await Self.expectNotReady(cluster)
                try await Self.expectEviction(cluster, kubectl)
                // The kubelet does not run, so the containers are not stopped.
                #expect(try cluster.runningContainers().sorted() == before)

                try await cluster.startKubelet()
                try await Self.expectReturn(cluster, kubectl)
                let after = try cluster.runningContainers()
                #expect(Set(after).intersection(before).count == 2, "only the pod that tolerated it is left")
                #expect(try cluster.containers(ofNamespace: "stopped").count == 6)
            }
        }

        @Test("a control plane that is killed and restarted does not affect its node")
        func controlPlane() async throws {
            try await Cluster.withCluster(node: .apart) { cluster in
                try await cluster.startKubelet()
                try cluster.importBusybox()
                let kubectl = try await cluster.namespace("killed")
                try kubectl.apply(Manifest.webDeployment("1", replicas: 1))
                try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
                let before = try cluster.runningContainers().sorted()
                await cluster.kill()
                try await cluster.start()
                #expect(try cluster.run("get", "node", Cluster.nodeName).contains(" Ready "))
                try kubectl("scale", "deployment/web", "--replicas=2")
                try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
                #expect(try Set(before).isSubset(of: cluster.runningContainers()))
                #expect(try kubectl("exec", "deployment/web", "--", "echo", "here") == "here\n")
            }
        }

        // MARK: Preparation

        private static func tolerating(_ limit: String) -> String {
            let items = ["not-ready", "unreachable"].map {
                "- {key: node.kubernetes.io/\($0), operator: Exists, effect: NoExecute, \(limit)}"
            }
            return "tolerations:\n" + items.joined(separator: "\n")
        }

        /// A second node that only sends heartbeats: without any ready node nothing is evicted, since the control plane
        /// is then more likely to be at fault.
        private static func startSpare(_ cluster: Cluster) throws {
            try cluster.run(
                "apply", "-f", "-",
                input: """
                    apiVersion: v1
                    kind: Node
                    metadata: {name: spare}
                    spec: {unschedulable: true}
                    ---
                    apiVersion: coordination.k8s.io/v1
                    kind: Lease
                    metadata: {name: spare, namespace: kube-node-lease}
                    spec: {holderIdentity: spare, leaseDurationSeconds: 40}
                    """)
            let condition = #"{"type": "Ready", "status": "True", "reason": "KubeletReady"}"#
            try cluster.run(
                "patch", "node", "spare", "--subresource=status", "--type=merge", "-p",
                #"{"status": {"conditions": [\#(condition)]}}"#)
            let script = """
                while sleep 3; do
                    "$@" patch lease spare -n kube-node-lease --type=merge \
                        -p "{\\"spec\\": {\\"renewTime\\": \\"$(date -u +%Y-%m-%dT%H:%M:%S.%6NZ)\\"}}"
                done
                """
            let kubectl = [try #require(Cluster.kubectl), "--kubeconfig", cluster.kubeconfig]
            _ = try cluster.background("/bin/sh", ["-c", script, "sh"] + kubectl)
        }

        // MARK: Expectations

        private static func expectNotReady(_ cluster: Cluster) async throws {
            let name = Cluster.nodeName
            try await cluster.wait("the node is NotReady", seconds: gracePeriod + 30) {
                try cluster.run("get", "node", name, "--no-headers").contains(" NotReady ")
            }
            try await cluster.wait("it is tainted") {
                let keys = "jsonpath={range .spec.taints[*]}{.key}:{.effect} {end}"
                let taints = try cluster.run("get", "node", name, "-o", keys)
                return taints.split(separator: " ").sorted() == [
                    "node.kubernetes.io/unreachable:NoExecute", "node.kubernetes.io/unreachable:NoSchedule",
                ]
            }
            let described = try cluster.run("describe", "node", name)
            let unknown = described.split(separator: "\n").filter {
                $0.contains("NodeStatusUnknown") && $0.contains("Kubelet stopped posting node status.")
                    && $0.contains(" Unknown ")
            }
            #expect(unknown.count == 4, "\(described)")
            #expect(try cluster.run("get", "node", "spare", "--no-headers").contains(" Ready,SchedulingDisabled "))
            try await cluster.wait("the event") {
                try cluster.run("describe", "node", name).contains("Node \(name) status is now: NodeNotReady")
            }
        }

        private static func expectEviction(_ cluster: Cluster, _ kubectl: Kubectl) async throws {
            try await expectEndpoints(kubectl, ready: 0)
            func states() throws -> [String] {
                try kubectl("get", "pods", "-l", "app=web", "--no-headers").split(separator: "\n").map {
                    String($0.split(separator: " ")[2])
                }
            }
            try await cluster.wait("the pods are evicted and others wait") {
                try states().sorted() == ["Pending", "Pending", "Terminating", "Terminating"]
            }
            let events = try kubectl("get", "events", "--no-headers")
            #expect(events.contains("TaintManagerEviction"), "\(events)")
            #expect(events.contains("NodeNotReady"), "\(events)")
            let waiting = try kubectl("get", "events", "--field-selector=reason=FailedScheduling")
            #expect(
                waiting.contains(
                    "0/2 nodes are available: 1 node(s) had untolerated taint(s), 1 node(s) were unschedulable."),
                "\(waiting)")
            let disruption = try kubectl(
                "get", "pods", "-l", "app=web", "-o",
                #"jsonpath={.items[*].status.conditions[?(@.type=="DisruptionTarget")].reason}"#)
            #expect(disruption == "DeletionByTaintManager DeletionByTaintManager")
            let stays = try kubectl(
                "get", "pod", "stays", "-o", "jsonpath={.metadata.deletionTimestamp}{.status.phase}")
            #expect(stays == "Running")
        }

        private static func expectReturn(_ cluster: Cluster, _ kubectl: Kubectl) async throws {
            let name = Cluster.nodeName
            try await cluster.wait("the node is Ready without taints") {
                let node = try cluster.run("get", "node", name, "-o", "jsonpath={.spec.taints}")
                return try node.isEmpty && cluster.run("get", "node", name, "--no-headers").contains(" Ready ")
            }
            try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
            try await cluster.wait("the old pods are deleted") { try kubectl.pods("app=web").count == 2 }
            try await expectEndpoints(kubectl, ready: 2)
            try await cluster.wait("their containers are removed") {
                try cluster.containers().count == 6
            }
            try kubectl.wait("condition=Ready", for: "pod/stays")
            let restarts = try kubectl(
                "get", "pod", "stays", "-o", "jsonpath={.status.containerStatuses[0].restartCount}")
            #expect(restarts == "0")
        }

        private static func expectEndpoints(_ kubectl: Kubectl, ready: Int) async throws {
            try await kubectl.cluster.wait("\(ready) endpoints are ready") {
                let path = "jsonpath={.items[0].endpoints[*].conditions.ready}"
                let conditions = try kubectl(
                    "get", "endpointslices", "-l", "kubernetes.io/service-name=web", "-o", path)
                return conditions.split(separator: " ").filter { $0 == "true" }.count == ready
            }
        }
    }
}
