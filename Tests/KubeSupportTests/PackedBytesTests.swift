import KubeSupport
import Testing

@Suite struct PackedBytesTests {
    private func pod(_ number: Int, node: String, padding: Int = 600) -> [UInt8] {
        Array(
            """
            {"metadata":{"name":"web-5d4f8c7b9-\(number)","uid":"\(number * 7919)-4c1f","labels":{"app":"web"}},\
            "spec":{"nodeName":"\(node)","containers":[{"name":"app","env":"\(String(repeating: "abcdefghij-", count: padding / 11))"}],\
            "volumes":[{"name":"kube-api-access","projected":{"sources":[{"path":"token"},{"path":"ca.crt"}]}}]},\
            "status":{"phase":"Pending","conditions":[{"type":"PodScheduled","time":"2026-01-01T00:00:\(number % 60)Z"}]}}
            """.utf8)
    }

    @Test("similar bytes of a group are packed and unpacked correctly")
    func packs() throws {
        let packer = BytePacker()
        #expect(packer.pack(pod(1, node: "node-1"), group: 1) == nil)
        for number in [2, 37, 4_711, 1_000_000] {
            let bytes = pod(number, node: "node-\(number * 3)")
            let packed = try #require(packer.pack(bytes, group: 1))
            #expect(packed.count == bytes.count)
            #expect(packed.bytes() == bytes)
            #expect(packed.heldBytes < bytes.count / 3)
            for start in [0, 1, 40, bytes.count - 1, bytes.count] {
                #expect(packed.bytes(from: start) == Array(bytes[start...]))
            }
        }
    }

    @Test("groups have separate bases")
    func groups() {
        let packer = BytePacker()
        #expect(packer.pack(pod(1, node: "a"), group: 1) == nil)
        #expect(packer.pack(pod(2, node: "a"), group: 2) == nil)
        #expect(packer.pack(pod(3, node: "a"), group: 2) != nil)
    }

    @Test("dissimilar bytes are not packed and become the base")
    func unlike() {
        let packer = BytePacker()
        var generator = SystemRandomNumberGenerator()
        let noise = (0..<2_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        #expect(packer.pack(pod(1, node: "a"), group: 1) == nil)
        #expect(packer.pack(noise, group: 1) == nil)
        #expect(packer.pack(noise, group: 1)?.bytes() == noise)
    }

    @Test("short and very long bytes are not packed")
    func sizes() {
        let packer = BytePacker()
        let short = Array(repeating: UInt8(7), count: BytePacker.minimum - 1)
        let long = Array(repeating: UInt8(7), count: 1 << 16)
        for bytes in [short, long] {
            #expect(packer.pack(bytes, group: 1) == nil)
            #expect(packer.pack(bytes, group: 1) == nil)
        }
    }

    @Test("random bytes are unpacked correctly with any base")
    func anyBytes() {
        var generator = SystemRandomNumberGenerator()
        for round in 0..<200 {
            let packer = BytePacker()
            let base = (0..<Int.random(in: 768..<3_000)).map { _ in UInt8.random(in: 0...3, using: &generator) }
            _ = packer.pack(base, group: round)
            var target = base
            for _ in 0..<Int.random(in: 0..<12) {
                let place = Int.random(in: 0..<target.count)
                switch Int.random(in: 0..<3) {
                case 0: target[place] = 9
                case 1: target.insert(contentsOf: [1, 2, 3, 9, 9], at: place)
                default: target.removeSubrange(place..<min(place + 20, target.count))
                }
            }
            if let packed = packer.pack(target, group: round) { #expect(packed.bytes() == target) }
        }
    }

    @Test("the group of a key is its text up to the last hyphen")
    func names() {
        let one = BytePacker.group(ofKey: "/registry/pods/default/web-5d4f8c7b9-abcde")
        #expect(one == BytePacker.group(ofKey: "/registry/pods/default/web-5d4f8c7b9-vwxyz"))
        #expect(one != BytePacker.group(ofKey: "/registry/pods/default/web-6d4f8c7b9-vwxyz"))
        #expect(one != BytePacker.group(ofKey: "/registry/pods/other/web-5d4f8c7b9-abcde"))
        #expect(BytePacker.group(ofKey: "a") != BytePacker.group(ofKey: "b"))
    }
}
