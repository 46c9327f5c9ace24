/// A type of objects that can have a status: a generated type with a property `status`, or `DynamicObject`.
package protocol StatusCarrying: KubeObject {
    /// Replaces the status with that of `other`.
    mutating func copyStatus(from other: Self)
}

/// An object of a generated type with a property `status`.
package protocol KubeStatusObject: StatusCarrying {
    associatedtype StatusValue: KubeStruct
    var status: StatusValue { get set }
}

extension KubeStatusObject {
    package mutating func copyStatus(from other: Self) {
        status = other.status
    }
}
