import KubeAPI
import KubeAPIServer
import KubeClient
import TestSupport
import Testing

@testable import KubeControllers

/// The controllers that handle every kind, with a kind that is defined while the server runs.
@Suite struct DynamicKindTests {
    private let kind = DynamicKind(
        APIResourceDescription(
            group: "stable.example.com", version: "v1", resource: "crontabs", kind: "CronTab", singular: "crontab",
            isNamespaced: true, verbs: Verb.allCases))

    private func crontab(_ name: String, owner: ConfigMap? = nil) -> DynamicObject {
        var object = DynamicObject(in: kind)
        object.metadata.name = name
        object.metadata.namespace = "work"
        object["spec"] = ["replicas": 1]
        if let owner {
            var reference = OwnerReference(controller: owner)
            reference.controller = nil
            reference.blockOwnerDeletion = nil
            object.metadata.ownerReferences = [reference]
        }
        return object
    }

    @Test("custom objects take part in garbage collection and are deleted with their namespace")
    func collection() async throws {
        let cluster = try await TestCluster()
        try await cluster.createNamespace("work")
        try await cluster.server.serve(DynamicResource(kind))
        let crontabs = cluster.client.resource(kind)
        let controllers = [
            GarbageCollector.controller(discoveryInterval: .milliseconds(20)), NamespaceController.controller,
        ]
        try await cluster.run(controllers) { [cluster] in
            let owner = try await cluster.client.create(
                ConfigMap { ($0.metadata.namespace, $0.metadata.name) = ("work", "owner") })
            let owned = try await crontabs.create(crontab("owned", owner: owner))
            try await crontabs.create(crontab("free"))
            var dependent = ConfigMap { ($0.metadata.namespace, $0.metadata.name) = ("work", "dependent") }
            var reference = OwnerReference(controller: owned)
            reference.blockOwnerDeletion = nil
            dependent.metadata.ownerReferences = [reference]
            try await cluster.client.create(dependent)

            try await cluster.client.delete(ConfigMap.self, namespace: "work", name: "owner")
            try await waitUntil {
                try await cluster.client.list(ConfigMap.self, namespace: "work").items.isEmpty
            }
            #expect(try await crontabs.list(namespace: "work").items.map(\.metadata.name) == ["free"])

            try await cluster.client.delete(Namespace.self, name: "work")
            try await waitUntil {
                try await cluster.client.list(Namespace.self).items.allSatisfy { $0.metadata.name != "work" }
            }
            #expect(try await crontabs.list().items.isEmpty)
        }
    }
}
