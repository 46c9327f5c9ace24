#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Reads and writes credential files, which are small, written atomically, and accessible only to their owner.
package enum CredentialFile {
    /// A limit that exceeds any certificate bundle or kubeconfig.
    private static let maximumSize = 16 << 20

    /// Returns the bytes of the file. Throws `missing` or `inaccessible`.
    package static func read(_ path: String) throws(PKIError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(errno, "cannot read \(path)") }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0) }
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure(errno, "cannot read \(path)")
            }
            bytes += buffer[..<count]
            guard bytes.count <= maximumSize else { throw PKIError(.malformed, "\(path) is too large") }
        }
    }

    /// Returns the text of the file. Throws `missing`, `inaccessible`, or `malformed` if it is not UTF-8.
    package static func readText(_ path: String) throws(PKIError) -> String {
        guard let text = String(validating: try read(path), as: UTF8.self) else {
            throw PKIError(.malformed, "\(path) is not UTF-8")
        }
        return text
    }

    package static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// Replaces the file atomically: readers see either the old or the new contents, also after a crash. The file is
    /// never accessible to others than its owner.
    package static func write(_ text: String, to path: String) throws(PKIError) {
        var name = Array("\(path).XXXXXX".utf8CString)
        // mkstemp creates the file with mode 0600.
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw failure(errno, "cannot write \(path)") }
        let temporary = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        do throws(PKIError) {
            defer { close(descriptor) }
            try writeAll(Array(text.utf8), descriptor, path)
            guard fsync(descriptor) == 0 else { throw failure(errno, "cannot write \(path)") }
        } catch {
            unlink(temporary)
            throw error
        }
        guard rename(temporary, path) == 0 else {
            let error = failure(errno, "cannot write \(path)")
            unlink(temporary)
            throw error
        }
        try syncDirectory(of: path)
    }

    /// Creates the directory and its missing parents, accessible only to the owner.
    package static func makeDirectory(_ path: String) throws(PKIError) {
        if mkdir(path, 0o700) == 0 { return }
        switch errno {
        case EEXIST:
            guard isDirectory(path) else { throw PKIError(.inaccessible, "\(path) is not a directory") }
        case ENOENT:
            let parent = directory(of: path)
            guard parent != path, !parent.isEmpty else { throw failure(ENOENT, "cannot create the directory \(path)") }
            try makeDirectory(parent)
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
                throw failure(errno, "cannot create the directory \(path)")
            }
        case let code: throw failure(code, "cannot create the directory \(path)")
        }
    }

    /// Removes other users' access to the file.
    package static func restrict(_ path: String) throws(PKIError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw failure(errno, "cannot read \(path)") }
        guard status.st_mode & 0o077 != 0 else { return }
        guard chmod(path, status.st_mode & 0o700) == 0 else {
            throw failure(errno, "cannot restrict access to \(path)")
        }
    }

    /// Returns the directory of a path; "." for a path without a slash.
    package static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func writeAll(_ bytes: [UInt8], _ descriptor: Int32, _ path: String) throws(PKIError) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { systemWrite(descriptor, $0) }
            if count < 0, errno != EINTR { throw failure(errno, "cannot write \(path)") }
            written += max(count, 0)
        }
    }

    private static func syncDirectory(of path: String) throws(PKIError) {
        let descriptor = open(directory(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(errno, "cannot write \(path)") }
        defer { close(descriptor) }
        // Some file systems don't support flushing a directory and return EINVAL.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(errno, "cannot write \(path)") }
    }

    private static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func failure(_ code: Int32, _ message: String) -> PKIError {
        PKIError(code == ENOENT ? .missing : .inaccessible, "\(message): \(String(cString: strerror(code)))")
    }
}

// Needed because `read` and `write` refer to the members inside of `CredentialFile`.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    read(descriptor, buffer.baseAddress, buffer.count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    write(descriptor, buffer.baseAddress, buffer.count)
}
