/// The paths of a pod's files, with upstream's layout.
struct PodDirectories: Sendable, Hashable {
    /// The kubelet's directory.
    var root: String
    /// The directory of container logs.
    var logs: String

    func pod(_ uid: String) -> String { "\(root)/pods/\(uid)" }
    func volumes(_ uid: String) -> String { "\(pod(uid))/volumes" }

    /// - Parameter plugin: The directory name of the volume plugin, as `kubernetes.io~empty-dir`.
    func volume(_ uid: String, plugin: String, name: String) -> String { "\(volumes(uid))/\(plugin)/\(name)" }
    /// Returns the directory in which parts of volumes are mounted for containers.
    func subPaths(_ uid: String) -> String { "\(pod(uid))/volume-subpaths" }
    func hosts(_ uid: String) -> String { "\(pod(uid))/etc-hosts" }
    func terminationLog(_ uid: String, container: String, attempt: Int32) -> String {
        "\(pod(uid))/containers/\(container)/\(attempt)"
    }

    func podLogs(namespace: String, name: String, uid: String) -> String { "\(logs)/\(namespace)_\(name)_\(uid)" }

    /// Returns the UIDs of the pods that have a directory.
    func podUIDs() -> [String] { HostFiles.list("\(root)/pods") }
}
