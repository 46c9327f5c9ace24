import Logging
import Synchronization

/// Records log messages.
package final class RecordedLog: Sendable {
    private struct Entry: Sendable {
        var message: String
        /// The message followed by its metadata, ordered by key.
        var line: String
    }

    private let recorded = Mutex<[Entry]>([])

    /// The messages without their metadata.
    package var messages: [String] { recorded.withLock { $0.map(\.message) } }

    /// The messages with their metadata, such as `failed attempts=2 error=…`.
    package var lines: [String] { recorded.withLock { $0.map(\.line) } }

    /// Returns a log and a logger of all levels that writes to it.
    package static func make() -> (RecordedLog, Logger) {
        let log = RecordedLog()
        return (log, Logger(label: "test") { _ in Handler(log: log) })
    }

    private struct Handler: LogHandler {
        let log: RecordedLog
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let metadata = (event.metadata ?? [:]).sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }
            let entry = Entry(message: "\(event.message)", line: "\(event.message)\(metadata.joined())")
            log.recorded.withLock { $0.append(entry) }
        }
    }
}
