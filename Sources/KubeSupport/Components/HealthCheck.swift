/// A health check of a component.
package struct HealthCheck: Sendable {
    package let name: String
    /// Returns nil if the check passes, otherwise the reason of the failure. Called on an event loop, so it must not
    /// wait.
    package let failure: @Sendable () -> String?

    package init(_ name: String, failure: @escaping @Sendable () -> String?) {
        self.name = name
        self.failure = failure
    }

    /// A check that always passes: it shows that the process responds.
    package static let ping = HealthCheck("ping") { nil }
}
