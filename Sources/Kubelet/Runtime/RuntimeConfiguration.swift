import KubeJSON

/// The settings of containerd that the kubelet must follow.
struct RuntimeConfiguration: Sendable, Hashable {
    /// The reference of the sandbox image.
    var sandboxImage: String?
    /// True if runc uses the systemd cgroup driver. The kubelet must use the same driver.
    var systemdCgroup: Bool?

    /// - Parameter json: The `config` of CRI's verbose `Status`. The result is nil if it is not valid JSON.
    init?(json: String) {
        guard let config = try? JSONValue(json: json) else { return nil }
        sandboxImage = config["sandboxImage"]?.string
        let containerd = config["containerd"]
        let name = containerd?["defaultRuntimeName"]?.string ?? "runc"
        systemdCgroup = containerd?["runtimes"]?[name]?["options"]?["SystemdCgroup"]?.bool
    }
}
