import KubeAPI
import KubeSupport
import Testing

@testable import KubeClient

@Suite struct ExpectationsTests {
    private let time = ManualTime()
    private let key = NamespacedName(namespace: "team", name: "web")

    private func pod(_ name: String, isDeleting: Bool = false) -> Pod {
        Pod {
            $0.metadata.name = name
            $0.metadata.namespace = "team"
            $0.metadata.deletionTimestamp = isDeleting ? Time(time.now()) : nil
        }
    }

    @Test("expected creations are met after as many additions")
    func creations() {
        let expectations = Expectations(time: time)
        #expect(expectations.isMet(key))
        expectations.expect(key, creations: 2)
        expectations.observe(.added(pod("a")), of: key)
        #expect(!expectations.isMet(key))
        expectations.observe(.updated(old: pod("a"), new: pod("a")), of: key)
        #expect(!expectations.isMet(key))
        expectations.observe(.added(pod("b")), of: key)
        #expect(expectations.isMet(key))
    }

    @Test("an expected deletion is met when that object is deleted or being deleted")
    func deletions() {
        let expectations = Expectations(time: time)
        expectations.expect(key, deletions: ["a", "b"].map { NamespacedName(namespace: "team", name: $0) })
        expectations.observe(.deleted(pod("c")), of: key)
        expectations.observe(.updated(old: pod("a"), new: pod("a", isDeleting: true)), of: key)
        #expect(!expectations.isMet(key))
        expectations.observe(.deleted(pod("b")), of: key)
        #expect(expectations.isMet(key))
    }

    @Test("expectations time out after five minutes")
    func timeout() {
        let expectations = Expectations(time: time)
        #expect(expectations.remainingWait(key) == nil)
        expectations.expect(key, creations: 1)
        time.advance(by: .seconds(300))
        #expect(!expectations.isMet(key))
        let wait = expectations.remainingWait(key)
        #expect(wait == .milliseconds(1))
        time.advance(by: wait ?? .zero)
        #expect(expectations.isMet(key))
    }
}
