/// The checks behind a component's `/healthz`, `/livez` and `/readyz`:
/// https://kubernetes.io/docs/reference/using-api/health-checks/
package struct ComponentHealth: Sendable {
    package var healthz: [HealthCheck]
    package var livez: [HealthCheck]
    package var readyz: [HealthCheck]

    /// Every endpoint has the check `ping`.
    ///
    /// - Parameters:
    ///   - alive: Fail only where a restart of the process may help; for `/healthz` and `/livez`.
    ///   - ready: Fail while the component does not do its work.
    package init(alive: [HealthCheck] = [], ready: [HealthCheck] = []) {
        healthz = [.ping] + alive
        livez = [.ping] + alive
        readyz = [.ping] + ready
    }
}
