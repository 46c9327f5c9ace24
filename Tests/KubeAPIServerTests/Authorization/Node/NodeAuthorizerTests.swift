import KubeAPI
import KubeClient
import KubeJSON
import KubePKI
import KubeSupport
import Testing

@testable import KubeAPIServer

/// A node authorizer together with one that allows everything to other users.
struct NodesAndOthers: Authorizer {
    let nodes: NodeAuthorizer

    func authorize(_ user: User, _ request: RequestInfo) -> AuthorizationDecision {
        NodeIdentity(user) == .notANode ? .allow : nodes.authorize(user, request)
    }
}

@Suite struct NodeAuthorizerTests {
    private func server() async throws -> TestServer {
        let nodes = NodeAuthorizer()
        var subresources = Subresources.builtIn
        subresources.set(
            "serviceaccounts/token",
            TokenSubresource(
                issuer: try await ServiceAccountTokenIssuer(
                    issuer: "https://test", key: PrivateKey(.ecdsaP256), time: SystemTime()),
                audiences: ["https://test"]))
        let server = try await TestServer(
            authorizer: NodesAndOthers(nodes: nodes), observers: [nodes], subresources: subresources
        ) { [NodeRestriction(cache: $0, catalogue: $1)] }
        for name in ["used", "other"] {
            try await server.client.create(Secret { $0.metadata = Self.metadata(name) })
            try await server.client.create(ServiceAccount { $0.metadata = Self.metadata(name) })
        }
        for node in ["a", "b"] {
            try await server.client.create(Node { $0.metadata.name = node })
            try await server.client.create(
                Pod {
                    $0.metadata = Self.metadata("pod-\(node)")
                    $0.spec.serviceAccountName = "used"
                    $0.spec.containers = [
                        Container {
                            $0.name = "c"
                            $0.image = "i"
                        }
                    ]
                    $0.spec.volumes = [
                        Volume {
                            $0.name = "v"
                            $0.secret = SecretVolumeSource { $0.secretName = "used" }
                        },
                        Volume {
                            $0.name = "t"
                            $0.projected = ProjectedVolumeSource {
                                $0.sources = ["", "vault"].map { audience in
                                    VolumeProjection {
                                        $0.serviceAccountToken = ServiceAccountTokenProjection {
                                            $0.path = "token"
                                            $0.audience = audience.isEmpty ? nil : audience
                                        }
                                    }
                                }
                            }
                        },
                    ]
                })
        }
        try await bind("pod-a", to: "a", server)
        return server
    }

    private static func metadata(_ name: String) -> ObjectMeta {
        ObjectMeta {
            $0.namespace = "default"
            $0.name = name
        }
    }

    private func bind(_ pod: String, to node: String, _ server: TestServer) async throws {
        let response = try await server.send(
            "POST", "/api/v1/namespaces/default/pods/\(pod)/binding",
            body: #"{"target":{"kind":"Node","name":"\#(node)"}}"#)
        #expect(response.status == 201)
    }

    /// Returns the message of the refusal; "" if the request succeeds.
    private func refusal(_ body: () async throws -> some Any) async -> String {
        do {
            _ = try await body()
            return ""
        } catch let error as StatusError {
            return error.reason == .forbidden ? error.description : "\(error.code)"
        } catch { return "\(error)" }
    }

    @Test("a kubelet reads only the secrets of pods bound to its node, as soon as they are bound")
    func secrets() async throws {
        let server = try await server()
        let (a, b) = (server.kubelet("a"), server.kubelet("b"))
        func read(_ kubelet: Client, _ name: String) async -> String {
            await refusal { try await kubelet.get(Secret.self, namespace: "default", name: name) }
        }
        #expect(await read(a, "used") == "")
        #expect(
            await read(a, "other")
                == "secrets \"other\" is forbidden: User \"system:node:a\" cannot get resource \"secrets\" in API group \"\" "
                + "in the namespace \"default\": no relationship found between node 'a' and this object")
        #expect(await read(b, "used").hasSuffix("no relationship found between node 'b' and this object"))
        try await bind("pod-b", to: "b", server)
        #expect(await read(b, "used") == "")
        let options = DeleteOptions { $0.gracePeriodSeconds = 0 }
        try await server.client.delete(Pod.self, namespace: "default", name: "pod-b", options: options)
        #expect(await read(b, "used").hasSuffix("no relationship found between node 'b' and this object"))
    }

