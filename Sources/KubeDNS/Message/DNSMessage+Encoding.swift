extension DNSMessage {
    /// Returns the packet, of at most `limit` bytes.
    ///
    /// Additional records that do not fit are left out. If an answer or authority record does not fit, it and all records after it
    /// are left out, and the packet is marked as truncated (RFC 2181, section 9).
    func encoded(limit: Int = Int(UInt16.max)) -> [UInt8] {
        var writer = DNSWriter()
        let room = limit - (extensions == nil ? 0 : Self.extensionsLength)
        writer.bytes.reserveCapacity(512)
        writer.integer(id)
        for _ in 0..<5 { writer.integer(UInt16(0)) }
        if let question {
            writer.name(question.name)
            writer.integer(question.type.rawValue)
            writer.integer(question.recordClass)
        }
        let answered = writer.records(answers, room: room)
        let authorized = answered == answers.count ? writer.records(authorities, room: room) : 0
        let cut = isTruncated || answered < answers.count || authorized < authorities.count
        var added = cut ? 0 : writer.records(additionals, room: room)
        if let extensions {
            writer.extensions(extensions, code: code)
            added += 1
        }
        writer.replace(at: 2, flags(isTruncated: cut))
        writer.replace(at: 4, question == nil ? 0 : 1)
        writer.replace(at: 6, UInt16(answered))
        writer.replace(at: 8, UInt16(authorized))
        writer.replace(at: 10, UInt16(added))
        return writer.bytes
    }

    private static let extensionsLength = 11

    private func flags(isTruncated: Bool) -> UInt16 {
        var flags = UInt16(opcode & 15) << 11 | code.rawValue & 15
        if isResponse { flags |= 0x8000 }
        if isAuthoritative { flags |= 0x0400 }
        if isTruncated { flags |= 0x0200 }
        if recursionDesired { flags |= 0x0100 }
        if recursionAvailable { flags |= 0x0080 }
        return flags
    }
}

/// Writes the parts of a packet, with compressed names.
struct DNSWriter {
    var bytes: [UInt8] = []
    private var places: [DNSName: Int] = [:]

    mutating func integer<Number: FixedWidthInteger & UnsignedInteger>(_ number: Number) {
        for shift in stride(from: Number.bitWidth - 8, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> Number(shift)))
        }
    }

    mutating func replace(at position: Int, _ number: UInt16) {
        bytes[position] = UInt8(number >> 8)
        bytes[position + 1] = UInt8(number & 255)
    }

    mutating func name(_ name: DNSName, compressed: Bool = true) {
        for start in name.labels.indices {
            let rest = DNSName(labels: Array(name.labels[start...]))
            if compressed, let place = places[rest] {
                integer(UInt16(0xc000) | UInt16(place))
                return
            }
            // Pointers have 14 bits.
            if bytes.count < 0x4000, places[rest] == nil { places[rest] = bytes.count }
            bytes.append(UInt8(name.labels[start].count))
            bytes += name.labels[start]
        }
        bytes.append(0)
    }

    /// Writes the `records` that fit. Returns their number.
    mutating func records(_ records: [DNSRecord], room: Int) -> Int {
        for (index, record) in records.enumerated() {
            let start = bytes.count
            write(record)
            if bytes.count > room {
                bytes.removeSubrange(start...)
                places = places.filter { $0.value < start }
                return index
            }
        }
        return records.count
    }

    private mutating func write(_ record: DNSRecord) {
        name(record.name)
        integer(record.type.rawValue)
        integer(UInt16(1))
        integer(record.ttl)
        let length = bytes.count
        integer(UInt16(0))
        switch record.value {
        case .address(let address): bytes += address.bytes
        case .ns(let target), .cname(let target), .ptr(let target): name(target)
        case .txt(let text):
            let text = Array(text.utf8.prefix(255))
            bytes.append(UInt8(text.count))
            bytes += text
        case .srv(let priority, let weight, let port, let target):
            for number in [priority, weight, port] { integer(number) }
            // RFC 2782 forbids compression here.
            name(target, compressed: false)
        case .soa(let primary, let mailbox, let serial, let minimum):
            name(primary)
            name(mailbox)
            // Refresh, retry and expiry have no effect without secondary servers; the values are CoreDNS's.
            for number in [serial, 7200, 1800, 86400, minimum] { integer(number) }
        }
        replace(at: length, UInt16(bytes.count - length - 2))
    }

    mutating func extensions(_ extensions: DNSMessage.Extensions, code: DNSMessage.ResponseCode) {
        bytes.append(0)
        integer(DNSType.opt.rawValue)
        integer(extensions.payloadSize)
        bytes.append(UInt8(truncatingIfNeeded: code.rawValue >> 4))
        bytes += [extensions.version, 0, 0]
        integer(UInt16(0))
    }
}
