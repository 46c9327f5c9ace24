import KubeAPI
import KubeJSON
import KubeSupport

/// Converts objects of a kind to rows of a Table, which kubectl prints.
package protocol TablePrinting: Sendable {
    var columns: [TableColumn] { get }
    /// Returns a cell for each column. `json` is the stored form of the object, without its API version.
    func cells(json: [UInt8], now: Timestamp) throws(JSONError) -> [JSONValue]
}

/// A column of a Table. Columns of priority 0 are always printed, others only with `-o wide`.
package struct TableColumn: Hashable, Sendable {
    package var name: String
    package var type: String
    package var format: String
    package var description: String
    package var priority: Int

    package init(
        _ name: String, type: String = "string", format: String = "", description: String = "", priority: Int = 0
    ) {
        self.name = name
        self.type = type
        self.format = format
        self.description = description
        self.priority = priority
    }

    package static let name = TableColumn("Name", format: "name")
    package static let age = TableColumn("Age")

    static func integer(_ name: String) -> TableColumn { TableColumn(name, type: "integer") }
}

/// A Table whose rows are computed from the typed object.
package struct Table<Object: KubeObject>: TablePrinting {
    package let columns: [TableColumn]
    private let makeCells: @Sendable (Object, _ now: Timestamp) -> [JSONValue]
    private let read: (@Sendable ([UInt8]) throws(JSONError) -> Object)?

    /// `read` decodes only the fields that the cells need, for kinds with many and large objects; nil decodes all
    /// fields.
    package init(
        _ columns: [TableColumn], read: (@Sendable ([UInt8]) throws(JSONError) -> Object)? = nil,
        cells: @escaping @Sendable (Object, _ now: Timestamp) -> [JSONValue]
    ) {
        self.columns = columns
        self.read = read
        makeCells = cells
    }

    package func cells(json: [UInt8], now: Timestamp) throws(JSONError) -> [JSONValue] {
        if let read { return makeCells(try read(json), now) }
        return makeCells(try Object(json: json), now)
    }

    func cells(of object: Object, now: Timestamp) -> [JSONValue] { makeCells(object, now) }
}

/// A Table of name and creation time, for kinds without their own columns.
package struct DefaultTable: TablePrinting {
    package init() {}

    package var columns: [TableColumn] {
        [.name, TableColumn("Created At", type: "date")]
    }

    package func cells(json: [UInt8], now: Timestamp) throws(JSONError) -> [JSONValue] {
        let metadata = try MetadataOnly(json: json).metadata
        return [
            .string(metadata.name ?? ""), metadata.creationTimestamp.map { .string($0.description) } ?? "<unknown>",
        ]
    }
}

/// Decodes only the metadata of an object of any kind.
package struct MetadataOnly: JSONReadable, Sendable {
    package private(set) var metadata = ObjectMeta()

    package static var zero: Self { Self() }

    package init() {}

    package init(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.beginObject() else { return }
        while try reader.nextKey() {
            if reader.keyIs("metadata") {
                metadata = try ObjectMeta(from: &reader)
            } else {
                try reader.skipValue()
            }
        }
    }
}
