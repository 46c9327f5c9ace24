import KubeAPI
import KubeSupport
import Testing

@testable import KubeProxy

@Suite struct RulesetScriptTests {
    @Test("without services there are the hooks and nothing in the maps")
    func empty() {
        let script = plan([], []).script()
        #expect(
            script.hasPrefix("add table ip martlet-proxy\ndelete table ip martlet-proxy\ntable ip martlet-proxy {\n"))
        #expect(!script.contains("elements"))
        for hook in [
            "type nat hook prerouting priority -100", "type nat hook output priority -100",
            "type nat hook postrouting priority 100", "type filter hook input priority -90",
        ] {
            #expect(script.contains(hook))
        }
    }

    @Test("a service has a chain, each endpoint has one, and maps lead there")
    func service() {
        let web = KubeProxyTests.service("web", nodePort: 30080) { $0.spec.sessionAffinity = "ClientIP" }
        let rendering = RulesetRendering(plan([web], [slice("web", [endpoint("10.244.0.2"), endpoint("10.244.0.3")])]))
        let one = "endpoint-default/web/tcp/http/10.244.0.2/8080"
        let two = "endpoint-default/web/tcp/http/10.244.0.3/8080"
        let sets = [one, two].map { $0.replacing("endpoint-", with: "affinity-") }
        #expect(
            rendering.chains.map(\.name) == [
                one, two, "service-default/web/tcp/http", "external-default/web/tcp/http",
            ])
        #expect(
            rendering.chains[0].rules == [
                "ip saddr 10.244.0.2 jump mark-for-masquerade", "update @\(sets[0]) { ip saddr }",
                "meta l4proto tcp dnat to 10.244.0.2:8080",
            ])
        #expect(
            rendering.chains[2].rules == [
                "ip daddr 10.96.0.1 tcp dport 80 ip saddr != 10.244.0.0/16 jump mark-for-masquerade",
                "ip saddr @\(sets[0]) goto \(one)", "ip saddr @\(sets[1]) goto \(two)",
                "numgen random mod 2 vmap { 0 : goto \(one), 1 : goto \(two) }",
            ])
        #expect(rendering.chains[3].rules == ["jump mark-for-masquerade", "goto service-default/web/tcp/http"])
        #expect(rendering.serviceIPs == ["10.96.0.1 . tcp . 80": "goto service-default/web/tcp/http"])
        #expect(rendering.serviceNodePorts == ["tcp . 30080": "goto external-default/web/tcp/http"])
        #expect(rendering.affinitySets == [sets[0]: 10800, sets[1]: 10800])
        #expect(rendering.emptyIPs.isEmpty && rendering.emptyNodePorts.isEmpty)
    }

    @Test("a service without endpoints is refused everywhere")
    func noEndpoints() {
        let rendering = RulesetRendering(plan([KubeProxyTests.service("web", nodePort: 30080)], []))
        #expect(rendering.chains.isEmpty && rendering.serviceIPs.isEmpty && rendering.serviceNodePorts.isEmpty)
        #expect(rendering.emptyIPs == ["10.96.0.1 . tcp . 80": "goto reject-chain"])
        #expect(rendering.emptyNodePorts == ["tcp . 30080": "goto reject-chain"])
    }

    @Test("a script that replaces another takes away what that one left and this one does not have")
    func replacing() {
        let old = plan([KubeProxyTests.service("web")], [slice("web", [endpoint("10.244.0.2")])])
        let script = plan([], []).script(replacing: old.names)
        #expect(
            script.hasPrefix(
                """
                flush table ip martlet-proxy
                delete map ip martlet-proxy service-ips
                delete map ip martlet-proxy service-nodeports
                delete map ip martlet-proxy no-endpoint-services
                delete map ip martlet-proxy no-endpoint-nodeports
                delete set ip martlet-proxy cluster-ips
                delete chain ip martlet-proxy endpoint-default/web/tcp/http/10.244.0.2/8080
                delete chain ip martlet-proxy service-default/web/tcp/http
                table ip martlet-proxy {

                """))
        #expect(!old.script(replacing: old.names).contains("delete chain"))
    }
}
