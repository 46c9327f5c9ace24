/// The node of a kubelet's user: https://kubernetes.io/docs/reference/access-authn-authz/node/
enum NodeIdentity: Hashable, Sendable {
    case notANode
    /// A member of `system:nodes` whose user name has no node name.
    case unknownNode
    case node(String)

    private static let prefix = "system:node:"

    init(_ user: User) {
        guard user.groups.contains("system:nodes"), user.name.hasPrefix(Self.prefix) else {
            self = .notANode
            return
        }
        let name = String(user.name.dropFirst(Self.prefix.count))
        self = name.isEmpty ? .unknownNode : .node(name)
    }
}
