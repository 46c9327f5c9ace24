import KubeAPI
import Testing

@testable import KubeScheduler

@Suite struct NodeNamePluginTests {
    private func filter(_ wanted: String?) -> FilterResult {
        NodeNamePlugin().filter(PodInfo(makePod { $0.spec.nodeName = wanted }), makeInfo())
    }

    @Test("a pod that requests no node, or this one, passes")
    func pass() {
        #expect(filter(nil) == .pass)
        #expect(filter("n1") == .pass)
    }

    @Test("a pod that requests another node is unresolvable")
    func reject() {
        #expect(filter("n2") == .unresolvable(reason: "node(s) didn't match the requested node name"))
    }
}

@Suite struct NodeUnschedulablePluginTests {
    private func filter(cordoned: Bool?, _ tolerations: [Toleration] = []) -> FilterResult {
        NodeUnschedulablePlugin().filter(
            PodInfo(makePod { $0.spec.tolerations = tolerations }),
            makeInfo(makeNode { $0.spec.unschedulable = cordoned }))
    }

    @Test("a node that is not cordoned passes")
    func pass() {
        #expect(filter(cordoned: nil) == .pass)
        #expect(filter(cordoned: false) == .pass)
    }

    @Test("a cordoned node passes only pods that tolerate its taint")
    func reject() {
        let rejection = FilterResult.unresolvable(reason: "node(s) were unschedulable")
        #expect(filter(cordoned: true) == rejection)
        #expect(filter(cordoned: true, [makeToleration("other")]) == rejection)
        #expect(filter(cordoned: true, [makeToleration("node.kubernetes.io/unschedulable")]) == .pass)
        #expect(filter(cordoned: true, [makeToleration(nil)]) == .pass)
    }
}

@Suite struct TaintTolerationPluginTests {
    private let rejection = FilterResult.unresolvable(reason: "node(s) had untolerated taint(s)")

    private func filter(_ taints: [Taint], _ tolerations: [Toleration] = []) -> FilterResult {
        TaintTolerationPlugin().filter(
            PodInfo(makePod { $0.spec.tolerations = tolerations }), makeInfo(makeNode { $0.spec.taints = taints }))
    }

    @Test("NoSchedule and NoExecute reject pods, PreferNoSchedule does not")
    func effects() {
        #expect(filter([]) == .pass)
        #expect(filter([makeTaint("gpu")]) == rejection)
        #expect(filter([makeTaint("gpu", effect: "NoExecute")]) == rejection)
        #expect(filter([makeTaint("gpu", effect: "PreferNoSchedule")]) == .pass)
    }

    @Test(
        "a toleration is for a key, a value and an effect",
        arguments: [
            (makeToleration("gpu"), true), (makeToleration("gpu", effect: "NoSchedule"), true),
            (makeToleration("gpu", "Equal", value: "a"), true), (makeToleration("gpu", nil, value: "a"), true),
            (makeToleration("gpu", "", value: "a", effect: ""), true), (makeToleration(nil), true),
            (makeToleration(""), true), (makeToleration("gpu", "Equal", value: "b"), false),
            (makeToleration("gpu", "Equal"), false), (makeToleration("gpu", effect: "NoExecute"), false),
            (makeToleration("cpu"), false), (makeToleration(nil, "Equal", value: "a"), false),
            (makeToleration("", "Equal", value: "a"), false), (makeToleration("gpu", "Nonsense", value: "a"), false),
        ])
    func tolerations(_ toleration: Toleration, _ tolerates: Bool) {
        #expect(filter([makeTaint("gpu", "a")], [toleration]) == (tolerates ? .pass : rejection))
    }

    @Test("every taint must be tolerated")
    func all() {
        #expect(filter([makeTaint("a"), makeTaint("b")], [makeToleration("a")]) == rejection)
        #expect(filter([makeTaint("a"), makeTaint("b")], [makeToleration("a"), makeToleration("b")]) == .pass)
    }

