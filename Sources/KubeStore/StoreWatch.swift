/// Ends a watch when it is cancelled or released.
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
