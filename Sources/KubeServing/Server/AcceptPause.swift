import Logging
import NIOCore

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// What a listener does when the system has no descriptor or memory left for another connection: it waits, has idle
/// connections closed, and tells of it once. Trying at once again would take a core and change nothing.
///
/// On the listener's event loop only.
final class AcceptPause {
    static let length = TimeAmount.milliseconds(250)
    /// When this long nothing was wrong, the next time is told of again.
    private static let calm = TimeAmount.seconds(60)

    private let logger: Logger
    private let closeIdle: () -> Void
    private var lastFailure: NIODeadline?

    init(logger: Logger, closeIdle: @escaping () -> Void) {
        self.logger = logger
        self.closeIdle = closeIdle
    }

    /// How long to wait after an error of `accept`. Nil: not at all, as after a client that is gone again.
    func wait(after error: IOError, now: NIODeadline = .now()) -> TimeAmount? {
        guard [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(error.errnoCode) else { return nil }
        if lastFailure.map({ now - $0 > Self.calm }) ?? true {
            logger.warning(
                "No connections are accepted for the moment, idle ones are closed",
                metadata: ["reason": "\(String(cString: strerror(error.errnoCode)))"])
        }
        lastFailure = now
        closeIdle()
        return Self.length
    }
}
