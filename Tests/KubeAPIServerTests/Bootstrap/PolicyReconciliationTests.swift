import KubeAPI
import Testing

@testable import KubeAPIServer

@Suite struct PolicyReconciliationTests {
    private func role(_ verbs: [String]) -> ClusterRole {
        ClusterRole {
            $0.metadata.name = "r"
            $0.rules = [
                PolicyRule {
                    $0.verbs = verbs
                    $0.apiGroups = [""]
                    $0.resources = ["pods"]
                }
            ]
        }
    }

    @Test("missing rules are added and additional ones are kept")
    func rules() {
        var current = role(["get", "watch"])
        #expect(PolicyReconciliation.repair(&current, role(["get", "list"])))
        #expect(current.rules.map(\.verbs) == [["get", "watch"], ["list"]])
        #expect(!PolicyReconciliation.repair(&current, role(["get", "list"])))
    }

    @Test("missing subjects are added, and labels are restored")
    func subjects() {
        func binding(_ names: [String], _ label: String) -> ClusterRoleBinding {
            ClusterRoleBinding {
                $0.metadata.labels = ["l": label]
                $0.subjects = names.map { name in
                    Subject {
                        $0.kind = "User"
                        $0.name = name
                    }
                }
            }
        }
        var current = binding(["a", "x"], "changed")
        #expect(PolicyReconciliation.repair(&current, binding(["a", "b"], "wanted")))
        #expect(current.subjects.map(\.name) == ["a", "x", "b"] && current.metadata.labels == ["l": "wanted"])
    }
}
