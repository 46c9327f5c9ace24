import KubeAPI

/// What a request's method and path ask for, in the words of RBAC:
/// https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb
package struct RequestInfo: Hashable, Sendable {
    package var isResourceRequest = false
    package var path: String
    /// `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`, `deletecollection`; for paths that are no
    /// resource the lower-case method.
    package var verb: String
    package var group = ""
    package var version = ""
    package var namespace = ""
    package var resource = ""
    package var subresource: String?
    package var name = ""
    /// What follows the subresource, as in `…/proxy/some/path`.
    package var trailing = ""
    /// Whether the path is one of the old watches, `/api/v1/watch/…`.
    package var isWatchPath = false
    /// Whether the path has empty elements, or more than any resource has.
    package var isMalformed = false
    /// Whether the path leads through a namespace: what has none is not there, or rights in a namespace would reach it.
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
            // A namespace is in itself, for RBAC's purposes.
            namespace = parts[1]
        }
        resource = parts[0]
        if parts.count > 1 { name = parts[1] }
        if parts.count > 2, !isWatchPath { subresource = parts[2] }
        if parts.count > 3 { trailing = parts[3...].joined(separator: "/") }
        isMalformed = hasEmptyElements || isWatchPath && parts.count > 2
        refineVerb(query)
    }

    /// What stands between the slashes, without those at both ends. Empty elements count: who compares paths must not
    /// be passed by with `//`.
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
            // A listing of one object counts as a request for that object.
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

/// A request's query parameters.
package struct QueryItems: Hashable, Sendable {
    package var items: [Item]

    package struct Item: Hashable, Sendable {
        package var name: String
        package var value: String
    }

    package init(_ items: [(String, String)] = []) {
        self.items = items.map { Item(name: $0.0, value: $0.1) }
    }

    /// Reads `a=b&c=d`, percent-encoded. What has a semicolon is left out, as Go's parser does.
    package init(encoded query: String) {
        items = query.split(separator: "&").filter { !$0.utf8.contains(0x3b) }.map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return Item(name: Self.decode(parts[0]), value: parts.count > 1 ? Self.decode(parts[1]) : "")
        }
    }

    static func decode(_ text: Substring) -> String {
        guard text.utf8.contains(where: { $0 == 0x25 || $0 == 0x2b }) else { return String(text) }
        var bytes: [UInt8] = []
        var utf8 = text.utf8[...]
        while let byte = utf8.popFirst() {
            if byte == 0x2b {
                bytes.append(0x20)
            } else if byte == 0x25, let value = UInt8(String(decoding: utf8.prefix(2), as: UTF8.self), radix: 16),
                utf8.count >= 2
            {
                bytes.append(value)
                utf8.removeFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The first value of a parameter; nil when it is missing or empty.
    package subscript(name: String) -> String? {
        items.first { $0.name == name && !$0.value.isEmpty }?.value
    }

    /// Whether a parameter is given, be it without a value.
    package func contains(_ name: String) -> Bool { items.contains { $0.name == name } }

    package func all(_ name: String) -> [String] {
        items.filter { $0.name == name }.map(\.value)
    }

    /// Everything is true but `0` and `false`, however it is written: upstream's `Convert_Slice_string_To_bool`.
    package func flag(_ name: String) -> Bool {
        guard let item = items.first(where: { $0.name == name }) else { return false }
        return item.value != "0" && item.value.lowercased() != "false"
    }
}
