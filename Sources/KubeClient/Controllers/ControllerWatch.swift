import KubeAPI
import Synchronization

/// An informer that a controller reads, and the controller's handler on it during a run.
struct ControllerWatch: Sendable {
    /// Adds the handler, if any, and returns when the informer has synced or the task is cancelled.
    let begin: @Sendable () async -> Void
    /// Removes the handler.
    let end: @Sendable () -> Void

    init<Object: KubeObject>(_ informer: Informer<Object>, handler: Informer<Object>.Handler? = nil) {
        let registration = Registration()
        begin = {
            if let handler { registration.note(informer.addHandler(handler)) }
            await informer.waitUntilSynced()
        }
        end = {
            if let id = registration.take() { informer.removeHandler(id) }
        }
    }

    private final class Registration: Sendable {
        private let id = Mutex<InformerHandlerID?>(nil)

        func note(_ id: InformerHandlerID) { self.id.withLock { $0 = id } }

        func take() -> InformerHandlerID? {
            id.withLock { id in
                defer { id = nil }
                return id
            }
        }
    }
}
