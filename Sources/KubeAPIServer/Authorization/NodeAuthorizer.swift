/// Allows a kubelet what its node needs: https://kubernetes.io/docs/reference/access-authn-authz/node/
///
/// Status and lease of a node are its own kubelet's alone. Secrets and config maps are read by any kubelet: which ones a
/// node's pods refer to is not looked at.
package struct NodeAuthorizer: Authorizer {
    private static let rules = BootstrapPolicy.nodeRules
    private static let userPrefix = "system:node:"

    package init() {}

    package func authorize(_ user: User, _ request: RequestInfo) -> AuthorizationDecision {
        guard user.groups.contains("system:nodes"), user.name.hasPrefix(Self.userPrefix) else {
            return .noOpinion(reason: "")
        }
        let node = String(user.name.dropFirst(Self.userPrefix.count))
        let isRead = ["get", "list", "watch"].contains(request.verb)
        if request.resource == "nodes", !isRead, request.verb != "create", request.name != node {
            return .noOpinion(reason: "node '\(node)' cannot modify node '\(request.name)'")
        }
        if request.resource == "leases", request.verb != "create",
            request.namespace != "kube-node-lease" || request.name != node
        {
            return .noOpinion(reason: "can only access node lease with the same name as the requesting node")
        }
        return Self.rules.contains { $0.allows(request) } ? .allow : .noOpinion(reason: "")
    }
}
