import KubeAPI
import KubeClient
import KubeSupport
import Testing

@testable import KubeControllers

@Suite struct MonitoredResourcesTests {
    private func resource(
        _ name: String, group: String = "example.com", version: String = "v1", verbs: [Verb] = [.list, .watch, .delete]
    ) -> APIResourceDescription {
        APIResourceDescription(
            group: group, version: version, resource: name, kind: "\(name)-kind", singular: "", isNamespaced: true,
            verbs: verbs)
    }

    private func discovered(_ resources: APIResourceDescription...) -> DiscoveredResources {
        DiscoveredResources(resources: resources)
    }

    @Test("new resources are started, missing ones are stopped, and a resource keeps its number")
    func comeAndGo() {
        var resources = MonitoredResources()
        #expect(resources.update(discovered(resource("a"), resource("b")), now: epoch) == .init(begin: [0, 1]))
        #expect(resources.update(discovered(resource("a"), resource("b")), now: epoch) == .init())
        #expect(resources.update(discovered(resource("b"), resource("c")), now: epoch) == .init(begin: [2], end: [0]))
        let kind = GroupVersionKind(group: "example.com", version: "v1", kind: "a-kind")
        #expect(resources.number(of: kind) == nil)
        #expect(resources.update(discovered(resource("a"), resource("b"), resource("c")), now: epoch).begin == [0])
        #expect(resources.number(of: kind) == 0)
    }

    @Test("only resources that can be listed, watched and deleted are monitored, and no events")
    func followed() {
        var resources = MonitoredResources()
        let change = resources.update(
            discovered(
                resource("events", group: ""), resource("events", group: "events.k8s.io"),
                resource("reviews", verbs: [.create]), resource("events", group: "example.com")), now: epoch)
        #expect(change.begin.map { resources[$0].group } == ["example.com"])
    }

    @Test("a resource is monitored in its preferred version; kinds are known in every version")
    func versions() {
        var resources = MonitoredResources()
        _ = resources.update(discovered(resource("a", version: "v1")), now: epoch)
        let both = discovered(resource("a", version: "v2"), resource("a", version: "v1"))
        #expect(resources.update(both, now: epoch) == .init(begin: [0], end: [0]))
        #expect(resources[0].version == "v2")
        for version in ["v1", "v2"] {
            #expect(resources.number(of: .init(group: "example.com", version: version, kind: "a-kind")) == 0)
        }
    }

    @Test("nothing is collected before every resource is listed or 30 s have passed")
    func synced() {
        var resources = MonitoredResources()
        #expect(!resources.isSynced(now: epoch))
        _ = resources.update(discovered(resource("a"), resource("b")), now: epoch)
        resources.markSynced(0)
        #expect(!resources.isSynced(now: epoch))
        #expect(resources.isSynced(now: epoch + MonitoredResources.syncTimeout))
        resources.markSynced(1)
        #expect(resources.isSynced(now: epoch))
        _ = resources.update(discovered(resource("a"), resource("b"), resource("c")), now: epoch)
        #expect(!resources.isSynced(now: epoch))
        _ = resources.update(discovered(resource("a"), resource("b")), now: epoch)
        #expect(resources.isSynced(now: epoch))
    }
}
