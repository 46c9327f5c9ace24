/// The checks of a component's endpoints `/healthz`, `/livez` and `/readyz`:
/// https://kubernetes.io/docs/reference/using-api/health-checks/
package struct ComponentHealth: Sendable {
    package var healthz: [HealthCheck]
    package var livez: [HealthCheck]
    package var readyz: [HealthCheck]

    /// Every endpoint has the check `ping`.
    ///
    /// - Parameters:
    ///   - alive: Checks of `/healthz` and `/livez`, which fail only if a restart of the process may help.
    ///   - ready: Checks of `/readyz`, which fail while the component can't do its work.
    package init(alive: [HealthCheck] = [], ready: [HealthCheck] = []) {
        healthz = [.ping] + alive
        livez = [.ping] + alive
        readyz = [.ping] + ready
    }
}
