import KubeAPI
import KubeStore
import Logging

/// Gives the objects of a kind values of which each belongs to one object only, such as cluster IPs and node ports.
///
/// A value is claimed by a key of the store that is written in the same transaction as the object, and removed in the
/// transaction that removes the object or takes the value from it. So no two writers get one value, also through
/// several API servers on one store, and nothing is leaked when a server ends between two writes.
package protocol ObjectAllocator<Object>: Sendable {
    associatedtype Object: KubeObject

    /// The resource whose objects get values.
    var resource: GroupVersionResource { get }

    /// Fills in the values that `object` leaves to the server. Called after `Strategy.prepareForCreate` or
    /// `prepareForUpdate`, before validation, and also for a dry run, which never commits what is returned.
    ///
    /// - Parameters:
    ///   - old: The object as it is stored; nil when it is created.
    ///   - taken: Keys of claims that other objects turned out to have; no value with such a key is chosen.
    /// - Throws: Why the object can't have a value that it asks for.
    func allocate(_ object: inout Object, old: Object?, taken: Set<String>, _ request: WriteRequest)
        async throws(StatusError) -> Allocation

    /// Returns what gives up all values of an object that is removed.
    func release(_ object: Object) async throws(StatusError) -> Allocation

    /// Writes missing claims, and removes those that no object has. Called at the start and every minute.
    func repair(_ logger: Logger) async throws(StatusError)
}

/// Claims that are to be written, or removed, together with an object.
package struct Allocation: Sendable {
    var preconditions: [Precondition] = []
    var mutations: [KubeStore.Mutation] = []
    /// The errors for claims of values that the client asked for, by the claims' keys.
    private var refusals: [String: StatusError] = [:]

    /// Adds a claim that another object must not have.
    ///
    /// - Parameter refusal: The error if another object has it; nil for a value that the server chose.
    mutating func claim(_ key: String, _ value: [UInt8], refusal: StatusError?) {
        preconditions.append(.absent(key: key))
        mutations.append(.put(key: key, value: value))
        refusals[key] = refusal
    }

    /// Removes a claim.
    mutating func release(_ claim: StoredEntry) {
        preconditions.append(.unchanged(key: claim.key, since: claim.modified))
        mutations.append(.delete(key: claim.key))
    }

    /// Throws if the claim of `key`, which another object turned out to have, can't be replaced by that of another
    /// value.
    func checkReplaceable(_ key: String) throws(StatusError) {
        if let refusal = refusals[key] { throw refusal }
    }
}

/// The allocators of a server.
package struct ObjectAllocators: Sendable {
    private let all: [any ObjectAllocator]

    package init(_ all: [any ObjectAllocator] = []) {
        self.all = all
    }

    /// Makes the claims in the store those of the objects.
    func repair(_ logger: Logger) async {
        for allocator in all {
            do throws(StatusError) {
                try await allocator.repair(logger)
            } catch {
                logger.warning("Claims could not be repaired", metadata: ["error": "\(error)"])
            }
        }
    }

    /// Returns the allocator for the objects of a resource; nil for the many resources that need none.
    func allocator<Object: KubeObject>(for resource: GroupVersionResource) -> (any ObjectAllocator<Object>)? {
        all.first { $0.resource == resource } as? any ObjectAllocator<Object>
    }
}
