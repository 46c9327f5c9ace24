/// The action for a received packet.
enum Reaction: Equatable {
    case drop
    case answer(DNSMessage)
    /// An alias whose target has to be resolved by an upstream server; its addresses are added to the answer.
    case complete(DNSMessage, target: DNSName)
    /// The packet is forwarded to an upstream server unchanged.
    case forward(DNSMessage)
}

enum ZoneResolver {
    /// The maximum length of a chain of aliases within the cluster.
    private static let aliasLimit = 8

    static func react(to packet: [UInt8], _ zone: ServiceZone) -> Reaction {
        let query: DNSMessage
        do {
            query = try DNSMessage(parsing: packet)
        } catch {
            return reject(packet)
        }
        // Answering an answer could cause a loop.
        if query.isResponse { return .drop }
        if query.opcode != 0 { return .answer(query.response(.notImplemented)) }
        guard let question = query.question else { return .answer(query.response(.formatError)) }
        if let extensions = query.extensions, extensions.version != 0 { return .answer(query.response(.badVersion)) }
        guard question.recordClass == 1 || question.recordClass == 255 else {
            return .answer(query.response(.refused))
        }
        return react(to: query, question, zone)
    }

    /// Returns a FORMERR answer for a packet of which only the header is valid.
    private static func reject(_ packet: [UInt8]) -> Reaction {
        guard packet.count >= DNSMessage.headerLength, packet[2] & 0x80 == 0 else { return .drop }
        let query = DNSMessage(id: UInt16(packet[0]) << 8 | UInt16(packet[1]))
        return .answer(query.response(.formatError))
    }

    private static func react(
        to query: DNSMessage, _ question: DNSMessage.Question, _ zone: ServiceZone
    ) -> Reaction {
        var response = query.response()
        response.isAuthoritative = true
        var asked = question
        for _ in 0..<aliasLimit {
            switch zone.answer(asked) {
            case .records(let records, let additional):
                response.answers += records
                response.additionals = additional
                return .answer(response)
            case .alias(let record, let target):
                response.answers.append(record)
                guard question.type == .a || question.type == .aaaa else { return .answer(response) }
                asked.name = target
            case .noData, .nameError:
                if zone.answer(asked) == .nameError { response.code = .nameError }
                response.authorities = [zone.authority]
                return .answer(response)
            case .notInZone:
                if response.answers.isEmpty { return .forward(query) }
                return .complete(response, target: asked.name)
            }
        }
        return .answer(query.response(.serverFailure))
    }
}
