import KubeAPI
import KubeSupport
import TestSupport
import Testing

@testable import KubeAPIServer

@Suite struct PublicationQueueTests {
    private func time(_ microseconds: Int64) -> Timestamp {
        Timestamp(secondsSinceEpoch: 1_000, nanoseconds: microseconds * 1_000)
    }

    private func event(_ revision: Int64) throws -> CacheEvent {
        CacheEvent(revision: revision, record: try record(revision), previous: nil, isDeletion: false)
    }

    private func record(_ revision: Int64) throws -> ObjectRecord {
        let body = Array(
            #"{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"c\#(revision)","namespace":"default"}}"#.utf8)
        return ObjectRecord(body: body, index: try ObjectIndex(json: body, fields: FieldTree([])), revision: revision)
    }

    @Test("the writer delivers events for few receivers")
    func few() throws {
        var queue = PublicationQueue()
        for revision in 1...3 as ClosedRange<Int64> {
            #expect(queue.add([try event(revision)], holding: [], now: time(revision)) == .deliver)
            #expect(queue.take().events.map(\.revision) == [revision])
            queue.recordDelivery(of: 1, messages: PublicationQueue.many - 1, now: time(revision))
        }
    }

    @Test("a separate task delivers events for many receivers, together after each pause")
    func many() throws {
        var queue = PublicationQueue()
        #expect(queue.add([try event(1)], holding: [], now: time(0)) == .deliver)
        _ = queue.take()
        queue.recordDelivery(of: 1, messages: 100, now: time(0))
        let pause = PublicationQueue.pausePerReceiver * 100
        #expect(queue.add([try event(2)], holding: [], now: time(100)) == .schedule(after: pause - .microseconds(100)))
        #expect(queue.add([try event(3), try event(4)], holding: [], now: time(200)) == .wait)
        #expect(queue.take().events.map(\.revision) == [2, 3, 4])
        queue.recordDelivery(of: 3, messages: 300, now: time(4_000))
        // What has come during the delivery waits for the next one, by the same hand.
        #expect(queue.add([try event(5)], holding: [], now: time(4_000)) == .wait)
        #expect(queue.next(now: time(4_000)) == .schedule(after: pause))
        #expect(queue.take().events.map(\.revision) == [5])
        queue.recordDelivery(of: 1, messages: 100, now: time(8_000))
        #expect(queue.next(now: time(8_000)) == .wait)
        // After the pause there is no delay.
        #expect(queue.add([try event(6)], holding: [], now: time(1_000_000)) == .schedule(after: .zero))
    }

    @Test("the number of receivers is per event, however many events are delivered together")
    func spread() throws {
        var queue = PublicationQueue()
        let events = try (1...100).map { try event($0) }
        #expect(queue.add(events, holding: [], now: time(0)) == .deliver)
        _ = queue.take()
        queue.recordDelivery(of: 100, messages: 100, now: time(0))
        #expect(queue.add([try event(101)], holding: [], now: time(1)) == .deliver)
    }

    @Test("no pause is longer than the limit, even if the clock is set back")
    func longestPause() throws {
        var queue = PublicationQueue()
        _ = queue.add([try event(1)], holding: [], now: time(0))
        _ = queue.take()
        queue.recordDelivery(of: 1, messages: 1_000_000, now: time(0))
        #expect(
            queue.add([try event(2)], holding: [], now: Timestamp(secondsSinceEpoch: 1))
                == .schedule(after: PublicationQueue.longestPause))
    }

    @Test("a writer delivers when too many events are queued")
    func bound() throws {
        var queue = PublicationQueue()
        _ = queue.add([try event(1)], holding: [], now: time(0))
        _ = queue.take()
        queue.recordDelivery(of: 1, messages: 100, now: time(0))
        let first = try event(2)
        #expect(queue.add([first], holding: [], now: time(0)) != .deliver)
        let others = Array(repeating: first, count: PublicationQueue.limit - 2)
        #expect(queue.add(others, holding: [], now: time(0)) == .wait)
        #expect(queue.add([first], holding: [], now: time(0)) == .deliver)
        #expect(queue.take().events.count == PublicationQueue.limit)
    }
}

