import KubeJSON

/// What of containerd's configuration the kubelet has to go along with.
struct RuntimeConfiguration: Sendable, Hashable {
    /// What sandboxes are made of.
    var sandboxImage: String?
    /// Whether runc asks systemd for control groups. The kubelet must name them the same way.
    var systemdCgroup: Bool?

    /// - Parameter json: the `config` of CRI's verbose `Status`. Nil when it is no JSON.
    init?(json: String) {
        guard let config = try? JSONValue(json: json) else { return nil }
        sandboxImage = config["sandboxImage"]?.string
        let containerd = config["containerd"]
        let name = containerd?["defaultRuntimeName"]?.string ?? "runc"
        systemdCgroup = containerd?["runtimes"]?[name]?["options"]?["SystemdCgroup"]?.bool
    }
}
