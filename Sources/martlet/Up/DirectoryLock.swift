import Glibc
import KubePKI

/// Ensures that one process at a time uses a directory.
///
/// The kernel releases the lock (`flock`) when the process ends, also after a crash.
struct DirectoryLock {
    private let descriptor: Int32

    init(_ directory: String) throws(UpError) {
        do throws(PKIError) {
            try CredentialFile.makeDirectory(directory)
        } catch {
            throw UpError("cannot use \(directory): \(error); use --data-dir or run as root")
        }
        let path = "\(directory)/lock"
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw UpError("cannot open \(path): \(String(cString: strerror(errno)))")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw UpError("\(directory) is in use by another martlet: stop it, or use another --data-dir")
        }
    }

    /// Returns true if a process is using the directory.
    static func isHeld(_ directory: String) -> Bool {
        let descriptor = open("\(directory)/lock", O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
    }

    func release() {
        close(descriptor)
    }
}
