import Foundation
import Testing

/// `dev/setup`, which `dev/up` and `dev/test` run first.
@Suite(.enabled(if: geteuid() == 0)) struct SetupTests {
    private let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

    @Test("nothing is printed or installed if nothing is missing")
    func complete() throws {
        let result = try run("exec dev/setup")
        #expect(result.status == 0 && result.output.isEmpty, "\(result.output)")
    }

    @Test("missing packages are installed from Debian, and no others")
    func missing() throws {
        // The mount namespace hides the CNI plugins of the machine; the fake apt-get only records its arguments.
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
