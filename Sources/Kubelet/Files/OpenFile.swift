#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

private func systemOpen(_ path: String, _ flags: CInt) -> CInt { open(path, flags) }

/// An open file or directory. It refers to the same file even if another one replaces it at its path.
final class OpenFile {
    /// The flag `O_PATH`, which opens a file only as a reference, so that symbolic links, sockets and devices can be
    /// opened too. glibc's headers define it only with `_GNU_SOURCE`. The value is the same on all architectures that
    /// Swift supports.
    static let pathOnly: CInt = 0o10_000_000

    let descriptor: CInt
    /// Used in error messages only.
    let path: String

    /// Owns the descriptor, which is closed when this object is deallocated.
    init(descriptor: CInt, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    /// Opens a directory as the start of a walk. Its entries cannot be listed.
    static func directory(_ path: String) throws(KubeletError) -> OpenFile {
        let descriptor = systemOpen(path, pathOnly | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw HostFiles.failure("open", path) }
        return OpenFile(descriptor: descriptor, path: path)
    }

    deinit { close(descriptor) }

    /// Opens an entry of this directory without following a symbolic link. Nil if there is no such entry.
    /// - Parameter flags: Added to the flags that keep the kernel from following links.
    func entry(_ name: String, flags: CInt = pathOnly) throws(KubeletError) -> OpenFile? {
        let opened = openat(descriptor, name, flags | O_NOFOLLOW | O_CLOEXEC)
        guard opened >= 0 else {
            if errno == ENOENT { return nil }
            throw HostFiles.failure("open", "\(path)/\(name)")
        }
        return OpenFile(descriptor: opened, path: "\(path)/\(name)")
    }

    func status() throws(KubeletError) -> stat {
        var result = stat()
        guard fstat(descriptor, &result) == 0 else { throw HostFiles.failure("stat", path) }
        return result
    }

    /// Returns the target of this symbolic link.
    func linkTarget() throws(KubeletError) -> String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlinkat(descriptor, "", &buffer, buffer.count)
        guard count >= 0 else { throw HostFiles.failure("read link", path) }
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Creates a directory in this one, with exactly the mode. A directory that was created in the meantime is not
    /// changed.
    func createDirectory(_ name: String, mode: mode_t) throws(KubeletError) {
        guard mkdirat(descriptor, name, mode & 0o777) == 0 else {
            if errno == EEXIST { return }
            throw HostFiles.failure("create directory", "\(path)/\(name)")
        }
        // The umask removed bits from the mode. By now, the name may refer to another directory of the same volume.
        guard let created = try entry(name, flags: O_RDONLY | O_DIRECTORY) else { return }
        guard fchmod(created.descriptor, mode) == 0 else { throw HostFiles.failure("change mode of", created.path) }
    }
}
