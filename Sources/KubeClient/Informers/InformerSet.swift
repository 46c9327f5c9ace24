import KubeAPI
import KubeSupport
import Logging
import Synchronization

/// The informers that the components of a process share: one for each kind, so that every object is held once.
///
/// Informers are asked for before `run()`, and begin then. Each finds its objects in the index `owner` by the UID of
/// their controller, and in the index `namespace` by their namespace; who needs others adds them.
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
        entries.withLock { entries in
            let key = Key(type: ObjectIdentifier(type), fields: fields)
            if let informer = entries.first(where: { $0.key == key })?.entry.informer as? Informer<Object> {
                return informer
            }
            var selector = ListOptions()
            if let fields { selector.fieldSelector = fields }
            let informer = Informer<Object>(
                client, selector: selector, indexers: [.owner, .namespace], logger: logger, time: time)
            let entry = Entry(
                informer: informer, run: { await informer.run() },
                waitUntilSynced: { await informer.waitUntilSynced() })
            entries.append((key, entry))
            return informer
        }
    }

    /// Keeps every informer current until the task is cancelled.
    package func run() async {
        let runners = entries.withLock { $0.map(\.entry.run) }
        await withTaskGroup(of: Void.self) { group in
            for run in runners { group.addTask { await run() } }
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
