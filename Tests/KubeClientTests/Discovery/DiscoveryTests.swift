import KubeAPI
import KubeSupport
import Logging
import Synchronization
import TestSupport
import Testing

@testable import KubeClient

@Suite(.timeLimit(.minutes(3))) struct DiscoveryTests {
    private let api = ScriptedAPI()
    private var client: Client { Client(transport: api) }

    private static func aggregated(_ groups: String) -> String {
        #"{"kind":"APIGroupDiscoveryList","apiVersion":"apidiscovery.k8s.io/v2","metadata":{},"items":[\#(groups)]}"#
    }

    private static func group(_ name: String, _ versions: String) -> String {
        #"{"metadata":{"name":"\#(name)"},"versions":[\#(versions)]}"#
    }

    private static func version(_ name: String, _ resource: String, _ kind: String, _ freshness: String = "Current")
        -> String
    {
        """
        {"version":"\(name)","freshness":"\(freshness)","resources":[{"resource":"\(resource)","responseKind":\
        {"group":"","version":"","kind":"\(kind)"},"scope":"Namespaced","singularResource":"",\
        "verbs":["list","watch","delete","unheard-of"]}]}
        """
    }

    private static let core = aggregated(#"{"metadata":{},"versions":[\#(version("v1", "pods", "Pod"))]}"#)

    @Test("aggregated discovery takes two requests, and returns each resource with its kind, scope and verbs")
    func aggregatedForm() async throws {
        api.set("/api", Self.core)
        api.set(
            "/apis",
            Self.aggregated(
                Self.group(
                    "example.com",
                    Self.version("v2", "widgets", "Widget") + "," + Self.version("v1", "widgets", "Widget"))))
        let found = try await client.discover()
        #expect(Set(api.paths) == ["/api", "/apis"] && api.paths.count == 2)
        #expect(
            found.resources.map(\.groupVersionResource.description) == [
                "/v1, Resource=pods", "example.com/v2, Resource=widgets", "example.com/v1, Resource=widgets",
            ])
        #expect(found.preferred.map(\.version) == ["v1", "v2"])
        let widgets = try #require(found.resources.last)
        #expect(widgets.kind == "Widget" && widgets.isNamespaced && widgets.verbs == [.list, .watch, .delete])
        #expect(widgets.path(namespace: "team", name: "a") == "/apis/example.com/v1/namespaces/team/widgets/a")
        #expect(found.failureMessage == nil)
    }

    @Test("without aggregated discovery, each group version is requested, the preferred one first")
    func listForm() async throws {
        api.set("/api", #"{"kind":"APIVersions","versions":["v1"]}"#)
        api.set(
            "/api/v1",
            """
            {"kind":"APIResourceList","groupVersion":"v1","resources":[{"name":"nodes","kind":"Node","verbs":["get"]},\
            {"name":"nodes/status","kind":"Node","verbs":["get"]}]}
            """)
        func version(_ group: String, _ version: String) -> String {
            #"{"groupVersion":"\#(group)/\#(version)","version":"\#(version)"}"#
        }
        let widgets = "\(version("example.com", "v1")),\(version("example.com", "v2"))"
        api.set(
            "/apis",
            """
            {"kind":"APIGroupList","groups":[{"name":"example.com","versions":[\(widgets)],\
            "preferredVersion":\(version("example.com", "v2"))},\
            {"name":"broken.example.com","versions":[\(version("broken.example.com", "v1"))]}]}
            """)
        for version in ["v1", "v2"] {
            api.set(
                "/apis/example.com/\(version)",
                """
                {"kind":"APIResourceList",\
                "resources":[{"name":"widgets","kind":"Widget","namespaced":true,"verbs":["list"]}]}
                """)
        }
        let found = try await client.discover()
        #expect(found.resources.map { "\($0.version) \($0.resource)" } == ["v1 nodes", "v2 widgets", "v1 widgets"])
        #expect(Array(found.failures.keys) == ["broken.example.com/v1"])
    }

    @Test("a stale group version is a failure, and its resources are kept from the previous round")
    func stale() async throws {
        api.set("/api", Self.core)
        api.set("/apis", Self.aggregated(Self.group("example.com", Self.version("v1", "widgets", "Widget"))))
        let before = try await client.discover()
        api.set("/apis", Self.aggregated(Self.group("example.com", Self.version("v1", "widgets", "Widget", "Stale"))))
        let found = try await client.discover()
        #expect(found.resources.map(\.resource) == ["pods"])
        #expect(
            found.failureMessage == "unable to retrieve the complete list of server APIs: example.com/v1: stale "
                + "GroupVersion discovery: example.com/v1")
        #expect(found.keepingFailed(from: before).resources.map(\.resource) == ["pods", "widgets"])
        #expect(before.keepingFailed(from: found).resources.map(\.resource) == ["pods", "widgets"])
    }

    @Test("a poll reports added and removed resources, and skips a failed round")
    func poll() async throws {
        let time = ManualTime()
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let rounds = Rounds()
        api.set("/api", Self.core)
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                await DiscoveryPoll(client, time: time, logger: logger).run { found in
                    rounds.add(found)
                }
            }
            // Without the list of groups, the round fails, and is retried before the interval is over.
            try? await waitUntil { time.sleeperCount == 1 }
            #expect(rounds.all.isEmpty)
            api.set("/apis", Self.aggregated(Self.group("example.com", Self.version("v1", "widgets", "Widget"))))
            time.advance(by: .milliseconds(800))
            try? await waitUntil { time.sleeperCount == 1 }
            api.set("/apis", Self.aggregated(""))
            time.advance(by: DiscoveryPoll.defaultInterval)
            try? await waitUntil { time.sleeperCount == 1 }
            group.cancelAll()
        }
        #expect(rounds.all == [["pods", "widgets"], ["pods"]])
    }
}

/// Records the names of the resources that each round of discovery found.
private final class Rounds: Sendable {
    private let found = Mutex<[[String]]>([])

    var all: [[String]] { found.withLock { $0 } }

    func add(_ discovered: DiscoveredResources) {
        found.withLock { $0.append(discovered.resources.map(\.resource)) }
    }
}
