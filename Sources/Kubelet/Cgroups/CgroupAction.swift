/// An operation that creates, configures or removes a cgroup.
enum CgroupAction: Sendable, Hashable {
    case createDirectory(String)
    case write(path: String, value: String)
    case removeDirectory(String)
}
