import KubeJSON

/// A type of API objects, which have metadata.
///
/// The Swift type of a generated kind determines the kind. A type that represents many kinds, such as `DynamicObject`,
/// needs a `TypeContext` that determines the kind. Generic code takes the context together with the type, and works for
/// both: the context of a generated kind is `Void`.
package protocol KubeObject<TypeContext>: KubeStruct {
    /// Determines the kind, together with the Swift type.
    associatedtype TypeContext: Sendable = Void

    static func groupVersionKind(in context: TypeContext) -> GroupVersionKind

    /// Returns the field table of the kind.
    static func fieldTable(in context: TypeContext) -> FieldTable

    /// Sets apiVersion and kind of an object whose encoding lacks them, such as an item of a list.
    mutating func identify(in context: TypeContext)

    /// The group, version and kind of the object.
    var groupVersionKind: GroupVersionKind { get }

    var metadata: ObjectMeta { get set }
}

extension KubeObject {
    /// Makes an object of the kind whose other fields have their zero value.
    package init(in context: TypeContext) {
        self.init()
        identify(in: context)
    }
}

extension KubeObject where TypeContext == Void {
    package static var groupVersionKind: GroupVersionKind { groupVersionKind(in: ()) }

    package static func fieldTable(in context: Void) -> FieldTable { fieldTable }

    package mutating func identify(in context: Void) {}

    package var groupVersionKind: GroupVersionKind { Self.groupVersionKind(in: ()) }
}
