import Testing

@testable import KubeAPIServer

@Suite struct NameGeneratorTests {
    @Test("a name is the prefix, truncated to 58 characters, and five characters of upstream's alphabet")
    func names() {
        let generator = NameGenerator(random: { 0x0123_4567_89ab_cdef })
        let name = generator.name(prefix: "web-")
        #expect(name.count == 9 && name.hasPrefix("web-"))
        #expect(name.dropFirst(4).allSatisfy { "bcdfghjklmnpqrstvwxz2456789".contains($0) })
        #expect(generator.name(prefix: String(repeating: "a", count: 100)).count == 63)
    }

    @Test("a UID is a version 4 UUID")
    func uids() {
        #expect(NameGenerator(random: { 0 }).uid() == "00000000-0000-4000-8000-000000000000")
        #expect(NameGenerator(random: { .max }).uid() == "ffffffff-ffff-4fff-bfff-ffffffffffff")
    }
}
