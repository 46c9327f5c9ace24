import KubeSupport
import Logging
import Synchronization

/// Records whether a part of a store works, and logs its failures.
///
/// A failure is logged when it begins, every minute while it lasts, and when it is over. A part that alternately fails
/// and works is also logged at most once a minute.
final class StoreHealth: Sendable {
    fileprivate struct State {
        var failure: StoreError?
        /// The time at which the failure began.
        var began: Timestamp?
        var count = 0
        /// True if the last log message reported a failure.
        var isLogged = false
        var lastLogged: Timestamp?
    }

    /// The minimum interval between log messages.
    static let logInterval = Duration.seconds(60)

    private let state = Mutex(State())
    private let logger: Logger
    private let time: any TimeSource
    private let failed: Logger.Message
    private let recovered: Logger.Message

    init(
        logger: Logger, time: any TimeSource, failed: Logger.Message = "Writing to the store failed",
        recovered: Logger.Message = "Writing to the store works again"
    ) {
        self.logger = logger
        self.time = time
        self.failed = failed
        self.recovered = recovered
    }

    /// The current failure; nil if the part works.
    var failure: StoreError? {
        state.withLock { $0.failure }
    }

    /// Records whether the part works.
    func set(_ failure: StoreError?) {
        if failure == nil, self.failure == nil { return }
        let now = time.now()
        switch state.withLock({ $0.note(failure, now) }) {
        case .nothing: break
        case .failed(let error, let began, let count):
            var metadata: Logger.Metadata = ["error": "\(error)"]
            if count > 1 {
                metadata["attempts"] = "\(count)"
                metadata["for"] = "\((now - began).components.seconds)s"
            }
            logger.error(failed, metadata: metadata)
        // Logged at the level of the failure, so that both appear in the same logs.
        case .recovered: logger.error(recovered)
        }
    }

    fileprivate enum Message {
        case nothing
        case failed(StoreError, began: Timestamp, count: Int)
        case recovered
    }
}

extension StoreHealth.State {
    fileprivate mutating func note(_ failure: StoreError?, _ now: Timestamp) -> StoreHealth.Message {
        let before = self.failure
        self.failure = failure
        guard let failure else {
            guard before != nil, isLogged else { return .nothing }
            isLogged = false
            return .recovered
        }
        if before == nil {
            began = now
            count = 0
        }
        count += 1
        if let lastLogged, now - lastLogged < StoreHealth.logInterval { return .nothing }
        lastLogged = now
        isLogged = true
        return .failed(failure, began: began ?? now, count: count)
    }
}
