import KubeAPI
import KubeSupport
import TestSupport
import Testing

@testable import KubeAPIServer

@Suite struct PaginationSnapshotsTests {
    private static func definition() throws -> ResourceDefinition {
        let catalogue = BuiltInResources().catalogue
        return try #require(catalogue[GroupVersionResource(group: "", version: "v1", resource: "pods")])
    }

    private func snapshot(_ revision: Int64) -> ResourceSnapshot {
        ResourceSnapshot(objects: ObjectMap(), revision: revision)
    }

    @Test("a snapshot not in use is removed after many changes, one in use stays")
    func changes() throws {
        let pods = try Self.definition()
        let time = ManualTime()
        let book = PaginationSnapshots(changeLimit: 100, time: time)
        book.keep(snapshot(10), of: pods)
        book.keep(snapshot(20), of: pods)
        #expect(book.find(pods, revision: 20) != nil)
        book.keep(snapshot(110), of: pods)
        #expect(book.find(pods, revision: 110) != nil)
        book.keep(snapshot(115), of: pods)
        book.mark(500)
        time.advance(by: .seconds(11))
        book.mark(501)
        #expect(book.find(pods, revision: 10) == nil)
        #expect(book.find(pods, revision: 20) != nil)
        #expect(book.find(pods, revision: 110) != nil)
        #expect(book.find(pods, revision: 115) == nil)
    }

    @Test("a snapshot is kept for some time after its first page despite many changes")
    func first() throws {
        let pods = try Self.definition()
        let time = ManualTime()
        let book = PaginationSnapshots(changeLimit: 100, time: time)
        book.keep(snapshot(10), of: pods)
        time.advance(by: .seconds(1))
        book.mark(5_000)
        #expect(book.find(pods, revision: 10) != nil)
    }

    @Test("a client that stops reading pages does not keep a snapshot for long")
    func pause() throws {
        let pods = try Self.definition()
        let time = ManualTime()
        let book = PaginationSnapshots(changeLimit: 100, time: time)
        book.keep(snapshot(10), of: pods)
        #expect(book.find(pods, revision: 10) != nil)
        time.advance(by: .seconds(20))
        book.mark(500)
        #expect(book.find(pods, revision: 10) != nil)
        time.advance(by: .seconds(31))
        book.mark(501)
        #expect(book.find(pods, revision: 10) == nil)
    }
}
