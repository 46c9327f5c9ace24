/// A kind known only at run time, from discovery or a definition.
///
/// It is the type context of `DynamicObject`. Two instances are different kinds, even with the same `groupVersionKind`:
/// a definition that is deleted and created again makes a new kind.
package final class DynamicKind: Sendable {
    package let description: APIResourceDescription
    /// The fields of the kind's objects.
    package let fieldTable: FieldTable

    /// - Parameter fieldTable: Nil for a kind whose objects may have any fields.
    package init(_ description: APIResourceDescription, fieldTable: FieldTable? = nil) {
        self.description = description
        self.fieldTable =
            fieldTable
            ?? FieldTable(
                Self.schemaName(description.groupVersionKind), kinds: [description.groupVersionKind],
                fields: [Field("metadata", .object(ObjectMeta.self))], isOpen: true)
    }

    package var groupVersionKind: GroupVersionKind { description.groupVersionKind }

    /// Returns the name of the kind's schema in OpenAPI documents, such as `com.example.stable.v1.CronTab` for the
    /// group `stable.example.com`.
    package static func schemaName(_ kind: GroupVersionKind) -> String {
        let group = kind.group.split(separator: ".").reversed()
        return (group.map(String.init) + [kind.version, kind.kind]).joined(separator: ".")
    }
}
