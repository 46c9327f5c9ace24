import Foundation
import KubeSupport
import Testing

@testable import KubePKI

let start = Timestamp(secondsSinceEpoch: 1_800_000_000)

func withTemporaryDirectory(_ body: (String) async throws -> Void) async throws {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent("pki-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: directory) }
    try await body(directory.path)
}

/// The OpenSSL command, for independent verification.
enum OpenSSL {
    static let isAvailable = FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")

    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs a command and returns its output.
    @discardableResult
    static func run(_ arguments: String..., in directory: String) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.currentDirectoryURL = URL(fileURLWithPath: directory)
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(description: "openssl \(arguments): \(text)") }
        return text
    }
}

/// Expects that an operation throws a `PKIError` with `code` and with `words` in its message.
func expect<Result>(
    _ code: PKIError.Code, _ words: String = "", sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> Result
) async {
    do {
        _ = try await body()
        Issue.record("should have thrown \(code)", sourceLocation: sourceLocation)
    } catch let error as PKIError {
        #expect(error.code == code, "\(error)", sourceLocation: sourceLocation)
        #expect(words.isEmpty || "\(error)".contains(words), "\(error)", sourceLocation: sourceLocation)
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
    }
}

func mode(_ path: String) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
}

func write(_ text: String, _ path: String) throws {
    try text.write(toFile: path, atomically: false, encoding: .utf8)
}
