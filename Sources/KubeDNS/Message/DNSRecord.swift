import KubeSupport

/// A record type (RFC 1035, section 3.2.2, and later RFCs).
struct DNSType: RawRepresentable, Hashable {
    let rawValue: UInt16

    static let a = Self(rawValue: 1)
    static let ns = Self(rawValue: 2)
    static let cname = Self(rawValue: 5)
    static let soa = Self(rawValue: 6)
    static let ptr = Self(rawValue: 12)
    static let txt = Self(rawValue: 16)
    static let aaaa = Self(rawValue: 28)
    static let srv = Self(rawValue: 33)
    static let opt = Self(rawValue: 41)
    static let any = Self(rawValue: 255)
}

/// A resource record of class IN.
struct DNSRecord: Hashable {
    enum Value: Hashable {
        /// An A or AAAA record, depending on the address family.
        case address(IPAddress)
        case ns(DNSName)
        case cname(DNSName)
        case ptr(DNSName)
        case txt(String)
        case srv(priority: UInt16, weight: UInt16, port: UInt16, target: DNSName)
        case soa(primary: DNSName, mailbox: DNSName, serial: UInt32, minimum: UInt32)
    }

    var name: DNSName
    /// The time to live in seconds.
    var ttl: UInt32
    var value: Value

    var type: DNSType {
        switch value {
        case .address(let address): address.isIPv6 ? .aaaa : .a
        case .ns: .ns
        case .cname: .cname
        case .ptr: .ptr
        case .txt: .txt
        case .srv: .srv
        case .soa: .soa
        }
    }
}
