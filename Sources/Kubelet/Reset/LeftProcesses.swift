#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The processes of a private containerd that nobody supervises any more: itself, its shims, and the containers' own.
///
/// They are told by what cannot be another's: the paths on their command lines, and the control group that has the
/// container's ID. Process IDs in files may have been given to others since.
struct LeftProcesses {
    /// The private containerd's.
    let directory: String

    /// Ends them all, at once.
    /// - Returns: how many there were.
    func end() -> Int {
        let found = containers() + others()
        for id in found { kill(id, SIGKILL) }
        for socket in sockets() { unlink(socket) }
        return found.count
    }

    private var tasks: String { "\(directory)/state/io.containerd.runtime.v2.task/k8s.io" }

    /// Where the shims listen, which is not in the directory.
    private func sockets() -> [String] {
        HostFiles.list(tasks).compactMap { id in
            let prefix = "unix:///run/containerd/s/"
            guard let address = try? HostFiles.readText("\(tasks)/\(id)/address"), address.hasPrefix(prefix) else {
                return nil
            }
            return String(address.dropFirst("unix://".utf8.count))
        }
    }

    /// The first process of each container that runs: its end is the end of all of them.
    private func containers() -> [pid_t] {
        HostFiles.list(tasks).compactMap { id in
            guard let text = try? HostFiles.readText("\(tasks)/\(id)/init.pid"),
                let pid = pid_t(text.prefix { $0 != "\n" }), pid > 1,
                let groups = try? HostFiles.readText("/proc/\(pid)/cgroup"), groups.contains(id)
            else { return nil }
            return pid
        }
    }

    /// containerd, by its configuration, and the shims, by the socket that they report to.
    private func others() -> [pid_t] {
        let own = ["\(directory)/config.toml", "\(directory)/containerd.sock"] + namedSocket
        return HostFiles.list("/proc").compactMap { pid_t($0) }.filter { id in
            guard let bytes = try? HostFiles.read("/proc/\(id)/cmdline"), !bytes.isEmpty else { return false }
            let words = bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
            guard words.first?.split(separator: "/").last?.hasPrefix("containerd") == true else { return false }
            return words.contains { own.contains($0) }
        }
    }

    /// The paths as the configuration has them, if they were other ones: through a symbolic link.
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
    /// Ends what is left of the private containerd and of its containers.
    /// - Returns: how many processes there were.
    package func endProcesses() -> Int {
        LeftProcesses(directory: "\(directory)/containerd").end()
    }
}
