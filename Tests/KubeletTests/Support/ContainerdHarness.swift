import Glibc
import KubeSupport
import Logging
import Subprocess

@testable import Kubelet

/// A private containerd with its own directory, bridge and subnet. All of it is removed at the end.
struct ContainerdHarness: Sendable {
    let directory: String
    let bridge: String
    let subnetPrefix: String
    let configuration: ContainerdConfiguration
    let runtime: CRIContainerRuntime

    static let busybox = "docker.io/library/busybox:latest"
    static let pause = "martlet.local/pause:test"

    /// True if this machine can run it: root, containerd and the CNI plugins.
    static let isAvailable: Bool =
        getuid() == 0 && SystemPrograms.find("containerd") != nil
        && SystemPrograms.find("runc") != nil && HostFiles.exists("/usr/lib/cni/bridge")
        && HostFiles.exists("/bin/busybox")

    /// Logs only warnings, which explain a failed test.
    var logger: Logger {
        var logger = Logger(label: "test") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        return logger
    }

    static func with(_ body: @Sendable (Self) async throws -> Void) async throws {
        let token = String(UInt32.random(in: 0...0xffffff), radix: 16)
        let directory = "/tmp/mt-\(token)"
        let prefix = "10.\(Int.random(in: 100..<200)).\(Int.random(in: 0..<256))"
        let configuration = ContainerdConfiguration(
            directory: "\(directory)/containerd", pauseImage: pause, cniConfigurationDirectory: "\(directory)/cni/net.d"
        )
        let harness = Self(
            directory: directory, bridge: "mt\(token)", subnetPrefix: prefix, configuration: configuration,
            runtime: try CRIContainerRuntime(endpoint: configuration.socketPath))
        var failure: (any Error)?
        do { try await harness.run(body) } catch { failure = error }
        await harness.cleanUp()
        if let failure { throw failure }
    }

    private func run(_ body: @Sendable (Self) async throws -> Void) async throws {
        try CNINetworkConfiguration(
            name: bridge, bridge: bridge, podCIDRs: ["\(subnetPrefix).0/24"],
            addressDirectory: "\(directory)/cni/addresses"
        ).write(to: configuration.cniConfigurationDirectory)
        try await withThrowingTaskGroup(of: Void.self) { group in
            let service = try ContainerdService(configuration: configuration, logger: logger)
            group.addTask { try await service.run() }
            group.addTask { try? await runtime.run() }
            do {
                try await ContainerdService.waitUntilReady(runtime)
                try await importImages()
                try await body(self)
                await removePods()
            } catch {
                await removePods()
                runtime.shutdown()
                group.cancelAll()
                throw error
            }
            runtime.shutdown()
            group.cancelAll()
            while try await group.next() != nil {}
        }
    }

    private func importImages() async throws {
        let importImage = ImageImport(socketPath: configuration.socketPath, temporaryDirectory: directory)
        let program = try HostFiles.read(Self.pauseProgram)
        try await importImage(.pause(program: program, reference: Self.pause))
        let applets = try await Subprocess.run(
            .path("/bin/busybox"), arguments: ["--list"], output: .string(limit: 65536)
        ).standardOutput.split(separator: "\n").map(String.init)
        try await importImage(
            .busybox(program: try HostFiles.read("/bin/busybox"), applets: applets, reference: Self.busybox))
    }

    /// The directory of the test bundle, which also contains SwiftPM's products.
    static var pauseProgram: String {
        var directory = HostFiles.linkTarget("/proc/self/exe") ?? ""
        for argument in CommandLine.arguments where argument.contains(".xctest") { directory = argument }
        while let slash = directory.lastIndex(of: "/") {
            directory = String(directory[..<slash])
            if HostFiles.exists("\(directory)/pause") { return "\(directory)/pause" }
        }
        return "pause"
    }

    private func removePods() async {
        for sandbox in (try? await runtime.listPodSandboxes(podUID: nil)) ?? [] {
            for container in (try? await runtime.listContainers(podUID: nil)) ?? []
            where container.podSandboxID == sandbox.id {
                try? await runtime.stopContainer(container.id, timeout: .zero)
            }
            try? await runtime.stopPodSandbox(sandbox.id)
            try? await runtime.removePodSandbox(sandbox.id)
        }
    }

    private func cleanUp() async {
        let mounts = (try? HostFiles.readText("/proc/self/mounts")) ?? ""
        for line in mounts.split(separator: "\n").reversed() {
            let fields = line.split(separator: " ")
            if fields.count > 1, fields[1].hasPrefix(directory + "/") { umount2(String(fields[1]), CInt(MNT_DETACH)) }
        }
        _ = try? await Subprocess.run(
            .name("ip"), arguments: ["link", "delete", bridge], output: .discarded, error: .discarded)
        if let layout = CgroupLayout.detect() {
            for case .removeDirectory(let path) in layout.plan(remove: "/martlet-test") { Self.removeCgroup(path) }
        }
        try? HostFiles.removeTree(directory)
    }

    private static func removeCgroup(_ path: String) {
        for name in HostFiles.list(path) where HostFiles.isDirectory("\(path)/\(name)") {
            removeCgroup("\(path)/\(name)")
        }
        rmdir(path)
    }

    /// Returns a sandbox configuration with unique names.
    func sandboxConfig(name: String, uid: String) -> CRI.PodSandboxConfig {
        .with {
            $0.metadata.name = name
            $0.metadata.uid = uid
            $0.metadata.namespace = "default"
            $0.hostname = name
            $0.logDirectory = "\(directory)/logs/\(uid)"
            $0.labels = ["io.kubernetes.pod.uid": uid]
            $0.linux.cgroupParent = "/martlet-test/\(uid)"
            $0.linux.securityContext.namespaceOptions.network = .pod
            $0.linux.securityContext.namespaceOptions.pid = .container
        }
    }
}
