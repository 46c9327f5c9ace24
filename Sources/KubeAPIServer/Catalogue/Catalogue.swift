import KubeAPI
import Synchronization

/// The resources that an API server serves, which may change while it runs.
///
/// `current` is what is served now; reading it takes one lock and copies nothing. Each change makes a new
/// `ServedResources`, and a request that began with the previous one goes on with it. A catalogue belongs to one API
/// server.
///
/// `APIServer.serve(_:)` and `stopServing(_:)` change it together with the cache.
package final class Catalogue: Sendable {
    /// Called after each change with the served resources. Calls are serialized in the order of revisions and must not
    /// change the catalogue.
    package typealias Observer = @Sendable (ServedResources) -> Void

    fileprivate struct State {
        var current: ServedResources
        /// Resources that are about to be served.
        var reserved: [ResourceDefinition] = []
        var context: RegistryContext?
        /// Counts the calls of `makeRegistries`.
        var owner = 0
        var registries: [GroupVersionResource: any ResourceRegistry] = [:]
        var observers: [Observer] = []
    }

    /// The prefix of all keys, which is upstream's in etcd.
    package static let storagePrefix = "/registry/"

    private let state: Mutex<State>
    /// Held while `state` is changed and the observers are called.
    private let change = Mutex(())

    /// - Parameter descriptions: All served resources, in the order of discovery.
    package init(_ entries: [CatalogueEntry], descriptions: [APIResourceDescription]) {
        state = Mutex(
            State(
                current: ServedResources(revision: 0, entries: entries, descriptions: descriptions, registries: [:])))
    }

    /// The currently served resources.
    package var current: ServedResources { state.withLock { $0.current } }

    package subscript(resource: GroupVersionResource) -> ResourceDefinition? { current[resource] }
    package subscript(kind: GroupVersionKind) -> ResourceDefinition? { current[kind] }

    package var descriptions: [APIResourceDescription] { current.descriptions }

    /// Returns the resource of an object's key in the store, and the object's key in the cache.
    package func locate(_ storeKey: String) -> (ResourceDefinition, key: String)? { current.locate(storeKey) }

    /// Calls `observer` after every change from now on.
    package func observe(_ observer: @escaping Observer) {
        state.withLock { $0.observers.append(observer) }
    }

    // MARK: Changes

    /// Makes the registries of all resources, and of those that are added later. Returns a number for `dropRegistries`.
    func makeRegistries(_ context: RegistryContext) -> Int {
        var owner = 0
        update { state in
            state.context = context
            state.owner += 1
            owner = state.owner
            for entry in state.current.entries { state.makeRegistry(entry) }
            return Self.replace(state, revision: state.current.revision)
        }
        return owner
    }

    /// Drops the registries when their server goes. They hold admission plugins, which hold the catalogue: without
    /// this, none of them would be freed.
    func dropRegistries(_ owner: Int) {
        update { state in
            guard state.owner == owner else { return state.current }
            state.context = nil
            state.registries = [:]
            return Self.replace(state, revision: state.current.revision)
        }
    }

    /// Announces resources whose objects are about to be read from the store, so that `locate` finds them. Throws 409
    /// if one of them is served or announced already.
    func reserve(_ entries: [CatalogueEntry]) throws(StatusError) {
        let taken: String? = change.withLock { _ in
            state.withLock { state in
                let known = state.current.stored + state.reserved
                for definition in entries.map(\.definition) {
                    let resource = definition.groupVersionResource
                    let isTaken =
                        state.current.description(resource) != nil
                        || known.contains {
                            $0.groupVersionResource == resource
                                || $0.storageKey == definition.storageKey && definition.isStored
                        }
                    if isTaken { return resource.qualifiedResource }
                }
                state.reserved += entries.map(\.definition)
                state.current = Self.replace(state, revision: state.current.revision)
                return nil
            }
        }
        guard let taken else { return }
        throw StatusError(.alreadyExists, "the resource \"\(taken)\" is already served")
    }

    /// Undoes `reserve`.
    func release(_ entries: [CatalogueEntry]) {
        update { state in
            state.reserved.removeAll { reserved in entries.contains { $0.definition === reserved } }
            return Self.replace(state, revision: state.current.revision)
        }
    }

    /// Serves resources that were reserved.
    func add(_ entries: [CatalogueEntry]) {
        update { state in
            state.reserved.removeAll { reserved in entries.contains { $0.definition === reserved } }
            for entry in entries { state.makeRegistry(entry) }
            return Self.replace(
                state, revision: state.current.revision + 1, entries: state.current.entries + entries,
                descriptions: DiscoveryOrder.inserting(entries.map(\.definition.description), into: state.current))
        }
    }

    /// Stops serving resources; a stored version is removed with all other versions. Returns the definitions of those
    /// that were served.
    func remove(_ resources: Set<GroupVersionResource>) -> [ResourceDefinition] {
        var removed: [ResourceDefinition] = []
        update { state in
            let served = state.current
            let stored = Set(
                served.stored.filter { resources.contains($0.groupVersionResource) }.map(\.storageKey))
            removed = served.entries.map(\.definition).filter {
                resources.contains($0.groupVersionResource) || stored.contains($0.storageKey)
            }
            guard !removed.isEmpty else { return served }
            let resources = Set(removed.map(\.groupVersionResource))
            for resource in resources { state.registries[resource] = nil }
            return Self.replace(
                state, revision: served.revision + 1,
                entries: served.entries.filter { !resources.contains($0.definition.groupVersionResource) },
                descriptions: served.descriptions.filter { !resources.contains($0.groupVersionResource) })
        }
        return removed
    }

    private func update(_ make: (inout State) -> ServedResources) {
        change.withLock { _ in
            let (served, observers) = state.withLock { state -> (ServedResources, [Observer]) in
                let before = state.current
                state.current = make(&state)
                return (state.current, state.current.revision == before.revision ? [] : state.observers)
            }
            for observer in observers { observer(served) }
        }
    }

    private static func replace(
        _ state: State, revision: Int64, entries: [CatalogueEntry]? = nil,
        descriptions: [APIResourceDescription]? = nil
    ) -> ServedResources {
        ServedResources(
            revision: revision, entries: entries ?? state.current.entries, reserved: state.reserved,
            descriptions: descriptions ?? state.current.descriptions, registries: state.registries)
    }

    /// The storage keys of resources for which upstream's key is not the resource's name, by qualified resource.
    package static let storageKeys: [String: String] = [
        "services": "services/specs", "endpoints": "services/endpoints", "nodes": "minions",
        "replicationcontrollers": "controllers", "ingresses.networking.k8s.io": "ingress",
        "customresourcedefinitions.apiextensions.k8s.io": "apiextensions.k8s.io/customresourcedefinitions",
        "apiservices.apiregistration.k8s.io": "apiregistration.k8s.io/apiservices",
    ]
}

extension Catalogue.State {
    fileprivate mutating func makeRegistry(_ entry: CatalogueEntry) {
        guard let context else { return }
        registries[entry.definition.groupVersionResource] = entry.makeRegistry(context)
    }
}
