/// An object of a type that may have a status.
package protocol StatusCarrying: KubeObject {
    /// Replaces the status with that of `other`.
    mutating func takeStatus(from other: Self)
}

/// An object whose type has a field `status`.
package protocol KubeStatusObject: StatusCarrying {
    associatedtype StatusValue: KubeStruct
    var status: StatusValue { get set }
}

extension KubeStatusObject {
    package mutating func takeStatus(from other: Self) {
        status = other.status
    }
}
