import KubeSupport
import Testing

@testable import Kubelet

@Suite("CRI runtime on a private containerd", .enabled(if: ContainerdHarness.isAvailable), .serialized)
struct CRIContainerRuntimeTests {
    @Test("Hundreds of calls in a few seconds do not close the connection")
    func manyCalls() async throws {
        try await ContainerdHarness.with { harness in
            // The HTTP/2 library's default limit is 200 pings in 30 s, and containerd sends a ping for each call.
            for _ in 0..<500 { _ = try await harness.runtime.version() }
        }
    }

    @Test("A pod gets a network, runs, logs, executes a command, stops and is removed")
    func podLife() async throws {
        try await ContainerdHarness.with { harness in
            let runtime = harness.runtime
            let status = try await runtime.status()
            #expect(status.conditions.first { $0.type == "RuntimeReady" }?.status == true)

            let sandboxConfig = harness.sandboxConfig(name: "alpha", uid: "uid-alpha")
            let sandbox = try await runtime.runPodSandbox(sandboxConfig)
            let sandboxStatus = try await runtime.podSandboxStatus(sandbox)
            #expect(sandboxStatus.state == .sandboxReady)
            #expect(sandboxStatus.network.ip.hasPrefix(harness.subnetPrefix + "."))

            let image = try #require(try await runtime.imageStatus("busybox"))
            let config = CRI.ContainerConfig.with {
                $0.metadata.name = "main"
                $0.image.image = image.id
                $0.command = [
                    "sh", "-c", "echo to-stdout; echo to-stderr >&2; trap 'exit 7' TERM; while :; do sleep 0.1; done",
                ]
                $0.logPath = "main/0.log"
            }
            let container = try await runtime.createContainer(
                sandbox: sandbox, config, sandboxConfig: sandboxConfig)
            try await runtime.startContainer(container)
            let listed = try await runtime.listContainers(podUID: nil)
            #expect(listed.map(\.id) == [container])
            #expect(listed.first?.state == .containerRunning)

            let result = try await runtime.execSync(
                container, command: ["sh", "-c", "hostname; ip -4 addr show eth0; exit 3"], timeout: .seconds(5))
            #expect(result.exitCode == 3)
            let output = String(decoding: result.standardOutput, as: UTF8.self)
            #expect(output.hasPrefix("alpha\n"))
            #expect(output.contains(sandboxStatus.network.ip))

            let url = try await runtime.exec(
                .with {
                    $0.containerID = container
                    $0.cmd = ["true"]
                    $0.stdout = true
                })
            #expect(url.hasPrefix("http://127.0.0.1:"))

            try await runtime.stopContainer(container, timeout: .seconds(10))
            let ended = try await runtime.containerStatus(container)
            #expect(ended.state == .containerExited)
            #expect(ended.exitCode == 7)
            let log = try HostFiles.readText("\(harness.directory)/logs/uid-alpha/main/0.log")
            #expect(log.contains(" stdout F to-stdout\n"))
            #expect(log.contains(" stderr F to-stderr\n"))

            try await runtime.removeContainer(container)
            try await runtime.stopPodSandbox(sandbox)
            try await runtime.removePodSandbox(sandbox)
            let left = try await runtime.listPodSandboxes(podUID: nil)
            #expect(left.isEmpty)
            // Removing a missing object is not an error.
            try await runtime.stopContainer(container, timeout: .zero)
            try await runtime.removePodSandbox(sandbox)
        }
    }

    @Test("A missing object is reported as not found, and an invalid image as an error of the runtime")
    func badInput() async throws {
        try await ContainerdHarness.with { harness in
            let runtime = harness.runtime
            let missing = await #expect(throws: KubeletError.self) { _ = try await runtime.containerStatus("none") }
            #expect(missing?.code == .notFound)
            let absent = try await runtime.imageStatus("no-such-image:latest")
            #expect(absent == nil)
            let refused = await #expect(throws: KubeletError.self) {
                _ = try await runtime.pullImage("127.0.0.1:1/none:latest", auth: nil, sandboxConfig: nil)
            }
            #expect(refused != nil)
        }
    }

    @Test("An endpoint that is not a Unix socket is rejected, one without a listener is unavailable")
    func endpoints() async throws {
        let refused = #expect(throws: KubeletError.self) { _ = try CRIContainerRuntime(endpoint: "tcp://127.0.0.1:1") }
        #expect(refused?.code == .invalid)
        let runtime = try CRIContainerRuntime(endpoint: "unix:///nonexistent/runtime.sock")
        let connection = Task { try? await runtime.run() }
        let unavailable = await #expect(throws: KubeletError.self) { _ = try await runtime.version() }
        #expect(unavailable?.code == .runtimeUnavailable)
        runtime.shutdown()
        await connection.value
    }
}
