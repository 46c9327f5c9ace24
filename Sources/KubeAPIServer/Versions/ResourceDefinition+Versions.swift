import KubeAPI

extension ResourceDefinition {
    /// Returns the record in the version of this resource; in the stored version if the conversion is asynchronous.
    ///
    /// - Throws: An internal error if the object can't be converted: it is never sent in a version other than the
    ///   requested one.
    func served(_ record: ObjectRecord) throws(StatusError) -> ObjectRecord {
        guard let conversion else { return record }
        do {
            let body = try conversion.served(record.body)
            let index = try ObjectIndex(json: body, fields: FieldTree([]))
            return ObjectRecord(body: body, index: index, revision: record.revision)
        } catch {
            decodeErrors.increment()
            throw unconvertible(GoText.quoted(record.name), groupVersionKind, error)
        }
    }

    func served(_ records: [ObjectRecord]) throws(StatusError) -> [ObjectRecord] {
        if conversion == nil { return records }
        var served: [ObjectRecord] = []
        served.reserveCapacity(records.count)
        for record in records { served.append(try self.served(record)) }
        return served
    }

    /// Converts records from their stored versions to the version of this resource asynchronously.
    func converted(_ records: [ObjectRecord]) async throws(StatusError) -> [ObjectRecord] {
        guard let deferredConversion, !records.isEmpty else { return records }
        return try await converted(records, deferredConversion, to: groupVersionKind)
    }

    /// Returns the record in the version in which new objects are stored.
    func stored(_ record: ObjectRecord) async throws(StatusError) -> ObjectRecord {
        guard let deferredConversion else { return record }
        return try await converted([record], deferredConversion, to: deferredConversion.storedKind)[0]
    }

    /// Returns an object of a request or of a patch in the version of `kind`.
    func converted(
        _ object: DynamicObject, _ conversion: DeferredConversion, to kind: GroupVersionKind
    ) async throws(StatusError) -> DynamicObject {
        do throws(ConversionError) {
            return try await conversion.object(object, in: kind)
        } catch {
            // A new object is not stored yet.
            if object.metadata.uid != nil { decodeErrors.increment() }
            throw unconvertible(GoText.quoted(object.metadata.name ?? ""), kind, error)
        }
    }

    private func converted(
        _ records: [ObjectRecord], _ conversion: DeferredConversion, to kind: GroupVersionKind
    ) async throws(StatusError) -> [ObjectRecord] {
        do throws(ConversionError) {
            return try await conversion.records(records, in: kind)
        } catch {
            decodeErrors.increment()
            throw unconvertible(records.count == 1 ? GoText.quoted(records[0].name) : "objects", kind, error)
        }
    }

    private func unconvertible(_ subject: String, _ kind: GroupVersionKind, _ error: any Error) -> StatusError {
        .internalError(
            "\(groupVersionResource.qualifiedResource) \(subject) can't be converted to \(kind.apiVersion): \(error)")
    }
}
