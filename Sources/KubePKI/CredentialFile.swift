#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Reading and writing files that hold credentials: small, written whole, readable by their owner only.
package enum CredentialFile {
    /// More than any certificate bundle or kubeconfig has.
    private static let maximumSize = 16 << 20

    /// The bytes of the file. Throws `missing` or `inaccessible`.
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

    /// The text of the file. Throws `missing`, `inaccessible`, or `malformed` when it is not UTF-8.
    package static func readText(_ path: String) throws(PKIError) -> String {
        guard let text = String(validating: try read(path), as: UTF8.self) else {
            throw PKIError(.malformed, "\(path) is not text")
        }
        return text
    }

    package static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// Replaces the file: whoever reads it, also after a crash, finds either what was there or all of `text`.
    /// Only the owner can read it, from the first moment on.
    package static func write(_ text: String, to path: String) throws(PKIError) {
        var name = Array("\(path).XXXXXX".utf8CString)
        // mkstemp makes the file with the mode 0600.
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

    /// Makes the directory and those above it, as far as they don't exist, for the owner alone.
    package static func makeDirectory(_ path: String) throws(PKIError) {
        if mkdir(path, 0o700) == 0 { return }
        switch errno {
        case EEXIST:
            guard isDirectory(path) else { throw PKIError(.inaccessible, "\(path) is not a directory") }
        case ENOENT:
            let parent = directory(of: path)
            guard parent != path, !parent.isEmpty else { throw failure(ENOENT, "cannot make the directory \(path)") }
            try makeDirectory(parent)
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
                throw failure(errno, "cannot make the directory \(path)")
            }
        case let code: throw failure(code, "cannot make the directory \(path)")
        }
    }

    /// Takes away what others than the owner may do with the file.
    package static func restrict(_ path: String) throws(PKIError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw failure(errno, "cannot read \(path)") }
        guard status.st_mode & 0o077 != 0 else { return }
        guard chmod(path, status.st_mode & 0o700) == 0 else {
            throw failure(errno, "cannot restrict the access to \(path)")
        }
    }

    /// The directory that a path is in, "." for a mere name.
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
        // Some file systems can't flush a directory and say EINVAL.
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

// Inside of `CredentialFile`, `read` and `write` are its own.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    read(descriptor, buffer.baseAddress, buffer.count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    write(descriptor, buffer.baseAddress, buffer.count)
}
