/// A version of etcd, such as 3.4.23.
struct EtcdVersion: Comparable {
    private let parts: [Int]

    init(_ text: String) {
        parts = text.prefix { $0 != "-" && $0 != "+" }.split(separator: ".").map { Int($0) ?? 0 }
    }

    static func < (left: Self, right: Self) -> Bool {
        left.parts.lexicographicallyPrecedes(right.parts)
    }

    /// False for versions that may send a progress notification before the events that it covers:
    /// https://github.com/etcd-io/etcd/issues/15220
    var sendsProgressInOrder: Bool {
        self >= Self("3.5.8") || (self >= Self("3.4.25") && self < Self("3.5.0"))
    }
}
