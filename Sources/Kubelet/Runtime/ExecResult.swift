/// The output of a command in a container, and its exit code.
package struct ExecResult: Sendable, Hashable {
    package var standardOutput: [UInt8]
    package var standardError: [UInt8]
    package var exitCode: Int32

    package init(standardOutput: [UInt8] = [], standardError: [UInt8] = [], exitCode: Int32 = 0) {
        self.standardOutput = standardOutput
        self.standardError = standardError
        self.exitCode = exitCode
    }
}
