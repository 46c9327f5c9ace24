import KubeAPI
import KubeJSON
import KubeSupport

/// A request for a Table:
/// https://kubernetes.io/docs/reference/using-api/api-concepts/#receiving-resources-as-tables
package struct TableRequest: Hashable, Sendable {
    /// The part of its object that each row contains.
    package enum IncludedObject: String, Hashable, Sendable {
        case none = "None"
        case metadata = "Metadata"
        case object = "Object"
    }

    /// The version of the Table: `v1`, or `v1beta1` for old clients.
    package var version: String
    package var includedObject: IncludedObject

    package init(version: String = "v1", includedObject: IncludedObject = .metadata) {
        self.version = version
        self.includedObject = includedObject
    }

    /// Returns the objects as a Table. Objects that can't be decoded are omitted.
    func table(
        of records: [ObjectRecord], definition: ResourceDefinition, metadata: ListMeta? = nil, now: Timestamp
    ) -> [UInt8] {
        let metadata = metadata ?? ListMeta { $0.resourceVersion = records.first.map { String($0.revision) } }
        var writer = JSONWriter(capacity: 1_024 + records.count * 512)
        begin(metadata, definition, &writer)
        _ = write(records[...], isFirst: true, definition, now: now, &writer)
        end(&writer)
        return writer.finish()
    }

    /// Writes the beginning of the Table up to the first row.
    func begin(_ metadata: ListMeta, _ definition: ResourceDefinition, _ writer: inout JSONWriter) {
        writer.beginObject()
        writer.raw(#""kind":"Table","apiVersion":"meta.k8s.io/"#)
        writer.raw(version == "v1beta1" ? "v1beta1\"" : "v1\"")
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.key(quoted: #""columnDefinitions":"#)
        writer.beginArray()
        for column in definition.table.columns {
            writer.element()
            write(column, &writer)
        }
        writer.endArray()
        writer.key(quoted: #""rows":"#)
        writer.beginArray()
    }

    /// Writes the end of the Table after the last row.
    func end(_ writer: inout JSONWriter) {
        writer.endArray()
        writer.endObject()
    }

    /// Writes the rows of `records`, starting with a comma unless `isFirst`. Returns true if there are rows.
    func write(
        _ records: ArraySlice<ObjectRecord>, isFirst: Bool, _ definition: ResourceDefinition, now: Timestamp,
        _ writer: inout JSONWriter
    ) -> Bool {
        var isFirst = isFirst
        for record in records {
            guard let cells = try? definition.table.cells(json: record.body, now: now) else { continue }
            if !isFirst { writer.raw(",") }
            isFirst = false
            writer.beginObject()
            writer.key(quoted: #""cells":"#)
            cells.write(to: &writer)
            writer.key(quoted: #""object":"#)
            switch includedObject {
            case .none: writer.writeNull()
            case .metadata: PartialMetadata.write(record, version: version, to: &writer)
            case .object: writer.write(rawValue: record.json)
            }
            writer.endObject()
        }
        return !isFirst
    }

    private func write(_ column: TableColumn, _ writer: inout JSONWriter) {
        writer.beginObject()
        writer.key(quoted: #""name":"#)
        writer.write(column.name)
        writer.key(quoted: #""type":"#)
        writer.write(column.type)
        writer.key(quoted: #""format":"#)
        writer.write(column.format)
        writer.key(quoted: #""description":"#)
        writer.write(column.description)
        writer.key(quoted: #""priority":"#)
        writer.write(Int64(column.priority))
        writer.endObject()
    }
}
