import KubeAPI
import KubeServing
import KubeSupport
import TestSupport
import Testing

@testable import Kubelet

@Suite("Kubelet on a private containerd", .enabled(if: ContainerdHarness.isAvailable), .serialized)
struct KubeletRuntimeTests {
    /// Pod workers and the kubelet's API with a real runtime and a fake API server.
    struct Node: Sendable {
        let harness: ContainerdHarness
        let api: FakeKubeletAPI
        let workers: PodWorkers
        let port: Int

        static func with(_ body: @Sendable (Self) async throws -> Void) async throws {
            try await ContainerdHarness.with { harness in
                let directories = PodDirectories(
                    root: "\(harness.directory)/kubelet", logs: "\(harness.directory)/logs")
                let api = FakeKubeletAPI()
                let time = SystemTime()
                let cgroups = CgroupDriver(systemd: false, root: "t\(harness.bridge)")
                try cgroups.createRoot()
                defer { _ = try? cgroups.removeRoot() }
                let runtime = harness.runtime
                let workers = PodWorkers(
                    context: PodWorkerContext(
                        runtime: runtime, runtimeName: "containerd", api: api, nodeName: "node-1",
                        directories: directories,
                        dns: DNSConfiguration(clusterDNS: ["10.96.0.10"], hostResolvConf: ""), cgroups: cgroups,
                        hostIPs: ["192.0.2.7"], allocatable: ["cpu": "2", "memory": "4Gi"],
                        images: ImagePuller(runtime: runtime, time: time),
                        observer: PodRuntimeObserver(runtime: runtime, directories: directories),
                        prober: Prober(runtime: runtime), time: time, logger: harness.logger))
                let configuration = KubeletConfiguration(
                    nodeName: "node-1", nodeIPs: ["192.0.2.7"], directory: harness.directory)
                let server = HTTPServer(
                    configuration: .init(),
                    handler: KubeletHandler(
                        verifier: nil, workers: workers, configuration: configuration, logger: harness.logger))
                let port = try await server.bind().port ?? 0
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { await workers.run() }
                    group.addTask { try? await server.run() }
                    group.addTask {
                        while !Task.isCancelled {
                            try? await workers.relist(adoptOrphans: false)
                            try? await Task.sleep(for: .milliseconds(100))
                        }
                    }
                    try await body(Self(harness: harness, api: api, workers: workers, port: port))
                    group.cancelAll()
                }
            }
        }

