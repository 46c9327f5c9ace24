import KubeSupport
import Logging
import Synchronization

/// Whether a part of a store works, for those who ask without waiting for it.
///
/// A failure is logged when it begins, and again every minute for as long as it lasts; then that it is over. What fails
/// and works by turns is not logged more often than that, either.
final class StoreHealth: Sendable {
    fileprivate struct State {
        var failure: StoreError?
        /// Of the failure, when it began and how often it has been told of here.
        var began: Timestamp?
        var count = 0
        /// Whether the log says that it fails.
        var isLogged = false
        var lastLogged: Timestamp?
    }

    /// How often at most a failure is logged.
    static let logInterval = Duration.seconds(60)

    private let state = Mutex(State())
    private let logger: Logger
    private let time: any TimeSource
    private let failed: Logger.Message
    private let recovered: Logger.Message

    init(
        logger: Logger, time: any TimeSource, failed: Logger.Message = "The store can't be written",
        recovered: Logger.Message = "The store can be written again"
    ) {
        self.logger = logger
        self.time = time
        self.failed = failed
        self.recovered = recovered
    }

    /// What is wrong at the moment.
    var failure: StoreError? {
        state.withLock { $0.failure }
    }

    /// To be called whenever it is known anew whether the part works.
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
        // As loud as the failure, so that whoever reads of the one reads of the other.
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
