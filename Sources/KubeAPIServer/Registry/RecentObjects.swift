import KubeAPI
import Synchronization

/// A few objects that were created lately, so that one like them can be found: one of the same controller, or where
/// there is none, one with the same labels in the same namespace.
final class RecentObjects<Object: KubeObject>: Sendable {
    private static var count: Int { 64 }

    /// By a hash: the newest that has it. One that only has the same hash may be found as well.
    private let objects: Mutex<[Object?]>

    init() {
        objects = Mutex(Array(repeating: nil, count: Self.count))
    }

    /// The object that was kept last for those like this one.
    subscript(like object: Object) -> Object? {
        get {
            let place = place(of: object)
            return objects.withLock { $0[place] }
        }
        set {
            let place = place(of: object)
            objects.withLock { $0[place] = newValue }
        }
    }

    private func place(of object: Object) -> Int {
        var hasher = Hasher()
        if let controller = object.metadata.controller {
            hasher.combine(controller.uid)
        } else {
            hasher.combine(object.metadata.namespace)
            hasher.combine(object.metadata.labels)
        }
        return Int(UInt(bitPattern: hasher.finalize()) % UInt(Self.count))
    }
}
