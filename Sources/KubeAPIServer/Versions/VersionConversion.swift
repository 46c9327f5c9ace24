import KubeAPI
import KubeJSON

/// Converts the objects of a kind between the version in which they are stored and another one.
///
/// Both versions share the stored object and its resource version. Values without a field in one version must survive a
/// round trip through it, so that an update by a client of the older version does not remove them; upstream keeps such
/// values in annotations of the older version.
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
