import KubeAPI
import Synchronization

/// Recently created objects, to find one that is similar to a new object: of the same controller or, without a
/// controller, with the same labels in the same namespace.
final class RecentObjects<Object: KubeObject>: Sendable {
    private static var count: Int { 64 }

    /// The newest object for each hash. An object with only the same hash may be found, too.
    private let objects: Mutex<[Object?]>

    init() {
        objects = Mutex(Array(repeating: nil, count: Self.count))
    }

    /// The last object that was kept for objects similar to `object`.
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
