/// The handle of a watch, whose release ends the watch.
final class StoreWatch: WatchHandle {
    private let registration: WatchRegistration

    init(_ registration: WatchRegistration) {
        self.registration = registration
    }

    deinit {
        registration.cancel()
    }

    func cancel() {
        registration.cancel()
    }
}
