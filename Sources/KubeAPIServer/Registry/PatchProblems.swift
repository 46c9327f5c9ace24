import KubeAPI
import Synchronization

/// The problems of the fields of a patched object, from the last of several attempts to apply the patch.
final class PatchProblems: Sendable {
    private let texts = Mutex<[String]>([])

    func set(_ newTexts: [String]) {
        texts.withLock { $0 = newTexts }
    }

    func get() -> [String] {
        texts.withLock { $0 }
    }
}
