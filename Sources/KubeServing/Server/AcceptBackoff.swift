import Logging
import NIOCore

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The back-off of a listener when `accept` fails because the process or system is out of descriptors or memory. It
/// pauses, closes idle connections and logs one warning. Accepting again immediately would occupy a core and fail
/// again.
///
/// Used on the listener's event loop only.
final class AcceptBackoff {
    static let length = TimeAmount.milliseconds(250)
    /// A failure is logged if there was none for this time.
    private static let logInterval = TimeAmount.seconds(60)

    private let logger: Logger
    private let closeIdle: () -> Void
    private var lastFailure: NIODeadline?

    init(logger: Logger, closeIdle: @escaping () -> Void) {
        self.logger = logger
        self.closeIdle = closeIdle
    }

    /// Returns how long to wait after an error of `accept`; nil for errors that need no pause, such as an aborted
    /// connection.
    func wait(after error: IOError, now: NIODeadline = .now()) -> TimeAmount? {
        guard [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(error.errnoCode) else { return nil }
        if lastFailure.map({ now - $0 > Self.logInterval }) ?? true {
            logger.warning(
                "Out of descriptors or memory: pausing accept and closing idle connections",
                metadata: ["reason": "\(String(cString: strerror(error.errnoCode)))"])
        }
        lastFailure = now
        closeIdle()
        return Self.length
    }
}
