import KubeAPI

/// Impersonation that is limited to kinds of users and to what is done in their name (KEP-5284): beside
/// `impersonate:<mode>` on the user, `impersonate-on:<mode>:<verb>` on what the request is about is needed.
enum ConstrainedImpersonation: String, Hashable, Sendable {
    case userInfo = "user-info"
    case serviceAccount = "serviceaccount"
    /// The node that the requester's own token is bound to.
    case associatedNode = "associated-node"
    case arbitraryNode = "arbitrary-node"

    private static let nodePrefix = "system:node:"
    private static let nodeNameKey = "authentication.kubernetes.io/node-name"

    /// The modes by which `requester` could act as `wanted`, in the order in which they are tried. None for service
    /// accounts and nodes of which more than the name is said.
    static func modes(_ wanted: Impersonation, _ requester: User) -> [Self] {
        let isPlain = wanted.groups.isEmpty && wanted.uid.isEmpty && wanted.extra.isEmpty
        if ServiceAccountName(wanted.user) != nil { return isPlain ? [.serviceAccount] : [] }
        guard wanted.user.hasPrefix(nodePrefix) else { return [.userInfo] }
        guard isPlain else { return [] }
        let node = String(wanted.user.dropFirst(nodePrefix.count))
        return requester.extra[nodeNameKey] == [node] ? [.associatedNode, .arbitraryNode] : [.arbitraryNode]
    }

    /// Throws `forbidden` unless `requester` may act as `wanted` for `request`.
    func check(
        _ wanted: Impersonation, _ requester: User, _ request: ServerRequest, _ authorizer: any Authorizer
    ) throws(StatusError) {
        var asked = request
        asked.user = requester
        asked.info.verb = "impersonate-on:\(rawValue):\(request.info.verb)"
        if let reason = refusal(requester, asked.info, authorizer) { throw APIServer.forbidden(asked, reason) }
        for target in targets(wanted) {
            asked.info = target
            if let reason = refusal(requester, target, authorizer) { throw APIServer.forbidden(asked, reason) }
        }
    }

    private func refusal(_ requester: User, _ info: RequestInfo, _ authorizer: any Authorizer) -> String? {
        switch authorizer.authorize(requester, info) {
        case .allow: nil
        case .deny(let reason), .noOpinion(let reason): reason
        }
    }

    /// What `impersonate:<mode>` is needed on.
    private func targets(_ wanted: Impersonation) -> [RequestInfo] {
        switch self {
        case .serviceAccount:
            guard let account = ServiceAccountName(wanted.user) else { return [] }
            return [target("serviceaccounts", account.name, namespace: account.namespace)]
        case .associatedNode: return [target("nodes", "*")]
        case .arbitraryNode: return [target("nodes", String(wanted.user.dropFirst(Self.nodePrefix.count)))]
        case .userInfo:
            var targets = [target("users", wanted.user)]
            targets += wanted.groups.map { target("groups", $0) }
            if !wanted.uid.isEmpty { targets.append(target("uids", wanted.uid)) }
            for (key, values) in wanted.extra.sorted(by: { $0.key < $1.key }) {
                targets += values.map { target("userextras", $0, subresource: key) }
            }
            return targets
        }
    }

    private func target(_ resource: String, _ name: String, subresource: String? = nil, namespace: String = "")
        -> RequestInfo
    {
        var info = RequestInfo(method: "GET", path: "/", query: QueryItems())
        info.isResourceRequest = true
        info.verb = "impersonate:\(rawValue)"
        info.group = "authentication.k8s.io"
        info.version = "v1"
        info.resource = resource
        info.subresource = subresource
        info.namespace = namespace
        info.name = name
        return info
    }
}
