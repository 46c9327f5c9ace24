import KubeAPI
import KubeJSON
import KubeStore
import KubeSupport
import Logging
import TestSupport
import Testing

@testable import KubeAPIServer

@Suite struct WatchCacheTests {
    /// A cache over a store in memory, written to without an API server between.
    private struct Fixture {
        let store = MemoryStore()
        let cache: WatchCache
        let definition: ResourceDefinition
        let pods: ResourceDefinition

        init(historyLimit: Int? = nil) async throws {
            let catalogue = BuiltInResources().catalogue
            definition = try #require(
                catalogue[GroupVersionResource(group: "", version: "v1", resource: "configmaps")])
            pods = try #require(catalogue[GroupVersionResource(group: "", version: "v1", resource: "pods")])
            cache = WatchCache(
                catalogue: catalogue, historyLimit: historyLimit,
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            try await cache.start(store)
        }

        @discardableResult
        func put(_ name: String, namespace: String = "default", data: String = "") async throws -> Int64 {
            let body =
                #"{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"\#(name)","namespace":"\#(namespace)"},"#
                + #""data":{"k":"\#(data)"}}"#
            return try await commit(
                [.put(key: "/registry/configmaps/\(namespace)/\(name)", value: Array(body.utf8))])
        }

        @discardableResult
        func putPod(_ name: String, node: String) async throws -> Int64 {
            let body =
                #"{"kind":"Pod","apiVersion":"v1","metadata":{"name":"\#(name)","namespace":"default"},"#
                + #""spec":{"nodeName":"\#(node)","containers":[]}}"#
            return try await commit([.put(key: "/registry/pods/default/\(name)", value: Array(body.utf8))])
        }

        @discardableResult
        func commit(_ mutations: [KubeStore.Mutation]) async throws -> Int64 {
            let result = try await store.commit(Transaction(preconditions: [], mutations: mutations))
            guard case .committed(let revision) = result else { return 0 }
            return revision.rawValue
        }

        func watcher(
            _ sink: RecordingSink, _ definition: ResourceDefinition? = nil, namespace: String? = nil,
            field: String? = nil, pendingLimit: Int = Watcher.defaultPendingLimit
        ) throws -> Watcher {
            let definition = definition ?? self.definition
            var selector = ObjectSelector(namespace: namespace)
            if let field { try selector.add(FieldSelector(parsing: field), definition: definition) }
            return Watcher(
                definition, selector: selector, format: .object, wantsBookmarks: true, sink: sink,
                pendingLimit: pendingLimit)
        }
    }

    @Test("a watch of the current state gets every object, a bookmark, and then each change")
    func streamingList() async throws {
        let fixture = try await Fixture()
        let first = try await fixture.put("a")
        let second = try await fixture.put("b")
        let sink = RecordingSink()
        fixture.cache.watch(try fixture.watcher(sink), from: .currentState(thenBookmark: true))
        let third = try await fixture.put("a", data: "x")
        #expect(sink.events == ["ADDED a \(first)", "ADDED b \(second)", "BOOKMARK \(second)", "MODIFIED a \(third)"])
        #expect(sink.messages[2]["object"]?["metadata"]?["annotations"]?["k8s.io/initial-events-end"] == "true")
        #expect(sink.messages[2]["object"]?["kind"] == "ConfigMap")
    }

    @Test("a watch from a version gets all later changes, one from now only new changes")
    func starts() async throws {
        let fixture = try await Fixture()
        let first = try await fixture.put("a")
        let second = try await fixture.put("b")
        let (past, now) = (RecordingSink(), RecordingSink())
        fixture.cache.watch(try fixture.watcher(past), from: .after(revision: first))
        fixture.cache.watch(try fixture.watcher(now), from: .now)
        let third = try await fixture.commit([.delete(key: "/registry/configmaps/default/a")])
        #expect(past.events == ["ADDED b \(second)", "DELETED a \(third)"])
        #expect(now.events == ["DELETED a \(third)"])
    }

