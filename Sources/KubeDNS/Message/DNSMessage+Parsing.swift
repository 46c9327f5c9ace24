import KubeSupport

extension DNSMessage {
    /// Parses a packet. Records of unsupported types are skipped.
    init(parsing packet: [UInt8]) throws(DNSError) {
        var reader = DNSReader(packet)
        self.init(id: try reader.integer(UInt16.self))
        let flags = try reader.integer(UInt16.self)
        isResponse = flags & 0x8000 != 0
        opcode = UInt8(flags >> 11 & 15)
        isAuthoritative = flags & 0x0400 != 0
        isTruncated = flags & 0x0200 != 0
        recursionDesired = flags & 0x0100 != 0
        recursionAvailable = flags & 0x0080 != 0
        code = ResponseCode(rawValue: flags & 15)
        let questionCount = try reader.integer(UInt16.self)
        let counts = (
            try reader.integer(UInt16.self), try reader.integer(UInt16.self), try reader.integer(UInt16.self)
        )
        guard questionCount == 1 else {
            // The rest is ignored: a query must have one question, and the answer is FORMERR.
            return
        }
        question = Question(
            name: try reader.name(), type: DNSType(rawValue: try reader.integer(UInt16.self)),
            recordClass: try reader.integer(UInt16.self))
        answers = try Self.records(&reader, counts.0, &extensions)
        authorities = try Self.records(&reader, counts.1, &extensions)
        additionals = try Self.records(&reader, counts.2, &extensions)
    }

    private static func records(
        _ reader: inout DNSReader, _ count: UInt16, _ extensions: inout Extensions?
    ) throws(DNSError) -> [DNSRecord] {
        var records: [DNSRecord] = []
        for _ in 0..<count {
            let name = try reader.name()
            let type = DNSType(rawValue: try reader.integer(UInt16.self))
            let recordClass = try reader.integer(UInt16.self)
            let ttl = try reader.integer(UInt32.self)
            let length = Int(try reader.integer(UInt16.self))
            let end = reader.position + length
            guard end <= reader.packet.count else { throw DNSError(.malformed, "a record exceeds the packet") }
            if type == .opt {
                guard extensions == nil, name.labels.isEmpty else {
                    throw DNSError(.malformed, "more than one OPT record, or one with a name")
                }
                extensions = Extensions(payloadSize: recordClass, version: UInt8(ttl >> 16 & 255))
            } else if recordClass == 1, let value = try value(&reader, type, length) {
                records.append(DNSRecord(name: name, ttl: ttl, value: value))
            }
            reader.position = end
        }
        return records
    }

    private static func value(
        _ reader: inout DNSReader, _ type: DNSType, _ length: Int
    ) throws(DNSError) -> DNSRecord.Value? {
        switch type {
        case .a where length == 4: .address(IPAddress(ipv4: try reader.integer(UInt32.self)))
        case .aaaa where length == 16: IPAddress(bytes: try reader.bytes(length)).map { .address($0) }
        case .cname: .cname(try reader.name())
        case .ptr: .ptr(try reader.name())
        case .srv:
            .srv(
                priority: try reader.integer(UInt16.self), weight: try reader.integer(UInt16.self),
                port: try reader.integer(UInt16.self), target: try reader.name())
        case .txt:
            .txt(String(decoding: try reader.bytes(Int(try reader.integer(UInt8.self))), as: UTF8.self))
        default: nil
        }
    }
}

/// Reads the parts of a packet, with bounds checks.
struct DNSReader {
    let packet: [UInt8]
    var position = 0

    init(_ packet: [UInt8]) {
        self.packet = packet
    }

    mutating func integer<Number: FixedWidthInteger & UnsignedInteger>(
        _ type: Number.Type
    ) throws(DNSError) -> Number {
        try bytes(Number.bitWidth / 8).reduce(0) { $0 << 8 | Number($1) }
    }

    mutating func bytes(_ count: Int) throws(DNSError) -> [UInt8] {
        guard count <= packet.count - position else { throw DNSError(.malformed, "the packet ends early") }
        defer { position += count }
        return Array(packet[position..<position + count])
    }

    /// Reads a name, which may be compressed (RFC 1035, section 4.1.4).
    ///
    /// Each pointer must point before the target of the previous one, so that there are no loops.
    mutating func name() throws(DNSError) -> DNSName {
        var labels: [[UInt8]] = []
        var length = 1
        var earliest = position
        var afterPointer: Int?
        while true {
            let head = try integer(UInt8.self)
            switch head >> 6 {
            case 0:
                if head == 0 {
                    if let afterPointer { position = afterPointer }
                    return DNSName(labels: labels)
                }
                labels.append(try bytes(Int(head)))
                length += Int(head) + 1
                guard length <= DNSName.maximumLength else { throw DNSError(.malformed, "a name is too long") }
            case 3:
                let target = Int(head & 0x3f) << 8 | Int(try integer(UInt8.self))
                guard target < earliest else {
                    throw DNSError(.malformed, "a compression pointer does not point backwards")
                }
                afterPointer = afterPointer ?? position
                earliest = target
                position = target
            default: throw DNSError(.malformed, "a label has an unknown kind")
            }
        }
    }
}
