import KubeAPI
import Testing

@testable import KubeClient

private func makePod(
    _ name: String, _ labels: [String: String] = [:], namespace: String = "team", version: Int = 1,
    node: String? = nil
) -> Pod {
    Pod {
        $0.metadata.name = name
        $0.metadata.namespace = namespace
        $0.metadata.labels = labels
        $0.metadata.resourceVersion = "\(version)"
        $0.spec.nodeName = node
    }
}

private let byNode = Indexer<Pod>("node") { $0.spec.nodeName.map { [$0] } ?? [] }

private func names(_ pods: [Pod]) -> [String] { pods.compactMap(\.metadata.name).sorted() }

@Suite struct InformerCacheTests {
    private func cache(_ indexers: [Indexer<Pod>], _ pods: [Pod]) -> InformerCache<Pod> {
        var cache = InformerCache(indexers: indexers)
        for pod in pods { _ = cache.store(SharedObject(pod)) }
        return cache
    }

    @Test("an index finds objects by value until they change or are removed")
    func index() {
        var cache = cache([byNode], [makePod("a", node: "n1"), makePod("b", node: "n1"), makePod("c")])
        #expect(names(cache.objects(index: "node", value: "n1")) == ["a", "b"])
        _ = cache.store(SharedObject(makePod("a", version: 2, node: "n2")))
        #expect(names(cache.objects(index: "node", value: "n1")) == ["b"])
        #expect(names(cache.objects(index: "node", value: "n2")) == ["a"])
        #expect(cache.values(index: "node").sorted() == ["n1", "n2"])
        _ = cache.remove(NamespacedName(namespace: "team", name: "b"))
        #expect(!cache.contains(index: "node", value: "n1") && cache.contains(index: "node", value: "n2"))
        #expect(cache.objects(index: "unknown", value: "n1").isEmpty)
    }

    @Test("an index added later contains existing objects, and a second index with the same name is ignored")
    func added() {
        var cache = cache([], [makePod("a", node: "n1")])
        cache.add(byNode)
        cache.add(Indexer("node") { _ in ["other"] })
        #expect(cache.count(index: "node", value: "n1") == 1 && cache.count(index: "node", value: "other") == 0)
    }

    @Test("objects are found by label within a namespace, with any other requirements")
    func labels() {
        let pods = [
            makePod("a", ["app": "web", "tier": "front"]), makePod("b", ["app": "web"]), makePod("c", ["app": "db"]),
            makePod("d", ["app": "web"], namespace: "other"), makePod("e"),
        ]
        for indexers in [[.namespace], [.namespace, .labels]] as [[Indexer<Pod>]] {
            let cache = cache(indexers, pods)
            func found(_ selector: LabelSelector) -> [String] {
                names(cache.objects(namespace: "team", matching: selector.requirements))
            }
            #expect(found(LabelSelector { $0.matchLabels = ["app": "web"] }) == ["a", "b"])
            #expect(found(LabelSelector { $0.matchLabels = ["app": "web", "tier": "front"] }) == ["a"])
            #expect(found(LabelSelector { $0.matchLabels = ["app": "none"] }).isEmpty)
            let notFront = LabelSelectorRequirement {
                $0.key = "tier"; $0.operator = "DoesNotExist"
            }
            #expect(found(LabelSelector { $0.matchExpressions = [notFront] }) == ["b", "c", "e"])
            #expect(
                found(
                    LabelSelector {
                        $0.matchLabels = ["app": "web"]; $0.matchExpressions = [notFront]
                    }) == ["b"])
            #expect(found(LabelSelector()) == ["a", "b", "c", "e"])
        }
    }

    @Test("orphans are the objects without a controller, also for selectors without label values")
    func orphans() {
        var owned = makePod("owned", ["app": "web"])
        owned.metadata.ownerReferences = [
            OwnerReference {
                $0.uid = "u"; $0.controller = true
            }
        ]
        var cache = cache([.orphans], [makePod("a", ["app": "web"]), makePod("b", ["app": "db"]), owned])
        func found(_ selector: LabelSelector) -> [String] {
            names(cache.orphans(namespace: "team", matching: selector.requirements))
        }
        let hasApp = LabelSelectorRequirement {
            $0.key = "app"; $0.operator = "Exists"
        }
        #expect(found(LabelSelector { $0.matchLabels = ["app": "web"] }) == ["a"])
        #expect(found(LabelSelector { $0.matchExpressions = [hasApp] }) == ["a", "b"])
        owned.metadata.ownerReferences = []
        owned.metadata.resourceVersion = "2"
        _ = cache.store(SharedObject(owned))
        #expect(found(LabelSelector { $0.matchLabels = ["app": "web"] }) == ["a", "owned"])
    }

    @Test("every object whose selector matches some labels is found by these labels")
    func selectors() {
        func service(_ name: String, _ selector: [String: String]) -> Service {
            Service {
                $0.metadata.name = name
                $0.metadata.namespace = "team"
                $0.spec.selector = selector
            }
        }
        var cache = InformerCache<Service>(indexers: [.selector { LabelRequirements(matching: $0.spec.selector) }])
        for item in [
            service("one", ["app": "web"]), service("two", ["app": "web", "tier": "front"]), service("all", [:]),
            service("other", ["app": "db"]),
        ] { _ = cache.store(SharedObject(item)) }
        func found(_ labels: [String: String]) -> Set<String> {
            Set(cache.objects(namespace: "team", selecting: labels).compactMap(\.metadata.name))
        }
        #expect(found(["app": "web", "tier": "front"]).isSuperset(of: ["one", "two", "all"]))
        #expect(!found(["app": "web"]).contains("other"))
        #expect(found([:]) == ["all"])
        #expect(cache.objects(namespace: "elsewhere", selecting: ["app": "web"]).isEmpty)
    }

    @Test("after random changes, an index finds the same objects as a full scan")
    func simulation() {
        var cache = cache([.namespace, .labels, byNode], [])
        var all: [String: Pod] = [:]
        var random = SystemRandomNumberGenerator()
        for step in 0..<3_000 {
            let name = "p\(Int.random(in: 0..<40, using: &random))"
            if Int.random(in: 0..<4, using: &random) == 0 {
                _ = cache.remove(NamespacedName(namespace: "team", name: name))
                all[name] = nil
            } else {
                let app = Int.random(in: 0..<5, using: &random)
                let pod = makePod(
                    name, ["app": "\(app)"], version: step, node: "n\(Int.random(in: 0..<5, using: &random))")
                _ = cache.store(SharedObject(pod))
                all[name] = pod
            }
            let value = "\(Int.random(in: 0..<5, using: &random))"
            let onNode = all.values.filter { $0.spec.nodeName == "n\(value)" }
            #expect(names(cache.objects(index: "node", value: "n\(value)")) == names(onNode))
            let labelled = all.values.filter { $0.metadata.labels["app"] == value }
            let requirements = LabelRequirements(matching: ["app": value])
            #expect(names(cache.objects(namespace: "team", matching: requirements)) == names(labelled))
            #expect(cache.count == all.count)
        }
    }
}
