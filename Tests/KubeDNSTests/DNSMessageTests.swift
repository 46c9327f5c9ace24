import KubeSupport
import TestSupport
import Testing

@testable import KubeDNS

/// A query as a client makes it.
func query(_ name: String, _ type: DNSType = .a, payloadSize: UInt16? = nil) -> DNSMessage {
    var message = DNSMessage(id: 0x1234)
    message.recursionDesired = true
    message.question = DNSMessage.Question(name: DNSName(name)!, type: type)
    if let payloadSize { message.extensions = DNSMessage.Extensions(payloadSize: payloadSize) }
    return message
}

@Suite struct DNSMessageTests {
    @Test("a message comes back as it was written")
    func roundTrip() throws {
        var message = query("Web.Default.svc.cluster.local", .any, payloadSize: 4096).response(.nameError)
        message.isAuthoritative = true
        let name = DNSName("web.default.svc.cluster.local")!
        message.answers = [
            DNSRecord(name: name, ttl: 30, value: .address(IPAddress("10.96.0.1")!)),
            DNSRecord(name: name, ttl: 30, value: .address(IPAddress("fd00::1")!)),
            DNSRecord(name: name, ttl: 30, value: .srv(priority: 0, weight: 50, port: 80, target: name)),
            DNSRecord(name: name, ttl: 30, value: .cname(DNSName("example.com")!)),
            DNSRecord(name: name, ttl: 30, value: .ptr(name)),
            DNSRecord(name: name, ttl: 30, value: .txt("1.1.0")),
        ]
        #expect(try DNSMessage(parsing: message.encoded()) == message)
    }

    @Test("a query has the bytes that RFC 1035 says")
    func bytes() {
        #expect(
            query("a.bc").encoded() == [
                0x12, 0x34, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0x61, 2, 0x62, 0x63, 0, 0, 1, 0, 1,
            ])
    }

    @Test("names are written once and pointed to afterwards")
    func compression() {
        var message = query("a.bc").response()
        message.answers = [DNSRecord(name: DNSName("A.BC")!, ttl: 1, value: .ptr(DNSName("x.bc")!))]
        #expect(
            message.encoded().dropFirst(22) == [0xc0, 12, 0, 12, 0, 1, 0, 0, 0, 1, 0, 4, 1, 0x78, 0xc0, 14])
    }

    @Test("an answer that is too long is cut between records and says so")
    func truncation() throws {
        var message = query("many.example", payloadSize: 1232).response()
        message.answers = (0..<100).map {
            DNSRecord(name: DNSName("many.example")!, ttl: 30, value: .address(IPAddress(ipv4: $0)))
        }
        let cut = message.encoded(limit: 512)
        #expect(cut.count <= 512)
        let parsed = try DNSMessage(parsing: cut)
        #expect(parsed.isTruncated)
        #expect(parsed.answers == Array(message.answers.prefix(parsed.answers.count)))
        #expect(parsed.answers.count == (512 - 30 - 11) / 16)
        #expect(parsed.extensions?.payloadSize == 1232)
        #expect(try !DNSMessage(parsing: message.encoded()).isTruncated)
    }

    @Test("additional records that have no room are left out without a word")
    func additionalRecords() throws {
        var message = query("many.example").response()
        message.additionals = (0..<100).map {
            DNSRecord(name: DNSName("many.example")!, ttl: 30, value: .address(IPAddress(ipv4: $0)))
        }
        let parsed = try DNSMessage(parsing: message.encoded(limit: 512))
        #expect(!parsed.isTruncated)
        #expect(parsed.additionals.count == (512 - 30) / 16)
    }

    @Test(
        "a client gets 512 bytes over UDP unless it asks for more, and never over 4096",
        arguments: [
            (nil, 512), (100, 512), (1232, 1232), (65535, 4096),
        ] as [(UInt16?, Int)])
    func udpLimit(payloadSize: UInt16?, limit: Int) {
        #expect(query("a", payloadSize: payloadSize).udpLimit == limit)
    }

    @Test(
        "a pointer that leads to itself, forwards or in circles is refused",
        arguments: [
            [0xc0, 12], [0xc0, 20], [0xc0, 0xff], [1, 0x61, 0xc0, 12], [0x40, 0], [0x80, 0], [63], [0xc0],
        ] as [[UInt8]])
    func badNames(name: [UInt8]) {
        let packet = [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0] + name + [0, 1, 0, 1]
        #expect(throws: DNSError.self) { try DNSMessage(parsing: packet) }
    }

    @Test("a name over 255 bytes is refused")
    func longName() {
        let label = [UInt8(63)] + [UInt8](repeating: 0x61, count: 63)
        let packet = [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0] + label + label + label + label + [0, 0, 1, 0, 1]
        #expect(throws: DNSError.self) { try DNSMessage(parsing: packet) }
        #expect(DNSName(String(repeating: "a", count: 64)) == nil)
        #expect(DNSName("a..b") == nil)
    }

    @Test("no beginning of a message is taken for the message")
    func everyPrefix() throws {
        var message = query("web.default.svc.cluster.local", payloadSize: 512).response()
        message.answers = [DNSRecord(name: DNSName("x.local")!, ttl: 1, value: .cname(DNSName("y.local")!))]
        let packet = message.encoded()
        for length in packet.indices {
            #expect(throws: DNSError.self) { try DNSMessage(parsing: Array(packet.prefix(length))) }
        }
    }

    @Test("random and damaged packets are dropped or answered, and every answer can be read")
    func noise() throws {
        var generator = SplitMix64(seed: 7)
        var zone = ServiceZone(domain: "cluster.local")
        zone.setNamespace("default")
        let good = query("web.default.svc.cluster.local", .srv, payloadSize: 512).encoded()
        for round in 0..<20_000 {
            var packet = good
            if round % 2 == 0 {
                packet = (0..<Int.random(in: 0..<80, using: &generator)).map { _ in
                    UInt8.random(in: 0...255, using: &generator)
                }
            } else {
                for _ in 0..<3 {
                    packet[Int.random(in: packet.indices, using: &generator)] = .random(in: 0...255, using: &generator)
                }
            }
            if case .answer(let message) = ZoneResolver.react(to: packet, zone) {
                let answer = try DNSMessage(parsing: message.encoded(limit: 512))
                #expect(answer.isResponse)
                #expect(answer.id == UInt16(packet[0]) << 8 | UInt16(packet[1]))
            }
        }
    }
}
