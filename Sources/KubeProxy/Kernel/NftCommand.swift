import KubeSupport
import Subprocess

/// Runs `nft`.
struct NftCommand: Sendable {
    /// The program and the arguments before those of nft, e.g. to run it in a network namespace.
    var command = ["nft"]

    /// Applies all changes of `script`, or none of them.
    func apply(_ script: String) async throws(ProxyError) {
        let status: TerminationStatus
        let output: String
        do {
            let result = try await Subprocess.run(
                .name(command[0]), arguments: .init(Array(command.dropFirst()) + ["-f", "-"]),
                environment: .inherit.updating(["PATH": SystemPrograms.path]), input: .string(script),
                output: .string(limit: 65536), error: .combinedWithOutput)
            (status, output) = (result.terminationStatus, result.standardOutput)
        } catch {
            throw ProxyError(.missing, "cannot run nft: apt-get install nftables", cause: error)
        }
        guard status.isSuccess else { throw ProxyError(.refused, "nft refused the rules: \(output)") }
    }
}
