import KubeAPI
import KubeJSON
import KubeSupport

/// How a kind that is stored in one version of the API is told in another: two functions, each whole in itself.
///
/// Both versions share the stored object and its resource version. What one of them has no field for has to survive a
/// round trip through it, so that a client of the older version that changes an object does not take away what it does
/// not know; upstream keeps such things in annotations of the older form.
package struct VersionConversion<Served: KubeObject, Stored: KubeObject>: Sendable {
    package let toServed: @Sendable (Stored) -> Served
    package let toStored: @Sendable (Served) -> Stored

    package init(toServed: @escaping @Sendable (Stored) -> Served, toStored: @escaping @Sendable (Served) -> Stored) {
        self.toServed = toServed
        self.toStored = toStored
    }
}

/// The reading side of a conversion, for those who know nothing of the types.
package protocol StoredFormReading: Sendable {
    /// The served form of an object, from the JSON of its stored form.
    func served(_ stored: [UInt8]) throws(JSONError) -> [UInt8]
}

extension VersionConversion: StoredFormReading {
    package func served(_ stored: [UInt8]) throws(JSONError) -> [UInt8] {
        toServed(try Stored(json: stored)).json()
    }
}

extension ResourceDefinition {
    /// The record in the version that this resource is served in. An object that can't be read stays as it is.
    func served(_ record: ObjectRecord) -> ObjectRecord {
        guard let conversion, let body = try? conversion.served(record.body),
            let index = try? ObjectIndex(json: body, fields: FieldTree([]))
        else { return record }
        return ObjectRecord(body: body, index: index, revision: record.revision)
    }

    func served(_ records: [ObjectRecord]) -> [ObjectRecord] {
        conversion == nil ? records : records.map(served)
    }
}

/// A table of the stored form, for objects in their served form: both versions print alike.
struct ConvertedTable<Served: KubeObject, Stored: KubeObject>: TablePrinting {
    let table: any TablePrinting
    let conversion: VersionConversion<Served, Stored>

    var columns: [TableColumn] { table.columns }

    func cells(json: [UInt8], now: Timestamp) throws(JSONError) -> [JSONValue] {
        try table.cells(json: conversion.toStored(try Served(json: json)).json(), now: now)
    }
}
