/// A journal that discards all records.
struct NoJournal: Journal {
    var failure: StoreError? { nil }
    var isFlushed: Bool { true }

    func write(_ records: [JournalRecord]) throws(StoreError) {}
    func tidy() throws(StoreError) -> Bool { false }
    func recover() throws(StoreError) {}
    func flush() throws(StoreError) {}
    func close() {}
}
