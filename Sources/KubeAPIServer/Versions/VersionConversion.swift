import KubeAPI
import KubeJSON
import KubeSupport

/// Converts the objects of a kind between the version in which they are stored and another one.
///
/// Both versions share the stored object and its resource version. What one of them has no field for has to survive a round
/// trip through it, so that a client of the older version that changes an object does not remove what it does not know;
/// upstream keeps such values in annotations of the older version.
package struct VersionConversion<Served: KubeObject, Stored: KubeObject>: Sendable {
    /// Throws if the object can't be expressed in the version.
    package let toServed: @Sendable (Stored) throws(StatusError) -> Served
    package let toStored: @Sendable (Served) throws(StatusError) -> Stored

    package let servedKind: GroupVersionKind

    package init(
        servedKind: GroupVersionKind, toServed: @escaping @Sendable (Stored) throws(StatusError) -> Served,
        toStored: @escaping @Sendable (Served) throws(StatusError) -> Stored
    ) {
        self.servedKind = servedKind
        self.toServed = toServed
        self.toStored = toStored
    }
}

extension VersionConversion where Served.TypeContext == Void {
    package init(
        toServed: @escaping @Sendable (Stored) throws(StatusError) -> Served,
        toStored: @escaping @Sendable (Served) throws(StatusError) -> Stored
    ) {
        self.init(servedKind: Served.groupVersionKind, toServed: toServed, toStored: toStored)
    }
}

/// A conversion between the JSON of two versions, for callers that do not know the types.
package protocol ObjectConversion: Sendable {
    /// The kind of the version that is not the stored one.
    var servedKind: GroupVersionKind { get }
    var servedType: any KubeObject.Type { get }
    /// Returns the served form of an object in its stored form.
    func served(_ stored: [UInt8]) throws(StatusError) -> [UInt8]
    /// Returns the stored form of an object in its served form.
    func stored(_ served: [UInt8]) throws(StatusError) -> [UInt8]
}

extension VersionConversion: ObjectConversion {
    package var servedType: any KubeObject.Type { Served.self }

    package func served(_ stored: [UInt8]) throws(StatusError) -> [UInt8] {
        try toServed(try Self.decode(stored)).json()
    }

    package func stored(_ served: [UInt8]) throws(StatusError) -> [UInt8] {
        try toStored(try Self.decode(served)).json()
    }

    private static func decode<Object: KubeObject>(_ json: [UInt8]) throws(StatusError) -> Object {
        do throws(JSONError) {
            return try Object(json: json)
        } catch {
            throw .internalError(error.message)
        }
    }
}
