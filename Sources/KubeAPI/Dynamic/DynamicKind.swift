/// A kind that is known only at run time: what discovery or a definition says of it.
///
/// It is the context in which a `DynamicObject` is served and asked for. Two kinds are the same one if they are the
/// same instance; compare their `groupVersionKind` for anything else.
package final class DynamicKind: Sendable {
    package let description: APIResourceDescription
    /// The fields of the kind's objects.
    package let fieldTable: FieldTable

    /// - Parameter fieldTable: Nil for a kind whose objects may have any field.
    package init(_ description: APIResourceDescription, fieldTable: FieldTable? = nil) {
        self.description = description
        self.fieldTable =
            fieldTable
            ?? FieldTable(
                Self.schemaName(description.groupVersionKind), kinds: [description.groupVersionKind],
                fields: [Field("metadata", .object(ObjectMeta.self))], isOpen: true)
    }

    package var groupVersionKind: GroupVersionKind { description.groupVersionKind }

    /// The name of the kind's schema in OpenAPI documents: `com.example.stable.v1.CronTab` for the group
    /// `stable.example.com`.
    package static func schemaName(_ kind: GroupVersionKind) -> String {
        let group = kind.group.split(separator: ".").reversed()
        return (group.map(String.init) + [kind.version, kind.kind]).joined(separator: ".")
    }
}
