import Foundation
import KubeSupport

/// An ext4 file system in a file, which the kernel makes read-only when it finds an error, as it does with real disks. Who
/// has files open for writing keeps them, and has every write refused. Needs root.
///
/// That is the one way in which a file system that is in use becomes read-only: `mount -o remount,ro` is refused while a
/// file is open for writing, and after an error the kernel refuses `remount,rw`; it has to be mounted anew.
package final class FailingDisk: Sendable {
    package static let isPossible =
        geteuid() == 0 && access("/dev/loop-control", R_OK | W_OK) == 0
        && ["mkfs.ext4", "losetup", "mount", "umount"].allSatisfy { SystemPrograms.find($0) != nil }

    package let path: String
    private let image: String
    private let device: String

    /// Runs `body` with an empty one, and takes it away however that ends.
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

    /// The kernel finds an error: nothing can be written any more.
    package func fail() throws {
        let name = device.dropFirst("/dev/".count)
        try Data("test".utf8).write(to: URL(filePath: "/sys/fs/ext4/\(name)/trigger_fs_error"))
    }

    /// Mounts it anew, so that it can be written again. Nobody may use it.
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
