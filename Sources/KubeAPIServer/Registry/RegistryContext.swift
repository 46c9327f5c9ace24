import KubeAPI
import KubeStore
import KubeSupport
import Logging
import Synchronization

/// What the registries of all resources share.
package struct RegistryContext: Sendable {
    package let store: any Store
    package let cache: WatchCache
    package let admission: AdmissionChain
    package let allocators: ObjectAllocators
    package let fields: any FieldManagement
    package let time: any TimeSource
    package let random: any RandomSource
    package let names: NameGenerator
    package let leases: LeaseBook

    package init(
        store: any Store, cache: WatchCache, admission: AdmissionChain,
        allocators: ObjectAllocators = ObjectAllocators(), fields: any FieldManagement = UnmanagedFields(),
        time: any TimeSource = SystemTime(),
        random: any RandomSource = SystemRandom()
    ) {
        self.store = store
        self.cache = cache
        self.admission = admission
        self.allocators = allocators
        self.fields = fields
        self.time = time
        self.random = random
        names = NameGenerator(random)
        leases = LeaseBook(store: store, time: time)
    }
}

/// Makes the random parts of names, and unique identifiers.
package struct NameGenerator: Sendable {
    /// Upstream's letters: without vowels no words come up, without look-alikes names can be read out.
    private static let letters = Array("bcdfghjklmnpqrstvwxz2456789".utf8)
    private static let suffixLength = 5
    private static let maximumLength = 63

    private let random: @Sendable () -> UInt64

    /// - Parameter random: returns numbers of which all 64 bits are random.
    package init(random: @escaping @Sendable () -> UInt64) {
        self.random = random
    }

    package init(_ source: any RandomSource = SystemRandom()) {
        self.init(random: { source.next() })
    }

    /// `prefix`, cut where needed, and five random letters.
    package func name(prefix: String) -> String {
        var name = String(prefix.prefix(Self.maximumLength - Self.suffixLength))
        var bits = random()
        for _ in 0..<Self.suffixLength {
            let count = UInt64(Self.letters.count)
            name.unicodeScalars.append(UnicodeScalar(Self.letters[Int(bits % count)]))
            bits /= count
        }
        return name
    }

    /// A random UUID (RFC 9562, version 4).
    package func uid() -> String {
        let high = random() & 0xffff_ffff_ffff_0fff | 0x0000_0000_0000_4000
        let low = random() & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000
        var digits: [UInt8] = []
        digits.reserveCapacity(36)
        for (index, shift) in stride(from: 60, through: 0, by: -4).enumerated() {
            if index == 8 || index == 12 { digits.append(0x2d) }
            digits.append(Self.digit(high >> UInt64(shift) & 0xf))
        }
        for (index, shift) in stride(from: 60, through: 0, by: -4).enumerated() {
            if index == 0 || index == 4 { digits.append(0x2d) }
            digits.append(Self.digit(low >> UInt64(shift) & 0xf))
        }
        return String(decoding: digits, as: UTF8.self)
    }

    private static func digit(_ value: UInt64) -> UInt8 {
        value < 10 ? 0x30 + UInt8(value) : 0x57 + UInt8(value)
    }
}

/// The store's leases for objects that vanish by themselves. One lease serves all objects of a minute.
package final class LeaseBook: Sendable {
    private struct Entry {
        var lease: LeaseID
        var granted: Timestamp
    }

    private let store: any Store
    private let time: any TimeSource
    private let entries = Mutex<[Duration: Entry]>([:])
    private static let reuse: Duration = .seconds(60)

    init(store: any Store, time: any TimeSource) {
        self.store = store
        self.time = time
    }

    /// A lease that ends `lifetime` from now, or up to a minute later.
    func lease(lifetime: Duration) async throws(StoreError) -> LeaseID {
        let now = time.now()
        if let entry = entries.withLock({ $0[lifetime] }), now - entry.granted < Self.reuse { return entry.lease }
        let lease = try await store.grantLease(ttl: lifetime + Self.reuse)
        entries.withLock { $0[lifetime] = Entry(lease: lease, granted: now) }
        return lease
    }
}
