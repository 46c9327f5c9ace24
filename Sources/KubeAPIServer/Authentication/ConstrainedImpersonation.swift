import KubeAPI

/// Impersonation constrained to kinds of users and to actions (KEP-5284). It needs two permissions:
/// `impersonate:<mode>` on the user, and `impersonate-on:<mode>:<verb>` on the resource of the request.
enum ConstrainedImpersonation: String, Hashable, Sendable {
    case userInfo = "user-info"
    case serviceAccount = "serviceaccount"
    /// The node that the requester's token is bound to.
    case associatedNode = "associated-node"
    case arbitraryNode = "arbitrary-node"

    private static let nodeNameKey = "authentication.kubernetes.io/node-name"

    /// Returns the modes in which `requester` may impersonate `wanted`, in the order in which they are tried. Returns
    /// none for service accounts and nodes with groups, UID or extra fields.
    static func modes(_ wanted: Impersonation, _ requester: User) -> [Self] {
        let hasNameOnly = wanted.groups.isEmpty && wanted.uid.isEmpty && wanted.extra.isEmpty
        if ServiceAccountName(wanted.user) != nil { return hasNameOnly ? [.serviceAccount] : [] }
        guard let node = node(of: wanted.user) else { return [.userInfo] }
        guard hasNameOnly else { return [] }
        let isAssociated = ServiceAccountName(requester.name) != nil && requester.extra[nodeNameKey] == [node]
        return isAssociated ? [.associatedNode, .arbitraryNode] : [.arbitraryNode]
    }

    /// Returns the name of the node whose user is `user`; nil for other users.
    static func node(of user: String) -> String? {
        let prefix = "system:node:"
        guard user.hasPrefix(prefix) else { return nil }
        let name = String(user.dropFirst(prefix.count))
        return NameRules.dns1123Subdomain(name).isEmpty ? name : nil
    }

    /// Throws `forbidden` unless `requester` may impersonate `wanted` for `request`.
    func check(
        _ wanted: Impersonation, _ requester: User, _ request: ServerRequest, _ authorizer: any Authorizer
    ) async throws(StatusError) {
        var attributes = request
        attributes.user = requester
        attributes.info.verb = "impersonate-on:\(rawValue):\(request.info.verb)"
        if let reason = await refusal(requester, attributes.info, authorizer) {
            throw APIServer.forbidden(attributes, reason)
        }
        for part in parts(wanted) {
            if let prohibition = part.prohibition {
                attributes.info = target(part.resource, prohibition.name)
                throw APIServer.forbidden(attributes, prohibition.reason)
            }
            // One check of `*` may permit many targets at once; otherwise each is checked.
            if part.targets.count >= Self.wildcardThreshold {
                let all = target(part.resource, "*", subresource: part.wildcard)
                if await refusal(requester, all, authorizer) == nil { continue }
            }
            for target in part.targets {
                attributes.info = target
                if let reason = await refusal(requester, target, authorizer) {
                    throw APIServer.forbidden(attributes, reason)
                }
            }
        }
    }

    private static let wildcardThreshold = 4

    /// A part of a user's identity, with the targets on which `impersonate:<mode>` is required.
    private struct Part {
        var resource: String
        var targets: [RequestInfo]
        /// The subresource that matches every subresource; nil for resources without subresources.
        var wildcard: String?
        /// The reason why this part can never be impersonated, with the name to report; nil if it can.
        var prohibition: (name: String, reason: String)?
    }

    private func refusal(_ requester: User, _ info: RequestInfo, _ authorizer: any Authorizer) async -> String? {
        await authorizer.refusal(requester, info)
    }

    private func parts(_ wanted: Impersonation) -> [Part] {
        switch self {
        case .serviceAccount:
            guard let account = ServiceAccountName(wanted.user) else { return [] }
            let resource = "serviceaccounts"
            return [Part(resource: resource, targets: [target(resource, account.name, namespace: account.namespace)])]
        case .associatedNode: return [Part(resource: "nodes", targets: [target("nodes", "*")])]
        case .arbitraryNode:
            return [Part(resource: "nodes", targets: [target("nodes", Self.node(of: wanted.user) ?? "")])]
        case .userInfo:
            let extras = wanted.extra.sorted { $0.key < $1.key }
            return [
                Part(resource: "users", targets: [target("users", wanted.user)]),
                Part(resource: "uids", targets: wanted.uid.isEmpty ? [] : [target("uids", wanted.uid)]),
                Part(
                    resource: "groups", targets: wanted.groups.map { target("groups", $0) },
                    prohibition: Self.prohibition(ofGroups: wanted.groups)),
                Part(
                    resource: "userextras",
                    targets: extras.flatMap { key, values in
                        values.map { target("userextras", $0, subresource: key) }
                    }, wildcard: "*",
                    prohibition: extras.lazy.compactMap { Self.prohibition(ofExtra: $0.key, $0.value) }.first.map {
                        ("", $0)
                    }),
            ]
        }
    }

    private static func prohibition(ofGroups groups: [String]) -> (name: String, reason: String)? {
        if groups.contains("") { return ("", "impersonating the empty string group is not allowed") }
        let privileged = "system:masters"
        return groups.contains(privileged)
            ? (privileged, "impersonating the \(privileged) group is not allowed") : nil
    }

    private static func prohibition(ofExtra key: String, _ values: [String]) -> String? {
        if key.isEmpty { return "impersonating the empty string key in extra is not allowed" }
        let errors = FieldRules.domainPath(key, FieldPath("extra.key"))
        if let error = errors.first { return "impersonating an invalid key in extra is not allowed: \(error)" }
        return values.contains("") ? "impersonating the empty string value in extra is not allowed" : nil
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
