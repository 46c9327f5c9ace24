import KubeAPI
import KubeJSON
import KubeSupport

/// Converts objects of a kind to rows of a Table, which kubectl prints.
package protocol TablePrinting: Sendable {
    var columns: [TableColumn] { get }
    /// Returns a cell for each column. `json` is the stored form of the object, without its API version.
    func cells(json: [UInt8], now: Timestamp) throws(JSONError) -> [JSONValue]
}
