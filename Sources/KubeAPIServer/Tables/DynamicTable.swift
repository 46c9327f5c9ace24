import KubeAPI
import KubeJSON
import KubeSupport

/// The Table of a kind that is defined at run time.
package struct DynamicTable: TablePrinting {
    package let columns: [TableColumn]
    private let others: [DynamicColumn]

    /// - Parameter others: The columns after the name; nil for the age only.
    package init(_ others: [DynamicColumn]? = nil) {
        self.others =
            others ?? [DynamicColumn(TableColumn("Age", type: "date"), at: ".metadata.creationTimestamp")]
        columns = [.name] + self.others.map(\.column)
    }

    package func cells(json: [UInt8], now: Timestamp) throws(JSONError) -> [JSONValue] {
        let object = try JSONValue(json: json)
        let name = object["metadata"]?["name"] ?? ""
        return [name] + others.map { Self.cell(object, $0, now) }
    }

    /// Returns null if the value is absent or has another type than the column.
    private static func cell(_ object: JSONValue, _ column: DynamicColumn, _ now: Timestamp) -> JSONValue {
        var value: JSONValue? = object
        for key in column.path { value = value?[key] }
        guard let value else { return .null }
        switch column.column.type {
        case "integer": return value.integer.map { .integer($0) } ?? .null
        case "number":
            switch value {
            case .integer, .number: return value
            default: return .null
            }
        case "boolean": return value.bool.map { .bool($0) } ?? .null
        case "date":
            guard let text = value.string else { return .null }
            guard let time = try? Time(json: value.json()) else { return .string(text) }
            return .string(HumanDuration.since(time, now: now))
        default: return value.string.map { .string($0) } ?? .string(value.jsonString())
        }
    }
}
