import KubeSupport

/// Which log files of a container to rename and remove.
///
/// The runtime writes `N.log`; a rotated file is `N.log.TIME`. Source: kubernetes.io, Logging Architecture, "Log
/// rotation" (defaults: 10 MiB, 5 files).
struct LogRotation: Sendable, Hashable {
    var maximumBytes: Int64 = 10 << 20
    /// With the one being written.
    var maximumFiles = 5

    enum Action: Sendable, Hashable {
        case remove(String)
        case rename(String, to: String)
    }

    /// - Parameters:
    ///   - path: the file being written.
    ///   - rotated: the paths of rotated files, oldest first.
    ///   - suffix: names the next rotated file; sorts after all before.
    func plan(path: String, bytes: Int64, rotated: [String], suffix: String) -> [Action] {
        guard bytes > maximumBytes else { return [] }
        let surplus = max(0, rotated.count - (maximumFiles - 2))
        return rotated.prefix(surplus).map { .remove($0) } + [.rename(path, to: "\(path).\(suffix)")]
    }

    /// The rotated files of a log, oldest first.
    static func rotatedFiles(of path: String) -> [String] {
        guard let slash = path.lastIndex(of: "/") else { return [] }
        let directory = path[..<slash]
        let name = path[path.index(after: slash)...]
        return HostFiles.list(String(directory)).filter { $0.hasPrefix(name + ".") }.map { "\(directory)/\($0)" }
    }

    /// Rotates when the file is too large; the runtime must then open it again.
    /// - Returns: whether the file was renamed.
    func rotate(_ path: String, now: Timestamp) throws(KubeletError) -> Bool {
        guard let status = HostFiles.status(path) else { return false }
        let actions = plan(
            path: path, bytes: Int64(status.st_size), rotated: Self.rotatedFiles(of: path),
            suffix: now.rfc3339().filter { $0.isNumber })
        for action in actions {
            switch action {
            case .remove(let path): try HostFiles.removeFile(path)
            case .rename(let path, let destination): try HostFiles.move(path, to: destination)
            }
        }
        return !actions.isEmpty
    }

    static func removeAll(of path: String) {
        for file in rotatedFiles(of: path) + [path] { try? HostFiles.removeFile(file) }
    }
}
