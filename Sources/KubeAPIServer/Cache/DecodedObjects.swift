import KubeAPI
import Synchronization

/// Caches the decoded objects of frequently read records, such as the service accounts of new pods.
package final class DecodedObjects<Object: KubeObject>: Sendable {
    private struct Entry {
        let record: ObjectRecord
        let object: Object
    }

    private let limit: Int
    private let entries = Mutex<[String: Entry]>([:])

    /// - Parameter limit: The maximum number of cached objects.
    package init(limit: Int = 64) {
        self.limit = limit
    }

    /// Returns the object of a record, decoding it unless it is cached; nil if it can't be decoded.
    package func object(_ record: ObjectRecord) -> Object? {
        let key = "\(record.namespace)/\(record.name)"
        if let known = entries.withLock({ $0[key] }), known.record === record { return known.object }
        guard let object = (try? record.shared(Object.self))?.object else { return nil }
        entries.withLock { entries in
            // Any entry may be dropped: it is decoded again when it is needed.
            if entries.count >= limit, entries[key] == nil, let other = entries.first { entries[other.key] = nil }
            entries[key] = Entry(record: record, object: object)
        }
        return object
    }
}