    @Test("a watch from before the history gets 410 and ends")
    func historyGone() async throws {
        let fixture = try await Fixture(historyLimit: 2)
        let first = try await fixture.put("a")
        for index in 0..<4 { try await fixture.put("b", data: "\(index)") }
        let sink = RecordingSink()
        fixture.cache.watch(try fixture.watcher(sink), from: .after(revision: first))
        #expect(sink.isEnded)
        #expect(sink.messages.count == 1)
        #expect(sink.messages.first?["type"] == "ERROR")
        #expect(sink.messages.first?["object"]?["code"] == 410)
        #expect(sink.messages.first?["object"]?["reason"] == "Expired")
        #expect(
            sink.messages.first?["object"]?["message"]?.string?.hasPrefix("too old resource version: \(first) (")
                == true)
        #expect(fixture.cache.watcherCount == 0)
    }

    @Test(
        "a slow receiver of the initial state delays neither readers nor other watches, and misses no event"
    )
    func slowStart() async throws {
        let fixture = try await Fixture()
        let large = String(repeating: "x", count: 64 * 1024)
        for index in 0..<40 { try await fixture.put("m\(index + 10)", data: large) }
        let (slow, quick) = (RecordingSink(isReading: false), RecordingSink())
        fixture.cache.watch(try fixture.watcher(slow), from: .currentState(thenBookmark: true))
        #expect(slow.messages.count < 40, "the initial state was pushed into a receiver that does not read")
        fixture.cache.watch(try fixture.watcher(quick), from: .now)

        let changed = try await fixture.put("m10", data: "changed")
        let created = try await fixture.put("z")
        #expect(fixture.cache.get(fixture.definition, namespace: "default", name: "z")?.revision == created)
        #expect(quick.events == ["MODIFIED m10 \(changed)", "ADDED z \(created)"])

        slow.read()
        try await slow.wait(for: 43)
        let live = try await fixture.put("z", data: "again")
        try await slow.wait(for: 44)
        #expect(slow.events.suffix(3) == ["MODIFIED m10 \(changed)", "ADDED z \(created)", "MODIFIED z \(live)"])
        #expect(slow.events.prefix(40).allSatisfy { $0.hasPrefix("ADDED m") })
        #expect(Set(slow.events.prefix(40)).count == 40)
        #expect(slow.events[40].hasPrefix("BOOKMARK"))
    }

    @Test("a watch that falls too far behind is disconnected; others are not affected")
    func cutOff() async throws {
        let fixture = try await Fixture()
        let (stuck, healthy) = (RecordingSink(isReading: false), RecordingSink())
        fixture.cache.watch(try fixture.watcher(stuck, pendingLimit: 10_000), from: .now)
        fixture.cache.watch(try fixture.watcher(healthy), from: .now)
        let text = String(repeating: "x", count: 1_000)
        for _ in 0..<30 { try await fixture.put("a", data: text) }
        #expect(stuck.isCutOff)
        #expect(stuck.pendingBytes < 13_000)
        #expect(healthy.messages.count == 30)
        #expect(!healthy.isCutOff)
        #expect(fixture.cache.watcherCount == 1)
    }

    @Test("the changes of a transaction are visible together in lists and watches")
    func transactions() async throws {
        let fixture = try await Fixture()
        let first = try await fixture.put("a")
        let body = { (name: String) in
            Array(#"{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"\#(name)","namespace":"default"}}"#.utf8)
        }
        let second = try await fixture.commit(
            (0..<600).map { .put(key: "/registry/configmaps/default/t\($0)", value: body("t\($0)")) })
        let sink = RecordingSink()
        fixture.cache.watch(try fixture.watcher(sink), from: .after(revision: first))
        #expect(sink.events.count == 600)
        #expect(Set(sink.messages.map { $0["object"]?["metadata"]?["resourceVersion"]?.string }) == ["\(second)"])
    }

    @Test("watches that begin during writes get each change exactly once")
    func concurrentStarts() async throws {
        let fixture = try await Fixture()
        let last = 400
        let sinks = (0..<20).map { _ in RecordingSink() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { for index in 0...last { try await fixture.put("n", data: "\(index)") } }
            for (index, sink) in sinks.enumerated() {
                group.addTask {
                    try await waitUntil { fixture.cache.revision >= Int64(index * 15) }
                    let start: WatchCache.WatchStart =
                        index % 2 == 0
                        ? .currentState(thenBookmark: true) : .after(revision: fixture.cache.revision)
                    fixture.cache.watch(try fixture.watcher(sink), from: start)
                }
            }
            try await group.waitForAll()
        }
        // What was written last may be queued still.
        fixture.cache.deliverPublished(fixture.definition)
        for sink in sinks {
            let told = sink.messages.filter { $0["type"] != "BOOKMARK" }.compactMap {
                $0["object"]?["data"]?["k"]?.string.flatMap(Int.init)
            }
            guard let first = told.first else { continue }
            #expect(told == Array(first...last))
        }
        #expect(sinks.contains { !$0.messages.isEmpty })
    }

    @Test("a watch that begins between the application and the publication of a change gets it once")
    func entryAndPublication() async throws {
        let fixture = try await Fixture()
        let resource = ResourceCache(fixture.definition, historyLimit: 10)
        let body = Array(#"{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"a","namespace":"default"}}"#.utf8)
        let record = ObjectRecord(body: body, index: try ObjectIndex(json: body, fields: FieldTree([])), revision: 7)
        let entered = resource.apply(
            [ObjectChange(key: "default/a", record: record, revision: 7)], now: Timestamp(secondsSinceEpoch: 0))
        let (past, state) = (RecordingSink(), RecordingSink())
        let watchers = [try fixture.watcher(past), try fixture.watcher(state)]
        let starts: [WatchCatchUp.Stage] = [
            .history, .objects(resource.snapshot(atLeast: 0), from: "", thenBookmark: false),
        ]
        for (watcher, start) in zip(watchers, starts) {
            #expect(resource.add(watcher))
            WatchCatchUp(watcher: watcher, resource: resource).run(start)
        }
        resource.publish(entered, now: Timestamp(secondsSinceEpoch: 0))
        #expect(past.events == ["ADDED a 7"])
        #expect(state.events == ["ADDED a 7"])
    }

    @Test("each watch gets those of the published changes that concern it and that it has not seen")
    func batches() async throws {
        let fixture = try await Fixture()
        let resource = ResourceCache(fixture.definition, historyLimit: 100)
        let sizes = [10, 10, 40_000, 10, 10]
        let changes = try sizes.enumerated().map { index, size in
            let (namespace, revision) = (index % 2 == 0 ? "even" : "odd", Int64(index + 1))
            let text = String(repeating: "x", count: size)
            let body = Array(
                (#"{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"c\#(index)","namespace":"\#(namespace)","#
                    + #""labels":{"parity":"\#(namespace)"}},"data":{"k":"\#(text)"}}"#).utf8)
            let record = ObjectRecord(
                body: body, index: try ObjectIndex(json: body, fields: FieldTree([])), revision: revision)
            return ObjectChange(key: "\(namespace)/c\(index)", record: record, revision: revision)
        }
        let (all, labelled, namespaced, late, odd) = (
            RecordingSink(), RecordingSink(), RecordingSink(), RecordingSink(), RecordingSink()
        )
        let watchers = [
            try fixture.watcher(all),
            Watcher(
                fixture.definition, selector: ObjectSelector(labels: try LabelRequirements(parsing: "parity=odd")),
                format: .object, wantsBookmarks: false, sink: labelled),
            try fixture.watcher(namespaced, namespace: "even"), try fixture.watcher(late),
            try fixture.watcher(odd, namespace: "odd"),
        ]
        for (index, watcher) in watchers.enumerated() {
            #expect(resource.add(watcher))
            if index == 3 { watcher.markSeen(2) }
            WatchCatchUp(watcher: watcher, resource: resource).run(.history)
        }
        resource.publish(
            resource.apply(changes, now: Timestamp(secondsSinceEpoch: 0)), now: Timestamp(secondsSinceEpoch: 0))
        #expect(all.events == (0..<5).map { "ADDED c\($0) \($0 + 1)" })
        // What is small is put together, but not with what is large.
        #expect(all.deliveries == 3)
        #expect(labelled.events == ["ADDED c1 2", "ADDED c3 4"])
        #expect(namespaced.events == ["ADDED c0 1", "ADDED c2 3", "ADDED c4 5"])
        #expect(odd.events == labelled.events)
        #expect(odd.deliveries == 1)
        #expect(late.events == ["ADDED c2 3", "ADDED c3 4", "ADDED c4 5"])
    }

    @Test("the revision of a bookmark is never below that of the watch's events")
    func bookmarksAdvance() async throws {
        let fixture = try await Fixture()
        let resource = ResourceCache(fixture.definition, historyLimit: 10)
        func change(_ revision: Int64) throws -> ObjectChange {
            let body = Array(
                #"{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"a","namespace":"default"}}"#.utf8)
            let record = ObjectRecord(
                body: body, index: try ObjectIndex(json: body, fields: FieldTree([])), revision: revision)
            return ObjectChange(key: "default/a", record: record, revision: revision)
        }
        let (early, late) = (RecordingSink(), RecordingSink())
        func watch(_ sink: RecordingSink) throws {
            let watcher = try fixture.watcher(sink)
            #expect(resource.add(watcher))
            WatchCatchUp(watcher: watcher, resource: resource).run(.history)
        }
        func bookmarks(_ sink: RecordingSink) -> [String?] {
            sink.messages.filter { $0["type"] == "BOOKMARK" }
                .map { $0["object"]?["metadata"]?["resourceVersion"]?.string }
        }
        try watch(early)
        resource.publish(
            resource.apply([try change(7)], now: Timestamp(secondsSinceEpoch: 0)), now: Timestamp(secondsSinceEpoch: 0))
        // Entered, and seen by who begins now, but not published.
        let entered = resource.apply([try change(9)], now: Timestamp(secondsSinceEpoch: 0))
        try watch(late)
        resource.publishBookmarks(6)
        #expect(bookmarks(early) == ["7"])
        #expect(bookmarks(late) == ["9"])
        resource.publish(entered, now: Timestamp(secondsSinceEpoch: 0))
        resource.publishBookmarks(12)
        #expect(bookmarks(early) == ["7", "12"])
        #expect(bookmarks(late) == ["9", "12"])
    }

    @Test("the changes of a pod are sent only to the watches of the nodes concerned")
    func nodeIndex() async throws {
        let fixture = try await Fixture()
        let (a, b, every) = (RecordingSink(), RecordingSink(), RecordingSink())
        fixture.cache.watch(try fixture.watcher(a, fixture.pods, field: "spec.nodeName=a"), from: .now)
        fixture.cache.watch(try fixture.watcher(b, fixture.pods, field: "spec.nodeName=b"), from: .now)
        fixture.cache.watch(try fixture.watcher(every, fixture.pods), from: .now)
        let created = try await fixture.putPod("p", node: "")
        let bound = try await fixture.putPod("p", node: "a")
        let moved = try await fixture.putPod("p", node: "b")
        let gone = try await fixture.commit([.delete(key: "/registry/pods/default/p")])
        #expect(a.events == ["ADDED p \(bound)", "DELETED p \(moved)"])
        #expect(b.events == ["ADDED p \(moved)", "DELETED p \(gone)"])
        #expect(
            every.events == [
                "ADDED p \(created)", "MODIFIED p \(bound)", "MODIFIED p \(moved)", "DELETED p \(gone)",
            ])
    }

    @Test("an event is checked only against the watches that it may concern")
    func candidates() async throws {
        let fixture = try await Fixture()
        var index = WatcherIndex(field: fixture.pods.indexedField)
        var ids: [String: Int] = [:]
        func add(_ label: String, namespace: String? = nil, field: String? = nil) throws {
            let watcher = try fixture.watcher(RecordingSink(), fixture.pods, namespace: namespace, field: field)
            _ = index.addCatchingUp(watcher)
            _ = index.makeLive(watcher)
            ids[label] = watcher.id
        }
        try add("every")
        try add("default", namespace: "default")
        try add("other", namespace: "other")
        try add("name", namespace: "default", field: "metadata.name=p")
        try add("name2", namespace: "default", field: "metadata.name=q")
        for node in 0..<1_000 { try add("node\(node)", field: "spec.nodeName=n\(node)") }
        let body = Array(
            #"{"kind":"Pod","apiVersion":"v1","metadata":{"name":"p","namespace":"default"},"spec":{"nodeName":"n7"}}"#
                .utf8)
        let record = ObjectRecord(
            body: body, index: try ObjectIndex(json: body, fields: fixture.pods.selectableTree), revision: 1)
        var asked: Set<Int> = []
        index.forEachGroup(
            concernedBy: [CacheEvent(revision: 1, record: record, previous: nil, isDeletion: false)]
        ) { group, indices in
            #expect(indices == [0])
            asked.formUnion(group.map(\.id))
        }
        #expect(asked == Set(["every", "default", "name", "node7"].compactMap { ids[$0] }))
        for id in ids.values { index.remove(id: id) }
        #expect(index.count == 0)
    }

    @Test("a read of a future version waits for it up to a limit")
    func freshness() async throws {
        let fixture = try await Fixture()
        let revision = try await fixture.put("a")
        #expect(await fixture.cache.waitUntilFresh(revision))
        #expect(await !fixture.cache.waitUntilFresh(revision + 1, limit: .milliseconds(1)))
        async let fresh = fixture.cache.waitUntilFresh(revision + 1, limit: .seconds(60))
        try await fixture.put("b")
        #expect(await fresh)
    }
}
