#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The remaining processes of a private containerd that no longer has a supervisor: containerd, its shims, and the
/// containers' processes.
///
/// They are identified by paths on their command lines and by cgroups that contain the container's ID, which no other
/// process has. The process IDs in files may have been reused.
struct RemainingProcesses {
    /// The directory of the private containerd.
    let directory: String

    /// Kills all of them.
    /// - Returns: The number of processes.
    func end() -> Int {
        let found = containers() + others()
        for id in found { kill(id, SIGKILL) }
        for socket in sockets() { unlink(socket) }
        return found.count
    }

    private var tasks: String { "\(directory)/state/io.containerd.runtime.v2.task/k8s.io" }

    /// Returns the sockets of the shims, which are not in the directory.
    private func sockets() -> [String] {
        HostFiles.list(tasks).compactMap { id in
            let prefix = "unix:///run/containerd/s/"
            guard let address = try? HostFiles.readText("\(tasks)/\(id)/address"), address.hasPrefix(prefix) else {
                return nil
            }
            return String(address.dropFirst("unix://".utf8.count))
        }
    }

    /// Returns the first process of each running container. When it ends, the kernel kills the others of its PID
    /// namespace.
    private func containers() -> [pid_t] {
        HostFiles.list(tasks).compactMap { id in
            guard let text = try? HostFiles.readText("\(tasks)/\(id)/init.pid"),
                let pid = pid_t(text.prefix { $0 != "\n" }), pid > 1,
                let groups = try? HostFiles.readText("/proc/\(pid)/cgroup"), groups.contains(id)
            else { return nil }
            return pid
        }
    }

    /// Returns containerd, identified by its configuration, and the shims, identified by the socket to which they
    /// report.
    private func others() -> [pid_t] {
        let own = ["\(directory)/config.toml", "\(directory)/containerd.sock"] + namedSocket
        return HostFiles.list("/proc").compactMap { pid_t($0) }.filter { id in
            guard let bytes = try? HostFiles.read("/proc/\(id)/cmdline"), !bytes.isEmpty else { return false }
            let words = bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
            guard words.first?.split(separator: "/").last?.hasPrefix("containerd") == true else { return false }
            return words.contains { own.contains($0) }
        }
    }

    /// The paths in the configuration, which differ if the directory was given through a symbolic link.
    private var namedSocket: [String] {
        let text = (try? HostFiles.readText("\(directory)/config.toml")) ?? ""
        let prefix = "  address = \""
        guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix(prefix) }) else { return [] }
        let socket = String(line.dropFirst(prefix.utf8.count).dropLast())
        guard let slash = socket.lastIndex(of: "/") else { return [] }
        return [socket, "\(socket[..<slash])/config.toml"]
    }
}

extension NodeReset {
    /// Kills the remaining processes of the private containerd and of its containers.
    /// - Returns: The number of processes.
    package func endProcesses() -> Int {
        RemainingProcesses(directory: "\(directory)/containerd").end()
    }
}
