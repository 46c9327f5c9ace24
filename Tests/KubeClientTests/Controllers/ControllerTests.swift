import KubeAPI
import KubeSupport
import Logging
import Synchronization
import TestSupport
import Testing

@testable import KubeClient

@Suite(.timeLimit(.minutes(3))) struct ControllerTests {
    /// Records the calls of a test's reconcilers.
    private final class Record: Sendable {
        private struct State {
            var keys: [String] = []
            var made = 0
            var failuresLeft = 0
        }

        private let state = Mutex(State())

        var keys: [String] { state.withLock { $0.keys } }
        var made: Int { state.withLock { $0.made } }

        func countMade() { state.withLock { $0.made += 1 } }
        func failNext(_ count: Int) { state.withLock { $0.failuresLeft = count } }

        /// Returns true if the call must fail.
        func note(_ key: NamespacedName) -> Bool {
            state.withLock { state in
                state.keys.append(key.name)
                state.failuresLeft -= 1
                return state.failuresLeft >= 0
            }
        }
    }

    private struct Failure: Error {}

    /// Reconciles ConfigMaps, except those with the data `ignored`.
    private struct Recorder: Reconciler {
        let record: Record

        init(_ setup: ControllerSetup<NamespacedName>, _ record: Record) {
            self.record = record
            record.countMade()
            let maps = setup.informer(ConfigMap.self)
            _ = setup.informer(Namespace.self)
            setup.watch(maps) { change in
                change.object.data["value"] == "ignored" ? [] : [NamespacedName(change.object.metadata)]
            }
        }

        func reconcile(_ key: NamespacedName) async throws -> ReconcileResult {
            if record.note(key) { throw Failure() }
            return .done
        }
    }

    private let api = ScriptedAPI()
    private let time = ManualTime()
    private let metrics = MetricsRegistry()
    private let record = Record()
    private let informers: InformerSet
    private let context: ControllerContext
    private static let namespaces = "/api/v1/namespaces"
    private static let noItems = #"{"metadata":{"resourceVersion":"1"},"items":[]}"#

    init() {
        let client = Client(transport: api)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        informers = InformerSet(client, logger: logger)
        context = ControllerContext(informers: informers, time: time, metrics: metrics, logger: logger) { _ in client }
        api.set(ConfigMapJSON.path, ConfigMapJSON.list(["a", "b"]))
        api.set(Self.namespaces, Self.noItems)
    }

    private var controller: Controller {
        Controller("test-controller", queue: "test") { [record] in Recorder($0, record) }
    }

    /// Runs the informers while `body` runs.
    private func withInformers(_ body: @escaping @Sendable () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await informers.run() }
            try await body()
            group.cancelAll()
        }
    }

    /// Runs the controller while `body` runs.
    private func withController(
        onReady: @escaping @Sendable () -> Void = {}, _ body: @escaping @Sendable () async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await controller.run(context, onReady: onReady) }
            try await body()
            group.cancelAll()
        }
    }

    @Test("existing objects and changes are mapped to keys by the watch")
    func keys() async throws {
        try await withInformers {
            try await withController {
                try await waitUntil { Set(record.keys) == ["a", "b"] && api.watchCount(ConfigMapJSON.path) == 1 }
                api.send(ConfigMapJSON.path, "ADDED", ConfigMapJSON.object("c", version: 2, data: "ignored"))
                api.send(ConfigMapJSON.path, "DELETED", ConfigMapJSON.object("a", version: 3))
                try await waitUntil { record.keys.count == 3 }
                #expect(record.keys.last == "a")
            }
        }
    }

    @Test("workers start only after every informer of the reconciler has synced")
    func readiness() async throws {
        api.set(Self.namespaces, nil)
        let ready = KubeSupport.Counter()
        try await withInformers {
            try await withController(onReady: { ready.increment() }) {
                let maps = informers.informer(ConfigMap.self)
                try await waitUntil { maps.isSynced && api.paths.contains(Self.namespaces) }
                #expect(record.keys.isEmpty && ready.value == 0)
            }
            #expect(record.keys.isEmpty && ready.value == 0)
        }
        api.set(Self.namespaces, Self.noItems)
        try await withInformers {
            try await withController(onReady: { ready.increment() }) {
                try await waitUntil { record.keys.count == 2 }
            }
        }
        #expect(ready.value == 1)
    }

    @Test("a stopped controller removes its handlers, and can be run again")
    func restart() async throws {
        try await withInformers {
            let maps = informers.informer(ConfigMap.self)
            try await withController { try await waitUntil { record.keys.count == 2 } }
            #expect(maps.handlerCount == 0)
            try await waitUntil { api.watchCount(ConfigMapJSON.path) == 1 }
            api.send(ConfigMapJSON.path, "ADDED", ConfigMapJSON.object("c", version: 2))
            try await waitUntil { maps.count == 3 }
            #expect(record.keys.count == 2)
            try await withController { try await waitUntil { record.keys.count == 5 } }
            #expect(Set(record.keys.dropFirst(2)) == ["a", "b", "c"])
            #expect(record.made == 2 && maps.handlerCount == 0)
        }
    }

    @Test("a failing key is retried with exponential back-off, and counted in the metrics")
    func backoff() async throws {
        api.set(ConfigMapJSON.path, ConfigMapJSON.list(["a"]))
        record.failNext(2)
        try await withInformers {
            try await withController {
                for (attempt, wait) in [5, 10].enumerated() {
                    try await waitUntil { record.keys.count == attempt + 1 && time.sleeperCount == 1 }
                    time.advance(by: .milliseconds(wait - 1))
                    #expect(time.sleeperCount == 1 && record.keys.count == attempt + 1)
                    time.advance(by: .milliseconds(1))
                }
                try await waitUntil { record.keys.count == 3 }
                func isCounted(_ line: String) -> Bool { metrics.render().contains("\n\(line)\n") }
                try await waitUntil {
                    isCounted(
                        #"controller_runtime_reconcile_total{controller="test-controller",result="success"} 1"#)
                }
                #expect(isCounted(#"controller_runtime_reconcile_errors_total{controller="test-controller"} 2"#))
                #expect(isCounted(#"controller_runtime_reconcile_time_seconds_count{controller="test-controller"} 3"#))
                #expect(isCounted(#"controller_runtime_active_workers{controller="test-controller"} 0"#))
                #expect(isCounted(#"workqueue_retries_total{name="test"} 2"#))
            }
        }
    }

    @Test("an informer that is requested while the set runs is started immediately")
    func lateInformer() async throws {
        try await withInformers {
            try await waitUntil { await isListed(ConfigMap.self) }
            try await waitUntil { await isListed(Namespace.self) }
        }
    }

    private func isListed<Object: KubeObject<Void>>(_ type: Object.Type) async -> Bool {
        informers.informer(type).isSynced
    }

    @Test("an informer whose run has ended is not synced until the list of the next run")
    func stoppedInformer() async throws {
        let maps = informers.informer(ConfigMap.self)
        try await withInformers { await maps.waitUntilSynced() }
        #expect(!maps.isSynced && maps.count == 2)
        try await withInformers { await maps.waitUntilSynced() }
    }
}
