import KubeAPI
import Synchronization

/// The texts of the last call of a closure that may be called several times.
final class LastCallTexts: Sendable {
    private let texts = Mutex<[String]>([])

    func set(_ newTexts: [String]) {
        texts.withLock { $0 = newTexts }
    }

    func get() -> [String] {
        texts.withLock { $0 }
    }
}
