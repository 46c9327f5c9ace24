import KubeAPI

/// A conversion between the JSON of two versions, for callers without the static types.
package protocol ObjectConversion: Sendable {
    /// The kind of the version that is not the stored one.
    var servedKind: GroupVersionKind { get }
    var servedType: any KubeObject.Type { get }
    /// Returns the served form of an object in its stored form.
    func served(_ stored: [UInt8]) throws(StatusError) -> [UInt8]
    /// Returns the stored form of an object in its served form.
    func stored(_ served: [UInt8]) throws(StatusError) -> [UInt8]
}
