import KubeAPI
import Testing

@testable import KubeAPIServer

@Suite struct RoleGrantsTests {
    private let grants: RoleGrants = {
        let rule = PolicyRule {
            $0.verbs = ["get"]
            $0.apiGroups = [""]
            $0.resources = ["pods"]
        }
        func binding(_ name: String, role: String, _ namespace: String) -> RoleBinding {
            RoleBinding {
                $0.metadata.name = name
                $0.metadata.namespace = namespace
                $0.roleRef = RoleRef {
                    $0.kind = "Role"
                    $0.name = role
                }
                $0.subjects = [
                    Subject {
                        $0.kind = "User"
                        $0.name = "joe"
                    }
                ]
            }
        }
        let role = Role {
            $0.metadata.name = "reader"
            $0.metadata.namespace = "a"
            $0.rules = [rule]
        }
        return RoleGrants(
            clusterRoles: [], clusterRoleBindings: [], roles: [role],
            roleBindings: [binding("read", role: "reader", "a"), binding("dangling", role: "gone", "b")])
    }()

    private func request(_ namespace: String) -> RequestInfo {
        RequestInfo(method: "GET", path: "/api/v1/namespaces/\(namespace)/pods/x", query: QueryItems())
    }

    @Test("a role binding grants its role in its namespace only, to its subjects only")
    func namespaces() {
        let joe = User(name: "joe")
        #expect(
            grants.explanation(joe, request("a"))
                == #"RBAC: allowed by RoleBinding "read/a" of Role "reader" to User "joe""#)
        #expect(grants.explanation(joe, request("b")) == nil)
        #expect(grants.explanation(User(name: "jane"), request("a")) == nil)
    }

    @Test("bindings to missing roles are reported")
    func missingRoles() {
        let joe = User(name: "joe")
        #expect(grants.failures(of: joe, request("b")) == #"RBAC: role.rbac.authorization.k8s.io "gone" not found"#)
        #expect(grants.failures(of: joe, request("a")).isEmpty)
    }
}
