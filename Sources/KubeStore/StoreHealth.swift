import Logging
import Synchronization

/// Whether a part of a store works, for those who ask without waiting for it.
///
/// A failure is logged once, when it begins, and once more when it is over; not each time that it is tried again.
final class StoreHealth: Sendable {
    private let current = Mutex<StoreError?>(nil)
    private let logger: Logger
    private let failed: Logger.Message
    private let recovered: Logger.Message

    init(
        logger: Logger, failed: Logger.Message = "The store can't be written",
        recovered: Logger.Message = "The store can be written again"
    ) {
        self.logger = logger
        self.failed = failed
        self.recovered = recovered
    }

    /// What is wrong at the moment.
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
            logger.error(failed, metadata: ["error": "\(failure)"])
        case (.some, nil):
            // As loud as the failure, so that whoever reads of the one reads of the other.
            logger.error(recovered)
        default: break
        }
    }
}
