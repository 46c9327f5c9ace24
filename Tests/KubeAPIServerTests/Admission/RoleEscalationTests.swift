import KubeAPI
import KubeClient
import KubeJSON
import KubeStore
import Testing

@testable import KubeAPIServer

/// A server with RBAC, on which `joe` may write roles and bindings in the namespace `rb` and read pods there.
private struct GuardedServer {
    let server: TestServer
    let joe: Client
    let admin: Client

    init() async throws {
        server = try await TestServer(plugins: { cache, catalogue in
            let rbac = RBACAuthorizer(cache: cache, catalogue: catalogue)
            return [RoleEscalation(rbac: rbac, authorizer: rbac)]
        })
        // The server itself lets everybody in: what is tested here is what is granted.
        joe = Client(transport: InProcessTransport(server: server.server, user: User(name: "joe", groups: ["g"])))
        admin = Client(
            transport: InProcessTransport(server: server.server, user: User(name: "admin", groups: ["system:masters"])))
        try await admin.create(
            ClusterRole {
                $0.metadata.name = "maker"
                $0.rules = [
                    BootstrapPolicy.rule("create update get", "rbac.authorization.k8s.io", "roles rolebindings"),
                    BootstrapPolicy.rule("get list", "", "pods"),
                ]
            })
        try await admin.create(
            RoleBinding {
                $0.metadata.namespace = "rb"
                $0.metadata.name = "maker"
                $0.roleRef = RoleRef {
                    $0.kind = "ClusterRole"; $0.name = "maker"
                }
                $0.subjects = [
                    Subject {
                        $0.kind = "User"; $0.name = "joe"
                    }
                ]
            })
        try await admin.create(
            ClusterRole {
                $0.metadata.name = "secret-reader"
                $0.rules = [BootstrapPolicy.rule("get", "", "secrets")]
            })
    }

    func role(_ rules: [PolicyRule]) -> Role {
        Role {
            $0.metadata.namespace = "rb"
            $0.metadata.name = "new"
            $0.rules = rules
        }
    }

    func binding(_ role: String) -> RoleBinding {
        RoleBinding {
            $0.metadata.namespace = "rb"
            $0.metadata.name = "new"
            $0.roleRef = RoleRef {
                $0.kind = "ClusterRole"; $0.name = role
            }
            $0.subjects = [
                Subject {
                    $0.kind = "User"; $0.name = "joe"
                }
            ]
        }
    }
}

@Suite struct RoleEscalationTests {
    private func refusal(_ body: () async throws -> Void) async -> StatusError? {
        do {
            try await body()
            return nil
        } catch {
            return error as? StatusError
        }
    }

