import KubeAPI
import KubeJSON

/// The conversion of a resource by an `ObjectConverter`.
///
/// The cache holds the objects of such a resource in their stored versions, since waiting for the converter would delay
/// the changes of all other resources. Objects are converted when they are read or written. Selectors are applied to
/// the stored version.
package struct DeferredConversion: Sendable {
    /// The kind with the version in which objects are written to the store. Objects stored in another version keep it
    /// until they are written again.
    package let storedKind: GroupVersionKind
    package let converter: any ObjectConverter

    package init(storedKind: GroupVersionKind, converter: any ObjectConverter) {
        self.storedKind = storedKind
        self.converter = converter
    }

    /// Returns the records in the version of `kind`; those in another version are converted in one call.
    ///
    /// - Throws: If the converter fails, or returns an object of another kind, version or identity.
    func records(_ records: [ObjectRecord], in kind: GroupVersionKind) async throws(ConversionError) -> [ObjectRecord] {
        let header = ResourceDefinition.header(of: kind)
        let foreign = records.indices.filter { !records[$0].body.starts(with: header) }
        guard !foreign.isEmpty else { return records }
        let converted = try await objects(foreign.map { records[$0].json }, in: kind)
        var result = records
        for (index, object) in zip(foreign, converted) { result[index] = try Self.record(object, of: records[index]) }
        return result
    }

    /// Returns the object in the version of `kind`.
    func object(_ object: DynamicObject, in kind: GroupVersionKind) async throws(ConversionError) -> DynamicObject {
        guard object.groupVersionKind != kind else { return object }
        let converted = try await objects([object.json()], in: kind)[0]
        let original = object.metadata
        try Self.check(
            converted.metadata, name: original.name ?? "", namespace: original.namespace ?? "", uid: original.uid ?? "")
        return converted
    }

    private func objects(_ objects: [[UInt8]], in kind: GroupVersionKind) async throws(ConversionError)
        -> [DynamicObject]
    {
        let converted = try await converter.convert(objects, to: kind)
        guard converted.count == objects.count else {
            throw ConversionError("conversion returned \(converted.count) objects instead of \(objects.count)")
        }
        var result: [DynamicObject] = []
        result.reserveCapacity(converted.count)
        for json in converted {
            let object: DynamicObject
            do throws(JSONError) {
                object = try DynamicObject(json: json)
            } catch {
                throw ConversionError("conversion returned invalid JSON: \(error.message)")
            }
            guard object.groupVersionKind == kind else {
                throw ConversionError(
                    "conversion to \(kind.apiVersion) \(kind.kind) returned \(object.apiVersion) \(object.kind)")
            }
            result.append(object)
        }
        return result
    }

    private static func record(_ object: DynamicObject, of original: ObjectRecord) throws(ConversionError)
        -> ObjectRecord
    {
        var object = object
        // The record adds the resource version when the object is sent.
        object.metadata.resourceVersion = nil
        try check(object.metadata, name: original.name, namespace: original.namespace, uid: original.uid)
        let body = object.json()
        do throws(JSONError) {
            let index = try ObjectIndex(json: body, fields: FieldTree([]))
            return ObjectRecord(body: body, index: index, revision: original.revision)
        } catch {
            throw ConversionError(error.message)
        }
    }

    /// A conversion may change no metadata but labels and annotations:
    /// https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/#response
    private static func check(
        _ converted: ObjectMeta, name: String, namespace: String, uid: String
    ) throws(ConversionError) {
        for (field, new, old) in [
            ("name", converted.name ?? "", name), ("namespace", converted.namespace ?? "", namespace),
            ("uid", converted.uid ?? "", uid),
        ] where new != old {
            throw ConversionError(
                "conversion changed metadata.\(field) from \(GoText.quoted(old)) to \(GoText.quoted(new))")
        }
    }
}
