import Glibc

/// A directory for temporary files. The directory of a killed process is deleted by the next process that makes one.
///
/// The process holds a lock on the directory (`flock`), which the kernel releases when the process ends.
struct ScratchDirectory {
    let path: String
    private let descriptor: Int32

    /// Makes a directory in `parent`, by default in TMPDIR, which only its owner can read.
    ///
    /// - Parameter prefix: The prefix of the names of all such directories.
    init(prefix: String, in parent: String? = nil) throws(UpError) {
        let parent = parent ?? getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        Self.removeLeftovers(prefix: prefix, in: parent)
        // Until it is locked, another process may take the new directory for an abandoned one.
        for _ in 0..<10 {
            var template = Array("\(parent)/\(prefix)XXXXXX".utf8CString)
            guard mkdtemp(&template) != nil else {
                throw UpError("cannot use \(parent): \(String(cString: strerror(errno))); name another by TMPDIR")
            }
            let path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
            guard let descriptor = Self.lock(path) else { continue }
            if access(path, F_OK) == 0 {
                self.path = path
                self.descriptor = descriptor
                return
            }
            close(descriptor)
        }
        throw UpError("cannot use \(parent): what is made there is deleted at once")
    }

    /// Deletes the directory and its files.
    func remove() {
        Self.remove(path, descriptor)
        close(descriptor)
    }

    private static func removeLeftovers(prefix: String, in parent: String) {
        for name in names(parent) where name.hasPrefix(prefix) {
            let path = "\(parent)/\(name)"
            guard let descriptor = lock(path) else { continue }
            var status = stat()
            if fstat(descriptor, &status) == 0, status.st_uid == geteuid() { remove(path, descriptor) }
            close(descriptor)
        }
    }

    /// Returns a descriptor that holds the directory's lock. Nil if another process holds it, or it is not a directory.
    private static func lock(_ path: String) -> Int32? {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    private static func remove(_ path: String, _ descriptor: Int32) {
        for name in names(path) { unlinkat(descriptor, name, 0) }
        rmdir(path)
    }

    private static func names(_ directory: String) -> [String] {
        guard let stream = opendir(directory) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                })
        }
        return names.filter { $0 != "." && $0 != ".." }
    }
}
