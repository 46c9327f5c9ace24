import KubeAPI
import KubeStore
import Logging

/// Allocates values that are unique among the objects of a kind, such as cluster IPs and node ports.
///
/// A value is claimed by a key in the store that is written in the same transaction as the object, and removed in the
/// transaction that removes the object or releases the value. So two writers never get the same value, even through
/// different API servers on one store, and no value leaks if a server crashes between two writes.
package protocol ObjectAllocator<Object>: Sendable {
    associatedtype Object: KubeObject

    /// The resource whose objects get values.
    var resource: GroupVersionResource { get }

    /// Sets the values that `object` leaves to the server. Called after `Strategy.prepareForCreate` or
    /// `prepareForUpdate` and before validation; also for a dry run, which never commits the result.
    ///
    /// - Parameters:
    ///   - old: The stored object; nil for a create.
    ///   - taken: The keys of claims that other objects were found to have; no value with such a key is chosen.
    /// - Throws: The error if the object can't have a value that it requests.
    func allocate(_ object: inout Object, old: Object?, taken: Set<String>, _ request: WriteRequest)
        async throws(StatusError) -> Allocation

    /// Returns the release of all values of an object that is removed.
    func release(_ object: Object) async throws(StatusError) -> Allocation

    /// Writes missing claims and removes those without an object. Called at start and every minute.
    func repair(_ logger: Logger) async throws(StatusError)
}
