import KubeSupport
import Synchronization

/// Reads the state of a pod from the runtime. Values that no longer change are read once.
final class PodRuntimeObserver: Sendable {
    private let runtime: any ContainerRuntime
    private let directories: PodDirectories
    private let ended = Mutex<[String: ContainerRecord]>([:])
    private let sandboxes = Mutex<[String: SandboxRecord]>([:])

    init(runtime: any ContainerRuntime, directories: PodDirectories) {
        self.runtime = runtime
        self.directories = directories
    }

    func observe(podUID: String) async throws(KubeletError) -> PodRuntimeState {
        var state = PodRuntimeState()
        for sandbox in try await runtime.listPodSandboxes(podUID: podUID) {
            if let record = try await record(sandbox) { state.sandboxes.append(record) }
        }
        for container in try await runtime.listContainers(podUID: podUID) {
            if let record = try await record(container, podUID: podUID) { state.containers.append(record) }
        }
        state.sandboxes.sort { ($0.attempt, $0.createdAt) > ($1.attempt, $1.createdAt) }
        state.containers.sort { ($0.createdAt, $0.restartCount) > ($1.createdAt, $1.restartCount) }
        return state
    }

    func forget(_ state: PodRuntimeState) {
        ended.withLock { ended in state.containers.forEach { ended[$0.id] = nil } }
        sandboxes.withLock { sandboxes in state.sandboxes.forEach { sandboxes[$0.id] = nil } }
    }

    private func record(_ sandbox: CRI.PodSandbox) async throws(KubeletError) -> SandboxRecord? {
        let isReady = sandbox.state == .sandboxReady
        if let known = sandboxes.withLock({ $0[sandbox.id] }), known.isReady == isReady { return known }
        guard
            let status = try await nilIfNotFound({ () async throws(KubeletError) in
                try await runtime.podSandboxStatus(sandbox.id)
            })
        else { return nil }
        let record = SandboxRecord(
            id: sandbox.id, attempt: sandbox.metadata.attempt, isReady: isReady,
            createdAt: Timestamp(nanoseconds: sandbox.createdAt),
            ips: status.network.ip.isEmpty ? [] : [status.network.ip] + status.network.additionalIps.map(\.ip),
            isHostNetwork: status.linux.namespaces.options.network == .node)
        sandboxes.withLock { $0[sandbox.id] = record }
        return record
    }

    private func record(_ container: CRI.Container, podUID: String) async throws(KubeletError) -> ContainerRecord? {
        if let known = ended.withLock({ $0[container.id] }) { return known }
        guard
            let status = try await nilIfNotFound({ () async throws(KubeletError) in
                try await runtime.containerStatus(container.id)
            })
        else { return nil }
        let record = record(container, status, podUID)
        if record.state == .exited { ended.withLock { $0[container.id] = record } }
        return record
    }

    private func record(
        _ container: CRI.Container, _ status: CRI.ContainerStatus, _ podUID: String
    ) -> ContainerRecord {
        var record = ContainerRecord(
            id: container.id, name: container.labels[ContainerLabel.containerName] ?? container.metadata.name,
            sandboxID: container.podSandboxID,
            restartCount: Int32(container.annotations[ContainerLabel.restartCount] ?? "")
                ?? Int32(container.metadata.attempt),
            state: ContainerRecord.State(status.state))
        record.createdAt = Timestamp(nanoseconds: status.createdAt)
        record.startedAt = status.startedAt > 0 ? Timestamp(nanoseconds: status.startedAt) : nil
        record.finishedAt = status.finishedAt > 0 ? Timestamp(nanoseconds: status.finishedAt) : nil
        record.exitCode = status.exitCode
        record.reason = status.reason
        record.image = status.image.image
        record.imageID = status.imageRef
        record.specHash = container.annotations[ContainerLabel.hash] ?? ""
        record.logPath = status.logPath
        if record.state == .exited {
            record.message = terminationMessage(record, status, container.annotations, podUID)
        }
        return record
    }

    /// Returns the content of the container's termination log; if that is empty and the policy allows it, the end of
    /// the container's output; otherwise the runtime's message. Source: kubernetes.io, "Determine the Reason for Pod
    /// Failure".
    private func terminationMessage(
        _ record: ContainerRecord, _ status: CRI.ContainerStatus, _ annotations: [String: String], _ podUID: String
    ) -> String {
        let path = directories.terminationLog(podUID, container: record.name, attempt: record.restartCount)
        if let bytes = try? HostFiles.read(path, limit: 4096), !bytes.isEmpty {
            return String(decoding: bytes.prefix(4096), as: UTF8.self)
        }
        if annotations[ContainerLabel.terminationMessagePolicy] == "FallbackToLogsOnError", record.exitCode != 0,
            let bytes = try? HostFiles.read(record.logPath)
        {
            let lines = bytes.split(separator: UInt8(ascii: "\n")).suffix(80)
                .compactMap { ContainerLogLine(bytes: $0) }
            var text = ""
            for line in lines { text += String(decoding: line.content, as: UTF8.self) + (line.isPartial ? "" : "\n") }
            return String(decoding: Array(text.utf8).suffix(2048), as: UTF8.self)
        }
        return status.message
    }
}

extension ContainerRecord.State {
    init(_ state: CRI.ContainerState) {
        self =
            switch state {
            case .containerCreated: .created
            case .containerRunning: .running
            case .containerExited: .exited
            default: .unknown
            }
    }
}

extension Timestamp {
    init(nanoseconds: Int64) {
        self.init(secondsSinceEpoch: nanoseconds / 1_000_000_000, nanoseconds: nanoseconds % 1_000_000_000)
    }
}
