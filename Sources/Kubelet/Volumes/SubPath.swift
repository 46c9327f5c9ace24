#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A path within a volume whose content containers may change at any time.
///
/// If a path is checked and then used by name, a container can replace a directory by a symbolic link in between. So
/// nothing is checked by name: the walk starts at the volume's open directory, opens each entry through the descriptor
/// of the previous one, resolves symbolic links itself, and ends with a descriptor. The kernel follows no link.
struct SubPath {
    /// The `subPath` of the container's `volumeMounts`, with variables expanded.
    let text: String

    /// The kernel's limit of symbolic links.
    private static let maximumLinks = 40
    /// The number of retries for a directory that disappears right after it was created: another process removes it.
    private static let maximumAttempts = 100

    /// - Throws: `.invalid` if the path is absolute or contains `..`.
    init(_ text: String) throws(KubeletError) {
        guard !text.hasPrefix("/") else {
            throw KubeletError(.invalid, "error SubPath `\(text)` must not be an absolute path")
        }
        guard !text.split(separator: "/").contains("..") else {
            throw KubeletError(.invalid, "unable to provision SubPath `\(text)`: must not contain '..'")
        }
        self.text = text
    }

    /// Opens the path in the volume. Missing directories are created with the mode of the volume's directory.
    /// - Parameter volume: The volume's path on the host, which containers cannot change.
    /// - Throws: `.invalid` if the path leads out of the volume.
    func open(in volume: String) throws(KubeletError) -> OpenFile {
        let root = try OpenFile.directory(volume)
        let mode = try root.status().st_mode & 0o7777
        var opened = [root]
        var pending = Array(text.split(separator: "/").map(String.init).reversed())
        var (links, attempts) = (0, 0)
        while let name = pending.popLast() {
            guard let directory = opened.last else { throw escapeError(volume) }
            if name == "." { continue }
            if name == ".." {
                // Only links contain `..`. The parent is the directory through which the walk came, not the current
                // `..`.
                opened.removeLast()
                if opened.isEmpty { throw escapeError(volume) }
                continue
            }
            guard let next = try directory.entry(name) else {
                attempts += 1
                guard attempts <= Self.maximumAttempts else {
                    throw KubeletError(
                        .host, "cannot create directory \(directory.path)/\(name): another process removes it")
                }
                try directory.createDirectory(name, mode: mode)
                pending.append(name)
                continue
            }
            guard try next.status().st_mode & S_IFMT == S_IFLNK else {
                opened.append(next)
                continue
            }
            links += 1
            let target = try next.linkTarget()
            // An absolute link has another meaning in each container and on the host.
            guard links <= Self.maximumLinks, !target.hasPrefix("/") else { throw escapeError(volume) }
            pending += target.split(separator: "/").map(String.init).reversed()
        }
        guard let result = opened.last else { throw escapeError(volume) }
        return result
    }

    private func escapeError(_ volume: String) -> KubeletError {
        KubeletError(.invalid, "subPath \"\(text)\" leads out of its volume \(volume)")
    }
}
