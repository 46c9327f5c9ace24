import KubeAPI
import KubeJSON
import Testing

@testable import Kubelet

@Suite("Runtime configuration")
struct RuntimeConfigurationTests {
    @Test("The sandbox image and the cgroup driver are read from containerd's configuration")
    func containerdConfig() {
        let config = RuntimeConfiguration(
            json: """
                {"sandboxImage": "registry.example/pause:3", "containerd": {"defaultRuntimeName": "runc",
                "runtimes": {"runc": {"options": {"SystemdCgroup": true}}}}}
                """)
        #expect(config?.sandboxImage == "registry.example/pause:3" && config?.systemdCgroup == true)
        #expect(RuntimeConfiguration(json: "{}")?.systemdCgroup == nil)
        #expect(RuntimeConfiguration(json: "no json") == nil)
    }

    @Test("Capabilities are parsed from the status of a process")
    func capabilities() {
        let status = "Name:\tx\nCapPrm:\tffffffffffffffff\nCapEff:\t000001fffeffffff\n"
        #expect(!ContainerdHost.hasCapability(24, status: status))
        #expect(ContainerdHost.hasCapability(21, status: status))
        #expect(!ContainerdHost.hasCapability(21, status: ""))
    }

    @Test("The private containerd's configuration has its directories, the cgroup driver and restrictions")
    func toml() {
        let host = ContainerdHost(systemd: true, overlayFileSystem: false, resourceCapability: false)
        let toml = ContainerdConfiguration(
            directory: "/d", pauseImage: "p:1", cniConfigurationDirectory: "/d/net.d", host: host
        ).toml
        for line in [
            "root = \"/d/root\"", "address = \"/d/containerd.sock\"", "sandbox_image = \"p:1\"",
            "snapshotter = \"native\"", "SystemdCgroup = true", "restrict_oom_score_adj = true",
            "conf_dir = \"/d/net.d\"",
        ] { #expect(toml.contains(line)) }
    }

    @Test("The network configuration has a bridge with the node's addresses and host ports")
    func network() throws {
        let network = CNINetworkConfiguration(
            bridge: "br9", podCIDRs: ["10.9.0.0/24", "fd00:9::/64"], maximumTransmissionUnit: 1400,
            addressDirectory: "/d/addresses")
        let json = try JSONValue(json: network.conflist)
        let bridge = json["plugins"]?.array?.first
        #expect(bridge?["bridge"]?.string == "br9" && bridge?["mtu"]?.integer == 1400)
        #expect(bridge?["ipMasq"]?.bool == true && bridge?["hairpinMode"]?.bool == true)
        let ipam = bridge?["ipam"]
        #expect(ipam?["ranges"]?.array?.count == 2)
        #expect(ipam?["routes"]?.array?.compactMap { $0["dst"]?.string } == ["0.0.0.0/0", "::/0"])
        #expect(json["plugins"]?.array?.last?["type"]?.string == "portmap")
    }

    @Test("A sandbox has the pod's name, host ports, namespaces and labels")
    func sandbox() throws {
        let pod = Pod.sample {
            $0.metadata.name = String(repeating: "a", count: 62) + ".more"
            $0.metadata.labels = ["app": "web"]
            $0.spec.shareProcessNamespace = true
            $0.spec.containers[0].ports = [
                ContainerPort {
                    $0.containerPort = 53
                    $0.hostPort = 5353
                    $0.protocol = "UDP"
                },
                ContainerPort { $0.containerPort = 80 },
            ]
        }
        let config = try SandboxConfiguration(
            pod: pod, attempt: 1, cgroupParent: "/x", logDirectory: "/l", dns: .init(), nodeName: "n",
            clusterDomain: "cluster.local"
        ).config()
        #expect(config.hostname == String(repeating: "a", count: 62))
        #expect(config.portMappings.count == 1 && config.portMappings.first?.protocol == .udp)
        #expect(config.linux.securityContext.namespaceOptions.pid == .pod)
        #expect(config.labels["app"] == "web" && config.labels[ContainerLabel.podName] == pod.name)
        #expect(config.metadata.attempt == 1 && config.linux.cgroupParent == "/x")
    }

    @Test("With setHostnameAsFQDN the hostname is fully qualified, and rejected if it is too long")
    func fullyQualifiedHostname() throws {
        func hostname(_ change: (inout PodSpec) -> Void) throws -> String {
            let pod = Pod.sample {
                $0.spec.hostname = "myh"
                $0.spec.subdomain = "mys"
                $0.spec.setHostnameAsFQDN = true
                change(&$0.spec)
            }
            return try SandboxConfiguration(
                pod: pod, attempt: 0, cgroupParent: "/x", logDirectory: "/l", dns: .init(), nodeName: "n",
                clusterDomain: "cluster.local"
            ).config().hostname
        }
        #expect(try hostname { _ in } == "myh.mys.default.svc.cluster.local")
        #expect(try hostname { $0.setHostnameAsFQDN = false } == "myh")
        #expect(try hostname { $0.subdomain = nil } == "myh")
        #expect(try hostname { $0.hostnameOverride = "other" } == "other")
        #expect(try hostname { $0.hostNetwork = true } == "")
        let long = String(repeating: "a", count: 63)
        let error = #expect(throws: KubeletError.self) { try hostname { $0.hostname = long } }
        #expect(
            error?.message
                == "failed to construct FQDN from pod hostname and cluster domain, FQDN \(long).mys.default.svc.cluster.local"
                + " is too long (64 characters is the max, 93 characters requested)")
    }

    @Test("A socket without a listener is detected")
    func isListening() {
        #expect(!NodeRuntime.isListening("/nonexistent/socket"))
        #expect(!NodeRuntime.isListening(String(repeating: "x", count: 200)))
    }
}
