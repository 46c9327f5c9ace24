import Glibc
import KubeNode
import KubeProxy
import KubeSupport
import Kubelet
import Logging

/// Removes what Martlet left: the processes of a data directory, the node's parts of the machine, and its files.
///
/// Prints each step. If a step fails, the files of the directory are kept, so that the reset can be repeated.
struct Reset: Sendable {
    /// The directory as given on the command line, for messages.
    let directory: String
    let runtimeEndpoint: String
    let console: Console
    let logger: Logger

    /// The files of the control plane in the directory besides the store. The lock is removed last.
    private static let names = ["admin.conf", "pki"]

    /// The directory without symbolic links. Nil if it does not exist.
    private var realPath: String? {
        guard let path = realpath(directory, nil) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }

    /// True if Martlet used the directory. File names alone are not sufficient: `/var` also has `log` and `lock`.
    var isNeeded: Bool {
        guard let realPath else { return false }
        var lock = stat()
        guard lstat("\(realPath)/lock", &lock) == 0, lock.st_mode & S_IFMT == S_IFREG else { return false }
        return ["pki/ca.crt", "state.db", "cni/addresses"].contains { access("\(realPath)/\($0)", F_OK) == 0 }
    }

    func run() async throws {
        guard let realPath else { return }
        let lock = try DirectoryLock(realPath)
        defer { lock.release() }
        let node = NodeReset(directory: realPath, runtimeEndpoint: runtimeEndpoint, logger: logger)
        do {
            if node.isNeeded {
                try NodeRuntime.requireRoot()
                try await removeNode(node, realPath)
                try node.removeFiles()
            }
            for name in Self.names { try node.remove(name) }
            try node.removeAll(withPrefix: "state.db")
            SnapshotPath.removeLeftovers(realPath)
            try node.remove("lock")
        } catch let error as KubeletError {
            throw UpError(error.description)
        } catch let error as ProxyError {
            throw UpError(error.description)
        }
        if rmdir(realPath) == 0 {
            if realPath != directory { unlink(directory) }
            console.step("removed \(directory)")
        } else {
            console.step("emptied \(directory), except for what is not Martlet's")
        }
    }

    private func removeNode(_ node: NodeReset, _ realPath: String) async throws {
        do throws(KubeletError) {
            let pods = try await node.endPods()
            console.step("ended \(pods) \(pods == 1 ? "pod" : "pods")")
        } catch {
            // A missing program does not prevent the rest: the processes are ended below.
            console.step("could not end the pods through their runtime: \(error.description)")
        }
        let processes = node.endProcesses()
        if processes > 0 { console.step("ended \(processes) \(processes == 1 ? "process" : "processes")") }
        if let path = try node.removeSharedNetwork() { console.step("removed \(path)") }
        try await removeMachineParts(node, realPath)
        let mounts = try node.removeMounts()
        if mounts > 0 { console.step("unmounted \(mounts) \(mounts == 1 ? "file system" : "file systems")") }
    }

    /// Removes the parts of which a machine has one, unless another node uses them.
    private func removeMachineParts(_ node: NodeReset, _ realPath: String) async throws {
        guard let owner = NodeLock.owner, owner == realPath else { return }
        let machine = try NodeLock(directory: realPath)
        try await KubeProxy.removeRules()
        console.step("removed the rules of services")
        let namespaces = try node.removeNetworkNamespaces()
        if namespaces > 0 {
            console.step("removed \(namespaces) network \(namespaces == 1 ? "namespace" : "namespaces")")
        }
        if try await node.removeNetworkRules() { console.step("removed the rules of the pods' network") }
        if try await node.removeBridge() { console.step("removed the bridge of the pods") }
        if let busy = try node.removeCgroups() {
            console.step(
                busy.isEmpty
                    ? "removed the pods' control groups"
                    : "left control groups in which something runs: \(busy.joined(separator: ", "))")
        }
        machine.remove()
    }
}
