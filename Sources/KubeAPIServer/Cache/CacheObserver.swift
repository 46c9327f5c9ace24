import KubeAPI
import KubeStore
import KubeSupport
import Logging
import Synchronization

/// Keeps state that is derived from the objects of the cluster.
package protocol CacheObserver: AnyObject, Sendable {
    /// The object at `key` is about to be replaced by `record`, or to be removed if `record` is nil. Called for each
    /// change, in order, before the change can be read; also for each object of the first listing.
    func cacheWillChange(_ definition: ResourceDefinition, key: String, _ record: ObjectRecord?)
}
