import KubeSupport

/// Makes a store's changes durable. It releases its resources when it is deinitialized.
protocol Journal {
    /// Makes all of `records` durable, or throws and changes nothing. Throws `full` if there is no space; after that,
    /// only deletions are possible until `recover` succeeds.
    func write(_ records: [JournalRecord]) throws(StoreError)

    /// The error that a write would currently throw, if known.
    var failure: StoreError? { get }

    /// True if everything that was written is on the disk. Writes of volatile keys are not, until `flush`.
    var isFlushed: Bool { get }
    func flush() throws(StoreError)

    /// Performs a bounded step of the maintenance that keeps the journal small. Returns true if there is more to do.
    func tidy() throws(StoreError) -> Bool

    /// Releases unneeded space, and checks whether the journal can be written again after `write` failed. Throws if it
    /// can't.
    func recover() throws(StoreError)

    /// The last call.
    func close()
}
