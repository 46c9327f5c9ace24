import KubeAPI

/// A summary of the objects of a resource that remain in a namespace.
struct NamespaceContent: Equatable {
    var count = 0
    /// The number of objects by finalizer.
    var finalizers: [String: Int] = [:]
    /// The longest grace period of the objects, in seconds.
    var gracePeriod: Int64 = 0

    mutating func add(_ other: NamespaceContent) {
        count += other.count
        finalizers.merge(other.finalizers, uniquingKeysWith: +)
        gracePeriod = max(gracePeriod, other.gracePeriod)
    }
}

extension NamespaceContent {
    init(_ items: [ObjectMeta]) {
        count = items.count
        for item in items {
            for finalizer in item.finalizers { finalizers[finalizer, default: 0] += 1 }
            gracePeriod = max(gracePeriod, item.deletionGracePeriodSeconds ?? 0)
        }
    }
}
