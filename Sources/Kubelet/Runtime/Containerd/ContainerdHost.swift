/// The properties of the host on which containerd's configuration depends.
package struct ContainerdHost: Sendable, Hashable {
    package var systemd: Bool
    package var overlayFileSystem: Bool
    /// True if this process has CAP_SYS_RESOURCE, which lowering `oom_score_adj` requires.
    package var resourceCapability: Bool

    package init(systemd: Bool, overlayFileSystem: Bool, resourceCapability: Bool) {
        self.systemd = systemd
        self.overlayFileSystem = overlayFileSystem
        self.resourceCapability = resourceCapability
    }

    package static var current: Self {
        Self(
            systemd: HostFiles.isDirectory("/run/systemd/system"),
            overlayFileSystem: fileSystems("/proc/filesystems").contains("overlay"),
            resourceCapability: hasCapability(24, status: (try? HostFiles.readText("/proc/self/status")) ?? ""))
    }

    private static func fileSystems(_ path: String) -> [Substring] {
        ((try? HostFiles.readText(path)) ?? "").split { $0 == "\n" || $0 == "\t" }
    }

    /// Returns true if the effective set in the text of `/proc/PID/status` contains the capability, see proc(5).
    static func hasCapability(_ number: Int, status: String) -> Bool {
        for line in status.split(separator: "\n") where line.hasPrefix("CapEff:") {
            let mask = UInt64(line.dropFirst("CapEff:".count).drop { $0 == " " || $0 == "\t" }, radix: 16) ?? 0
            return mask & (1 << UInt64(number)) != 0
        }
        return false
    }
}
