import Synchronization

/// Signals the workers on their event loops to end early.
final class StopSignal: Sendable {
    private let isSetFlag = Atomic<Bool>(false)

    var isSet: Bool { isSetFlag.load(ordering: .relaxed) }

    func set() {
        isSetFlag.store(true, ordering: .relaxed)
    }
}
