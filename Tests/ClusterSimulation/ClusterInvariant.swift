import KubeAPI
import KubeSupport

/// A condition that holds after every write to the store.
///
/// An invariant belongs to one run. Its methods are called on the simulation's thread, in the order of events.
package protocol ClusterInvariant: AnyObject {
    /// Checks a write, which `model` already includes. Returns nil if the condition holds.
    func observe(_ change: ModelChange, _ model: ClusterModel) -> Violation?

    /// Called before a request reaches the API server.
    func observe(_ request: ObservedRequest, _ model: ClusterModel)

    /// Called before a fault or a user takes away a node: its pods become unavailable, which is no controller's fault.
    func excuseNode(_ node: String, _ model: ClusterModel)

    /// Called when a fault begins, which lasts until `end` at most.
    ///
    /// - Parameter component: The component whose connection or process has the fault; nil if it concerns all
    /// components.
    func observe(_ fault: Fault, of component: String?, until end: Duration)
}

extension ClusterInvariant {
    package func observe(_ request: ObservedRequest, _ model: ClusterModel) {}
    package func excuseNode(_ node: String, _ model: ClusterModel) {}
    package func observe(_ fault: Fault, of component: String?, until end: Duration) {}
}
