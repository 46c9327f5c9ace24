/// One question about a component's health.
package struct HealthCheck: Sendable {
    package let name: String
    /// Returns nil if all is well, otherwise what is wrong. Called on an event loop: it reports what is known and never
    /// waits.
    package let failure: @Sendable () -> String?

    package init(_ name: String, failure: @escaping @Sendable () -> String?) {
        self.name = name
        self.failure = failure
    }

    /// The check that only fails when the process does not answer at all.
    package static let ping = HealthCheck("ping") { nil }
}
