import KubeSupport
import Subprocess

/// Runs system programs.
enum NodeProgram {
    /// Runs a program and waits for its end.
    /// - Parameter input: The program's standard input.
    /// - Returns: The program's output.
    static func run(
        _ program: String, _ arguments: [String], input: String = ""
    ) async throws(KubeletError) -> String {
        let status: TerminationStatus
        let output: String
        do {
            let result = try await Subprocess.run(
                .path(.init(program)), arguments: .init(arguments),
                environment: .inherit.updating(["PATH": SystemPrograms.path]),
                input: .string(input), output: .string(limit: 1 << 20),
                error: .combinedWithOutput)
            (status, output) = (result.terminationStatus, result.standardOutput)
        } catch {
            throw KubeletError(.missing, "cannot run \(program)", cause: error)
        }
        guard status.isSuccess else {
            throw KubeletError(.host, "\(program) \(arguments.joined(separator: " ")): \(output)")
        }
        return output
    }
}
