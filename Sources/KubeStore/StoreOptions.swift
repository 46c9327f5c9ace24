import KubeSupport
import Logging

/// The options of a store.
package struct StoreOptions: Sendable {
    /// Where writes are executed.
    package enum Writer: Sendable {
        /// On a dispatch queue of the store, whose thread may block on a disk.
        case dispatchQueue
        /// In a task, so that a simulation can schedule it.
        case task
    }

    /// How long the history is kept. Older changes are compacted within a tenth of this time.
    package var historyRetention: Duration
    /// The approximate limit in bytes of the history in memory. Changes beyond it are compacted earlier; on the disk
    /// they are kept for `historyRetention`, because deleting them later is cheaper.
    package var historyBytes = 16 << 20
    package var time: any TimeSource
    /// Where an embedded store executes its writes.
    package var writer = Writer.dispatchQueue
    /// Keys whose writes are not flushed to the disk at once, such as those of events. If the machine crashes or loses
    /// power, the writes of the last second may be lost. Nothing is lost if only the process ends.
    package var volatileKeys: [KeyRange]
    /// Identifies the boot of the machine. If nil, all writes are flushed.
    var boot = BootIdentity.current
    /// Receives messages when writes fail and when they succeed again.
    package var logger: Logger

    package init(
        historyRetention: Duration = .seconds(300), time: any TimeSource = SystemTime(), volatileKeys: [KeyRange] = [],
        logger: Logger = Logger(label: "store") { _ in SwiftLogNoOpLogHandler() }
    ) {
        self.historyRetention = historyRetention
        self.time = time
        self.volatileKeys = volatileKeys
        self.logger = logger
    }
}
