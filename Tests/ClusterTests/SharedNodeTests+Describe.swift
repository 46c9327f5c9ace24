import Foundation
import Testing

extension WholeNodeTests.SharedNodeTests {
    @Test("describe shows the state and the events of pods, Deployments, Services and the node")
    func describe() async throws {
        let cluster = try SharedNode.cluster()
        let kubectl = try await cluster.namespace("describe")
        try kubectl.apply(
            Manifest.webDeployment("1", replicas: 2, pod: "tolerations: [{key: spare, operator: Exists}]"))
        try kubectl("expose", "deployment", "web", "--port=80", "--target-port=8080")
        try kubectl("rollout", "status", "deployment/web", "--timeout=120s")
        let pods = try kubectl.pods("app=web")
        let set = try kubectl("get", "replicasets", "-o", "jsonpath={.items[0].metadata.name}")
        let node = try cluster.run("get", "nodes", "-o", "jsonpath={.items[0].metadata.name}")
        func described(_ kind: String, _ name: String, _ expected: [String]) throws {
            let output = try kubectl("describe", kind, name)
            // The alignment of the columns is up to kubectl.
            let words = output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            for text in expected { #expect(words.contains(text), "\(kind): \(text)\n\(output)") }
        }

        try await cluster.wait("the pod's events") {
            try kubectl("describe", "pod", pods[0]).contains("Started container web")
        }
        try described(
            "pod", pods[0],
            [
                "Name: \(pods[0]) Namespace: describe Priority: 0 Service Account: default Node: \(node)/",
                "Labels: app=web pod-template-hash=", "Status: Running IP: 10.244.0.",
                "Controlled By: ReplicaSet/\(set)", "Container ID: containerd://", "Image ID: sha256:",
                "Port: 8080/TCP", "State: Running Started:", "Ready: True Restart Count: 0",
                "Readiness: http-get http://:8080/ delay=0s timeout=1s period=1s #success=1 #failure=3",
                "Environment: VERSION: 1", "/var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-",
                "Initialized True Ready True ContainersReady True PodScheduled True", "QoS Class: BestEffort",
                "Tolerations: node.kubernetes.io/not-ready:NoExecute op=Exists for 300s", "spare op=Exists",
                "default-scheduler Successfully assigned describe/\(pods[0]) to \(node)",
                "kubelet Container image \"\(Manifest.image)\" already present on machine",
                "kubelet Created container: web", "kubelet Started container web",
            ])
        try described(
            "deployment", "web",
            [
                "Annotations: deployment.kubernetes.io/revision: 1", "Selector: app=web",
                "Replicas: 2 desired | 2 updated | 2 total | 2 available | 0 unavailable",
                "StrategyType: RollingUpdate", "RollingUpdateStrategy: 25% max unavailable, 25% max surge",
                "Available True MinimumReplicasAvailable", "Progressing True NewReplicaSetAvailable",
                "NewReplicaSet: \(set) (2/2 replicas created)",
                "deployment-controller Scaled up replica set \(set) from 0 to 2",
            ])
        try described(
            "replicaset", set,
            [
                "Controlled By: Deployment/web", "Replicas: 2 current / 2 desired",
                "Pods Status: 2 Running / 0 Waiting / 0 Succeeded / 0 Failed",
                "replicaset-controller Created pod: \(pods[0])",
            ])
        try described(
            "service", "web",
            [
                "Selector: app=web Type: ClusterIP IP Family Policy: SingleStack IP Families: IPv4 IP: 10.96.",
                "TargetPort: 8080/TCP Endpoints: 10.244.0.", ":8080,10.244.0.", "Session Affinity: None",
            ])
        try described(
            "node", node,
            [
                "Roles: <none>", "kubernetes.io/hostname=\(node)", "Taints: <none> Unschedulable: false",
                "HolderIdentity: \(node)", "MemoryPressure False", "KubeletHasSufficientMemory",
                "Ready True", "KubeletReady kubelet is posting ready status", "InternalIP:", "Hostname: \(node)",
                "Container Runtime Version: containerd://", "Kubelet Version: v1.36.", "PodCIDR: 10.244.0.0/24",
                "describe \(pods[0]) 0 (0%) 0 (0%) 0 (0%) 0 (0%)", "kubelet Starting kubelet.",
                "node-controller Node \(node) event: Registered Node \(node) in Controller",
                "kubelet Node \(node) status is now: NodeReady",
                "kubelet Node \(node) status is now: NodeHasSufficientMemory",
                "kubelet Node \(node) status is now: NodeHasNoDiskPressure",
                "kubelet Node \(node) status is now: NodeHasSufficientPID",
            ])
        try kubectl("delete", "deployment", "web")
    }

    @Test("an unschedulable pod and a crashing one show the reason")
    func failures() async throws {
        let cluster = try SharedNode.cluster()
        let kubectl = try await cluster.namespace("failures")
        try kubectl.apply(Manifest.pod("big", "true", container: "resources: {requests: {cpu: 1000}}"))
        try kubectl.apply(Manifest.pod("crash", "exit 3", restartPolicy: "Always"))
        try kubectl.apply(
            Manifest.pod("absent", "true").replacingOccurrences(of: "busybox:latest", with: "absent:1")
                .replacingOccurrences(of: "IfNotPresent", with: "Never"))
        // The port has no listener.
        try kubectl.apply(
            Manifest.pod("remote", "true").replacingOccurrences(of: Manifest.image, with: "localhost:1/absent:1"))
        try await cluster.wait("they no longer change") {
            let pods = try kubectl("get", "pods")
            return ["CrashLoopBackOff", "ErrImageNeverPull", "ImagePullBackOff"].allSatisfy(pods.contains)
        }
        let table = try kubectl("get", "pods", "--no-headers").split(separator: "\n").map {
            $0.split(separator: " ").prefix(3).joined(separator: " ")
        }
        #expect(
            table == [
                "absent 0/1 ErrImageNeverPull", "big 0/1 Pending", "crash 0/1 CrashLoopBackOff",
                "remote 0/1 ImagePullBackOff",
            ])
        let remote = try kubectl("describe", "pod", "remote")
        #expect(remote.contains("Failed to pull image \"localhost:1/absent:1\": failed to pull"), "\(remote)")
        #expect(remote.contains("Back-off pulling image \"localhost:1/absent:1\""), "\(remote)")
        let big = try kubectl("describe", "pod", "big")
        #expect(big.contains("FailedScheduling"), "\(big)")
        #expect(big.contains("0/1 nodes are available: 1 Insufficient cpu."), "\(big)")
        let crash = try kubectl("describe", "pod", "crash")
        #expect(crash.contains("Back-off restarting failed container main in pod crash_failures("), "\(crash)")
        #expect(crash.contains("Reason:       CrashLoopBackOff"), "\(crash)")
        let events = try kubectl("events", "--for", "pod/crash")
        #expect(events.contains("Warning") && events.contains("BackOff"), "\(events)")
        try kubectl("delete", "pods", "--all", "--force", "--grace-period=0")
    }
}
