import Foundation

/// A program that runs concurrently with the test, which reads its output.
final class BackgroundCommand: @unchecked Sendable {
    // Unchecked: a test uses it from one task.
    private let process: Process
    private let input = Pipe()
    private let file: URL

    /// - Parameters:
    ///   - file: The file for the program's output and, unless `errors` is given, its error output.
    ///   - errors: The file for its error output.
    init(_ program: String, _ arguments: [String], output file: URL, errors: URL? = nil) throws {
        self.file = file
        process = Process(program, arguments)
        process.standardInput = input
        process.standardOutput = try Self.create(file)
        process.standardError = try errors.map(Self.create) ?? process.standardOutput
        try process.run()
    }

    private static func create(_ file: URL) throws -> FileHandle {
        _ = FileManager.default.createFile(atPath: file.path(), contents: nil)
        return try FileHandle(forWritingTo: file)
    }

    /// Invalid UTF-8 is replaced.
    var output: String { (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? "" }
    /// The lines of the output. Programs and terminals end lines differently.
    var lines: [String] { output.split(whereSeparator: \.isNewline).map(String.init) }
    var isRunning: Bool { process.isRunning }
    /// The exit code. Only valid after the program has ended.
    var status: Int32 { process.terminationStatus }

    func write(_ text: String) throws {
        try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    }

    func closeInput() throws {
        try input.fileHandleForWriting.close()
    }

    /// Ends the program if it still runs.
    func stop(within seconds: Double = 5) {
        guard process.isRunning else { return }
        process.terminate()
        let deadline = Date.now + seconds
        while process.isRunning, Date.now < deadline { usleep(10_000) }
        kill()
    }

    func kill() {
        if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }
}

extension Process {
    /// Starts the program with the default signal handling. Otherwise it would inherit the signals that threads of the
    /// test runner block.
    convenience init(_ program: String, _ arguments: [String]) {
        self.init()
        executableURL = URL(filePath: "/usr/bin/env")
        self.arguments = ["--default-signal", program] + arguments
    }
}
