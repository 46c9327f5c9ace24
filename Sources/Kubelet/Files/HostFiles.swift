#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

private func systemRead(_ descriptor: CInt, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: CInt, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}

/// The file operations that the kubelet needs. They block. Errors are `KubeletError` and name the path.
enum HostFiles {
    static func read(_ path: String, limit: Int = 16 << 20) throws(KubeletError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("open", path) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while bytes.count < limit {
            let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw failure("read", path) }
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return bytes
    }

    static func readText(_ path: String) throws(KubeletError) -> String {
        String(decoding: try read(path), as: UTF8.self)
    }

    /// Creates or replaces the file. A file that only its owner may access has its mode before its content is written.
    static func write(_ bytes: [UInt8], to path: String, mode: UInt32 = 0o644) throws(KubeletError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode_t(mode))
        guard descriptor >= 0 else { throw failure("create", path) }
        defer { close(descriptor) }
        // An existing file keeps its mode.
        if mode & 0o077 == 0, fchmod(descriptor, mode_t(mode)) != 0 { throw failure("change mode of", path) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw failure("write", path) }
            rest = rest.dropFirst(count)
        }
    }

    static func write(_ text: String, to path: String, mode: UInt32 = 0o644) throws(KubeletError) {
        try write(Array(text.utf8), to: path, mode: mode)
    }

    /// Replaces the file atomically: a reader sees the old or the new content, never a part.
    static func replace(_ path: String, with text: String, mode: UInt32 = 0o644) throws(KubeletError) {
        let temporary = path + ".new"
        try write(text, to: temporary, mode: mode)
        try setMode(mode, temporary)
        guard rename(temporary, path) == 0 else { throw failure("rename", path) }
    }

    /// Writes to an existing file (a control file of the kernel) without creating or truncating it.
    static func writeControl(_ text: String, to path: String) throws(KubeletError) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("open", path) }
        defer { close(descriptor) }
        let count = text.withCString { systemWrite(descriptor, $0, strlen($0)) }
        guard count == text.utf8.count else { throw failure("write \"\(text)\" to", path) }
    }

    static func createDirectories(_ path: String, mode: UInt32 = 0o755) throws(KubeletError) {
        if mkdir(path, mode_t(mode)) == 0 || isDirectory(path) { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            throw failure("create directory", path)
        }
        try createDirectories(String(path[..<slash]), mode: mode)
        guard mkdir(path, mode_t(mode)) == 0 || isDirectory(path) else { throw failure("create directory", path) }
    }

    /// Creates the directory, or removes the permissions of others from an existing one. This protects everything below
    /// it, including files of Secrets to which users give other modes.
    static func createPrivateDirectory(_ path: String) throws(KubeletError) {
        try createDirectories(path, mode: 0o750)
        guard let status = status(path) else { throw failure("stat", path) }
        if status.st_mode & 0o027 != 0 { try setMode(UInt32(status.st_mode & 0o7750), path) }
    }

    static func move(_ from: String, to destination: String) throws(KubeletError) {
        guard rename(from, destination) == 0 else { throw failure("rename to \(destination)", from) }
    }

    static func createSymbolicLink(_ path: String, to target: String) throws(KubeletError) {
        guard symlink(target, path) == 0 else { throw failure("create symbolic link", path) }
    }

    static func linkTarget(_ path: String) -> String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &buffer, buffer.count)
        return count < 0 ? nil : String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    static func setMode(_ mode: UInt32, _ path: String) throws(KubeletError) {
        guard chmod(path, mode_t(mode)) == 0 else { throw failure("change mode of", path) }
    }

    static func setOwner(_ user: Int64?, group: Int64?, _ path: String) throws(KubeletError) {
        let unchanged = UInt32.max
        guard lchown(path, user.map { uid_t($0) } ?? unchanged, group.map { gid_t($0) } ?? unchanged) == 0 else {
            throw failure("change owner of", path)
        }
    }

    static func status(_ path: String, followLinks: Bool = true) -> stat? {
        var result = stat()
        return fstatat(AT_FDCWD, path, &result, followLinks ? 0 : AT_SYMLINK_NOFOLLOW) == 0 ? result : nil
    }

    static func exists(_ path: String) -> Bool { status(path, followLinks: false) != nil }

    static func isDirectory(_ path: String) -> Bool { fileType(path) == S_IFDIR }

    /// Returns the type bits (`S_IFREG`, ...) of the file, after following symbolic links. Nil if it does not exist.
    static func fileType(_ path: String) -> mode_t? { status(path).map { $0.st_mode & S_IFMT } }

    /// Returns the names in a directory, sorted, without `.` and `..`. Empty if the directory does not exist.
    static func list(_ path: String) -> [String] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    static func removeFile(_ path: String) throws(KubeletError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
    }

    /// Removes the tree without following symbolic links and without crossing into another file system, so that the
    /// content of a mount is never removed by mistake.
    static func removeTree(_ path: String) throws(KubeletError) {
        guard let top = status(path, followLinks: false) else { return }
        try removeTree(path, device: top.st_dev)
    }

    private static func removeTree(_ path: String, device: dev_t) throws(KubeletError) {
        guard let status = status(path, followLinks: false) else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            guard unlink(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
            return
        }
        guard status.st_dev == device else {
            throw KubeletError(.host, "cannot remove \(path): another file system is mounted there")
        }
        for name in list(path) { try removeTree("\(path)/\(name)", device: device) }
        guard rmdir(path) == 0 || errno == ENOENT else { throw failure("remove directory", path) }
    }

    static func failure(_ operation: String, _ path: String, errno code: CInt = errno) -> KubeletError {
        KubeletError(
            code == ENOENT ? .notFound : .host, "cannot \(operation) \(path): \(String(cString: strerror(code)))")
    }
}
