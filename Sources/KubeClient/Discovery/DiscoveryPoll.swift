import KubeAPI
import KubeSupport
import Logging

/// Asks a server again and again what it serves, so that a component follows kinds that come and go while it runs.
package struct DiscoveryPoll: Sendable {
    /// Between two rounds, as upstream's garbage collector and quota controller have it.
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

    /// Calls `body` with what is served, at once and then after each interval, until the task is cancelled.
    ///
    /// For a version that fails, the resources are those of the last round. A round in which discovery fails as a
    /// whole, or finds nothing, is skipped; a failed one is repeated after a wait that grows up to the interval.
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
                logger.warning("Discovery failed, will be tried again", metadata: ["error": "\(error)"])
                wait = min(interval, Self.backoff.delay(attempt: failures))
                failures += 1
            }
            guard (try? await time.sleep(for: wait)) != nil else { return }
        }
    }
}