        func until(_ what: String, _ condition: @Sendable () -> Bool) async throws {
            for _ in 0..<6000 {
                if condition() { return }
                try await Task.sleep(for: .milliseconds(20))
            }
            let events = api.events.joined(separator: "\n")
            throw KubeletError(.invalid, "never came true: \(what); events:\n\(events)")
        }
    }

    static let pod = Pod.sample("alpha") {
        $0.metadata.uid = "0a1b2c3d-0000-4000-8000-000000000001"
        $0.spec.terminationGracePeriodSeconds = 3
        $0.spec.volumes = [
            Volume {
                $0.name = "settings"
                $0.configMap = ConfigMapVolumeSource { $0.name = "settings" }
            },
            Volume {
                $0.name = "scratch"
                $0.emptyDir = EmptyDirVolumeSource { $0.medium = "Memory" }
            },
            Volume {
                $0.name = "token"
                $0.projected = ProjectedVolumeSource {
                    $0.sources = [
                        VolumeProjection {
                            $0.serviceAccountToken = ServiceAccountTokenProjection { $0.path = "token" }
                        },
                        VolumeProjection {
                            $0.downwardAPI = DownwardAPIProjection {
                                $0.items = [
                                    DownwardAPIVolumeFile {
                                        $0.path = "namespace"
                                        $0.fieldRef = ObjectFieldSelector { $0.fieldPath = "metadata.namespace" }
                                    }
                                ]
                            }
                        },
                    ]
                }
            },
        ]
        $0.spec.initContainers = [
            .sample("prepare") {
                $0.command = [
                    "sh", "-c", "echo prepared > /scratch/file; mkdir /scratch/part; echo part > /scratch/part/file",
                ]
                $0.resources.limits = ["memory": "64Mi", "cpu": "500m"]
                $0.resources.requests = ["memory": "32Mi", "cpu": "100m"]
                $0.volumeMounts = [
                    VolumeMount {
                        $0.name = "scratch"
                        $0.mountPath = "/scratch"
                    }
                ]
            }
        ]
        $0.spec.containers = [
            .sample("main") {
                $0.command = ["sh", "-c"]
                $0.args = [
                    "cat /scratch/file /settings/color /token/token; echo; echo $(GREETING); echo $POD_IP; "
                        + "cat /part/file /color; touch /settings/x 2>&- || echo read-only; "
                        + "while :; do sleep 0.1; done"
                ]
                $0.env = [
                    EnvVar {
                        $0.name = "POD_IP"
                        $0.valueFrom = EnvVarSource {
                            $0.fieldRef = ObjectFieldSelector { $0.fieldPath = "status.podIP" }
                        }
                    },
                    EnvVar {
                        $0.name = "PART"
                        $0.value = "part"
                    },
                    EnvVar {
                        $0.name = "GREETING"
                        $0.value = "hello from $(POD_IP)"
                    },
                ]
                $0.resources.limits = ["memory": "64Mi", "cpu": "500m"]
                $0.resources.requests = ["memory": "32Mi", "cpu": "100m"]
                $0.readinessProbe = Probe {
                    $0.exec = ExecAction { $0.command = ["test", "-s", "/scratch/file"] }
                    $0.periodSeconds = 1
                }
                $0.volumeMounts = [
                    VolumeMount {
                        $0.name = "scratch"
                        $0.mountPath = "/scratch"
                    },
                    VolumeMount {
                        $0.name = "settings"
                        $0.mountPath = "/settings"
                    },
                    VolumeMount {
                        $0.name = "token"
                        $0.mountPath = "/token"
                        $0.readOnly = true
                    },
                    VolumeMount {
                        $0.name = "settings"
                        $0.mountPath = "/color"
                        $0.subPath = "color"
                    },
                    VolumeMount {
                        $0.name = "scratch"
                        $0.mountPath = "/part"
                        $0.subPathExpr = "$(PART)"
                    },
                ]
            }
        ]
    }

    @Test("A pod with volumes, an init container, limits and a probe runs, serves logs and exec, and is removed")
    func podLife() async throws {
        try await Node.with { node in
            let pod = Self.pod
            node.api.state.withLock { $0.configMaps["settings"] = ConfigMap { $0.data = ["color": "blue\n"] } }
            node.workers.update(pod)
            try await node.until("ready") {
                node.api.status(pod.uid)?.conditions.first { $0.type == "Ready" }?.status == "True"
            }
            let ip = try #require(node.api.status(pod.uid)?.podIP)
            #expect(ip.hasPrefix(node.harness.subnetPrefix))
            #expect(node.api.status(pod.uid)?.initContainerStatuses.first?.state.terminated?.reason == "Completed")

            let base = "/containerLogs/default/alpha/main"
            let expected =
                "prepared\nblue\ntoken-default-1\nhello from \(ip)\n\(ip)\npart\nblue\n"
                + "read-only\n"
            // A container may be ready before it has printed everything.
            try await waitUntil("all is logged") {
                try await HTTPTestClient.get(port: node.port, base).body.utf8.count >= expected.utf8.count
            }
            let logs = try await HTTPTestClient.get(port: node.port, base)
            #expect(logs.status == 200 && logs.body == expected)
            let tail = try await HTTPTestClient.get(port: node.port, base + "?tailLines=1")
            #expect(tail.body == "read-only\n")
            let limited = try await HTTPTestClient.get(port: node.port, base + "?limitBytes=4")
            #expect(limited.body == "prep")
            let previous = try await HTTPTestClient.get(port: node.port, base + "?previous=true")
            #expect(previous.status == 400)
            #expect(previous.body == "previous terminated container \"main\" in pod \"alpha\" not found")

            try await checkExec(node)
            try await checkOldProtocols(node)
            try await checkPortForward(node)
            try checkLimits(node, pod)
            try await checkDeletion(node, pod)
        }
    }

    /// Tests standard input, output, error output and the exit code in both protocol versions.
    private func checkExec(_ node: Node) async throws {
        let script = "cat; echo problem >&2; exit 5".addingPercentEncoding
        let path = "/exec/default/alpha/main?command=sh&command=-c&command=\(script)&input=1&output=1&error=1"
        let (chosen, messages) = try await WebSocketTestClient.exchange(
            port: node.port, path: path, protocols: ["v5.channel.k8s.io", "v4.channel.k8s.io"],
            messages: [[0] + Array("some input".utf8), [255, 0]])
        #expect(chosen == "v5.channel.k8s.io")
        func text(_ channel: UInt8) -> String {
            String(decoding: messages.filter { $0.first == channel }.flatMap { $0.dropFirst() }, as: UTF8.self)
        }
        #expect(text(1) == "some input")
        #expect(text(2) == "problem\n")
        let result = text(3)
        #expect(result.contains("\"reason\":\"NonZeroExitCode\"") && result.contains("\"message\":\"5\""))
        let success = try await WebSocketTestClient.exchange(
            port: node.port, path: "/exec/default/alpha/main?command=true&output=1&error=1",
            protocols: ["v4.channel.k8s.io"], messages: [])
        let status = success.messages.first { $0.first == 3 }.map { String(decoding: $0.dropFirst(), as: UTF8.self) }
        #expect(status?.contains("\"status\":\"Success\"") == true)
        await #expect(throws: WebSocketTestClient.Failure.self) {
            _ = try await WebSocketTestClient.exchange(
                port: node.port, path: "/exec/default/alpha/none?command=true", protocols: ["v4.channel.k8s.io"],
                messages: [])
        }
    }

    /// Before version 4, a failure is reported by its message, and success is not reported.
    private func checkOldProtocols(_ node: Node) async throws {
        func run(_ script: String, _ protocols: [String]) async throws -> (String, [[UInt8]]) {
            let path =
                "/exec/default/alpha/main?command=sh&command=-c&command=\(script.addingPercentEncoding)&output=1&error=1"
            return try await WebSocketTestClient.exchange(
                port: node.port, path: path, protocols: protocols, messages: [])
        }
        let (plain, messages) = try await run("echo hello", ["unknown", "channel.k8s.io"])
        #expect(plain == "channel.k8s.io")
        #expect(messages.first == [1] && messages.dropFirst() == [[1] + Array("hello\n".utf8)])
        let (none, unnamed) = try await run("echo hello", [])
        #expect(none == "" && unnamed == messages)
        let (_, failed) = try await run("exit 5", ["channel.k8s.io"])
        #expect(
            failed.last.map { String(decoding: $0, as: UTF8.self) }?.hasPrefix("\u{3}command terminated with") == true)
        let (encoded, texts) = try await run("echo hello", ["base64.channel.k8s.io"])
        #expect(encoded == "base64.channel.k8s.io")
        #expect(texts.map { String(decoding: $0, as: UTF8.self) } == ["1", "1aGVsbG8K"])
    }

    /// Reaches a web server in the pod through two channels of a WebSocket.
    private func checkPortForward(_ node: Node) async throws {
        let server =
            "/exec/default/alpha/main?command=sh&command=-c&output=1&command="
            + "mkdir -p /tmp/www; echo page >/tmp/www/index.html; httpd -p 8081 -h /tmp/www".addingPercentEncoding
        _ = try await WebSocketTestClient.exchange(
            port: node.port, path: server, protocols: ["v4.channel.k8s.io"], messages: [])
        let (chosen, messages) = try await WebSocketTestClient.exchange(
            port: node.port, path: "/portForward/default/alpha?port=8081", protocols: ["v4.channel.k8s.io"],
            messages: [[0] + Array("GET /index.html HTTP/1.0\r\n\r\n".utf8)])
        #expect(chosen == "v4.channel.k8s.io")
        #expect(messages.prefix(2) == [[0, 0x91, 0x1f], [1, 0x91, 0x1f]])
        let answer = messages.dropFirst(2).filter { $0.first == 0 }.flatMap { $0.dropFirst() }
        #expect(String(decoding: answer, as: UTF8.self).hasSuffix("\r\n\r\npage\n"))
        let refused = try await WebSocketTestClient.exchange(
            port: node.port, path: "/portForward/default/alpha?port=8082", protocols: ["v4.base64.channel.k8s.io"],
            messages: [])
        let errors = refused.messages.map { String(decoding: $0, as: UTF8.self) }
        #expect(errors.prefix(2) == ["0kh8=", "1kh8="] && errors.count > 2 && errors.last?.first == "1")
    }

    private func checkLimits(_ node: Node, _ pod: Pod) throws {
        let path = node.workers.context.cgroups.podCgroup(uid: pod.uid, qosClass: .burstable)
        switch try #require(CgroupLayout.detect()) {
        case .version1(let mountPoints, _):
            let memory = try #require(mountPoints["memory"])
            #expect(try HostFiles.readText("\(memory)\(path)/memory.limit_in_bytes") == "\(64 << 20)\n")
            let cpu = try #require(mountPoints["cpu"])
            #expect(try HostFiles.readText("\(cpu)\(path)/cpu.shares") == "102\n")
            #expect(try HostFiles.readText("\(cpu)\(path)/cpu.cfs_quota_us") == "50000\n")
        case .version2(let mountPoint):
            #expect(try HostFiles.readText("\(mountPoint)\(path)/memory.max") == "\(64 << 20)\n")
            #expect(try HostFiles.readText("\(mountPoint)\(path)/cpu.max") == "50000 100000\n")
        }
    }

    private func checkDeletion(_ node: Node, _ pod: Pod) async throws {
        var deleted = pod
        deleted.metadata.deletionTimestamp = Time(SystemTime().now())
        deleted.metadata.deletionGracePeriodSeconds = 1
        node.workers.update(deleted)
        try await node.until("deleted") { node.api.state.withLock { $0.deleted }.contains(pod.uid) }
        let left = try await node.harness.runtime.listPodSandboxes(podUID: nil)
        #expect(left.isEmpty)
        #expect(!HostFiles.exists(node.workers.context.directories.pod(pod.uid)))
        #expect(node.workers.context.cgroups.podUIDs().isEmpty)
        node.workers.remove(uid: pod.uid)
    }
}

extension String {
    fileprivate var addingPercentEncoding: String {
        utf8.map { byte in
            let scalar = Character(UnicodeScalar(byte))
            return scalar.isLetter || scalar.isNumber ? String(scalar) : "%" + String(byte, radix: 16)
        }.joined()
    }
}
