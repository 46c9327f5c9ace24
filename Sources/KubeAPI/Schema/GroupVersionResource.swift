/// Identifies a resource in a version, as in a request path.
package struct GroupVersionResource: Hashable, Sendable, CustomStringConvertible {
    package var group: String
    package var version: String
    package var resource: String

    package init(group: String, version: String, resource: String) {
        self.group = group
        self.version = version
        self.resource = resource
    }

    /// The name of the resource in messages: `pods`, or `deployments.apps` outside of the core group.
    package var qualifiedResource: String {
        group.isEmpty ? resource : "\(resource).\(group)"
    }

    package var description: String { "\(group)/\(version), Resource=\(resource)" }
}
