import KubeStore
import Logging

/// Where an API server keeps its objects.
package enum StoreLocation: Sendable {
    case memory
    /// A file of SQLite, which one process at a time can have open.
    case sqlite(path: String)
    case etcd(EtcdConfiguration)

    /// What is written again and again, and whose last second may be lost in a power failure: Events, and the Leases of
    /// nodes. Other Leases are those of elections, whose holders must be able to rely on them.
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

    /// How keys are laid out, where others may read them.
    package var keys: EtcdKeyLayout {
        if case .etcd(let configuration) = self { configuration.keys } else { EtcdKeyLayout() }
    }
}
