import Foundation
import KubeSupport

/// An ext4 file system in a file, which the kernel makes read-only on an error, as with real disks. Files that are open
/// for writing stay open, and every write fails. Requires root.
///
/// This is the only way in which a file system in use becomes read-only: `mount -o remount,ro` fails while a file is
/// open for writing, and after an error the kernel rejects `remount,rw`, so that it must be unmounted and mounted
/// again.
package final class FailingDisk: Sendable {
    package static let isPossible =
        geteuid() == 0 && access("/dev/loop-control", R_OK | W_OK) == 0
        && ["mkfs.ext4", "losetup", "mount", "umount"].allSatisfy { SystemPrograms.find($0) != nil }

    package let path: String
    private let image: String
    private let device: String

    /// Runs `body` with an empty file system, and removes it afterwards.
    package static func with(bytes: Int, _ body: (FailingDisk) async throws -> Void) async throws {
        let disk = try FailingDisk(bytes: bytes)
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
        image = "\(path).img"
        _ = FileManager.default.createFile(atPath: image, contents: nil)
        guard truncate(image, off_t(bytes)) == 0 else { throw ProgramFailure(description: "cannot make \(image)") }
        var attached: String?
        do {
            try Self.run("mkfs.ext4", "-q", "-F", image)
            let device = try Self.run("losetup", "--find", "--show", image).trimmingCharacters(in: .newlines)
            attached = device
            self.device = device
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            try mount()
        } catch {
            if let attached { _ = try? Self.run("losetup", "--detach", attached) }
            rmdir(path)
            unlink(image)
            throw error
        }
    }

    private func mount() throws {
        try Self.run("mount", "-t", "ext4", "-o", "errors=remount-ro", device, path)
    }

    /// Triggers a kernel error, after which nothing can be written.
    package func fail() throws {
        let name = device.dropFirst("/dev/".count)
        try Data("test".utf8).write(to: URL(filePath: "/sys/fs/ext4/\(name)/trigger_fs_error"))
    }

    /// Mounts the file system again, so that it can be written. It must not be in use.
    package func repair() throws {
        try Self.run("umount", path)
        try mount()
    }

    private func remove() {
        umount2(path, Int32(MNT_DETACH))
        _ = try? Self.run("losetup", "--detach", device)
        rmdir(path)
        unlink(image)
    }

    @discardableResult
    private static func run(_ program: String, _ arguments: String...) throws -> String {
        try SystemPrograms.run(program, arguments)
    }
}
