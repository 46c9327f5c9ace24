/// A DNS message (RFC 1035, section 4.1) with one question, as far as this server needs to know it.
struct DNSMessage: Equatable {
    struct Question: Hashable {
        var name: DNSName
        var type: DNSType
        /// 1 is IN, 255 any.
        var recordClass: UInt16 = 1
    }

    struct ResponseCode: RawRepresentable, Hashable {
        /// Those above 15 need EDNS.
        let rawValue: UInt16

        static let noError = Self(rawValue: 0)
        static let formatError = Self(rawValue: 1)
        static let serverFailure = Self(rawValue: 2)
        static let nameError = Self(rawValue: 3)
        static let notImplemented = Self(rawValue: 4)
        static let refused = Self(rawValue: 5)
        static let badVersion = Self(rawValue: 16)
    }

    /// What the OPT pseudo-record says (RFC 6891).
    struct Extensions: Hashable {
        /// Bytes of the largest UDP packet that the sender takes.
        var payloadSize: UInt16
        var version: UInt8 = 0
    }

    static let headerLength = 12

    var id: UInt16
    var isResponse = false
    var opcode: UInt8 = 0
    var isAuthoritative = false
    var isTruncated = false
    var recursionDesired = false
    var recursionAvailable = false
    var code = ResponseCode.noError
    /// Nil when there is not exactly one.
    var question: Question?
    var answers: [DNSRecord] = []
    var authorities: [DNSRecord] = []
    var additionals: [DNSRecord] = []
    var extensions: Extensions?

    /// The frame of an answer to this query.
    func response(_ code: ResponseCode = .noError) -> DNSMessage {
        var response = DNSMessage(id: id)
        response.isResponse = true
        response.opcode = opcode
        response.recursionDesired = recursionDesired
        response.recursionAvailable = true
        response.code = code
        response.question = question
        // The size that passes any network of today: https://www.dnsflagday.net/2020/
        if extensions != nil { response.extensions = Extensions(payloadSize: 1232) }
        return response
    }

    /// Bytes that an answer over UDP may have: 512 without EDNS (RFC 1035, section 4.2.1).
    var udpLimit: Int { max(512, min(4096, Int(extensions?.payloadSize ?? 512))) }
}
