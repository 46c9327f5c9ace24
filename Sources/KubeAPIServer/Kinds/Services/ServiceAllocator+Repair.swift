import KubeAPI
import KubeStore
import Logging

/// Repairs the claims in the store so that they match the services. Clusters written by upstream's server or by an
/// older version have services without claims, and users can delete `IPAddress` objects.
extension ServiceAllocator {
    package func repair(_ logger: Logger) async throws(StatusError) {
        try await cache.synchronize()
        guard let services else { return }
        let known = observedServices()
        let held = try await heldClaims()
        var wanted: [String: ObjectRecord] = [:]
        for (record, claims) in known {
            let service = Service {
                $0.metadata.namespace = record.namespace
                $0.metadata.name = record.name
            }
            let addresses = claims.addresses.sorted().map { (keys.key(address: $0), keys.value(address: $0, service)) }
            let ports = claims.ports.sorted().map { (keys.key(port: $0), keys.value(service)) }
            for (key, value) in addresses + ports {
                if let other = wanted.updateValue(record, forKey: key), other !== record {
                    logger.error(
                        "Two services have one address or node port",
                        metadata: [
                            "claim": "\(key)", "service": "\(record.namespace)/\(record.name)",
                            "other": "\(other.namespace)/\(other.name)",
                        ])
                }
                guard held[key] == nil else { continue }
                let storeKey = services.storeKey(namespace: record.namespace, name: record.name)
                try await commit(
                    [.unchanged(key: storeKey, since: Revision(rawValue: record.revision)), .absent(key: key)],
                    .put(key: key, value: value))
            }
        }
        let byName = Dictionary(known.map { ("\($0.record.namespace)/\($0.record.name)", $0.record) }) { $1 }
        for (key, entry) in held {
            guard let owner = keys.owner(of: entry) else { continue }
            let record = byName["\(owner.namespace)/\(owner.name)"]
            if let record, wanted[key] === record { continue }
            let storeKey = services.storeKey(namespace: owner.namespace, name: owner.name)
            let unchanged = record.map {
                Precondition.unchanged(key: storeKey, since: Revision(rawValue: $0.revision))
            }
            try await commit(
                [.unchanged(key: key, since: entry.modified), unchanged ?? .absent(key: storeKey)], .delete(key: key))
        }
    }

    /// Returns the claims in the store by key.
    private func heldClaims() async throws(StatusError) -> [String: StoredEntry] {
        do throws(StoreError) {
            let addresses = try await store.list(KeyRange(prefix: keys.addressPrefix), limit: nil, at: nil)
            let ports = try await store.list(KeyRange(prefix: ServiceClaimKeys.portPrefix), limit: nil, at: nil)
            return Dictionary((addresses.entries + ports.entries).map { ($0.key, $0) }) { $1 }
        } catch {
            throw .storeFailure(error)
        }
    }

    /// Writes one claim. A conflict with a concurrent write is ignored: the next repair checks the claim again.
    private func commit(_ preconditions: [Precondition], _ mutation: KubeStore.Mutation) async throws(StatusError) {
        do throws(StoreError) {
            _ = try await store.commit(Transaction(preconditions: preconditions, mutations: [mutation]))
        } catch {
            throw .storeFailure(error)
        }
    }
}
