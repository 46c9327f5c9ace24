import Glibc
import KubeAPI
import Testing

@testable import Kubelet

@Suite("Subpaths of volumes")
struct SubPathTests {
    /// A directory with a volume in it, and a file beside the volume that containers must not reach.
    private struct Bench {
        let directory: TemporaryDirectory
        var volume: String { "\(directory.path)/volume" }
        var outside: String { "\(directory.path)/outside" }
        var mounts: SubPathMounts {
            SubPathMounts(
                directories: PodDirectories(root: directory.path, logs: directory.path), podUID: "uid-1")
        }

        init() throws {
            directory = try TemporaryDirectory()
            try HostFiles.createDirectories(volume)
            try HostFiles.createDirectories("\(outside)/inner")
            try HostFiles.write("secret", to: "\(outside)/inner/file")
        }

        func open(_ text: String) throws -> OpenFile { try SubPath(text).open(in: volume) }

        func inode(_ path: String) throws -> ino_t { try #require(HostFiles.status(path)).st_ino }
    }

    @Test("Missing directories get the mode of the volume, regardless of the umask")
    func creates() throws {
        let bench = try Bench()
        try HostFiles.setMode(0o2777, bench.volume)
        let opened = try bench.open("new/./dir")
        #expect(try opened.status().st_ino == bench.inode("\(bench.volume)/new/dir"))
        for path in ["new", "new/dir"] {
            #expect(HostFiles.status("\(bench.volume)/\(path)").map { $0.st_mode & 0o7777 } == 0o2777)
        }
    }

    @Test("Symbolic links within the volume are followed, such as those of ConfigMap volumes")
    func links() throws {
        let bench = try Bench()
        try HostFiles.createDirectories("\(bench.volume)/..1/sub")
        try HostFiles.write("blue", to: "\(bench.volume)/..1/color")
        try HostFiles.createSymbolicLink("\(bench.volume)/..data", to: "..1")
        try HostFiles.createSymbolicLink("\(bench.volume)/color", to: "..data/color")
        try HostFiles.createSymbolicLink("\(bench.volume)/..1/sub/up", to: "../../..1/color")
        let inode = try bench.inode("\(bench.volume)/..1/color")
        #expect(try bench.open("color").status().st_ino == inode)
        #expect(try bench.open("..data/sub/up").status().st_ino == inode)
    }

    @Test("A path out of the volume is rejected, and nothing is created outside")
    func staysInside() throws {
        let bench = try Bench()
        try HostFiles.createSymbolicLink("\(bench.volume)/absolute", to: bench.outside)
        try HostFiles.createSymbolicLink("\(bench.volume)/relative", to: "../outside")
        try HostFiles.createSymbolicLink("\(bench.volume)/circle", to: "circle")
        try HostFiles.write("", to: "\(bench.volume)/file")
        let paths = [
            "../outside", "a/../../outside", "/etc", "absolute", "absolute/new", "relative", "relative/inner/file",
            "relative/new", "circle", "file/below",
        ]
        for path in paths {
            #expect(throws: KubeletError.self, "\(path)") { try bench.open(path) }
        }
        #expect(HostFiles.list(bench.outside) == ["inner"])
    }

    @Test("A container that keeps replacing a directory by a symbolic link never reaches a file outside")
    func race() async throws {
        let bench = try Bench()
        let place = "\(bench.volume)/place"
        try HostFiles.createDirectories("\(place)/inner")
        try HostFiles.write("own", to: "\(place)/inner/file")
        let secrets = try Set(["", "/inner", "/inner/file"].map { try bench.inode(bench.outside + $0) })
        let swapper = Swapper(place: place, target: bench.outside)
        let swapping = Task { swapper.run() }
        defer { swapping.cancel() }
        var outcomes = (inside: 0, refused: 0)
        var round = 0
        // Runs until the link was met at least once, which may take long on a busy machine.
        while round < 20_000 || outcomes.refused == 0 && round < 5_000_000 {
            round += 1
            // A directory below the link must not be created either.
            let text = round % 2 == 0 ? "place/inner/file" : "place/made-\(round % 10)"
            do {
                let opened = try bench.open(text)
                #expect(try !secrets.contains(opened.status().st_ino))
                outcomes.inside += 1
            } catch {
                outcomes.refused += 1
            }
        }
        #expect(outcomes.inside > 0)
        #expect(outcomes.refused > 0, "the link was never met: nothing was tried")
        #expect(HostFiles.list(bench.outside) == ["inner"])
    }

    /// Repeatedly replaces the container's directory by a link to the outside, and back.
    private struct Swapper: Sendable {
        let place: String
        let target: String

        func run() {
            var round = 0
            while !Task.isCancelled {
                // Each name is new, since a directory may have been created at the path in the meantime.
                round += 1
                let spare = "\(place)-\(round)"
                rename(place, spare)
                symlink(target, place)
                unlink(place)
                rename(spare, place)
            }
        }
    }

    @Test(
        "A subpath mount shows the opened directory, and its removal does not change the volume",
        .enabled(if: geteuid() == 0))
    func mounts() throws {
        let bench = try Bench()
        defer { try? bench.mounts.removeAll() }
        try HostFiles.createDirectories("\(bench.volume)/part")
        try HostFiles.write("own", to: "\(bench.volume)/part/file")
        let volume = (name: "v", path: bench.volume)
        let part = try bench.mounts.bind(try SubPath("part"), of: volume, container: "c", index: 0)
        #expect(part == "\(bench.directory.path)/pods/uid-1/volume-subpaths/v/c/0")
        // The mount does not depend on the current file at the path.
        try HostFiles.move("\(bench.volume)/part", to: "\(bench.volume)/moved")
        try HostFiles.createSymbolicLink("\(bench.volume)/part", to: "\(bench.outside)/inner")
        #expect(try HostFiles.readText("\(part)/file") == "own")

        let file = try bench.mounts.bind(try SubPath("moved/file"), of: volume, container: "c", index: 1)
        #expect(try HostFiles.readText(file) == "own")
        // The container restarts: the mount shows the current directory at the same path.
        #expect(try bench.mounts.bind(try SubPath("moved"), of: volume, container: "c", index: 1) == file)
        #expect(HostFiles.list(file) == ["file"])

        let mounter = VolumeMounter(directories: bench.mounts.directories)
        try mounter.removeAll(podUID: "uid-1")
        #expect(try MountTable.current().paths(below: bench.directory.path).isEmpty)
        #expect(!HostFiles.exists("\(bench.directory.path)/pods/uid-1"))
        #expect(try HostFiles.readText("\(bench.volume)/moved/file") == "own")
    }

    @Test("Spaces in mount points are parsed")
    func mountTable() {
        let table = MountTable(
            text: "proc /proc proc rw 0 0\ntmpfs /a/b\\040c/d tmpfs rw 0 0\n/dev/x /a/b\\040c ext4 rw 0 0\n")
        #expect(table.paths(below: "/a/b c") == ["/a/b c/d"])
    }
}
