import Foundation
import KubeSupport

/// The failure of a program that a test needs for its setup.
package struct ProgramFailure: Error, CustomStringConvertible {
    package let description: String
}

extension SystemPrograms {
    /// Runs a program and returns its output, including standard error. Throws `ProgramFailure` if it fails. Blocks.
    ///
    /// - Parameter environment: The environment of the program, in addition to PATH.
    @discardableResult
    static func run(
        _ program: String, _ arguments: [String], environment: [String: String] = [:]
    ) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: find(program) ?? program)
        process.arguments = arguments
        process.environment = environment.merging(["PATH": path]) { $1 }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw ProgramFailure(description: "\(program) \(arguments.joined(separator: " ")): \(text)")
        }
        return text
    }
}
