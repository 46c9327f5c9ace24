import KubeAPI
import KubeSupport
import Logging

/// Repeats discovery at an interval, so that a component learns of kinds that are added and removed while it runs.
package struct DiscoveryPoll: Sendable {
    /// The interval that upstream's garbage collector and quota controller use.
    package static let defaultInterval: Duration = .seconds(30)
    private static let backoff = Backoff(initial: .milliseconds(800), maximum: .seconds(30))

    private let client: Client
    private let interval: Duration
    private let time: any TimeSource
    private let logger: Logger

    package init(
        _ client: Client, interval: Duration = defaultInterval, time: any TimeSource, logger: Logger
    ) {
        self.client = client
        self.interval = interval
        self.time = time
        self.logger = logger
    }

    /// Calls `body` with the discovered resources immediately and then after each interval, until the task is
    /// cancelled.
    ///
    /// For a group version that fails, the resources of the previous round are used. `body` is not called for a round
    /// in which discovery fails entirely or finds no resources; a failed round is retried with exponential back-off.
    package func run(_ body: (DiscoveredResources) async -> Void) async {
        var known = DiscoveredResources()
        var failures = 0
        while !Task.isCancelled {
            var wait = interval
            do {
                let found = try await client.discover().keepingFailed(from: known)
                if let message = found.failureMessage {
                    logger.warning("Some groups could not be discovered", metadata: ["error": "\(message)"])
                }
                if !found.resources.isEmpty {
                    known = found
                    failures = 0
                    await body(found)
                }
            } catch is CancellationError {
                return
            } catch {
                logger.warning("Discovery failed, will retry", metadata: ["error": "\(error)"])
                wait = min(interval, Self.backoff.delay(attempt: failures))
                failures += 1
            }
            guard (try? await time.sleep(for: wait)) != nil else { return }
        }
    }
}
