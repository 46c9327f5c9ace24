import Logging
import Synchronization

/// Whether a store can be written, for those who ask without waiting for its writer.
///
/// A failure is logged once, when it begins, and once more when it is over.
final class StoreHealth: Sendable {
    private let current = Mutex<StoreError?>(nil)
    private let logger: Logger

    init(logger: Logger) {
        self.logger = logger
    }

    /// Why nothing can be written at the moment.
    var failure: StoreError? {
        current.withLock { $0 }
    }

    func set(_ failure: StoreError?) {
        let before = current.withLock { current in
            defer { current = failure }
            return current
        }
        switch (before, failure) {
        case (nil, let failure?):
            logger.error("The store can't be written", metadata: ["error": "\(failure)"])
        case (.some, nil):
            // As loud as the failure, so that whoever reads of the one reads of the other.
            logger.error("The store can be written again")
        default: break
        }
    }
}