    @Test("a user who may write roles can grant only permissions that the user has")
    func roles() async throws {
        let guarded = try await GuardedServer()
        let refused = await refusal {
            try await guarded.joe.create(
                guarded.role([
                    BootstrapPolicy.rule("get watch delete", "", "pods secrets")
                ]))
        }
        #expect(refused?.code == 403)
        #expect(
            refused?.description
                == "roles.rbac.authorization.k8s.io \"new\" is forbidden: user \"joe\" (groups=[\"g\" "
                + "\"system:authenticated\"]) is attempting to grant RBAC permissions not currently held:\n"
                + "{APIGroups:[\"\"], Resources:[\"pods\"], Verbs:[\"watch\" \"delete\"]}\n"
                + "{APIGroups:[\"\"], Resources:[\"secrets\"], Verbs:[\"get\" \"watch\" \"delete\"]}")
        let role = try await guarded.joe.create(guarded.role([BootstrapPolicy.rule("get", "", "pods")]))
        var larger = role
        larger.rules[0].verbs.append("delete")
        let update = larger
        #expect(await refusal { try await guarded.joe.update(update) }?.code == 403)
    }

    @Test("a binding to a role with missing permissions or to a missing role is refused")
    func bindings() async throws {
        let guarded = try await GuardedServer()
        #expect(await refusal { try await guarded.joe.create(guarded.binding("secret-reader")) }?.code == 403)
        #expect(await refusal { try await guarded.joe.create(guarded.binding("nothing")) }?.code == 404)
        try await guarded.joe.create(guarded.binding("maker"))
    }

    @Test("the verbs escalate and bind allow escalation")
    func permitted() async throws {
        let guarded = try await GuardedServer()
        try await guarded.admin.patch(
            ClusterRole.self, name: "maker",
            .json([
                [
                    "op": "add", "path": "/rules/-",
                    "value": [
                        "verbs": ["escalate", "bind"], "apiGroups": ["rbac.authorization.k8s.io"],
                        "resources": ["roles", "clusterroles"],
                    ],
                ]
            ]))
        try await guarded.joe.create(guarded.role([BootstrapPolicy.rule("*", "*", "*")]))
        try await guarded.joe.create(guarded.binding("secret-reader"))
    }

    @Test("the role reference of a binding is immutable")
    func roleRefIsImmutable() async throws {
        let guarded = try await GuardedServer()
        let refused = await refusal {
            try await guarded.admin.patch(
                RoleBinding.self, namespace: "rb", name: "maker", .merge(["roleRef": ["name": "view"]]))
        }
        #expect(refused?.code == 422)
        #expect(
            refused?.description.contains(
                #"roleRef: Invalid value: {"APIGroup":"rbac.authorization.k8s.io","Kind":"ClusterRole","Name":"view"}: "#
                    + "cannot change roleRef") == true)
    }

    @Test("aggregation is recursive and ends for cycles")
    func aggregation() {
        func role(_ name: String, selects: [String] = [], labels: [String], verb: String? = nil) -> ClusterRole {
            ClusterRole {
                $0.metadata.name = name
                $0.metadata.labels = Dictionary(uniqueKeysWithValues: labels.map { ($0, "true") })
                if let verb { $0.rules = [BootstrapPolicy.rule(verb, "", "pods")] }
                guard !selects.isEmpty else { return }
                $0.aggregationRule = AggregationRule {
                    $0.clusterRoleSelectors = selects.map { label in LabelSelector { $0.matchLabels = [label: "true"] }
                    }
                }
            }
        }
        let rules = ClusterRoleAggregation.rules(of: [
            role("admin", selects: ["to-admin"], labels: []),
            role("edit", selects: ["to-edit"], labels: ["to-admin"]),
            role("view", selects: ["to-view"], labels: ["to-edit"]),
            role("a", labels: ["to-admin"], verb: "delete"), role("e", labels: ["to-edit"], verb: "create"),
            role("v", labels: ["to-view"], verb: "get"), role("x", selects: ["y"], labels: ["x"]),
            role("y", selects: ["x"], labels: ["y"]),
        ])
        #expect(rules["admin"]?.flatMap(\.verbs) == ["delete", "create", "get"])
        #expect(rules["edit"]?.flatMap(\.verbs) == ["create", "get"])
        #expect(rules["view"]?.flatMap(\.verbs) == ["get"] && rules["x"] == [])
    }

    @Test("the bootstrap roles admin and edit have the rules that they aggregate")
    func bootstrapRoles() {
        let rules = ClusterRoleAggregation.rules(of: BootstrapPolicy.clusterRoles)
        func allows(_ role: String, _ verb: String, _ resource: String) -> Bool {
            var info = RequestInfo(method: "GET", path: "/", query: QueryItems())
            info.isResourceRequest = true
            info.verb = verb
            info.resource = resource
            return rules[role]?.contains { $0.allows(info) } ?? false
        }
        #expect(allows("admin", "create", "pods") && allows("admin", "get", "secrets"))
        #expect(allows("edit", "list", "pods") && allows("edit", "create", "configmaps"))
        #expect(
            allows("view", "list", "pods") && !allows("view", "create", "pods") && !allows("view", "get", "secrets"))
    }
}
