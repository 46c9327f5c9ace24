/// Identifies a kind in a version: the contents of `apiVersion` and `kind`.
package struct GroupVersionKind: Hashable, Sendable, CustomStringConvertible {
    package var group: String
    package var version: String
    package var kind: String

    package init(group: String, version: String, kind: String) {
        self.group = group
        self.version = version
        self.kind = kind
    }

    /// `v1` for the core group, `group/version` otherwise.
    package var apiVersion: String {
        group.isEmpty ? version : "\(group)/\(version)"
    }

    package init(apiVersion: String, kind: String) {
        let parts = apiVersion.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        self.init(
            group: parts.count == 2 ? String(parts[0]) : "", version: parts.last.map(String.init) ?? "", kind: kind)
    }

    /// The form in upstream's messages: `apps/v1, Kind=Deployment`.
    package var description: String { "\(group)/\(version), Kind=\(kind)" }
}
