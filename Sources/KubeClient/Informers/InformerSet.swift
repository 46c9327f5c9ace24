import KubeAPI
import KubeSupport
import Logging
import Synchronization

/// The informers that the components of a process share: one for each kind, so that every object is held in memory
/// once. Equivalent to client-go's `SharedInformerFactory`.
///
/// `run()` runs every informer, including those that are requested while it runs. Each informer has the indexes `owner`
/// and `namespace`; components that need other indexes add them.
package final class InformerSet: Sendable {
    private struct Key: Hashable {
        var kind: GroupVersionKind
        var type: ObjectIdentifier
        /// Selects the objects that the informer holds; nil selects all.
        var fields: FieldSelector?
    }

    private struct Entry: Sendable {
        let key: Key
        var informer: any Sendable
        var run: @Sendable () async -> Void
        var waitUntilSynced: @Sendable () async -> Void
        /// Nil if the informer is not running.
        var task: Task<Void, Never>?
    }

    /// The client that the informers use.
    package let client: Client
    private let time: any TimeSource
    private let logger: Logger
    /// The informers in the order in which they were requested, in which they are also started.
    private let entries = Mutex<[Entry]>([])
    private let added = ChangeSignal()

    package init(_ client: Client, time: any TimeSource = SystemTime(), logger: Logger) {
        self.client = client
        self.time = time
        self.logger = logger
    }

    /// Returns the informer of all objects of a kind, or only of those named `name`.
    package func informer<Object: KubeObject>(_ type: Object.Type, named name: String? = nil) -> Informer<Object>
    where Object.TypeContext == Void {
        informer(type, where: name.map { .equal("metadata.name", $0) })
    }

    /// Returns the informer of the objects that a field selector selects.
    package func informer<Object: KubeObject>(_ type: Object.Type, where fields: FieldSelector?) -> Informer<Object>
    where Object.TypeContext == Void {
        informer(client.resource(type), where: fields)
    }

    /// Returns the informer of a kind known only at run time. `remove` ends it.
    package func informer(_ kind: DynamicKind, where fields: FieldSelector? = nil) -> Informer<DynamicObject> {
        informer(client.resource(kind), where: fields)
    }

    private func informer<Object: KubeObject>(
        _ resource: ResourceClient<Object>, where fields: FieldSelector?
    ) -> Informer<Object> {
        let (informer, isNew) = entries.withLock { entries -> (Informer<Object>, Bool) in
            let key = Key(kind: resource.groupVersionKind, type: ObjectIdentifier(Object.self), fields: fields)
            if let informer = entries.first(where: { $0.key == key })?.informer as? Informer<Object> {
                return (informer, false)
            }
            var selector = ListOptions()
            if let fields { selector.fieldSelector = fields }
            let informer = Informer<Object>(
                resource, selector: selector, indexers: [.owner, .namespace], logger: logger, time: time)
            entries.append(
                Entry(
                    key: key, informer: informer, run: { await informer.run() },
                    waitUntilSynced: { await informer.waitUntilSynced() }))
            return (informer, true)
        }
        if isNew { added.notify() }
        return informer
    }

    /// Ends the informers of a kind. A later request for the kind starts a new informer.
    package func remove(_ kind: DynamicKind) {
        let removed = entries.withLock { entries in
            func isRemoved(_ entry: Entry) -> Bool {
                entry.key.kind == kind.groupVersionKind && entry.key.type == ObjectIdentifier(DynamicObject.self)
            }
            defer { entries.removeAll(where: isRemoved) }
            return entries.filter(isRemoved)
        }
        for entry in removed { entry.task?.cancel() }
    }

    /// Runs every informer until the task is cancelled. At most one call may run at a time.
    package func run() async {
        await withTaskGroup(of: Void.self) { group in
            while !Task.isCancelled {
                let version = added.version
                for task in start() {
                    group.addTask {
                        await withTaskCancellationHandler {
                            await task.value
                        } onCancel: {
                            task.cancel()
                        }
                    }
                }
                await added.wait(since: version)
            }
        }
        entries.withLock { entries in
            for index in entries.indices { entries[index].task = nil }
        }
    }

    /// Runs every informer while `body` runs.
    package func run<Result: Sendable>(while body: @Sendable () async throws -> Result) async rethrows -> Result {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await self.run() }
            defer { group.cancelAll() }
            return try await body()
        }
    }

    /// Starts the informers that are not running. Each has a task of its own, so that `remove` can cancel it
    /// separately.
    private func start() -> [Task<Void, Never>] {
        entries.withLock { entries in
            entries.indices.compactMap { index in
                let entry = entries[index]
                guard entry.task == nil else { return nil }
                let task = Task { await entry.run() }
                entries[index].task = task
                return task
            }
        }
    }

    /// Returns when every informer has synced.
    package func waitUntilSynced() async {
        for wait in entries.withLock({ $0.map(\.waitUntilSynced) }) { await wait() }
    }
}
