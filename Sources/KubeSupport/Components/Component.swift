import ServiceLifecycle

/// A component of Kubernetes as a value: the API server, the controller manager, the scheduler, a node.
///
/// A process runs one of them, or several, as `martlet up` and tests do. `run()` lasts until its task is cancelled or
/// its service group shuts down. Health and metrics are there from the beginning, for a listener of the component's own
/// or of another in the process.
package protocol Component: Service {
    /// The name of upstream's program, such as `kube-scheduler`.
    var name: String { get }
    var health: ComponentHealth { get }
    /// What `/metrics` shows; components of one process may share it.
    var metrics: MetricsRegistry { get }
}
