import KubeAPI
import KubeJSON
import KubeSupport

/// A Table of name and creation time, for kinds without their own columns.
package struct DefaultTable: TablePrinting {
    package init() {}

    package var columns: [TableColumn] {
        [.name, TableColumn("Created At", type: "date")]
    }

    package func cells(json: [UInt8], now: Timestamp) throws(JSONError) -> [JSONValue] {
        let metadata = try PartialObjectMetadata(json: json).metadata
        return [
            .string(metadata.name ?? ""), metadata.creationTimestamp.map { .string($0.description) } ?? "<unknown>",
        ]
    }
}
