import Foundation
import KubeSupport

/// A program that a test needs for its surroundings did not do what it should.
package struct ProgramFailure: Error, CustomStringConvertible {
    package let description: String
}

extension SystemPrograms {
    /// Runs a program to its end and returns what it printed, errors included. Throws that when it fails. Blocks.
    ///
    /// - Parameter environment: All that the program gets, beside where programs are.
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
