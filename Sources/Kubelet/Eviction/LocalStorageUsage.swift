/// The disk space of the node that a pod uses.
struct LocalStorageUsage: Sendable, Hashable {
    /// Bytes by volume name.
    var volumes: [String: Int64] = [:]
    /// Bytes by container name: the container's writable layer and its logs.
    var containers: [String: Int64] = [:]
}
