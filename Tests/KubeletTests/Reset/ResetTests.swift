import Testing

@testable import Kubelet

@Suite("Node reset")
struct LeftoverTests {
    private let rules = #"""
        -P PREROUTING ACCEPT
        -N CNI-aaa
        -N CNI-bbb
        -N CNI-DN-aaa
        -N CNI-HOSTPORT-DNAT
        -N CNI-HOSTPORT-MASQ
        -N CNI-HOSTPORT-SETMARK
        -A PREROUTING -m addrtype --dst-type LOCAL -j CNI-HOSTPORT-DNAT
        -A POSTROUTING -m comment --comment "CNI portfwd requiring masquerade" -j CNI-HOSTPORT-MASQ
        -A POSTROUTING -s 10.244.0.3/32 -m comment --comment "name: \"martlet\" id: \"1\"" -j CNI-aaa
        -A POSTROUTING -s 10.9.0.3/32 -m comment --comment "name: \"other\" id: \"2\"" -j CNI-bbb
        -A CNI-DN-aaa -p tcp -m tcp --dport 18080 -j DNAT --to-destination 10.244.0.3:80
        -A CNI-HOSTPORT-DNAT -p tcp -m comment --comment "dnat name: \"martlet\" id: \"1\"" -m multiport --dports 18080 -j CNI-DN-aaa
        -A CNI-aaa -d 10.244.0.0/24 -m comment --comment "name: \"martlet\" id: \"1\"" -j ACCEPT
        """#

    @Test("The rules of a network are removed with its chains and the shared chains; other networks' rules stay")
    func rulesOfNetwork() {
        #expect(
            CNIRules.removal(of: rules, network: "martlet") == #"""
                *nat
                -D PREROUTING -m addrtype --dst-type LOCAL -j CNI-HOSTPORT-DNAT
                -D POSTROUTING -m comment --comment "CNI portfwd requiring masquerade" -j CNI-HOSTPORT-MASQ
                -D POSTROUTING -s 10.244.0.3/32 -m comment --comment "name: \"martlet\" id: \"1\"" -j CNI-aaa
                -F CNI-DN-aaa
                -F CNI-HOSTPORT-DNAT
                -F CNI-HOSTPORT-MASQ
                -F CNI-HOSTPORT-SETMARK
                -F CNI-aaa
                -X CNI-DN-aaa
                -X CNI-HOSTPORT-DNAT
                -X CNI-HOSTPORT-MASQ
                -X CNI-HOSTPORT-SETMARK
                -X CNI-aaa
                COMMIT

                """#)
    }

    @Test("The shared chains stay while another network has host ports")
    func sharedChains() throws {
        let other = #"-A CNI-HOSTPORT-DNAT -p tcp -m comment --comment "dnat name: \"other\" id: \"2\"" -j CNI-DN-bbb"#
        let script = try #require(CNIRules.removal(of: "\(rules)\n\(other)\n", network: "martlet"))
        #expect(script.contains("-X CNI-aaa\n") && script.contains("-X CNI-DN-aaa\n"))
        #expect(script.contains("-D CNI-HOSTPORT-DNAT -p tcp -m comment --comment \"dnat name: \\\"martlet\\\""))
        #expect(!script.contains("-X CNI-HOSTPORT") && !script.contains("other"))
        #expect(CNIRules.removal(of: "-P PREROUTING ACCEPT\n-N CNI-bbb\n", network: "martlet") == nil)
    }

    @Test("The CNI results of the network's pods are removed, those of other networks stay")
    func notes() throws {
        let directory = try TemporaryDirectory()
        func note(_ file: String, _ network: String, _ id: String) throws {
            let namespace = "\(directory.path)/netns/cni-\(id)"
            try HostFiles.createDirectories("\(directory.path)/netns")
            try HostFiles.write("", to: namespace)
            try HostFiles.write(
                id == "11"
                    ? #"{"networkName":"\#(network)","containerId":"11","netns":"\#(namespace)"}"#
                    : #"{"networkName":"\#(network)","containerId":"\#(id)","result":{"interfaces":[{"name":"cni0"},{"sandbox":"\#(namespace)"}]}}"#,
                to: "\(directory.path)/\(file)")
        }
        try note("martlet-11-eth0", "martlet", "11")
        try note("cni-loopback-11-lo", "cni-loopback", "11")
        try note("martlet-44-eth0", "martlet", "44")
        try note("other-22-eth0", "other", "22")
        try note("martlet-x-33-eth0", "martlet-x", "33")
        #expect(try CNIResults.remove(network: "martlet", in: directory.path) == 2)
        #expect(HostFiles.list(directory.path) == ["martlet-x-33-eth0", "netns", "other-22-eth0"])
        #expect(HostFiles.list("\(directory.path)/netns") == ["cni-22", "cni-33"])
        #expect(try CNIResults.remove(network: "martlet", in: "\(directory.path)/none") == 0)
    }

    @Test("A network configuration of another program is ignored")
    func networkFile() throws {
        let directory = try TemporaryDirectory()
        let configuration = CNINetworkConfiguration(podCIDRs: ["10.244.3.0/24"], addressDirectory: "/d/cni/addresses")
        let path = "\(directory.path)/\(CNINetworkConfiguration.fileName)"
        try HostFiles.write(configuration.conflist, to: path)
        let file = try #require(CNINetworkFile(path))
        #expect(file.bridge == "cni0" && file.name == "martlet" && file.gateways == ["10.244.3.1"])
        #expect(file.addressDirectory == "/d/cni/addresses")
        try HostFiles.write(#"{"name": "x", "plugins": [{"type": "calico"}]}"#, to: path)
        #expect(CNINetworkFile(path) == nil && CNINetworkFile("\(directory.path)/none") == nil)
    }
}
