import Glibc
import KubePKI

/// The program that holds the namespaces of pods. It is in the directory of this executable.
enum PauseProgram {
    static var path: String {
        guard let path = realpath("/proc/self/exe", nil) else { return "pause" }
        defer { free(path) }
        return "\(CredentialFile.directory(of: String(cString: path)))/pause"
    }
}
