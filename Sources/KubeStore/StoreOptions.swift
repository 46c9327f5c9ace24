import KubeSupport

/// What can be set about a store.
package struct StoreOptions: Sendable {
    /// How long changes can be read back. Older ones are forgotten within a tenth of this time.
    package var historyRetention: Duration
    package var time: any TimeSource

    package init(historyRetention: Duration = .seconds(300), time: any TimeSource = SystemTime()) {
        self.historyRetention = historyRetention
        self.time = time
    }
}
