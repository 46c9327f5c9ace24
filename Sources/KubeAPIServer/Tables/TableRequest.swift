import KubeAPI
import KubeJSON
import KubeSupport
import NIOCore

/// The client asked for a Table: https://kubernetes.io/docs/reference/using-api/api-concepts/#receiving-resources-as-tables
package struct TableRequest: Hashable, Sendable {
    /// What each row carries of its object.
    package enum IncludedObject: String, Hashable, Sendable {
        case none = "None"
        case metadata = "Metadata"
        case object = "Object"
    }

    /// `v1`, or `v1beta1` for old clients.
    package var version: String
    package var includedObject: IncludedObject

    package init(version: String = "v1", includedObject: IncludedObject = .metadata) {
        self.version = version
        self.includedObject = includedObject
    }

    /// The objects as a Table. An object that can't be read gives no row.
    func table(
        of records: [ObjectRecord], definition: ResourceDefinition, revision: Int64? = nil,
        continueToken: String? = nil
    ) -> [UInt8] {
        let now = SystemTime().now()
        var writer = JSONWriter(capacity: 1_024 + records.count * 512)
        writer.beginObject()
        writer.raw(#""kind":"Table","apiVersion":"meta.k8s.io/"#)
        writer.raw(version == "v1beta1" ? "v1beta1\"" : "v1\"")
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        let metadata = ListMeta {
            $0.resourceVersion = (revision ?? records.first?.revision).map { String($0) }
            $0.continue = continueToken
        }
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
        for record in records {
            guard let cells = try? definition.table.cells(json: record.json, now: now) else { continue }
            writer.element()
            writer.beginObject()
            writer.key(quoted: #""cells":"#)
            cells.write(to: &writer)
            switch includedObject {
            case .none: break
            case .metadata:
                writer.key(quoted: #""object":"#)
                writer.write(rawValue: PartialMetadata.json(of: record, version: version))
            case .object:
                writer.key(quoted: #""object":"#)
                writer.write(rawValue: record.json)
            }
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        return writer.finish()
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

/// An object of which only the metadata is sent.
enum PartialMetadata {
    /// In the version that was asked for, `v1` or `v1beta1`.
    static func kind(_ version: String) -> GroupVersionKind {
        GroupVersionKind(group: "meta.k8s.io", version: version, kind: "PartialObjectMetadata")
    }

    static func json(of record: ObjectRecord, version: String) -> [UInt8] {
        var metadata = (try? MetadataOnly(json: record.body).metadata) ?? ObjectMeta()
        metadata.resourceVersion = String(record.revision)
        var writer = JSONWriter()
        writer.beginObject()
        writer.raw(
            version == "v1beta1"
                ? #""kind":"PartialObjectMetadata","apiVersion":"meta.k8s.io/v1beta1""#
                : #""kind":"PartialObjectMetadata","apiVersion":"meta.k8s.io/v1""#)
        writer.continueObject()
        writer.key(quoted: #""metadata":"#)
        metadata.write(to: &writer)
        writer.endObject()
        return writer.finish()
    }
}
