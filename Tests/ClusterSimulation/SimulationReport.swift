import KubeSupport

/// The outcome of a run.
package struct SimulationReport: Sendable, CustomStringConvertible {
    package var seed: UInt64
    /// Nil if every invariant held.
    package var violation: Violation?
    package var history = History()
    /// In simulated time.
    package var elapsed: Duration = .zero
    /// The number of requests and writes that failed, and of watches that were cut.
    package var faultCount = 0
    /// The number of jobs of the Swift runtime that were executed.
    package var jobCount = 0
    /// The number of pods at the end.
    package var pods = 0

    package var description: String {
        guard let violation else {
            return "seed \(seed): \(history.writeCount) writes in \(elapsed.components.seconds) simulated s, "
                + "\(faultCount) faults met, \(jobCount) jobs"
        }
        let excerpt = history.excerpt(about: violation.objects)
        return "seed \(seed) at +\(elapsed.components.seconds) s: \(violation)\n\(excerpt)"
    }
}
