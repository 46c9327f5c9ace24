import KubeStore
import Logging

/// The location of an API server's objects.
package enum StoreLocation: Sendable {
    case memory
    /// An SQLite file, which only one process at a time can open.
    case sqlite(path: String)
    case etcd(EtcdConfiguration)

    /// The prefixes of frequently written keys whose last second may be lost in a power failure: Events and node
    /// Leases. Other Leases are for leader election, which relies on durability.
    private static let volatileKeys = ["events/", "leases/kube-node-lease/"].map {
        KeyRange(prefix: Catalogue.storagePrefix + $0)
    }

    package func open(logger: Logger) async throws(StoreError) -> any Store {
        switch self {
        case .memory: MemoryStore()
        case .sqlite(let path):
            try await SQLiteStore(
                path: path, options: StoreOptions(volatileKeys: Self.volatileKeys, logger: logger))
        case .etcd(let configuration): try await EtcdStore.open(configuration, logger: logger)
        }
    }

    /// The layout of keys, for stores that other programs read.
    package var keys: EtcdKeyLayout {
        if case .etcd(let configuration) = self { configuration.keys } else { EtcdKeyLayout() }
    }
}
