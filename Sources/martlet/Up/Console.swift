import ArgumentParser
import Glibc
import KubeSupport

/// The output of `martlet up`: one line per step, with the time since the start.
struct Console: Sendable {
    private let start: Timestamp
    private let time = SystemTime()

    init() {
        start = time.now()
    }

    /// The time since the start in seconds, with two decimals.
    private var elapsed: String {
        let hundredths = Int(((time.now() - start).inSeconds * 100).rounded())
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)s"
    }

    func step(_ text: String) {
        let time = elapsed
        write("\(String(repeating: " ", count: max(0, 8 - time.count)))\(time)  \(text)\n", STDOUT_FILENO)
    }

    func ready() {
        write("ready in \(elapsed)\n", STDOUT_FILENO)
    }

    func fail(_ text: String) {
        write("martlet: \(text)\n", STDERR_FILENO)
    }

    /// Prints a question whose answer is read from standard input.
    static func ask(_ text: String) {
        Console().write("\(text) ", STDOUT_FILENO)
    }

    /// Prints progress to standard error.
    static func note(_ text: String) {
        Console().write("\(text)\n", STDERR_FILENO)
    }

    /// Runs a short command, and reports an error in one line.
    static func reporting(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch {
            Console().fail((error as? UpError)?.message ?? "\(error)")
            throw ExitCode(1)
        }
    }

    /// Writes without buffering, so that the reader of a pipe sees each step immediately.
    private func write(_ text: String, _ descriptor: Int32) {
        let bytes = Array(text.utf8)
        _ = Glibc.write(descriptor, bytes, bytes.count)
    }
}
