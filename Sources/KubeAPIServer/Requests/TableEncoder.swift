import KubeAPI
import KubeJSON
import KubeSupport
import NIOCore

/// Writes the Table of a list. That of a long one is written while it is sent, so that it is never in memory as a whole
/// and its first rows do not wait for the last.
struct TableEncoder: Sendable {
    private let request: TableRequest
    private let page: ReadHandler.Page
    private let definition: ResourceDefinition
    private let now: Timestamp

    /// Tables of more rows are streamed.
    private static let streamedRows = 256
    /// The first pieces are small, so that the client can begin.
    private static let firstRows = 32
    private static let rows = 256

    /// - Parameter now: the time to which ages are counted.
    init(_ request: TableRequest, _ page: ReadHandler.Page, _ definition: ResourceDefinition, now: Timestamp) {
        self.request = request
        self.page = page
        self.definition = definition
        self.now = now
    }

    var isLong: Bool { page.records.count > Self.streamedRows }

    /// The whole table.
    func whole() -> [UInt8] {
        request.table(of: page.records, definition: definition, metadata: metadata, now: now)
    }

    /// Sends the table piece by piece. Two pieces are made at the same time, while those before them are sent.
    func send(to stream: any ResponseStream) async {
        var writer = JSONWriter()
        request.begin(metadata, definition, &writer)
        let size = min(Self.firstRows, page.records.count)
        var hasRows = request.write(page.records[..<size], isFirst: true, definition, now: now, &writer)
        guard stream.write(ByteBuffer(bytes: writer.finish())) else { return }
        var start = size
        while start < page.records.count {
            let middle = min(start + Self.rows, page.records.count)
            let end = min(middle + Self.rows, page.records.count)
            async let second = piece(middle..<end)
            let pieces = [piece(start..<middle), await second]
            await stream.drain()
            for piece in pieces where !piece.isEmpty {
                // Each begins with a comma, which only the first row of all must not.
                guard stream.write(ByteBuffer(bytes: hasRows ? piece[...] : piece.dropFirst())) else { return }
                hasRows = true
            }
            start = end
        }
        var last = JSONWriter()
        request.end(&last)
        guard stream.write(ByteBuffer(bytes: last.finish())) else { return }
        stream.end()
    }

    private func piece(_ range: Range<Int>) -> [UInt8] {
        var writer = JSONWriter(capacity: range.count * 768)
        _ = request.write(page.records[range], isFirst: false, definition, now: now, &writer)
        return writer.finish()
    }

    private var metadata: ListMeta { page.metadata }
}
