import Foundation
import Testing

/// `dev/setup`, which `dev/up` and `dev/test` begin with.
@Suite(.enabled(if: geteuid() == 0)) struct SetupTests {
    private let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

    @Test("nothing is said or done where nothing is missing")
    func complete() throws {
        let result = try run("exec dev/setup")
        #expect(result.status == 0 && result.output.isEmpty, "\(result.output)")
    }

    @Test("what is missing is installed from Debian's packages, and only that")
    func missing() throws {
        // In a mount namespace of its own the machine has no CNI plugins; apt-get only notes what it is asked for.
        let result = try run(
            """
            mount --make-rprivate /
            mount -t tmpfs none /usr/lib/cni
            mount -t tmpfs none /mnt
            printf '#!/bin/sh\\necho "apt-get $*" >>/mnt/asked\\n' >/mnt/apt-get
            chmod +x /mnt/apt-get
            PATH=/mnt:$PATH dev/setup
            cat /mnt/asked
            """)
        #expect(result.status == 0, "\(result.output)")
        #expect(
            result.output.split(separator: "\n") == [
                "dev/setup: installing containernetworking-plugins", "apt-get update",
                "apt-get install --yes --no-install-recommends containernetworking-plugins",
            ])
    }

    private func run(_ script: String) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/unshare")
        process.arguments = ["--mount", "/bin/bash", "-euc", script]
        process.currentDirectoryURL = root
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }
}