/// Many watches of one resource, whose events are queued.
@Suite struct QueuedPublicationTests {
    private struct Fixture {
        let time = ManualTime()
        let resource: ResourceCache
        let sinks: [RecordingSink]
        private let definition: ResourceDefinition

        /// As many watches as are told beside the writers, which have been told of revision 1.
        init() throws {
            definition = try #require(
                BuiltInResources().catalogue[GroupVersionResource(group: "", version: "v1", resource: "configmaps")])
            resource = ResourceCache(definition, historyLimit: 100, time: time)
            sinks = (0..<PublicationQueue.many).map { _ in RecordingSink() }
            for sink in sinks { watch(sink) }
            try publish(1)
        }

        @discardableResult
        func watch(_ sink: RecordingSink, from stage: WatchCatchUp.Stage = .history) -> Watcher {
            let watcher = Watcher(
                definition, selector: ObjectSelector(), format: .object, wantsBookmarks: true, sink: sink)
            #expect(resource.add(watcher))
            WatchCatchUp(watcher: watcher, resource: resource).run(stage)
            return watcher
        }

        /// Advances the clock by the longest pause.
        func passRest() async throws {
            try await waitUntil("somebody waits to deliver") { time.sleeperCount == 1 }
            time.advance(by: PublicationQueue.longestPause)
        }

        func publish(_ revision: Int64) throws {
            let body = Array(
                #"{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"c\#(revision)","namespace":"default"}}"#
                    .utf8)
            let record = ObjectRecord(
                body: body, index: try ObjectIndex(json: body, fields: FieldTree([])), revision: revision)
            let change = ObjectChange(key: "default/c\(revision)", record: record, revision: revision)
            resource.publish(resource.apply([change], now: time.now()), now: time.now())
        }
    }

    @Test("a writer does not wait for many watches, which get each event once and in order")
    func beside() async throws {
        let fixture = try Fixture()
        for revision in 2...5 as ClosedRange<Int64> { try fixture.publish(revision) }
        #expect(fixture.resource.record("default/c5") != nil)
        #expect(fixture.sinks.allSatisfy { $0.events == ["ADDED c1 1"] })
        try await fixture.passRest()
        let all = (1...5).map { "ADDED c\($0) \($0)" }
        for sink in fixture.sinks {
            try await sink.wait(for: all.count)
            #expect(sink.events == all)
            #expect(sink.deliveries == 2)
        }
    }

    @Test("a watch that begins while events are queued gets each once, from a version or from the current state")
    func begins() async throws {
        let fixture = try Fixture()
        try fixture.publish(2)
        try fixture.publish(3)
        let (past, state) = (RecordingSink(), RecordingSink())
        fixture.watch(past)
        let snapshot = fixture.resource.snapshot(atLeast: 0)
        #expect(snapshot.revision == 3)
        fixture.watch(state, from: .objects(snapshot, from: "", thenBookmark: true))
        try fixture.publish(4)
        fixture.resource.deliver()
        #expect(past.events == (1...4).map { "ADDED c\($0) \($0)" })
        #expect(state.events == ["ADDED c1 1", "ADDED c2 2", "ADDED c3 3", "BOOKMARK 3", "ADDED c4 4"])
        #expect(fixture.sinks[0].events == past.events)
        try await fixture.passRest()
    }

    @Test("a bookmark is sent after the events queued before it")
    func bookmarks() async throws {
        let fixture = try Fixture()
        try fixture.publish(2)
        try fixture.publish(3)
        fixture.resource.publishBookmarks(3)
        for sink in fixture.sinks {
            #expect(sink.events == ["ADDED c1 1", "ADDED c2 2", "ADDED c3 3", "BOOKMARK 3"])
        }
        try await fixture.passRest()
    }

    @Test("a cancelled watch gets no queued events")
    func cancelled() async throws {
        let fixture = try Fixture()
        let sink = RecordingSink()
        let watcher = fixture.watch(sink)
        try fixture.publish(2)
        fixture.resource.remove(watcher)
        fixture.resource.deliver()
        #expect(sink.events == ["ADDED c1 1"])
        #expect(fixture.sinks[0].events == ["ADDED c1 1", "ADDED c2 2"])
        try await fixture.passRest()
    }
}
