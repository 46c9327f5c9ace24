#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

private func systemOpen(_ path: String, _ flags: CInt) -> CInt { open(path, flags) }

/// An opened file or directory. It stays the same one, whatever becomes of the path by which it was reached.
final class OpenFile {
    /// Opens a place without reading from it, so that links, sockets and devices can be opened too: `O_PATH`, which
    /// glibc's headers hide from programs that don't ask for GNU's extensions. The number is one for all architectures
    /// that Swift runs on.
    static let asPlace: CInt = 0o10_000_000

    let descriptor: CInt
    /// For messages only.
    let path: String

    /// Takes over the descriptor, which is closed with this object.
    init(descriptor: CInt, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    /// Opens the directory that the path leads to, as a place to go on from: it can't be read.
    static func directory(_ path: String) throws(KubeletError) -> OpenFile {
        let descriptor = systemOpen(path, asPlace | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw HostFiles.failure("open", path) }
        return OpenFile(descriptor: descriptor, path: path)
    }

    deinit { close(descriptor) }

    /// Opens an entry of this directory, a symbolic link as the link itself. Nil if there is none of that name.
    /// - Parameter flags: beside those that keep the kernel from following a link.
    func entry(_ name: String, flags: CInt = asPlace) throws(KubeletError) -> OpenFile? {
        let opened = openat(descriptor, name, flags | O_NOFOLLOW | O_CLOEXEC)
        guard opened >= 0 else {
            if errno == ENOENT { return nil }
            throw HostFiles.failure("open", "\(path)/\(name)")
        }
        return OpenFile(descriptor: opened, path: "\(path)/\(name)")
    }

    func status() throws(KubeletError) -> stat {
        var result = stat()
        guard fstat(descriptor, &result) == 0 else { throw HostFiles.failure("look at", path) }
        return result
    }

    /// Where this symbolic link leads.
    func linkTarget() throws(KubeletError) -> String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlinkat(descriptor, "", &buffer, buffer.count)
        guard count >= 0 else { throw HostFiles.failure("read link", path) }
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Makes a directory in this one, with exactly the mode. One that somebody else made meanwhile stays as it is.
    func createDirectory(_ name: String, mode: mode_t) throws(KubeletError) {
        guard mkdirat(descriptor, name, mode & 0o777) == 0 else {
            if errno == EEXIST { return }
            throw HostFiles.failure("create directory", "\(path)/\(name)")
        }
        // The umask took bits away. What lies there by now may be another directory of the same volume.
        guard let made = try entry(name, flags: O_RDONLY | O_DIRECTORY) else { return }
        guard fchmod(made.descriptor, mode) == 0 else { throw HostFiles.failure("change mode of", made.path) }
    }
}
