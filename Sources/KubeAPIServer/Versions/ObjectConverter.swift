import KubeAPI

/// Converts objects between the versions of a kind asynchronously, as a conversion webhook does. May fail.
package protocol ObjectConverter: Sendable {
    /// Returns the objects in the version of `kind`, in the same order.
    ///
    /// - Parameter objects: One or more objects of a kind as JSON, each in any of the kind's versions.
    func convert(_ objects: [[UInt8]], to kind: GroupVersionKind) async throws(ConversionError) -> [[UInt8]]
}
