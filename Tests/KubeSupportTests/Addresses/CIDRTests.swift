import KubeSupport
import Testing

@Suite("address ranges")
struct CIDRTests {
    @Test("bits beyond the prefix are cleared")
    func masked() {
        #expect(CIDR("10.96.7.9/12")?.description == "10.96.0.0/12")
        #expect(CIDR("fd00::1:2/112")?.description == "fd00::1:0/112")
        #expect(CIDR("1.2.3.4/0")?.description == "0.0.0.0/0")
        #expect(CIDR("ffff::/0")?.description == "::/0")
        #expect(CIDR("1.2.3.4/32")?.size == 1)
    }

    @Test(
        "invalid ranges are rejected",
        arguments: [
            "", "/", "10.0.0.0", "10.0.0.0/", "/8", "10.0.0.0/33", "fd00::/129", "10.0.0.0/-1", "10.0.0.0/+8",
            "10.0.0.0/8/8",
            "10.0.0/8", "10.0.0.0/8 ", "10.0.0.0/99999999999999999999",
        ])
    func refused(_ text: String) {
        #expect(CIDR(text) == nil)
        #expect(CIDR.parse(sloppy: text) == nil)
    }

    @Test("leading zeros and mapped addresses are only accepted by the sloppy parser")
    func sloppy() throws {
        #expect(CIDR("10.0.0.0/08") == nil && CIDR("010.0.0.0/8") == nil)
        let (address, range) = try #require(CIDR.parse(sloppy: "010.1.0.9/016"))
        #expect(address.description == "10.1.0.9" && range.description == "10.1.0.0/16")
    }

    @Test("a range contains the addresses with its prefix and family")
    func contains() throws {
        let four = try #require(CIDR("10.96.0.0/12"))
        let six = try #require(CIDR("fd00:10::/108"))
        let all = try #require(CIDR("0.0.0.0/0"))
        func holds(_ range: CIDR, _ text: String) -> Bool { IPAddress(text).map { range.contains($0) } ?? false }
        #expect(holds(four, "10.111.255.255") && !holds(four, "10.112.0.0") && !holds(four, "::ffff:10.96.0.1"))
        #expect(holds(six, "fd00:10::f:ffff") && !holds(six, "fd00:10::10:0") && !holds(six, "10.96.0.1"))
        #expect(holds(all, "255.0.0.1") && !holds(all, "::"))
        #expect(all.contains(four) && four.contains(four) && !four.contains(all) && !all.contains(six))
    }

    @Test("addresses are indexed from the first")
    func offsets() throws {
        let four = try #require(CIDR("10.96.0.0/16"))
        let six = try #require(CIDR("fd00::/64"))
        #expect(
            four.address(at: 10).description == "10.96.0.10" && four.address(at: 65_535).description == "10.96.255.255")
        #expect(six.address(at: 65_546).description == "fd00::1:a")
        #expect(four.size == 65_536 && six.size == 1 << 62)
    }
}
