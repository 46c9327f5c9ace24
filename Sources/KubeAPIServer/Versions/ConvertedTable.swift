import KubeAPI
import KubeJSON
import KubeSupport

/// A Table of a served version with the columns of the stored version.
struct ConvertedTable<Served: KubeObject<Void>, Stored: KubeObject<Void>>: TablePrinting {
    let table: any TablePrinting
    let conversion: VersionConversion<Served, Stored>

    var columns: [TableColumn] { table.columns }

    func cells(json: [UInt8], now: Timestamp) throws(JSONError) -> [JSONValue] {
        let stored: Stored
        let served = try Served(json: json)
        do throws(StatusError) {
            stored = try conversion.toStored(served)
        } catch {
            throw JSONError(.invalidValue, "\(error)", offset: 0)
        }
        return try table.cells(json: stored.json(), now: now)
    }
}