    @Test("the score falls with the number of untolerated PreferNoSchedule taints")
    func score() {
        let plugin = TaintTolerationPlugin()
        let pod = PodInfo(makePod { $0.spec.tolerations = [makeToleration("a")] })
        var scores = [["b", "c"], ["a", "b"], ["a"]].map { keys in
            plugin.score(
                pod,
                makeInfo(makeNode { $0.spec.taints = keys.map { makeTaint($0, effect: "PreferNoSchedule") } }))
        }
        #expect(scores == [2, 1, 0])
        plugin.normalize(&scores)
        #expect(scores == [0, 50, 100])
    }
}

@Suite struct NodeAffinityPluginTests {
    private let node = makeInfo(makeNode(labels: ["disk": "ssd", "size": "5"]))
    private let rejection = FilterResult.unresolvable(reason: "node(s) didn't match Pod's node affinity/selector")

    private func filter(_ terms: [NodeSelectorTerm]) -> FilterResult {
        let pod = makePod { pod in
            pod.spec.affinity = Affinity { affinity in
                affinity.nodeAffinity = NodeAffinity {
                    $0.requiredDuringSchedulingIgnoredDuringExecution = NodeSelector { $0.nodeSelectorTerms = terms }
                }
            }
        }
        return NodeAffinityPlugin().filter(PodInfo(pod), node)
    }

    private func term(
        _ expressions: [NodeSelectorRequirement], fields: [NodeSelectorRequirement] = []
    ) -> NodeSelectorTerm {
        NodeSelectorTerm {
            $0.matchExpressions = expressions
            $0.matchFields = fields
        }
    }

    @Test("all labels of a node selector must match")
    func selector() {
        func filter(_ selector: [String: String]) -> FilterResult {
            NodeAffinityPlugin().filter(PodInfo(makePod { $0.spec.nodeSelector = selector }), node)
        }
        #expect(filter([:]) == .pass)
        #expect(filter(["disk": "ssd", "size": "5"]) == .pass)
        #expect(filter(["disk": "hdd"]) == rejection)
        #expect(filter(["disk": "ssd", "zone": ""]) == rejection)
    }

    @Test(
        "operators",
        arguments: [
            (makeRequirement("disk", "In", ["hdd", "ssd"]), true), (makeRequirement("disk", "In", ["hdd"]), false),
            (makeRequirement("zone", "In", ["a"]), false), (makeRequirement("disk", "NotIn", ["hdd"]), true),
            (makeRequirement("disk", "NotIn", ["ssd"]), false), (makeRequirement("zone", "NotIn", ["a"]), true),
            (makeRequirement("disk", "Exists"), true), (makeRequirement("zone", "Exists"), false),
            (makeRequirement("zone", "DoesNotExist"), true), (makeRequirement("disk", "DoesNotExist"), false),
            (makeRequirement("size", "Gt", ["4"]), true), (makeRequirement("size", "Gt", ["5"]), false),
            (makeRequirement("size", "Lt", ["6"]), true), (makeRequirement("size", "Lt", ["5"]), false),
            (makeRequirement("disk", "Gt", ["4"]), false), (makeRequirement("size", "Lt", ["x"]), false),
            (makeRequirement("zone", "Gt", ["1"]), false), (makeRequirement("disk", "Nonsense", ["ssd"]), false),
        ])
    func operators(_ requirement: NodeSelectorRequirement, _ matches: Bool) {
        #expect(filter([term([requirement])]) == (matches ? .pass : rejection))
    }

    @Test("one term must match with all its requirements; an empty term matches nothing")
    func terms() {
        let right = makeRequirement("disk", "Exists")
        let wrong = makeRequirement("zone", "Exists")
        #expect(filter([term([wrong]), term([right])]) == .pass)
        #expect(filter([term([right, wrong])]) == rejection)
        #expect(filter([term([])]) == rejection)
        #expect(filter([]) == rejection)
    }

    @Test("fields match the node's name")
    func fields() {
        #expect(filter([term([], fields: [makeRequirement("metadata.name", "In", ["n1"])])]) == .pass)
        #expect(filter([term([], fields: [makeRequirement("metadata.name", "In", ["n2"])])]) == rejection)
        #expect(filter([term([], fields: [makeRequirement("metadata.name", "NotIn", ["n1"])])]) == rejection)
    }
}
