import KubeSupport

/// Decides which log files of a container to rename and remove.
///
/// The runtime writes `N.log`; a rotated file is `N.log.TIME`. Source: kubernetes.io, Logging Architecture, "Log
/// rotation" (defaults: 10 MiB, 5 files).
struct LogRotation: Sendable, Hashable {
    var maximumBytes: Int64 = 10 << 20
    /// Includes the current file.
    var maximumFiles = 5

    enum Action: Sendable, Hashable {
        case remove(String)
        case rename(String, to: String)
    }

    /// - Parameters:
    ///   - path: The current file.
    ///   - rotated: The paths of rotated files, oldest first.
    ///   - suffix: The suffix of the next rotated file, which sorts after all earlier ones.
    func plan(path: String, bytes: Int64, rotated: [String], suffix: String) -> [Action] {
        guard bytes > maximumBytes else { return [] }
        let surplus = max(0, rotated.count - (maximumFiles - 2))
        return rotated.prefix(surplus).map { .remove($0) } + [.rename(path, to: "\(path).\(suffix)")]
    }

    /// Returns the rotated files of a log, oldest first.
    static func rotatedFiles(of path: String) -> [String] {
        guard let slash = path.lastIndex(of: "/") else { return [] }
        let directory = path[..<slash]
        let name = path[path.index(after: slash)...]
        return HostFiles.list(String(directory)).filter { $0.hasPrefix(name + ".") }.map { "\(directory)/\($0)" }
    }

    /// Renames the file if it is too large. The runtime must then reopen the log.
    /// - Returns: True if the file was renamed.
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
