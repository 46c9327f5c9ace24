import ServiceLifecycle

/// A Kubernetes component: the API server, the controller manager, the scheduler or a node.
///
/// A process runs one or more of them; `martlet up` and tests run several. `run()` returns when its task is cancelled
/// or its service group shuts down. Health checks and metrics are available before `run()`, for the component's own
/// listener or another one in the process.
package protocol Component: Service {
    /// The name of upstream's executable, such as `kube-scheduler`.
    var name: String { get }
    var health: ComponentHealth { get }
    /// The metrics at `/metrics`, which several components of a process may share.
    var metrics: MetricsRegistry { get }
}
