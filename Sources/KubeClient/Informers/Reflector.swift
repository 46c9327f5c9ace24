import KubeAPI
import KubeSupport
import Logging

/// Lists a collection and then watches it, and repeats both as needed, as client-go's `Reflector` does.
///
/// A watch that ends is restarted at the last observed resource version. If the server answers that this version has
/// expired, or after any other error, the collection is listed again.
package struct Reflector: Sendable {
    /// The back-off after a failed list or watch, which is client-go's.
    private static let backoff = Backoff(initial: .milliseconds(800), maximum: .seconds(30))
    private static let shortestWatch: Duration = .seconds(1)

    private let time: any TimeSource
    private let logger: Logger

    /// - Parameter logger: Names the collection in its metadata.
    package init(time: any TimeSource, logger: Logger) {
        self.time = time
        self.logger = logger
    }

    /// Runs until the task is cancelled. The closures are called one at a time.
    ///
    /// - Parameters:
    ///   - list: Lists the collection and returns its resource version.
    ///   - watch: Watches the collection from a resource version until the watch ends, and returns the last resource
    ///     version that it observed.
    ///   - onFailure: Called with an error other than an expired resource version; returns the level at which the error
    ///     is logged.
    package func run(
        list: () async throws -> String, watch: (_ version: String) async throws -> String,
        onFailure: (any Error) -> Logger.Level = { _ in .warning }
    ) async {
        var failures = 0
        while !Task.isCancelled {
            do {
                var version = try await list()
                failures = 0
                while !Task.isCancelled {
                    let start = time.now()
                    version = try await watch(version)
                    // Limits the request rate if the server ends every watch immediately.
                    if time.now() - start < Self.shortestWatch { try await time.sleep(for: Self.backoff.initial) }
                }
            } catch is CancellationError {
                return
            } catch let error as StatusError where error.isExpired {
                logger.debug("The resource version of the watch has expired, listing again")
            } catch {
                logger.log(level: onFailure(error), "List or watch failed, will retry", metadata: ["error": "\(error)"])
                try? await time.sleep(for: Self.backoff.delay(attempt: failures))
                failures += 1
            }
        }
    }
}
