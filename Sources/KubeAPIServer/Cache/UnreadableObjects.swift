import Synchronization

/// The objects of one resource that can't be decrypted or decoded, by their keys in the cache, with the errors that
/// clients get.
final class UnreadableObjects: Sendable {
    private let messages = Mutex<[String: String]>([:])
    /// Checked first without a lock: it is nearly always zero.
    private let count = Atomic(0)

    var isEmpty: Bool { count.load(ordering: .acquiring) == 0 }

    /// The error of the object with the smallest key, so that repeated reads return the same error.
    var first: String? {
        isEmpty ? nil : messages.withLock { messages in messages.min { $0.key < $1.key }?.value }
    }

    subscript(key: String) -> String? {
        isEmpty ? nil : messages.withLock { $0[key] }
    }

    /// Returns true if the key was not yet recorded.
    func insert(_ key: String, _ message: String) -> Bool {
        messages.withLock { messages in
            let isNew = messages.updateValue(message, forKey: key) == nil
            count.store(messages.count, ordering: .releasing)
            return isNew
        }
    }

    func remove(_ key: String) {
        guard !isEmpty else { return }
        messages.withLock { messages in
            messages[key] = nil
            count.store(messages.count, ordering: .releasing)
        }
    }

    var keys: [String] { messages.withLock { Array($0.keys) } }

    func remove(_ keys: [String]) {
        for key in keys { remove(key) }
    }
}
