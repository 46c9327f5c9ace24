/// Where the kubelet keeps what belongs to a pod, laid out as upstream does.
struct PodDirectories: Sendable, Hashable {
    /// The kubelet's own directory.
    var root: String
    /// Where container logs go.
    var logs: String

    func pod(_ uid: String) -> String { "\(root)/pods/\(uid)" }
    func volumes(_ uid: String) -> String { "\(pod(uid))/volumes" }

    /// - Parameter plugin: as `kubernetes.io~empty-dir`.
    func volume(_ uid: String, plugin: String, name: String) -> String { "\(volumes(uid))/\(plugin)/\(name)" }
    /// Where parts of volumes are mounted for containers.
    func subPaths(_ uid: String) -> String { "\(pod(uid))/volume-subpaths" }
    func hosts(_ uid: String) -> String { "\(pod(uid))/etc-hosts" }
    func terminationLog(_ uid: String, container: String, attempt: Int32) -> String {
        "\(pod(uid))/containers/\(container)/\(attempt)"
    }

    func podLogs(namespace: String, name: String, uid: String) -> String { "\(logs)/\(namespace)_\(name)_\(uid)" }

    /// The UIDs of pods that have a directory.
    func podUIDs() -> [String] { HostFiles.list("\(root)/pods") }
}
