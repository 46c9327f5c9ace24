import KubeAPI
import KubeJSON
import KubeSupport

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
