import KubeAPI
import Testing

@testable import Kubelet

@Suite("Container configuration")
struct ContainerConfigurationTests {
    private func environment(
        _ variables: [EnvVar], from sources: [EnvFromSource] = [], objects: ReferencedObjects = ReferencedObjects(),
        _ change: (inout Pod) -> Void = { _ in }
    ) throws -> [String: String] {
        let pod = Pod.sample {
            change(&$0)
            $0.spec.containers[0].env = variables
            $0.spec.containers[0].envFrom = sources
        }
        let downwardAPI = DownwardAPI(
            pod: pod, podIPs: ["10.0.0.1", "fd00::1"], hostIPs: ["192.0.2.7"],
            allocatable: ["cpu": "4", "memory": "8Gi"])
        let items = try ContainerEnvironment(
            container: pod.spec.containers[0], downwardAPI: downwardAPI, objects: objects
        ).variables()
        return Dictionary(items.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    }

    private func variable(_ name: String, _ value: String) -> EnvVar {
        EnvVar {
            $0.name = name
            $0.value = value
        }
    }

    @Test(
        "References are expanded, escapes and unknown names are not",
        arguments: [
            ("$(A)", "1"), ("x$(A)y$(B)", "x1y2"), ("$(C)", "$(C)"), ("$$(A)", "$(A)"), ("$A $", "$A $"),
            ("$(A", "$(A"),
            ("$$$(A)", "$1"), ("", ""),
        ])
    func expansion(text: String, result: String) {
        #expect(expandVariables(text) { ["A": "1", "B": "2"][$0] } == result)
    }

    @Test("Later variables refer to earlier ones and override envFrom and services")
    func precedence() throws {
        var objects = ReferencedObjects()
        objects.configMaps["base"] = ConfigMap { $0.data = ["ONE": "from map", "TWO": "from map"] }
        let source = EnvFromSource { $0.configMapRef = ConfigMapEnvSource { $0.name = "base" } }
        let result = try environment(
            [variable("ONE", "own"), variable("THREE", "$(ONE) and $(TWO) and $(FOUR)"), variable("FOUR", "late")],
            from: [source], objects: objects)
        #expect(result["ONE"] == "own" && result["TWO"] == "from map")
        #expect(result["THREE"] == "own and from map and $(FOUR)")
    }

    @Test("Fields of the pod and resources of the container become variables")
    func downward() throws {
        func field(_ path: String) -> EnvVar {
            EnvVar {
                $0.name = path
                $0.valueFrom = EnvVarSource { $0.fieldRef = ObjectFieldSelector { $0.fieldPath = path } }
            }
        }
        func resource(_ name: String, divisor: Quantity? = nil) -> EnvVar {
            EnvVar {
                $0.name = name
                $0.valueFrom = EnvVarSource {
                    $0.resourceFieldRef = ResourceFieldSelector {
                        $0.resource = name
                        $0.divisor = divisor
                    }
                }
            }
        }
        let paths = ["metadata.name", "metadata.labels['app']", "status.podIPs", "status.hostIP", "spec.nodeName"]
        let result = try environment(
            paths.map(field) + [
                resource("limits.cpu"), resource("requests.memory", divisor: "1Mi"), resource("limits.memory"),
            ]
        ) {
            $0.metadata.labels = ["app": "web"]
            $0.spec.containers[0].resources.limits = ["cpu": "1500m"]
            $0.spec.containers[0].resources.requests = ["memory": "100M"]
        }
        #expect(paths.map { result[$0] } == ["web", "web", "10.0.0.1,fd00::1", "192.0.2.7", "node-1"])
        #expect(result["limits.cpu"] == "2")
        #expect(result["requests.memory"] == "96")
        #expect(result["limits.memory"] == "8589934592")
        #expect(throws: KubeletError.self) { try environment([field("spec.secretThing")]) }
    }

    @Test("Variables describe the services of the namespace, or only the API server without service links")
    func services() throws {
        var objects = ReferencedObjects()
        func service(_ name: String, _ namespace: String, _ ip: String) -> Service {
            var service = Service()
            service.metadata.name = name
            service.metadata.namespace = namespace
            service.spec.clusterIP = ip
            service.spec.ports = [
                ServicePort {
                    $0.name = "web"
                    $0.port = 80
                }
            ]
            return service
        }
        objects.services = [
            service("my-db", "default", "10.96.0.5"), service("kubernetes", "default", "10.96.0.1"),
            service("headless", "default", "None"),
        ]
        let result = try environment([], objects: objects)
        #expect(result["MY_DB_SERVICE_HOST"] == "10.96.0.5" && result["MY_DB_SERVICE_PORT_WEB"] == "80")
        #expect(result["MY_DB_PORT_80_TCP"] == "tcp://10.96.0.5:80" && result["KUBERNETES_SERVICE_HOST"] == "10.96.0.1")
        #expect(result["HEADLESS_SERVICE_HOST"] == nil)
        let without = try environment([], objects: objects) { $0.spec.enableServiceLinks = false }
        #expect(without["MY_DB_SERVICE_HOST"] == nil && without["KUBERNETES_SERVICE_HOST"] == "10.96.0.1")
    }

    @Test("A missing key is an error, unless optional")
    func missing() throws {
        func secret(optional: Bool) -> EnvVar {
            EnvVar {
                $0.name = "PASSWORD"
                $0.valueFrom = EnvVarSource {
                    $0.secretKeyRef = SecretKeySelector {
                        $0.name = "login"
                        $0.key = "password"
                        $0.optional = optional
                    }
                }
            }
        }
        var objects = ReferencedObjects()
        let absent = #expect(throws: KubeletError.self) { try environment([secret(optional: false)]) }
        #expect(absent?.message == "secret \"login\" not found")
        objects.secrets["login"] = Secret()
        let noKey = #expect(throws: KubeletError.self) {
            try environment([secret(optional: false)], objects: objects)
        }
        #expect(noKey?.message == "couldn't find key password in Secret default/login")
        #expect(try environment([secret(optional: true)], objects: objects)["PASSWORD"] == nil)
    }

