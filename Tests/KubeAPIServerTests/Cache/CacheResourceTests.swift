import KubeAPI
import KubeStore
import Logging
import Synchronization
import TestSupport
import Testing

@testable import KubeAPIServer

/// Resources that join and leave a running cache.
@Suite struct CacheResourceTests {
    private let definition = DynamicResource(CatalogueTests.kind()).entry.definition
    private let cache = WatchCache(
        catalogue: BuiltInResources().catalogue, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })

    private static func key(_ name: String) -> String { "/registry/stable.example.com/crontabs/default/\(name)" }

    private static func body(_ name: String, _ value: Int) -> [UInt8] {
        Array(
            (#"{"kind":"CronTab","apiVersion":"stable.example.com/v1","metadata":{"name":"\#(name)","#
                + #""namespace":"default"},"spec":{"value":\#(value)}}"#).utf8)
    }

    @discardableResult
    private static func put(_ store: any Store, _ name: String, _ value: Int) async throws -> Int64 {
        try await commit(store, .put(key: key(name), value: body(name, value)))
    }

    @discardableResult
    private static func commit(_ store: any Store, _ mutation: KubeStore.Mutation) async throws -> Int64 {
        guard
            case .committed(let revision) = try await store.commit(
                Transaction(preconditions: [], mutations: [mutation]))
        else { return 0 }
        return revision.rawValue
    }

    private func watcher(_ sink: RecordingSink) -> Watcher {
        Watcher(
            definition, selector: ObjectSelector(namespace: nil), format: .object, wantsBookmarks: true, sink: sink)
    }

    @Test("a resource that joins has the existing objects and gets later changes")
    func joining() async throws {
        let store = MemoryStore()
        let first = try await Self.put(store, "a", 1)
        try await cache.start(store)
        #expect(cache.get(definition, namespace: "default", name: "a") == nil)
        try await cache.add(definition)
        #expect(cache.get(definition, namespace: "default", name: "a")?.revision == first)
        let sink = RecordingSink()
        cache.watch(watcher(sink), from: .currentState(thenBookmark: true))
        let second = try await Self.put(store, "b", 1)
        #expect(sink.events == ["ADDED a \(first)", "BOOKMARK \(first)", "ADDED b \(second)"])
        // What was before it joined is not known.
        #expect(cache.snapshot(definition, at: 0) == nil)
        #expect(cache.snapshot(definition, at: first)?.objects.count == 1)
    }

    @Test("removing a resource ends its watches after pending events and refuses new ones")
    func leaving() async throws {
        let store = MemoryStore()
        try await cache.start(store)
        try await cache.add(definition)
        let sink = RecordingSink()
        cache.watch(watcher(sink), from: .now)
        let revision = try await Self.put(store, "a", 1)
        cache.remove(definition)
        #expect(sink.events == ["ADDED a \(revision)"])
        #expect(sink.isEnded && !sink.isCutOff)
        #expect(cache.snapshot(definition).objects.isEmpty && cache.watcherCount == 0)
        let late = RecordingSink()
        cache.watch(watcher(late), from: .now)
        #expect(late.isEnded)
        try await Self.put(store, "b", 1)
        #expect(cache.get(definition, namespace: "default", name: "b") == nil)
        // It may come back, with what has happened meanwhile.
        try await cache.add(definition)
        #expect(cache.snapshot(definition).objects.count == 2)
    }

    @Test("a removed resource refuses watches, including those that found it before")
    func closing() {
        let resource = ResourceCache(definition, historyLimit: 16)
        let first = watcher(RecordingSink())
        #expect(resource.add(first) && resource.close().map(\.id) == [first.id])
        #expect(!resource.add(watcher(RecordingSink())) && resource.watcherCount == 0)
    }

    @Test("a watch that begins while its resource is removed ends", arguments: 0..<20)
    func leavingRace(_: Int) async throws {
        try await cache.start(MemoryStore())
        try await cache.add(definition)
        let sinks = (0..<8).map { _ in RecordingSink() }
        await withTaskGroup(of: Void.self) { group in
            for sink in sinks { group.addTask { cache.watch(watcher(sink), from: .now) } }
            group.addTask { cache.remove(definition) }
        }
        #expect(sinks.allSatisfy { $0.isEnded })
    }

    @Test("no change is missed or delivered twice while a resource joins under load", arguments: 0..<10)
    func load(_: Int) async throws {
        let store = MemoryStore()
        try await cache.start(store)
        try await checkJoining(writers: [store, store])
        await store.close()
    }

    @Test(
        "no change is missed or delivered twice with other writers on the same etcd",
        .enabled(if: EtcdServers.isInstalled))
    func sharedLoad() async throws {
        try await EtcdServers.with { servers in
            let stores = [try await EtcdStore.open(servers.storage), try await EtcdStore.open(servers.storage)]
            try await cache.start(stores[0])
            try await checkJoining(writers: stores)
            for store in stores { await store.close() }
        }
    }

    /// Has the resource join, leave and join again while others write, and compares with what the store says.
    private func checkJoining(writers stores: [any Store]) async throws {
        let load = LoadControl()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (writer, store) in stores.enumerated() {
                group.addTask {
                    var round = 0
                    while !load.isStopped {
                        round += 1
                        let name = "w\(writer)-\(round % 7)"
                        if round % 5 == 0 {
                            try await Self.commit(store, .delete(key: Self.key(name)))
                        } else {
                            try await Self.put(store, name, round)
                        }
                        // Another resource, which is there all the time.
                        try await Self.commit(
                            store,
                            .put(
                                key: "/registry/configmaps/default/\(name)",
                                value: Array(
                                    #"{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"\#(name)"}}"#.utf8)))
                    }
                }
            }
            for _ in 0..<5 {
                try await cache.add(definition)
                let sink = RecordingSink()
                let start = cache.snapshot(definition)
                cache.watch(watcher(sink), from: .after(revision: start.revision))
                try await sink.wait(for: 20)
                try await check(sink, from: start, stores[0])
                cache.remove(definition)
                #expect(sink.isEnded)
            }
            load.stop()
            try await group.waitForAll()
        }
        try await cache.add(definition)
        let page = try await stores[0].list(KeyRange(prefix: definition.storePrefix), limit: nil, at: nil)
        let known = cache.snapshot(definition).objects.map { [$0.key: $0.value.revision] }
        #expect(
            known
                == page.entries.map { [String($0.key.dropFirst(definition.storePrefix.count)): $0.modified.rawValue] })
    }

    /// The events of a watch, applied to where it began, make of it what the store had at the last event.
    private func check(_ sink: RecordingSink, from start: ResourceSnapshot, _ store: any Store) async throws {
        var objects = Dictionary(uniqueKeysWithValues: start.objects.map { ($0.key, $0.value.revision) })
        var last = start.revision
        for message in sink.messages {
            let metadata = message["object"]?["metadata"]
            guard let revision = metadata?["resourceVersion"]?.string.flatMap(Int64.init) else { continue }
            #expect(revision > last)
            last = revision
            guard let name = metadata?["name"]?.string else { continue }
            let key = "default/\(name)"
            switch message["type"]?.string {
            case "ADDED":
                #expect(objects[key] == nil)
                objects[key] = revision
            case "MODIFIED":
                #expect(objects[key] != nil)
                objects[key] = revision
            default:
                #expect(objects[key] != nil)
                objects[key] = nil
            }
        }
        let page = try await store.list(
            KeyRange(prefix: definition.storePrefix), limit: nil, at: Revision(rawValue: last))
        let stored = Dictionary(
            uniqueKeysWithValues: page.entries.map {
                (String($0.key.dropFirst(definition.storePrefix.count)), $0.modified.rawValue)
            })
        #expect(objects == stored)
    }

    @Test(
        "changes before and after the listing of a joining resource are applied once")
    func order() async throws {
        let base = MemoryStore()
        let store = ListingStore(base, prefix: definition.storePrefix)
        try await cache.start(store)
        let revisions = Mutex<[Int64]>([])
        store.onNextListing(
            before: {
                try await Self.put(base, "a", 1)
                try await Self.put(base, "b", 1)
                let last = try await Self.put(base, "a", 2)
                revisions.withLock { $0.append(last) }
            },
            after: {
                let changed = try await Self.put(base, "a", 3)
                try await Self.commit(base, .delete(key: Self.key("b")))
                let added = try await Self.put(base, "c", 1)
                revisions.withLock { $0 += [changed, added] }
            })
        try await cache.add(definition)
        let known = revisions.withLock { $0 }
        #expect(known.count == 3)
        #expect(cache.snapshot(definition).objects.map(\.value.revision) == Array(known.dropFirst()))
        // The history begins with the listing.
        let sink = RecordingSink()
        cache.watch(watcher(sink), from: .after(revision: known[0]))
        #expect(sink.events == ["MODIFIED a \(known[1])", "DELETED b \(known[1] + 1)", "ADDED c \(known[2])"])
        #expect(
            cache.snapshot(definition, at: known[0])?.objects.map(\.value.revision)
                == [known[0], known[0] - 1])
        #expect(cache.snapshot(definition, at: known[0] - 1) == nil)
    }

    @Test("a resource is listed again if the store's watch was interrupted during the listing")
    func interruptedListing() async throws {
        let base = InterruptedStore()
        let store = ListingStore(base, prefix: definition.storePrefix)
        try await cache.start(store)
        try await Self.put(base, "a", 1)
        store.onNextListing(after: { [cache] in
            base.cut()
            try await Self.put(base, "b", 1)
            try await Self.commit(base, .delete(key: Self.key("a")))
            base.mend()
            try await waitUntil { cache.failure == nil }
        })
        try await cache.add(definition)
        #expect(cache.snapshot(definition).objects.map(\.key) == ["default/b"])
    }

    @Test("an interrupted store watch loses no change of an added resource")
    func interruption() async throws {
        let store = InterruptedStore()
        try await cache.start(store)
        try await cache.add(definition)
        let sink = RecordingSink()
        try await Self.put(store, "a", 1)
        cache.watch(watcher(sink), from: .now)
        store.cut()
        let second = try await Self.put(store, "a", 2)
        let third = try await Self.put(store, "b", 1)
        store.mend()
        try await sink.wait(for: 2)
        #expect(sink.events == ["MODIFIED a \(second)", "ADDED b \(third)"])
    }

    @Test("a joining resource is listed again only if the store's watch was interrupted")
    func repetition() {
        var joining = JoiningResource()
        joining.hold([ObjectChange(key: "a", record: nil, revision: 1)])
        joining.begin()
        #expect(joining.take().isEmpty && !joining.isInterrupted)
        joining.hold([ObjectChange(key: "b", record: nil, revision: 2)])
        joining.interrupt()
        #expect(joining.isInterrupted)
        joining.begin()
        #expect(joining.take().isEmpty && !joining.isInterrupted)

        let resource = ResourceCache(definition, historyLimit: 16, joins: true)
        #expect(resource.hold([ObjectChange(key: "a", record: nil, revision: 1)]) && resource.interruptJoin())
        guard case .interrupted = resource.continueJoin() else { return #expect(Bool(false)) }
        resource.beginJoin()
        guard case .joined = resource.continueJoin() else { return #expect(Bool(false)) }
        #expect(!resource.hold([]) && !resource.interruptJoin())
    }

    @Test("a resource is not added if the store can't be read")
    func unreadableStore() async throws {
        let store = InterruptedStore()
        try await cache.start(store)
        store.cut()
        await #expect(throws: StatusError.self) { try await cache.add(definition) }
        store.mend()
        try await cache.add(definition)
        try await Self.put(store, "a", 1)
        try await waitUntil { cache.get(definition, namespace: "default", name: "a") != nil }
    }
}
