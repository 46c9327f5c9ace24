import Foundation

/// A file system of a few megabytes in memory, for tests of full disks. Requires root.
package final class SmallDisk: Sendable {
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    package static let isPossible = geteuid() == 0

    package let path: String

    /// Runs `body` with an empty file system, and removes it afterwards.
    package static func with(bytes: Int, _ body: (SmallDisk) async throws -> Void) async throws {
        let disk = try SmallDisk(bytes: bytes)
        do {
            try await body(disk)
        } catch {
            disk.remove()
            throw error
        }
        disk.remove()
    }

    private init(bytes: Int) throws {
        path = "/tmp/disk-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        guard mount("martlet-test", path, "tmpfs", 0, "size=\(bytes),mode=0700") == 0 else {
            let failure = Failure(description: "cannot mount \(path): \(String(cString: strerror(errno)))")
            try? FileManager.default.removeItem(atPath: path)
            throw failure
        }
    }

    package func resize(bytes: Int) throws {
        guard mount("martlet-test", path, "tmpfs", UInt(MS_REMOUNT), "size=\(bytes)") == 0 else {
            throw Failure(description: "cannot resize \(path): \(String(cString: strerror(errno)))")
        }
    }

    private func remove() {
        umount2(path, Int32(MNT_DETACH))
        rmdir(path)
    }
}
