import Foundation
import TestSupport

/// The containerd of a cluster with a node, and the cleanup of the machine.
extension Cluster {
    private var containerdDirectory: URL { nodeDirectory.appending(path: "containerd") }

    /// Imports an image into the cluster's private containerd.
    func importBusybox() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        let archive = directory.appending(path: "busybox.tar").path()
        let made = try execute("/bin/sh", [root.appending(path: "dev/busybox-image").path(), archive])
        guard made.status == 0 else { throw Failure(made.output) }
        let imported = try containerd("images", "import", archive)
        guard imported.status == 0 else { throw Failure(imported.output) }
    }

    /// Adds another name to the image, for updates to it.
    func tagBusybox(as name: String) throws {
        let tagged = try containerd("images", "tag", "--force", Manifest.image, name)
        guard tagged.status == 0 else { throw Failure(tagged.output) }
    }

    /// The running containers in the cluster's private containerd, including pod sandboxes.
    func runningContainers() throws -> [String] {
        try containerd("tasks", "list", "-q").output.split(separator: "\n").map(String.init)
    }

    /// All containers in the cluster's private containerd in any state, including pod sandboxes.
    func containers(ofNamespace namespace: String? = nil) throws -> [String] {
        let filter = namespace.map { ["labels.\"io.kubernetes.pod.namespace\"==\($0)"] } ?? []
        let (_, output) = try containerd(["containers", "list", "-q"] + filter)
        return output.split(separator: "\n").map(String.init)
    }

    private func containerd(_ arguments: String...) throws -> (status: Int32, output: String) {
        try containerd(arguments)
    }

    private func containerd(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let socket = containerdDirectory.appending(path: "containerd.sock").path()
        return try execute("/usr/bin/ctr", ["-a", socket, "-n", "k8s.io"] + arguments)
    }

    // MARK: A separate kubelet

    static let nodeName = "node-1"

    /// The flags of a kubelet for this cluster, with client and server certificates of the cluster's authority.
    func kubeletArguments() throws -> [String] {
        let folder = nodeDirectory.path()
        let authority = directory.appending(path: "d/pki/ca").path()
        if !FileManager.default.fileExists(atPath: folder) {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let script = """
                cd '\(folder)'
                printf 'subjectAltName=IP:127.0.0.1,DNS:%s\\nextendedKeyUsage=serverAuth,clientAuth\\n' \(Self.nodeName) >extensions
                openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout kubelet.key \
                    -subj '/O=system:nodes/CN=system:node:\(Self.nodeName)' -out kubelet.csr
                openssl x509 -req -in kubelet.csr -CA '\(authority).crt' -CAkey '\(authority).key' -set_serial 4711 -days 1 \
                    -extfile extensions -out kubelet.crt
                """
            let made = try execute("/bin/sh", ["-e", "-c", script])
            guard made.status == 0 else { throw Failure(made.output) }
            try """
            apiVersion: v1
            kind: Config
            clusters: [{name: c, cluster: {server: "https://127.0.0.1:\(port)", certificate-authority: \(authority).crt}}]
            users: [{name: u, user: {client-certificate: kubelet.crt, client-key: kubelet.key}}]
            contexts: [{name: x, context: {cluster: c, user: u}}]
            current-context: x
            """.write(toFile: "\(folder)/kubelet.conf", atomically: true, encoding: .utf8)
        }
        return [
            "--kubeconfig", "\(folder)/kubelet.conf", "--root-dir", folder, "--hostname-override", Self.nodeName,
            "--node-ip", "127.0.0.1", "--address", "127.0.0.1", "--port", String(try LoopbackPort.free()),
            "--tls-cert-file", "\(folder)/kubelet.crt", "--tls-private-key-file", "\(folder)/kubelet.key",
            "--client-ca-file", "\(authority).crt",
        ]
    }

    // MARK: Preparation and cleanup

    /// Mounts the directory of network namespaces. The first `ip netns add` on a machine bind-mounts the directory over
    /// itself, and its mounts for running pods a second time, which then cannot be removed. So it must not happen in
    /// another suite's test while pods run.
    func settleNetworkNamespaces() throws {
        let name = directory.lastPathComponent
        for verb in ["add", "delete"] {
            let result = try execute("/sbin/ip", ["netns", verb, name])
            guard result.status == 0 else { throw Failure(result.output) }
        }
        removeNetwork()
    }

    /// Deletes every pod, so that the kubelet stops the containers and removes the network as it does for users.
    func removePods() async throws {
        _ = try attempt([
            "delete", "pods,deployments,replicasets,daemonsets,jobs", "--all", "-A", "--grace-period=0", "--force",
            "--wait=false",
        ])
        try await wait("the containers are removed") { try self.containers().isEmpty }
    }

    /// Ends everything of this cluster that still runs: its containers, their shims, its containerd, its mounts.
    func cleanUpNode() {
        let files = FileManager.default
        let path = directory.path() + "/"
        // The first process of each container: when it ends, the kernel kills the others.
        let tasks = containerdDirectory.appending(path: "state/io.containerd.runtime.v2.task/k8s.io")
        for task in (try? files.contentsOfDirectory(at: tasks, includingPropertiesForKeys: nil)) ?? [] {
            guard let id = try? String(contentsOf: task.appending(path: "init.pid"), encoding: .utf8),
                let pid = Int32(id), pid > 1
            else { continue }
            Foundation.kill(pid, SIGKILL)
        }
        for entry in (try? files.contentsOfDirectory(atPath: "/proc")) ?? [] {
            guard let id = Int32(entry),
                let words = try? String(contentsOfFile: "/proc/\(entry)/cmdline", encoding: .utf8),
                words.contains(path), words.contains("containerd")
            else { continue }
            Foundation.kill(id, SIGKILL)
        }
        let mounts = (try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8)) ?? ""
        for line in mounts.split(separator: "\n").reversed() {
            let fields = line.split(separator: " ")
            if fields.count > 1, fields[1].hasPrefix(path) { umount2(String(fields[1]), Int32(MNT_DETACH)) }
        }
        for name in Self.networkNamespaces().subtracting(earlierNetworkNamespaces) {
            umount2("\(Self.namespaceDirectory)/\(name)", Int32(MNT_DETACH))
            try? files.removeItem(atPath: "\(Self.namespaceDirectory)/\(name)")
        }
        removeNetwork()
        Self.forgetNode(of: directory.path())
    }

    /// Removes the record of the machine's last node if it refers to a directory of this test.
    static func forgetNode(of directory: String) {
        let note = "/run/martlet-node.lock"
        if (try? String(contentsOfFile: note, encoding: .utf8))?.contains(directory) == true {
            try? FileManager.default.removeItem(atPath: note)
        }
    }

    /// Removes the network and the services of a cluster that ended without deleting its pods, since the next one
    /// assigns the same addresses.
    private func removeNetwork() {
        _ = try? execute("/sbin/ip", ["link", "delete", "cni0"])
        _ = try? execute("/usr/sbin/nft", ["delete", "table", "ip", "martlet-proxy"])
    }

    private static let namespaceDirectory = "/run/netns"

    /// The names of the pods' network namespaces on this machine.
    static func networkNamespaces() -> Set<String> {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: namespaceDirectory)) ?? []
        return Set(names.filter { $0.hasPrefix("cni-") })
    }
}
