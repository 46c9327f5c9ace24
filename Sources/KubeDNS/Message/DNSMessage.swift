/// The parts of a DNS message (RFC 1035, section 4.1) that this server uses.
struct DNSMessage: Equatable {
    struct Question: Hashable {
        var name: DNSName
        var type: DNSType
        /// 1 is IN, 255 is ANY.
        var recordClass: UInt16 = 1
    }

    struct ResponseCode: RawRepresentable, Hashable {
        /// Values above 15 need EDNS.
        let rawValue: UInt16

        static let noError = Self(rawValue: 0)
        static let formatError = Self(rawValue: 1)
        static let serverFailure = Self(rawValue: 2)
        static let nameError = Self(rawValue: 3)
        static let notImplemented = Self(rawValue: 4)
        static let refused = Self(rawValue: 5)
        static let badVersion = Self(rawValue: 16)
    }

    /// The OPT pseudo-record (RFC 6891).
    struct Extensions: Hashable {
        /// The size of the largest UDP packet that the sender accepts, in bytes.
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
    /// Nil unless there is exactly one.
    var question: Question?
    var answers: [DNSRecord] = []
    var authorities: [DNSRecord] = []
    var additionals: [DNSRecord] = []
    var extensions: Extensions?

    /// Returns an empty answer to this query.
    func response(_ code: ResponseCode = .noError) -> DNSMessage {
        var response = DNSMessage(id: id)
        response.isResponse = true
        response.opcode = opcode
        response.recursionDesired = recursionDesired
        response.recursionAvailable = true
        response.code = code
        response.question = question
        // A size that is not fragmented: https://www.dnsflagday.net/2020/
        if extensions != nil { response.extensions = Extensions(payloadSize: 1232) }
        return response
    }

    /// The maximum size of an answer over UDP in bytes: 512 without EDNS (RFC 1035, section 4.2.1).
    var udpLimit: Int { max(512, min(4096, Int(extensions?.payloadSize ?? 512))) }
}
