import Glibc
import KubePKI

/// Makes sure that one process at a time uses a directory.
///
/// The lock is the kernel's (`flock`) and ends with the process, however it ends.
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

    func release() {
        close(descriptor)
    }
}
