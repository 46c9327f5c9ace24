import KubeAPI

/// The attributes of a request from its method and path, in the terms of RBAC:
/// https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb
package struct RequestInfo: Hashable, Sendable {
    package var isResourceRequest = false
    package var path: String
    /// `get`, `list`, `watch`, `create`, `update`, `patch`, `delete` or `deletecollection`; for non-resource paths the
    /// method in lower case.
    package var verb: String
    package var group = ""
    package var version = ""
    package var namespace = ""
    package var resource = ""
    package var subresource: String?
    package var name = ""
    /// The path after the subresource, as in `…/proxy/some/path`.
    package var trailing = ""
    /// True for the deprecated watch paths, `/api/v1/watch/…`.
    package var isWatchPath = false
    /// True if the path has empty elements, or more elements than any resource path.
    package var isMalformed = false
    /// True if the path contains a namespace. Cluster-scoped resources are not found there; otherwise permissions in
    /// the namespace would apply to them.
    package var isInNamespace = false
    /// The `fieldSelector` of a list, a watch or the deletion of a collection.
    package var fieldSelector: String?

    package init(method: String, path: String, query: QueryItems) {
        self.path = path
        var parts = Self.elements(of: path)
        let root = parts.first
        let prefixLength = root == "api" ? 2 : 3
        guard root == "api" || root == "apis", parts.count > prefixLength else {
            verb = method.lowercased()
            return
        }
        isResourceRequest = true
        if root == "apis" { group = parts[1] }
        version = parts[prefixLength - 1]
        let hasEmptyElements = path.hasPrefix("//") || parts.contains("")
        parts.removeFirst(prefixLength)

        if parts[0] == "watch", parts.count > 1 {
            isWatchPath = true
            parts.removeFirst()
        }
        verb = isWatchPath ? "watch" : Self.verb(of: method)
        if parts[0] == "namespaces", parts.count > 2, !["status", "finalize"].contains(parts[2]) {
            namespace = parts[1]
            isInNamespace = true
            parts.removeFirst(2)
        } else if parts[0] == "namespaces", parts.count > 1 {
            // For RBAC, a namespace object is in the namespace of its name.
            namespace = parts[1]
        }
        resource = parts[0]
        if parts.count > 1 { name = parts[1] }
        if parts.count > 2, !isWatchPath { subresource = parts[2] }
        if parts.count > 3 { trailing = parts[3...].joined(separator: "/") }
        isMalformed = hasEmptyElements || isWatchPath && parts.count > 2
        refineVerb(query)
    }

    /// Splits the path at slashes, without those at both ends. Empty elements are kept, so that `//` can't bypass path
    /// comparisons.
    private static func elements(of path: String) -> [String] {
        var path = path
        return path.withUTF8 { bytes in
            let slash = UInt8(ascii: "/")
            var (start, end) = (0, bytes.count)
            while start < end, bytes[start] == slash { start += 1 }
            while end > start, bytes[end - 1] == slash { end -= 1 }
            var elements: [String] = []
            elements.reserveCapacity(8)
            for index in start...end where index == end || bytes[index] == slash {
                elements.append(String(decoding: bytes[start..<index], as: UTF8.self))
                start = index + 1
            }
            return elements
        }
    }

    private static func verb(of method: String) -> String {
        switch method {
        case "GET", "HEAD": "get"
        case "POST": "create"
        case "PUT": "update"
        case "PATCH": "patch"
        case "DELETE": "delete"
        default: ""
        }
    }

    private mutating func refineVerb(_ query: QueryItems) {
        guard name.isEmpty else { return }
        switch verb {
        case "get":
            verb = query.flag("watch") ? "watch" : "list"
            fieldSelector = query["fieldSelector"]
            // A list that selects one object by name is authorized like a request for that object.
            let selector = fieldSelector.flatMap { try? FieldSelector(parsing: $0) }
            let exact = selector?.requirements.first { $0.field == "metadata.name" && $0.isEqual }
            if let exact, NameRules.pathSegment(exact.value).isEmpty { name = exact.value }
        case "delete":
            verb = "deletecollection"
            fieldSelector = query["fieldSelector"]
        default: break
        }
    }

    package var groupVersionResource: GroupVersionResource {
        GroupVersionResource(group: group, version: version, resource: resource)
    }
}
