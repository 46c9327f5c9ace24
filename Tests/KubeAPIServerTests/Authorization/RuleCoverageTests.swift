import KubeAPI
import Testing

@testable import KubeAPIServer

@Suite struct RuleCoverageTests {
    private func rule(_ verbs: [String], _ resources: [String], groups: [String] = [""], names: [String] = [])
        -> PolicyRule
    {
        PolicyRule {
            $0.verbs = verbs
            $0.apiGroups = groups
            $0.resources = resources
            $0.resourceNames = names
        }
    }

    @Test("permissions may be held by several rules and by wildcards")
    func covered() {
        let wanted = [rule(["get", "list"], ["pods", "pods/status"])]
        let split = [rule(["get"], ["pods", "pods/status"]), rule(["list"], ["pods"]), rule(["list"], ["*/status"])]
        #expect(RuleCoverage.missing(from: split, for: wanted).isEmpty)
        #expect(RuleCoverage.missing(from: [rule(["*"], ["*"], groups: ["*"])], for: wanted).isEmpty)
        #expect(
            RuleCoverage.missing(from: [rule(["get"], ["pods"])], for: [rule(["get"], ["pods"], names: ["a"])]).isEmpty)
    }

    @Test("missing permissions are returned one by one")
    func missing() {
        let held = [rule(["get"], ["pods"], names: ["a"])]
        #expect(RuleCoverage.missing(from: held, for: [rule(["get"], ["pods"])]) == [rule(["get"], ["pods"])])
        #expect(
            RuleCoverage.missing(from: held, for: [rule(["get", "list"], ["pods"], names: ["a", "b"])]) == [
                rule(["get"], ["pods"], names: ["b"]), rule(["list"], ["pods"], names: ["a"]),
                rule(["list"], ["pods"], names: ["b"]),
            ])
        let path = PolicyRule {
            $0.verbs = ["get"]
            $0.nonResourceURLs = ["/healthz/x"]
        }
        let prefix = PolicyRule {
            $0.verbs = ["get"]
            $0.nonResourceURLs = ["/healthz/*"]
        }
        #expect(RuleCoverage.missing(from: [prefix], for: [path]).isEmpty)
        #expect(RuleCoverage.missing(from: [path], for: [prefix]) == [prefix])
    }

    @Test("the description has a line for each resource with all verbs")
    func description() {
        let text = RuleCoverage.describe([rule(["list"], ["pods"]), rule(["get"], ["nodes"]), rule(["get"], ["pods"])])
        #expect(
            text == #"{APIGroups:[""], Resources:["nodes"], Verbs:["get"]}"# + "\n"
                + #"{APIGroups:[""], Resources:["pods"], Verbs:["list" "get"]}"#)
    }
}
