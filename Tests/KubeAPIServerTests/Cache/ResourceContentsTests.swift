import KubeAPI
import KubeSupport
import Testing

@testable import KubeAPIServer

@Suite struct ResourceContentsTests {
    private static let start = Timestamp(secondsSinceEpoch: 1_000_000)

    private static func record(_ name: String, _ revision: Int64) throws -> ObjectRecord {
        let body = Array(#"{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"\#(name)"}}"#.utf8)
        return ObjectRecord(body: body, index: try ObjectIndex(json: body, fields: FieldTree([])), revision: revision)
    }

    private func put(_ name: String, _ revision: Int64) throws -> ObjectChange {
        ObjectChange(key: name, record: try Self.record(name, revision), revision: revision)
    }

    private func delete(_ name: String, _ revision: Int64) -> ObjectChange {
        ObjectChange(key: name, record: nil, revision: revision)
    }

    private func contents(historyLimit: Int = 100) throws -> ResourceContents {
        var contents = ResourceContents(loadedAt: 10, historyLimit: historyLimit)
        contents.load(try Self.record("a", 5), key: "a")
        for change in [try put("b", 11), try put("a", 12), delete("b", 13), try put("c", 14), try put("b", 14)] {
            _ = contents.apply(change, now: Self.start)
        }
        return contents
    }

    @Test("changes contained in the listing of a joined resource are not applied again")
    func joining() throws {
        var contents = ResourceContents(joinedAt: 12, historyLimit: 100)
        contents.load(try Self.record("a", 12), key: "a")
        #expect(contents.apply(try put("a", 11), now: Self.start) == nil)
        #expect(contents.apply(delete("a", 12), now: Self.start) == nil)
        #expect(contents.objects.map(\.value.revision) == [12] && contents.lastChange == 12)
        #expect(contents.apply(try put("a", 13), now: Self.start)?.previous?.revision == 12)
        #expect(contents.events(after: 12, limit: 10)?.map(\.revision) == [13])
        #expect(contents.events(after: 11, limit: 10) == nil)
    }

    @Test("every version within the history can be restored exactly")
    func exactVersions() throws {
        let contents = try contents()
        func state(_ revision: Int64) -> [String]? {
            contents.objects(at: revision)?.map { "\($0.key)\($0.value.revision)" }
        }
        #expect(state(10) == ["a5"])
        #expect(state(11) == ["a5", "b11"])
        #expect(state(12) == ["a12", "b11"])
        #expect(state(13) == ["a12"])
        #expect(state(14) == ["a12", "b14", "c14"])
        #expect(state(20) == ["a12", "b14", "c14"])
        #expect(state(9) == nil)
    }

    @Test("events after a revision are in order; nil is returned if the history no longer has them")
    func events() throws {
        let contents = try contents(historyLimit: 3)
        #expect(contents.events(after: 12, limit: 10)?.map(\.revision) == [13, 14, 14])
        #expect(contents.events(after: 14, limit: 10)?.isEmpty == true)
        #expect(contents.events(after: 11, limit: 10) == nil)
        #expect(contents.objects(at: 11) == nil)
    }

    @Test("a limit does not split the changes of a transaction")
    func transactions() throws {
        let contents = try contents()
        #expect(contents.events(after: 13, limit: 1)?.map(\.revision) == [14, 14])
        #expect(contents.events(after: 11, limit: 1)?.map(\.revision) == [12])
    }

    @Test("a deletion has the last state and the revision of the deletion; deleting a missing object has no event")
    func deletions() throws {
        var contents = try contents()
        let event = contents.apply(delete("c", 15), now: Self.start)
        #expect(event?.isDeletion == true)
        #expect(event?.record.revision == 15)
        #expect(event?.previous?.revision == 14)
        #expect(contents.apply(delete("c", 16), now: Self.start) == nil)
    }

    @Test("the history of a resource that changes steadily is five minutes long")
    func age() throws {
        var contents = ResourceContents(loadedAt: 0)
        for minute in 1...20 {
            let now = Self.start + .seconds(60 * minute)
            _ = contents.apply(try put("lease", Int64(minute)), now: now)
        }
        #expect(contents.events(after: 14, limit: 100)?.map(\.revision) == [15, 16, 17, 18, 19, 20])
        #expect(contents.events(after: 13, limit: 100) == nil)
    }

    @Test("with many objects, those that have not changed recently are packed")
    func packing() throws {
        func record(_ number: Int, _ revision: Int64) throws -> ObjectRecord {
            let body = Array(
                (#"{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"web-\#(number)"},"data":{"a":""#
                    + String(repeating: "abc-def-", count: 100) + #""}}"#).utf8)
            return ObjectRecord(
                body: body, index: try ObjectIndex(json: body, fields: FieldTree([])), revision: revision)
        }
        var contents = ResourceContents(loadedAt: 10, historyLimit: 2)
        for number in 0..<9_000 { contents.load(try record(number, 5), key: "default/web-\(number)") }
        for number in 0..<5 {
            let change = ObjectChange(
                key: "default/web-\(number)", record: try record(number, Int64(20 + number)),
                revision: Int64(20 + number))
            _ = contents.apply(change, now: Self.start)
        }
        let held = (0..<5).map { contents.objects["default/web-\($0)"]?.held.isPacked }
        // The first is what the others are compared with.
        #expect(held == [false, true, true, false, false])
        for number in 0..<5 {
            let record = contents.objects["default/web-\(number)"]
            #expect(record?.name == "web-\(number)" && record?.revision == Int64(20 + number))
        }
        #expect(contents.events(after: 22, limit: 10)?.map(\.record.name) == ["web-3", "web-4"])
    }
}
