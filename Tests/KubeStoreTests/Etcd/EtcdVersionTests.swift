import Testing

@testable import KubeStore

@Suite struct EtcdVersionTests {
    @Test("versions are ordered by number, ignoring suffixes")
    func order() {
        #expect(EtcdVersion("3.4.9") < EtcdVersion("3.4.10"))
        #expect(EtcdVersion("3.5.0-rc.1") == EtcdVersion("3.5.0"))
        #expect(EtcdVersion("3.5.12") < EtcdVersion("3.6.0+git"))
    }

    @Test(
        "progress notifications are in order since 3.4.25 and 3.5.8",
        arguments: [
            ("3.4.24", false), ("3.4.25", true), ("3.5.0", false), ("3.5.7", false), ("3.5.8", true), ("3.6.0", true),
        ])
    func progress(version: String, isOrdered: Bool) {
        #expect(EtcdVersion(version).sendsProgressInOrder == isOrdered)
    }
}
