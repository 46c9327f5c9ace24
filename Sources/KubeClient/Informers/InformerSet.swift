import KubeAPI
import KubeSupport
import Logging
import Synchronization

/// The informers that the components of a process share: one for each kind, so that every object is held once.
///
/// An informer follows its objects while `run()` runs, also one that is first asked for meanwhile. Each finds its objects in
/// the index `owner` by the UID of their controller, and in the index `namespace` by their namespace; whoever needs other
/// indexes adds them.
package final class InformerSet: Sendable {
    private struct Key: Hashable {
        var type: ObjectIdentifier
        /// Which objects are held; nil for all of them.
        var fields: FieldSelector?
    }

    private struct Entry: Sendable {
        var informer: any Sendable
        var run: @Sendable () async -> Void
        var waitUntilSynced: @Sendable () async -> Void
    }

    /// What the informers list and watch with.
    package let client: Client
    private let time: any TimeSource
    private let logger: Logger
    /// In the order in which they were asked for, which is the one in which they begin.
    private let entries = Mutex<[(key: Key, entry: Entry)]>([])
    private let added = ChangeSignal()

    package init(_ client: Client, time: any TimeSource = SystemTime(), logger: Logger) {
        self.client = client
        self.time = time
        self.logger = logger
    }

    /// The informer of all objects of a kind, or of those with a name: the rest is then not held.
    package func informer<Object: KubeObject>(_ type: Object.Type, named name: String? = nil) -> Informer<Object> {
        informer(type, where: name.map { .equal("metadata.name", $0) })
    }

    /// The informer of the objects that a field selector selects.
    package func informer<Object: KubeObject>(_ type: Object.Type, where fields: FieldSelector?) -> Informer<Object> {
        let (informer, isNew) = entries.withLock { entries -> (Informer<Object>, Bool) in
            let key = Key(type: ObjectIdentifier(type), fields: fields)
            if let informer = entries.first(where: { $0.key == key })?.entry.informer as? Informer<Object> {
                return (informer, false)
            }
            var selector = ListOptions()
            if let fields { selector.fieldSelector = fields }
            let informer = Informer<Object>(
                client, selector: selector, indexers: [.owner, .namespace], logger: logger, time: time)
            let entry = Entry(
                informer: informer, run: { await informer.run() },
                waitUntilSynced: { await informer.waitUntilSynced() })
            entries.append((key, entry))
            return (informer, true)
        }
        if isNew { added.notify() }
        return informer
    }

    /// Keeps every informer current until the task is cancelled.
    package func run() async {
        var started: Set<Key> = []
        await withTaskGroup(of: Void.self) { group in
            while !Task.isCancelled {
                let version = added.version
                for (key, entry) in entries.withLock({ $0 }) where started.insert(key).inserted {
                    group.addTask { await entry.run() }
                }
                await added.wait(since: version)
            }
        }
    }

    /// Keeps every informer current while `body` runs.
    package func run<Result: Sendable>(while body: @Sendable () async throws -> Result) async rethrows -> Result {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await self.run() }
            defer { group.cancelAll() }
            return try await body()
        }
    }

    /// Returns once every informer has its first listing.
    package func waitUntilSynced() async {
        for wait in entries.withLock({ $0.map(\.entry.waitUntilSynced) }) { await wait() }
    }
}

extension ObjectMeta {
    /// The owner that manages the object, of which there is at most one.
    package var controller: OwnerReference? {
        ownerReferences.first { $0.controller == true }
    }

    /// The key of the owner that manages the object, if it is of the kind; it is in the object's own namespace.
    package func controllerKey(kind: String) -> NamespacedName? {
        guard let controller, controller.kind == kind else { return nil }
        return NamespacedName(namespace: namespace ?? "", name: controller.name)
    }
}

extension OwnerReference {
    /// A reference that makes `owner` the manager of the object that has it.
    package init<Owner: KubeObject>(controller owner: Owner) {
        self.init()
        apiVersion = Owner.groupVersionKind.apiVersion
        kind = Owner.groupVersionKind.kind
        name = owner.metadata.name ?? ""
        uid = owner.metadata.uid ?? ""
        controller = true
        blockOwnerDeletion = true
    }
}
