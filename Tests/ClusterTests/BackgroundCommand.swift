import Foundation

/// A program that runs beside the test, which reads what it prints while it runs.
final class BackgroundCommand: @unchecked Sendable {
    // Unchecked: a test uses it from one task.
    private let process: Process
    private let input = Pipe()
    private let file: URL

    /// - Parameters:
    ///   - file: where both of the program's outputs go.
    ///   - errors: where its error output goes instead.
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

    /// Of bytes that are no UTF-8 something else stands in their place.
    var output: String { (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? "" }
    /// Of programs and of terminals, which end lines differently.
    var lines: [String] { output.split(whereSeparator: \.isNewline).map(String.init) }
    var isRunning: Bool { process.isRunning }
    /// The exit code; to be asked for when the program has ended.
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
    /// A program that heeds signals: those that threads of the test runner block would stay blocked in it.
    convenience init(_ program: String, _ arguments: [String]) {
        self.init()
        executableURL = URL(filePath: "/usr/bin/env")
        self.arguments = ["--default-signal", program] + arguments
    }
}
