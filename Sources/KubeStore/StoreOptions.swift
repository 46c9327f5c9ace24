import KubeSupport
import Logging

/// What can be set about a store.
package struct StoreOptions: Sendable {
    /// What carries out writes, one batch after another.
    package enum Writer: Sendable {
        /// A thread of the store's own, which may block on a disk.
        case thread
        /// A task, so that a simulation decides when it runs.
        case task
    }

    /// How long changes can be read back. Older ones are forgotten within a tenth of this time.
    package var historyRetention: Duration
    /// About how much memory the changes that can be read back take at most. Those beyond it are forgotten sooner; on the
    /// disk they stay as long as the others, since it is cheaper to delete them later.
    package var historyBytes = 16 << 20
    package var time: any TimeSource
    /// Where a store that this process keeps carries out its writes.
    package var writer = Writer.thread
    /// Keys whose writes need not wait for the disk, such as those of events: when the machine loses its power, or its
    /// kernel ends otherwise, those of the last second may be lost. Nothing is lost when just the process ends.
    package var volatileKeys: [KeyRange]
    /// What the machine's run is told from its other ones by. Nil: no write leaves out the disk.
    var boot = BootIdentity.current
    /// Is told when the store can't be written any more, and when it can again.
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
