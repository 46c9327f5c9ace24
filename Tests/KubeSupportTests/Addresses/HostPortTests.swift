import KubeSupport
import Testing

@Suite struct HostPortTests {
    @Test(
        "IPv6 addresses are in brackets",
        arguments: [("127.0.0.1", "127.0.0.1:80"), ("::1", "[::1]:80"), ("node.example", "node.example:80")])
    func description(host: String, expected: String) {
        #expect("\(HostPort(host, 80))" == expected)
    }
}
