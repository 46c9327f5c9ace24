import KubeAPI
import Testing

@testable import KubeAPIServer

@Suite struct NameAndAddressRulesTests {
    @Test("a port name is an IANA service name", arguments: ["http", "a", "a-1", "x0123456789abcd"])
    func portNames(_ name: String) {
        #expect(NameRules.portName(name).isEmpty)
    }

    @Test(
        "other port names are refused",
        arguments: [("", 2), ("1234", 1), ("a--b", 1), ("-a", 1), ("HTTP", 2), ("x0123456789abcde", 1)])
    func invalidPortNames(_ name: String, _ problems: Int) {
        #expect(NameRules.portName(name).count == problems, "\(NameRules.portName(name))")
    }

    @Test("addresses that parsers read differently are refused")
    func addresses() {
        #expect(AddressRules.problems(address: "10.0.0.1").isEmpty)
        #expect(AddressRules.problems(address: "fd00::1").isEmpty)
        #expect(AddressRules.problems(address: "010.0.0.1") == ["must not have leading 0s"])
        #expect(AddressRules.problems(address: "::ffff:1.2.3.4") == ["must not be an IPv4-mapped IPv6 address"])
        #expect(AddressRules.problems(address: "x") == [AddressRules.invalidAddress])
        #expect(AddressRules.problems(range: "10.0.0.0/8").isEmpty)
        #expect(AddressRules.problems(range: "10.0.0.1/8") == ["must not have bits set beyond the prefix length"])
        #expect(AddressRules.problems(range: "10.0.0.0") == [AddressRules.invalidRange])
    }

    @Test("an endpoint can't have an address that only its own host or link reaches")
    func endpoints() {
        let path = FieldPath("ip")
        #expect(AddressRules.endpoint("10.0.0.1", path).isEmpty)
        for address in ["0.0.0.0", "::", "127.0.0.1", "169.254.1.1", "fe80::1", "224.0.0.1"] {
            #expect(AddressRules.endpoint(address, path).count == 1, "\(address)")
        }
    }

    @Test("a path has a backstep only if an element is ..")
    func backsteps() {
        for path in ["..", "a/..", "../a", "a/../b"] { #expect(PathText.hasBacksteps(path), "\(path)") }
        for path in ["", "...", "a..", "..a/b", "a/.b"] { #expect(!PathText.hasBacksteps(path), "\(path)") }
    }

    @Test("a path is the root after . and .. are resolved")
    func root() {
        for path in ["/", "//", "/.", "/a/..", "/../"] { #expect(PathText.isRoot(path), "\(path)") }
        for path in ["", "a", "/a", "/../a"] { #expect(!PathText.isRoot(path), "\(path)") }
    }

    @Test("resource names are native, extended or neither")
    func resourceNames() {
        #expect(ResourceNames.isNative("cpu") && ResourceNames.isNative("requests.kubernetes.io/x"))
        #expect(ResourceNames.isExtended("example.com/gpu") && !ResourceNames.isNative("example.com/gpu"))
        #expect(!ResourceNames.isExtended("requests.example.com/gpu") && !ResourceNames.isExtended("memory"))
        #expect(ResourceNames.allowsOvercommit("memory") && !ResourceNames.allowsOvercommit("hugepages-2Mi"))
        #expect(ResourceNames.isInteger("pods") && ResourceNames.isInteger("example.com/gpu"))
        #expect(!ResourceNames.isInteger("cpu") && !ResourceNames.isInteger("storage"))
    }
}
