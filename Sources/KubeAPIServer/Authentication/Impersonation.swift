import KubeAPI
import NIOHTTP1

/// The user to impersonate, from the request headers that `kubectl --as` sends:
/// https://kubernetes.io/docs/reference/access-authn-authz/authentication/#user-impersonation
struct Impersonation: Hashable, Sendable {
    var user: String
    var groups: [String]
    var uid: String
    var extra: [String: [String]]

    private static let extraPrefix = "impersonate-extra-"

    /// Returns nil without impersonation headers. Throws if there are headers for groups, UID or extra fields but none
    /// for the user.
    init?(_ headers: HTTPHeaders) throws(StatusError) {
        user = headers.first(name: "Impersonate-User") ?? ""
        groups = headers["Impersonate-Group"]
        uid = headers.first(name: "Impersonate-Uid") ?? ""
        extra = [:]
        for (name, value) in headers where name.lowercased().hasPrefix(Self.extraPrefix) {
            // Percent-encoded as in a path, so that `+` is literal.
            let encoded = name.lowercased().dropFirst(Self.extraPrefix.count)
            let key = QueryItems.decode(
                encoded.split(separator: "+", omittingEmptySubsequences: false)
                    .joined(separator: "%2b")[...])
            extra[key, default: []].append(value)
        }
        guard user.isEmpty else { return }
        guard groups.isEmpty, uid.isEmpty, extra.isEmpty else {
            throw .badRequest("requested \(text) without impersonating a user name")
        }
        return nil
    }

    /// The text in which Go prints upstream's value.
    private var text: String {
        let groups =
            groups.isEmpty
            ? "[]string(nil)" : "[]string{\(groups.map { GoText.quoted($0) }.joined(separator: ", "))}"
        let extra =
            extra.isEmpty
            ? "map[string][]string(nil)"
            : "map[string][]string{"
                + extra.sorted { $0.key < $1.key }.map { key, values in
                    "\(GoText.quoted(key)):[]string{\(values.map { GoText.quoted($0) }.joined(separator: ", "))}"
                }.joined(separator: ", ") + "}"
        return "&user.DefaultInfo{Name:\"\", UID:\(GoText.quoted(uid)), Groups:\(groups), Extra:\(extra)}"
    }

    /// Returns the user to impersonate. Throws `forbidden` unless `requester` may impersonate every part of its
    /// identity, either for all requests or for this one.
    func user(for requester: User, _ request: ServerRequest, _ authorizer: any Authorizer) async throws(StatusError)
        -> User
    {
        var refusal: StatusError?
        for mode in ConstrainedImpersonation.modes(self, requester) {
            do throws(StatusError) {
                try await mode.check(self, requester, request, authorizer)
                return try await user(for: requester, nil)
            } catch {
                refusal = error
            }
        }
        do throws(StatusError) {
            return try await user(for: requester, authorizer)
        } catch {
            throw refusal ?? error
        }
    }

    /// Returns the user to impersonate. `authorizer` is nil if the impersonation is already permitted.
    private func user(for requester: User, _ authorizer: (any Authorizer)?) async throws(StatusError) -> User {
        var user = User(name: user, uid: uid, groups: groups, extra: extra)
        if let account = ServiceAccountName(user.name) {
            try await check(
                requester, authorizer, resource: "serviceaccounts", namespace: account.namespace, account.name)
            if groups.isEmpty {
                user.groups = ["system:serviceaccounts", "system:serviceaccounts:\(account.namespace)"]
            }
        } else if authorizer == nil, ConstrainedImpersonation.node(of: user.name) != nil {
            // Every node is in this group, so that the node authorizer and NodeRestriction apply to an impersonated
            // node.
            user.groups = ["system:nodes"]
        } else {
            try await check(requester, authorizer, resource: "users", user.name)
        }
        for group in groups { try await check(requester, authorizer, resource: "groups", group) }
        let apiGroup = "authentication.k8s.io"
        if !uid.isEmpty { try await check(requester, authorizer, group: apiGroup, resource: "uids", uid) }
        for (key, values) in extra {
            for value in values {
                try await check(requester, authorizer, group: apiGroup, resource: "userextras", subresource: key, value)
            }
        }
        // Every user is in exactly one of these groups.
        let (known, unknown) = ("system:authenticated", "system:unauthenticated")
        let group = user.name == "system:anonymous" || user.groups.contains(unknown) ? unknown : known
        if !user.groups.contains(group) { user.groups.append(group) }
        return user
    }

    private func check(
        _ requester: User, _ authorizer: (any Authorizer)?, group: String = "", resource: String,
        subresource: String? = nil, namespace: String = "", _ name: String
    ) async throws(StatusError) {
        guard let authorizer else { return }
        var info = RequestInfo(method: "GET", path: "/", query: QueryItems())
        info.isResourceRequest = true
        info.verb = "impersonate"
        info.group = group
        info.version = "v1"
        info.resource = resource
        info.subresource = subresource
        info.namespace = namespace
        info.name = name
        guard let reason = await authorizer.refusal(requester, info) else { return }
        let scope = namespace.isEmpty ? "at the cluster scope" : "in the namespace \"\(namespace)\""
        let what = subresource.map { "\(resource)/\($0)" } ?? resource
        throw .forbidden(
            GroupVersionResource(group: group, version: "v1", resource: what), name,
            "User \"\(requester.name)\" cannot impersonate resource \"\(what)\" in API group \"\(group)\" \(scope)"
                + (reason.isEmpty ? "" : ": \(reason)"))
    }
}
