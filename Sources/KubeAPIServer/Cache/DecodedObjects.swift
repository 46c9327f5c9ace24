import KubeAPI
import Synchronization

/// The decoded objects of records that are asked for again and again, as the service account of every new pod is.
package final class DecodedObjects<Object: KubeObject>: Sendable {
    private struct Entry {
        let record: ObjectRecord
        let object: Object
    }

    private let limit: Int
    private let entries = Mutex<[String: Entry]>([:])

    /// - Parameter limit: How many objects are kept at most.
    package init(limit: Int = 64) {
        self.limit = limit
    }

    /// Returns the object of a record, which is decoded only if it was not asked for lately; nil if it can't be
    /// decoded.
    package func object(_ record: ObjectRecord) -> Object? {
        let key = "\(record.namespace)/\(record.name)"
        if let known = entries.withLock({ $0[key] }), known.record === record { return known.object }
        guard let object = (try? record.shared(Object.self))?.object else { return nil }
        entries.withLock { entries in
            // Which one is dropped does not matter: it comes back when it is asked for.
            if entries.count >= limit, entries[key] == nil, let other = entries.first { entries[other.key] = nil }
            entries[key] = Entry(record: record, object: object)
        }
        return object
    }
}
