import KubeAPI
import KubeSupport
import Logging
import Synchronization

/// The informers that the components of a process share: one for each kind, so that every object is held once.
///
/// An informer begins with `run()`, or at once if `run()` is already going on. Each finds its objects in the index
/// `owner` by the UID of their controller, and in the index `namespace` by their namespace; components that need other
/// indexes add them.
package final class InformerSet: Sendable {
    private struct Key: Hashable {
        var kind: GroupVersionKind
        var type: ObjectIdentifier
        /// Which objects are held; nil for all of them.
        var fields: FieldSelector?
    }

    private struct Entry: Sendable {
        var informer: any Sendable
        var run: @Sendable () async -> Void
        var waitUntilSynced: @Sendable () async -> Void
        /// Set once the informer runs.
        var task: Task<Void, Never>?
    }

    /// What the informers list and watch with.
    package let client: Client
    private let logger: Logger
    private let entries = Mutex<[Key: Entry]>([:])
    private let added = ChangeSignal()

    package init(_ client: Client, logger: Logger) {
        self.client = client
        self.logger = logger
    }

    /// The informer of all objects of a kind, or of those named `name`: the others are then not held.
    package func informer<Object: KubeObject>(_ type: Object.Type, named name: String? = nil) -> Informer<Object>
    where Object.TypeContext == Void {
        informer(type, where: name.map { .equal("metadata.name", $0) })
    }

    /// The informer of the objects that a field selector selects.
    package func informer<Object: KubeObject>(_ type: Object.Type, where fields: FieldSelector?) -> Informer<Object>
    where Object.TypeContext == Void {
        informer(client.resource(type), where: fields)
    }

    /// The informer of the objects of a kind that is known only by name. `remove` ends it.
    package func informer(_ kind: DynamicKind, where fields: FieldSelector? = nil) -> Informer<DynamicObject> {
        informer(client.resource(kind), where: fields)
    }

    private func informer<Object: KubeObject>(
        _ resource: ResourceClient<Object>, where fields: FieldSelector?
    ) -> Informer<Object> {
        let (informer, isNew) = entries.withLock { entries in
            let key = Key(kind: resource.groupVersionKind, type: ObjectIdentifier(Object.self), fields: fields)
            if let informer = entries[key]?.informer as? Informer<Object> { return (informer, false) }
            var selector = ListOptions()
            if let fields { selector.fieldSelector = fields }
            let informer = Informer<Object>(
                resource, selector: selector, indexers: [.owner, .namespace], logger: logger)
            entries[key] = Entry(
                informer: informer, run: { await informer.run() },
                waitUntilSynced: { await informer.waitUntilSynced() })
            return (informer, true)
        }
        if isNew { added.notify() }
        return informer
    }

    /// Ends the informers of a kind, which may be asked for anew.
    package func remove(_ kind: DynamicKind) {
        let removed = entries.withLock { entries in
            let keys = entries.keys.filter {
                $0.kind == kind.groupVersionKind && $0.type == ObjectIdentifier(DynamicObject.self)
            }
            return keys.compactMap { entries.removeValue(forKey: $0) }
        }
        for entry in removed { entry.task?.cancel() }
    }

    /// Keeps every informer current until the task is cancelled. At most one call runs at a time.
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
            for key in entries.keys { entries[key]?.task = nil }
        }
    }

    /// Starts the informers that do not run yet. Each has a task of its own, by which `remove` ends it alone.
    private func start() -> [Task<Void, Never>] {
        entries.withLock { entries in
            entries.keys.compactMap { key in
                guard let entry = entries[key], entry.task == nil else { return nil }
                let task = Task { await entry.run() }
                entries[key]?.task = task
                return task
            }
        }
    }

    /// Returns once every informer has its first listing.
    package func waitUntilSynced() async {
        for wait in entries.withLock({ $0.values.map(\.waitUntilSynced) }) { await wait() }
    }
}

extension ObjectMeta {
    /// The owner that manages the object, of which there is at most one.
    package var controller: OwnerReference? {
        ownerReferences.first { $0.controller == true }
    }
}

extension OwnerReference {
    /// A reference that makes `owner` the manager of the object that has it.
    package init<Owner: KubeObject>(controller owner: Owner) {
        self.init()
        apiVersion = owner.groupVersionKind.apiVersion
        kind = owner.groupVersionKind.kind
        name = owner.metadata.name ?? ""
        uid = owner.metadata.uid ?? ""
        controller = true
        blockOwnerDeletion = true
    }
}
