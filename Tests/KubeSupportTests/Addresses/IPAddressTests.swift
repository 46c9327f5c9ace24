import KubeSupport
import Testing

@Suite("addresses")
struct IPAddressTests {
    @Test(
        "canonical texts survive a round trip",
        arguments: [
            "0.0.0.0", "10.96.0.1", "255.255.255.255", "::", "::1", "1::", "2001:db8::1", "fd00:0:1::2",
            "1:2:3:4:5:6:7:8",
            "1:2:3:4:5:6:7:0", "0:2:3:4:5:6:7:8", "1:0:3:4:5:6:7:8", "::ffff:10.0.0.1", "ff02::1:ff00:1", "1:0:0:2::3",
        ])
    func canonical(_ text: String) {
        #expect(IPAddress(text)?.description == text)
    }

    @Test(
        "other forms of IPv6 are converted to RFC 5952",
        arguments: [
            ("2001:DB8:0:0:0:0:0:1", "2001:db8::1"), ("2001:0db8::0001", "2001:db8::1"), ("::10.0.0.1", "::a00:1"),
            ("1:0:0:2:0:0:0:3", "1:0:0:2::3"), ("1:0:0:2:3:0:0:4", "1::2:3:0:0:4"),
            ("0:0:0:0:0:ffff:0a00:0001", "::ffff:10.0.0.1"),
            ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"), ("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8"),
            ("64:ff9b::1.2.3.4", "64:ff9b::102:304"),
        ])
    func rewritten(_ text: String, _ canonical: String) {
        #expect(IPAddress(text)?.description == canonical)
    }

    @Test(
        "invalid addresses are rejected by both parsers",
        arguments: [
            "", ".", ":", ":::", "1", "1.2.3", "1.2.3.4.5", "1.2.3.", ".1.2.3", "1..2.3", "256.1.1.1", "1.2.3.4 ",
            "-1.2.3.4",
            "+1.2.3.4", "0x1.2.3.4", "a.b.c.d", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", ":1:2:3:4:5:6:7:8",
            ":1", "1:",
            "1:2:3:4:5:6:7:8:", "1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8", "12345::", "g::", "::1%eth0", "::1.2.3",
            "1.2.3.4::",
            "::1.2.3.4:5", "1:2:3:4:5:6:7:1.2.3.4", "[::1]", "::1/64", "1.2.3.4\0", "١.٢.٣.٤",
        ])
    func refused(_ text: String) {
        #expect(IPAddress(text) == nil)
        #expect(IPAddress(sloppy: text) == nil)
    }

    @Test("leading zeros and mapped addresses are only accepted by the sloppy parser")
    func sloppy() {
        #expect(IPAddress("010.0.0.1") == nil && IPAddress("1.2.3.00") == nil && IPAddress("::ffff:010.0.0.1") == nil)
        #expect(IPAddress(sloppy: "010.000.0.01")?.description == "10.0.0.1")
        #expect(IPAddress("::ffff:10.0.0.1")?.isIPv6 == true)
        #expect(IPAddress(sloppy: "::ffff:10.0.0.1") == IPAddress("10.0.0.1"))
        #expect(IPAddress(sloppy: "fd00::1") == IPAddress("fd00::1"))
    }

    @Test("bytes are in network byte order")
    func bytes() throws {
        #expect(try #require(IPAddress("10.1.2.3")).bytes == [10, 1, 2, 3])
        let bytes = [0xfd] + [UInt8](repeating: 0, count: 14) + [9]
        #expect(try #require(IPAddress("fd00::9")).bytes == bytes)
        #expect(IPAddress(bytes: bytes)?.description == "fd00::9")
        #expect(IPAddress(bytes: bytes.dropLast()) == nil)
    }

    @Test("IPv4 sorts before IPv6, and then by value")
    func order() {
        let texts = ["10.0.0.9", "10.0.0.10", "192.168.0.1", "::", "::ffff:1.1.1.1", "fd00::9", "fd00::10"]
        #expect(texts.reversed().compactMap { IPAddress($0) }.sorted().map(\.description) == texts)
    }

    @Test("special ranges are recognized in both families")
    func special() {
        func holding(_ rule: KeyPath<IPAddress, Bool>) -> [String] {
            [
                "0.0.0.0", "::", "127.9.9.9", "128.0.0.1", "::1", "::2", "169.254.1.1", "169.255.0.1", "fe80::1",
                "febf::1",
                "fec0::1", "224.0.0.5", "224.0.1.5", "ff02::1", "ff12::1", "ff05::1", "::ffff:1.2.3.4",
            ].filter { IPAddress($0)?[keyPath: rule] == true }
        }
        #expect(holding(\.isUnspecified) == ["0.0.0.0", "::"])
        #expect(holding(\.isLoopback) == ["127.9.9.9", "::1"])
        #expect(holding(\.isLinkLocal) == ["169.254.1.1", "fe80::1", "febf::1"])
        #expect(holding(\.isLinkLocalMulticast) == ["224.0.0.5", "ff02::1", "ff12::1"])
        #expect(holding(\.isIPv4Mapped) == ["::ffff:1.2.3.4"])
    }
}
