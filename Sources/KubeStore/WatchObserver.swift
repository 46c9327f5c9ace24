/// Receives the changes of a watch.
///
/// Calls are made one at a time, in the order of revisions. All events of a transaction are in one call, which may
/// contain several transactions. The calls are made on the store's thread before `commit` returns, so that every
/// observer has received a change before its writer continues. An observer must therefore not block and not call the
/// store, except to cancel its watch.
package protocol WatchObserver: AnyObject, Sendable {
    func storeDidChange(_ events: [StoreEvent])
    /// All changes in the watch's range up to and including `revision` have been delivered. Only called by stores with
    /// other writers, where revisions may have no event in the range.
    func storeDidAdvance(to revision: Revision)
    /// The last call: the watch has failed, and a new one must start from a new list.
    func storeWatchDidEnd(_ error: StoreError)
}

extension WatchObserver {
    package func storeDidAdvance(to revision: Revision) {}
}

/// Keeps a watch active until it is cancelled or released. The watch retains its observer.
package protocol WatchHandle: AnyObject, Sendable {
    /// Cancels the watch. The observer is not called after this returns, unless the observer itself makes this call.
    func cancel()
}
