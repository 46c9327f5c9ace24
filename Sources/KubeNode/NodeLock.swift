import Glibc
import Kubelet
import NIOCore

/// Ensures that a machine is the node of one process at a time, independently of their directories: kernel rules, the pods'
/// bridge and control groups belong to the machine.
///
/// The lock is acquired before anything else. The kernel releases it (`flock`) when the process ends, also after a crash.
package struct NodeLock: Sendable {
    package static let path = "/run/martlet-node.lock"

    private let descriptor: Int32

    /// - Parameters:
    ///   - directory: The process's state directory, for the error messages of other processes.
    ///   - path: The lock file.
    package init(directory: String, path: String = path) throws(KubeletError) {
        try NodeRuntime.requireRoot()
        descriptor = try Self.lock(path)
        let text = Array("\(getpid()) \(directory)\n".utf8)
        guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, text, text.count, 0) == text.count else {
            let reason = String(cString: strerror(errno))
            close(descriptor)
            throw KubeletError(.host, "cannot write \(path): \(reason)")
        }
    }

    /// If `reset` removed the file meanwhile, the lock is acquired on a new file.
    private static func lock(_ path: String) throws(KubeletError) -> Int32 {
        while true {
            let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else {
                throw KubeletError(.host, "cannot open \(path): \(String(cString: strerror(errno)))")
            }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                let holder = holder(descriptor)
                close(descriptor)
                throw KubeletError(
                    .host,
                    "this machine is a node already, of \(holder): stop it first, or use --no-node for a control plane "
                        + "only")
            }
            var (own, current) = (stat(), stat())
            if fstat(descriptor, &own) == 0, stat(path, &current) == 0, own.st_ino == current.st_ino {
                return descriptor
            }
            close(descriptor)
        }
    }

    private static func holder(_ descriptor: Int32) -> String {
        guard let (process, directory) = record(descriptor) else { return "another martlet" }
        return "process \(process) with its files in \(directory)"
    }

    private static func record(_ descriptor: Int32) -> (process: String, directory: String)? {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        let words = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).split(separator: " ", maxSplits: 1)
        guard words.count == 2 else { return nil }
        return (String(words[0]), String(words[1].prefix { $0 != "\n" }))
    }

    /// The directory of the last process that used this machine as a node since it was booted, without symbolic links. Nil if
    /// there was none, or the directory does not exist any more.
    package static var owner: String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard let directory = record(descriptor)?.directory, let path = realpath(directory, nil) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }

    /// Throws if another process listens on the kubelet's port: the machine is then the node of another cluster.
    package static func requireFree(address: String, port: Int) throws(KubeletError) {
        guard let wanted = try? SocketAddress(ipAddress: address, port: port) else { return }
        let family = wanted.protocol == .inet6 ? AF_INET6 : AF_INET
        let socket = socket(family, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { return }
        defer { close(socket) }
        var yes: Int32 = 1
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        let result = wanted.withSockAddr { bind(socket, $0, socklen_t($1)) }
        guard result != 0 else { return }
        let reason = String(cString: strerror(errno))
        throw KubeletError(
            .host, "the kubelet cannot listen on \(address):\(port): \(reason): does another kubelet run?")
    }

    /// Releases the lock. The file still contains the last owner.
    package func release() {
        close(descriptor)
    }

    /// Releases the lock and removes the file.
    package func remove() {
        unlink(Self.path)
        close(descriptor)
    }
}
