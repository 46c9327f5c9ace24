/// The handle of a watch, whose release ends the watch.
final class EtcdWatchHandle: WatchHandle {
    private let watch: EtcdWatch

    init(_ watch: EtcdWatch) {
        self.watch = watch
    }

    deinit {
        watch.cancel()
    }

    func cancel() {
        watch.cancel()
    }
}
