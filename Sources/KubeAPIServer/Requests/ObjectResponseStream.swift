import KubeAPI

/// A stream to a receiver in the same process, which receives objects unencoded.
package protocol ObjectResponseStream: ResponseStream {
    /// Returns false if the receiver is gone.
    func write(_ type: WatchEventType, _ record: ObjectRecord) -> Bool
}
