import KubeJSON

/// A type whose values are objects of the API, with a name and a version.
///
/// The Swift type of a generated kind says which kind it is. A type that stands for many kinds, such as
/// `DynamicObject`, needs more than its name to be served or asked for: its `TypeContext`. Generic code takes the
/// context once, where it takes the type, and works for both: a generated kind's context is `Void`.
package protocol KubeObject<TypeContext>: KubeStruct {
    /// What generic code must know of the kind beside its Swift type.
    associatedtype TypeContext: Sendable = Void

    static func groupVersionKind(in context: TypeContext) -> GroupVersionKind

    /// The fields of the kind.
    static func fieldTable(in context: TypeContext) -> FieldTable

    /// Sets the kind of an object whose encoding did not say it, as the items of a list do not.
    mutating func identify(in context: TypeContext)

    /// The kind of this object.
    var groupVersionKind: GroupVersionKind { get }

    var metadata: ObjectMeta { get set }
}

extension KubeObject {
    /// Makes an object of the kind with every field at its zero.
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

/// An object of a type that may have a status, the observed state beside the desired one.
package protocol StatusCarrying: KubeObject {
    /// Replaces the status by that of `other`.
    mutating func takeStatus(from other: Self)
}

/// An object whose type has a field for the status.
package protocol KubeStatusObject: StatusCarrying {
    associatedtype StatusValue: KubeStruct
    var status: StatusValue { get set }
}

extension KubeStatusObject {
    package mutating func takeStatus(from other: Self) {
        status = other.status
    }
}
