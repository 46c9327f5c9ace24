/// An object of a type whose objects can have a status, in a Swift property or not (`DynamicObject`).
package protocol StatusCarrying: KubeObject {
    /// Replaces the status with that of `other`.
    mutating func takeStatus(from other: Self)
}

/// An object of a generated type with a property `status`.
package protocol KubeStatusObject: StatusCarrying {
    associatedtype StatusValue: KubeStruct
    var status: StatusValue { get set }
}

extension KubeStatusObject {
    package mutating func takeStatus(from other: Self) {
        status = other.status
    }
}