    private func config(_ change: (inout Pod) -> Void) throws -> CRI.ContainerConfig {
        let pod = Pod.sample { change(&$0) }
        return try ContainerConfiguration(
            pod: pod, container: pod.spec.containers[0], attempt: 2, imageID: "sha256:1",
            environment: [("NAME", "world")], mounts: [], nodeMemory: 4 << 30
        ).config()
    }

    @Test("The CRI configuration has limits, command, labels and security context")
    func mapping() throws {
        let result = try config {
            $0.spec.containers[0].command = ["echo", "hello $(NAME)"]
            $0.spec.containers[0].resources.limits = ["cpu": "250m", "memory": "64Mi"]
            $0.spec.containers[0].resources.requests = ["cpu": "100m", "memory": "1Gi"]
            $0.spec.containers[0].securityContext = SecurityContext {
                $0.runAsUser = 1000
                $0.allowPrivilegeEscalation = false
                $0.readOnlyRootFilesystem = true
                $0.capabilities = Capabilities { $0.drop = ["ALL"] }
            }
            $0.spec.securityContext = PodSecurityContext {
                $0.fsGroup = 2000
                $0.runAsGroup = 3000
            }
        }
        #expect(result.command == ["echo", "hello world"])
        #expect(result.logPath == "main/2.log")
        #expect(result.linux.resources.cpuQuota == 25000 && result.linux.resources.cpuShares == 102)
        #expect(result.linux.resources.memoryLimitInBytes == 64 << 20)
        #expect(result.linux.resources.oomScoreAdj == 750)
        let security = result.linux.securityContext
        #expect(security.runAsUser.value == 1000 && security.runAsGroup.value == 3000)
        #expect(security.supplementalGroups == [2000] && security.noNewPrivs && security.readonlyRootfs)
        #expect(security.capabilities.dropCapabilities == ["ALL"])
        #expect(result.labels[ContainerLabel.podUID] == "uid-web")
        #expect(result.annotations[ContainerLabel.restartCount] == "2")
    }

    @Test("runAsNonRoot rejects root, and users without a numeric ID")
    func nonRoot() {
        #expect(throws: KubeletError.self) {
            try config {
                $0.spec.containers[0].securityContext = SecurityContext {
                    $0.runAsNonRoot = true
                    $0.runAsUser = 0
                }
            }
        }
        #expect(throws: KubeletError.self) {
            try config { $0.spec.securityContext = PodSecurityContext { $0.runAsNonRoot = true } }
        }
    }

    @Test("resolv.conf depends on the pod's DNS policy")
    func dns() {
        let dns = DNSConfiguration(
            clusterDNS: ["10.96.0.10"], hostResolvConf: "# mine\nnameserver 192.0.2.1\nsearch lan\noptions edns0\n")
        let cluster = dns.config(for: .sample())
        #expect(cluster.servers == ["10.96.0.10"] && cluster.options == ["ndots:5"])
        #expect(cluster.searches == ["default.svc.cluster.local", "svc.cluster.local", "cluster.local", "lan"])
        let host = dns.config(for: .sample { $0.spec.hostNetwork = true })
        #expect(host.servers == ["192.0.2.1"] && host.searches == ["lan"] && host.options == ["edns0"])
        let own = dns.config(
            for: .sample {
                $0.spec.dnsPolicy = "None"
                $0.spec.dnsConfig = PodDNSConfig {
                    $0.nameservers = ["192.0.2.53"]
                    $0.options = [
                        PodDNSConfigOption {
                            $0.name = "ndots"
                            $0.value = "2"
                        }
                    ]
                }
            })
        #expect(own.servers == ["192.0.2.53"] && own.options == ["ndots:2"] && own.searches.isEmpty)
    }

    @Test("resolv.conf has each search domain once, and at most the allowed number of them")
    func searchDomains() {
        func searches(_ host: String) -> [String] {
            DNSConfiguration(clusterDNS: ["10.96.0.10"], hostResolvConf: "search \(host)\n").config(for: .sample())
                .searches
        }
        let own = ["default.svc.cluster.local", "svc.cluster.local", "cluster.local"]
        #expect(
            searches("corp.example default.svc.cluster.local lab.example corp.example")
                == own + ["corp.example", "lab.example"])
        let many = (0..<40).map { "d\($0).example" }
        #expect(searches(many.joined(separator: " ")) == own + many.prefix(29))
        let long = (0..<20).map { "\($0)-\(String(repeating: "a", count: 200)).example" }
        let kept = searches(long.joined(separator: " "))
        #expect(kept.count < 20 && kept.joined(separator: " ").utf8.count <= 2048)
        #expect((kept + [long[kept.count - 3]]).joined(separator: " ").utf8.count > 2048)
    }
}
