import KubeAPI
import KubeClient
import KubeJSON
import KubeStore
import KubeSupport
import Testing

@testable import KubeAPIServer

/// Objects stored in a version other than the one this server writes, and undecodable objects.
@Suite struct StoredVersionTests {
    private static let key = "/registry/horizontalpodautoscalers/default/h"
    private static let path = "/apis/autoscaling/v2/namespaces/default/horizontalpodautoscalers"
    private static let old = #"""
        {"apiVersion":"autoscaling/v1","kind":"HorizontalPodAutoscaler","metadata":{"name":"h","namespace":"default",
        "uid":"u"},"spec":{"maxReplicas":3,"targetCPUUtilizationPercentage":70,"scaleTargetRef":{"kind":"Deployment",
        "name":"d","apiVersion":"apps/v1"}}}
        """#

    private func put(_ value: String, _ store: MemoryStore, key: String = Self.key) async throws {
        _ = try await store.commit(
            Transaction(preconditions: [], mutations: [.put(key: key, value: Array(value.utf8))]))
    }

    @Test("an object is decoded in its stored version and served in the requested version")
    func otherVersion() async throws {
        let store = MemoryStore()
        try await put(Self.old, store)
        let server = try await TestServer(store: store)
        let answer = try await server.send("GET", "\(Self.path)/h", contentType: nil)
        #expect(answer.status == 200)
        let object = try JSONValue(json: answer.body)
        #expect(object["apiVersion"]?.string == "autoscaling/v2")
        let metric = object["spec"]?["metrics"]?.array?.first?["resource"]
        #expect(metric?["target"]?["averageUtilization"] == 70)
        // The next write stores it in the server's version.
        let changed = try await server.send(
            "PATCH", "\(Self.path)/h", body: #"{"spec":{"maxReplicas":4}}"#,
            contentType: "application/merge-patch+json")
        #expect(changed.status == 200)
        let entry = try #require(try await store.get(Self.key, at: nil))
        #expect(try JSONValue(json: entry.value)["apiVersion"]?.string == "autoscaling/v2")
    }

    @Test(
        "an object that can't be decoded is an error of its list, and is counted",
        arguments: ["{", #"{"apiVersion":"autoscaling/v9","kind":"HorizontalPodAutoscaler","metadata":{"name":"h"}}"#])
    func unreadable(value: String) async throws {
        let store = MemoryStore()
        let metrics = MetricsRegistry()
        try await put(value, store)
        let server = try await TestServer(store: store, metrics: metrics)
        for path in [Self.path, "\(Self.path)/h"] {
            let answer = try await server.send("GET", path, contentType: nil)
            #expect(answer.status == 500)
            #expect(String(decoding: answer.body, as: UTF8.self).contains(Self.key))
        }
        let count =
            #"apiserver_storage_decode_errors_total{group="autoscaling",resource="horizontalpodautoscalers"} 1"#
        #expect(metrics.render().contains(count))
        // Other resources are served, and so is this one once its value is good.
        #expect(try await server.send("GET", "/api/v1/configmaps", contentType: nil).status == 200)
        try await put(Self.old, store)
        #expect(try await server.send("GET", Self.path, contentType: nil).status == 200)
    }

    @Test("an object that can't be converted is an error, and is not sent in another version")
    func unconvertible() throws {
        let conversion = VersionConversion<ConfigMap, Secret>(
            toServed: { (_) throws(StatusError) -> ConfigMap in throw .internalError("no") },
            toStored: { (_) throws(StatusError) -> Secret in Secret() })
        let stored = try #require(
            BuiltInResources().catalogue[GroupVersionResource(group: "", version: "v1", resource: "configmaps")])
        let definition = ResourceDefinition(
            description: stored.description, type: ConfigMap.self, table: stored.table, conversion: conversion)
        let body = Secret { $0.metadata.name = "s" }.json()
        let record = ObjectRecord(body: body, index: try ObjectIndex(json: body, fields: FieldTree([])), revision: 1)
        #expect { try definition.served(record) } throws: { error in
            (error as? StatusError)?.code == 500
                && "\(error)".contains(#"configmaps "s" can't be converted to v1: "#)
        }
        #expect(throws: StatusError.self) { try definition.served([record]) }
        var message = EventEncoder.message(.added, record, .object, definition, SystemTime())
        #expect(message.readString(length: message.readableBytes)?.hasPrefix(#"{"type":"ERROR""#) == true)
    }
}