    @Test("a kubelet lists a secret by name only, and pods of its own node only")
    func lists() async throws {
        let server = try await server()
        let a = server.kubelet("a")
        func list<Object: KubeObject<Void>>(_ type: Object.Type, _ selector: String) async -> String {
            await refusal {
                try await a.list(
                    type, namespace: "default", options: .init(fieldSelector: FieldSelector(parsing: selector)))
            }
        }
        #expect(await list(Secret.self, "metadata.name=used") == "")
        #expect(await list(Secret.self, "metadata.name=other").hasSuffix("and this object"))
        #expect(await list(Secret.self, "type=x").hasSuffix("No Object name found"))
        #expect(await list(Pod.self, "spec.nodeName=a") == "")
        #expect(
            await list(Pod.self, "spec.nodeName=b").hasSuffix(
                "can only list/watch pods with spec.nodeName field selector"))
        #expect(await list(Node.self, "metadata.name=a") == "")
        #expect(
            await list(Node.self, "metadata.name=b").hasSuffix("node 'a' cannot read 'b', only its own Node object"))
        #expect(
            await refusal { try await a.list(Node.self) }.hasSuffix(
                "node 'a' cannot read all nodes, only its own Node object"))
    }

    @Test("a kubelet gets tokens for its pods' accounts only, bound to the pod")
    func tokens() async throws {
        let server = try await server()
        let pod = try await server.client.get(Pod.self, namespace: "default", name: "pod-a")
        func token(
            _ account: String, _ reference: BoundObjectReference?, on node: String = "a", audiences: [String] = []
        ) async -> String {
            await refusal {
                try await server.kubelet(node).createSubresource(
                    ServiceAccount.self, namespace: "default", name: account, "token",
                    TokenRequest {
                        $0.spec.boundObjectRef = reference
                        $0.spec.audiences = audiences
                    }, as: TokenRequest.self)
            }
        }
        let bound = BoundObjectReference {
            $0.kind = "Pod"
            $0.apiVersion = "v1"
            $0.name = pod.metadata.name
            $0.uid = pod.metadata.uid
        }
        #expect(await token("used", bound) == "")
        #expect(await token("used", bound, audiences: ["vault"]) == "")
        #expect(
            await token("used", bound, audiences: ["bank"]).hasSuffix("audience \"bank\" not found in pod spec volume"))
        #expect(
            await token("used", bound, audiences: ["vault", "bank"]).hasSuffix("node may only request 0 or 1 audiences")
        )
        #expect(await token("used", nil).hasSuffix("node requested token not bound to a pod"))
        #expect(await token("other", bound).hasSuffix("no relationship found between node 'a' and this object"))
        var unnamed = bound
        unnamed.uid = nil
        #expect(await token("used", unnamed).hasSuffix("node requested token with a pod binding without a uid"))
        try await bind("pod-b", to: "b", server)
        #expect(
            await token("used", bound, on: "b").hasSuffix(
                "node requested token bound to a pod scheduled on a different node"))
    }

    @Test("a kubelet writes its own node, lease and pods only")
    func writes() async throws {
        let server = try await server()
        let a = server.kubelet("a")
        var own = try await a.get(Node.self, name: "a")
        own.metadata.labels["kubernetes.io/os"] = "linux"
        own.metadata.labels["example.com/x"] = "y"
        own = try await a.update(own)
        own.metadata.labels["node-restriction.kubernetes.io/x"] = "y"
        own.metadata.labels["topology.k8s.io/x"] = "y"
        #expect(
            await refusal { try await a.update(own) }.hasSuffix(
                "node \"a\" is not allowed to modify labels: node-restriction.kubernetes.io/x, topology.k8s.io/x"))
        own = try await a.get(Node.self, name: "a")
        own.spec.taints = [
            Taint {
                $0.key = "k"
                $0.effect = "NoSchedule"
            }
        ]
        #expect(await refusal { try await a.update(own) }.hasSuffix("is not allowed to modify taints"))
        let other = try await server.client.get(Node.self, name: "b")
        #expect(
            await refusal { try await a.updateStatus(other) }.hasSuffix(
                "node \"a\" is not allowed to modify node \"b\""))
        #expect(
            await refusal { try await a.create(Node { $0.metadata.name = "c" }) }.hasSuffix(
                "node \"a\" is not allowed to modify node \"c\""))

        func lease(_ name: String) async -> String {
            await refusal {
                try await a.create(
                    Lease {
                        $0.metadata.namespace = "kube-node-lease"
                        $0.metadata.name = name
                    })
            }
        }
        #expect(await lease("a") == "")
        #expect(await lease("b").hasSuffix("can only access node lease with the same name as the requesting node"))
        let ownPod = try await server.client.get(Pod.self, namespace: "default", name: "pod-a")
        #expect(await refusal { try await a.updateStatus(ownPod) } == "")
        let otherPod = try await server.client.get(Pod.self, namespace: "default", name: "pod-b")
        #expect(
            await refusal { try await a.updateStatus(otherPod) }.hasSuffix(
                "node \"a\" can only update pod status for pods with spec.nodeName set to itself"))
        #expect(
            await refusal { try await a.delete(Pod.self, namespace: "default", name: "pod-b") }.hasSuffix(
                "node \"a\" can only delete pods with spec.nodeName set to itself"))
        var plain = ownPod
        plain.metadata = Self.metadata("new")
        #expect(
            await refusal { try await a.create(plain) }.hasSuffix(
                "pod does not have \"kubernetes.io/config.mirror\" annotation, node \"a\" can only create mirror pods"))
    }
}
