/// A version of a resource, as discovery describes it.
package struct APIResourceDescription: Sendable {
    /// A subresource, and the kind of the objects that it reads and writes.
    package struct Subresource: Sendable {
        package var name: String
        package var group: String
        package var version: String
        package var kind: String
        package var verbs: [Verb]

        package init(name: String, group: String, version: String, kind: String, verbs: [Verb]) {
            self.name = name
            self.group = group
            self.version = version
            self.kind = kind
            self.verbs = verbs
        }
    }

    package var group: String
    package var version: String
    /// The plural name, used in paths.
    package var resource: String
    package var kind: String
    package var singular: String
    package var isNamespaced: Bool
    package var verbs: [Verb]
    package var shortNames: [String]
    package var categories: [String]
    /// The Swift type of the resource's objects; nil for kinds known only at run time.
    package var type: (any KubeObject<Void>.Type)?
    package var subresources: [Subresource]

    package init(
        group: String, version: String, resource: String, kind: String, singular: String, isNamespaced: Bool,
        verbs: [Verb], shortNames: [String] = [], categories: [String] = [], type: (any KubeObject<Void>.Type)? = nil,
        subresources: [Subresource] = []
    ) {
        self.group = group
        self.version = version
        self.resource = resource
        self.kind = kind
        self.singular = singular
        self.isNamespaced = isNamespaced
        self.verbs = verbs
        self.shortNames = shortNames
        self.categories = categories
        self.type = type
        self.subresources = subresources
    }

    package var groupVersionResource: GroupVersionResource {
        GroupVersionResource(group: group, version: version, resource: resource)
    }

    package var groupVersionKind: GroupVersionKind {
        GroupVersionKind(group: group, version: version, kind: kind)
    }
}
