import KubeSupport
import Subprocess

/// Imports image archives into containerd's image store without a registry.
package struct ImageImport: Sendable {
    /// The path of containerd's socket.
    package var socketPath: String
    /// The directory of the archive during the import.
    package var temporaryDirectory: String

    package init(socketPath: String, temporaryDirectory: String) {
        self.socketPath = socketPath
        self.temporaryDirectory = temporaryDirectory
    }

    private static let prefix = "import-"

    /// Returns true if the file in the temporary directory belongs to an import that was interrupted.
    static func isArchive(_ name: String) -> Bool { name.hasPrefix(prefix) && name.hasSuffix(".tar") }

    /// Imports the image into the namespace that CRI uses and unpacks its layers.
    package func callAsFunction(_ image: OCIImageArchive) async throws(KubeletError) {
        let digits = image.reference.utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
            ($0 ^ UInt64($1)) &* 1_099_511_628_211
        }
        let path = "\(temporaryDirectory)/\(Self.prefix)\(String(digits, radix: 16)).tar"
        try HostFiles.createDirectories(temporaryDirectory)
        try HostFiles.write(image.archive(), to: path, mode: 0o600)
        defer { try? HostFiles.removeFile(path) }
        try await importArchive(path)
    }

    package func importArchive(_ path: String) async throws(KubeletError) {
        guard let ctr = SystemPrograms.find("ctr") else {
            throw KubeletError(.missing, "ctr is not installed: apt-get install containerd")
        }
        let status: TerminationStatus
        let output: String
        do {
            let result = try await Subprocess.run(
                .path(.init(ctr)),
                arguments: ["--address", socketPath, "--namespace", "k8s.io", "images", "import", path],
                output: .string(limit: 65536), error: .combinedWithOutput)
            (status, output) = (result.terminationStatus, result.standardOutput)
        } catch {
            throw KubeletError(.runtime, "cannot run \(ctr)", cause: error)
        }
        guard status.isSuccess else { throw KubeletError(.runtime, "ctr cannot import \(path): \(output)") }
    }
}
