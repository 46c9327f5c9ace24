import KubeAPI
import KubeJSON
import KubeSupport
import NIOCore

/// Encodes the Table of a list. A long Table is encoded while it is sent, so that the whole Table is never in memory
/// and the first rows are sent early.
struct TableEncoder: Sendable {
    private let request: TableRequest
    private let page: ReadHandler.Page
    private let definition: ResourceDefinition
    private let now: Timestamp

    /// The number of rows above which a Table is streamed.
    private static let streamedRows = 256
    /// The number of rows of the first chunks; small, so that the client can start early.
    private static let firstRows = 32
    private static let rows = 256

    /// - Parameter now: The time from which ages are computed.
    init(_ request: TableRequest, _ page: ReadHandler.Page, _ definition: ResourceDefinition, now: Timestamp) {
        self.request = request
        self.page = page
        self.definition = definition
        self.now = now
    }

    var isLong: Bool { page.records.count > Self.streamedRows }

    /// Returns the whole Table.
    func whole() -> [UInt8] {
        request.table(of: page.records, definition: definition, metadata: metadata, now: now)
    }

    /// Sends the Table in chunks. Two chunks are encoded concurrently while the previous ones are sent.
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
                // Every chunk starts with a comma, which is dropped before the first row of the Table.
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
