import KubeAPI
import KubeClient
import NIOPosix

/// The shared state of the scenarios of a run: the server, the event loops, and the created objects, which `cleanUp`
/// removes.
actor BenchSession {
    let options: BenchOptions
    let endpoint: ServerEndpoint
    let group: MultiThreadedEventLoopGroup
    /// The client for requests that are not measured.
    let client: Client
    /// Part of the name of every object that the run creates.
    let tag: String
    let manifests: Manifests
    let progress: @Sendable (String) -> Void

    private var namespaces: [String] = []
    private var hasNodes = false
    private var populatedConfigMaps: String?
    private var populatedPods: String?
    private var scenarioCount = 0
    private var created: [CreatedObjects] = []

    init(
        _ options: BenchOptions, _ endpoint: ServerEndpoint, client: Client, group: MultiThreadedEventLoopGroup,
        progress: @escaping @Sendable (String) -> Void
    ) {
        self.options = options
        self.client = client
        self.group = group
        self.progress = progress
        self.endpoint = endpoint
        let letters = Array("abcdefghijkmnpqrstuvwxyz0123456789")
        tag = String((0..<4).map { _ in letters.randomElement() ?? "x" })
        manifests = Manifests(tag: tag)
    }

    // MARK: Objects

    /// Returns a namespace for a purpose, which is part of its name unless the options name a namespace.
    func namespace(_ purpose: String, forPods: Bool = false) async throws -> String {
        let name = options.namespace ?? "bench-\(tag)-\(purpose)"
        if options.namespace == nil, !namespaces.contains(name) {
            namespaces.append(name)
            try await client.create(
                Namespace {
                    $0.metadata.name = name; $0.metadata.labels = [Manifests.label: tag]
                })
        }
        if forPods { try await ensureServiceAccount(name) }
        return name
    }

    /// Waits for the default service account of a namespace, without which pods are rejected. If no controller creates
    /// it, it is created here.
    private func ensureServiceAccount(_ namespace: String) async throws {
        for _ in 0..<100 {
            if (try? await client.get(ServiceAccount.self, namespace: namespace, name: "default")) != nil { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        try await client.create(
            ServiceAccount {
                $0.metadata.name = "default"; $0.metadata.namespace = namespace
            })
    }

    /// Returns a namespace with `options.objects` ConfigMaps, `o-00000000` and so on.
    func configMaps() async throws -> String {
        if let populatedConfigMaps { return populatedConfigMaps }
        let namespace = try await namespace("objects")
        let objects = CreatedObjects.configMaps(in: namespace, prefix: objectPrefix)
        try await populate(objects, options.objects, "ConfigMaps", configMap(objects, namespace))
        populatedConfigMaps = namespace
        return namespace
    }

    /// Returns a namespace with `options.pods` pods.
    func pods() async throws -> String {
        if let populatedPods { return populatedPods }
        let namespace = try await namespace("pods", forPods: true)
        let objects = CreatedObjects.pods(in: namespace, prefix: objectPrefix)
        try await populate(
            objects, options.pods, "pods", creating(objects, storedPod(objects, namespace)))
        populatedPods = namespace
        return namespace
    }

    /// The name prefix of objects that are read.
    var objectPrefix: String { "bench-\(tag)-o-" }

    /// Returns a new name prefix for the objects of a scenario.
    func newPrefix() -> String {
        scenarioCount += 1
        return "bench-\(tag)-\(scenarioCount)-"
    }

    func willMakeNodes() {
        hasNodes = true
    }

    /// Creates `number` objects.
    func populate(
        _ objects: CreatedObjects, _ number: Int, _ what: String, _ template: RequestTemplate
    ) async throws {
        progress("creating \(number) \(what)")
        var load = RequestLoad(template, length: .requests(number))
        load.connections = min(options.connections, number)
        let outcome = try await run(load, creating: objects)
        guard outcome.successes == number else {
            throw BenchError(
                .refused,
                "\(number - outcome.successes) of \(number) \(what) could not be created: "
                    + (outcome.firstError ?? "no response"))
        }
    }

    /// Runs a load and records the objects that it creates, also if it is interrupted.
    func run(_ load: RequestLoad, creating objects: CreatedObjects? = nil) async throws -> RequestOutcome {
        let outcome = try await load.run(endpoint, on: group)
        if var objects {
            objects.count = outcome.sent
            created.append(objects)
        }
        try Task.checkCancellation()
        return outcome
    }

    // MARK: Requests

    /// Returns the request that creates one of the objects from `manifest`, that of a ConfigMap or a pod.
    func creating(_ objects: CreatedObjects, _ manifest: [UInt8]) throws -> RequestTemplate {
        var body = manifest
        if options.encoding == .protobuf {
            body =
                objects.collection.hasSuffix("/pods")
                ? try ProtobufEnvelope.encode(json: body, as: Pod.self, kind: Pod.groupVersionKind)
                : try ProtobufEnvelope.encode(json: body, as: ConfigMap.self, kind: ConfigMap.groupVersionKind)
        }
        return endpoint.request(
            "POST", objects.collection, accept: options.encoding.mediaType, contentType: options.encoding.mediaType,
            body: body)
    }

    func storedPod(_ objects: CreatedObjects, _ namespace: String) -> [UInt8] {
        manifests.padded(options.podPadding).pod(name: objects.name, namespace: namespace)
    }

    func configMap(
        _ objects: CreatedObjects, _ namespace: String, _ manifests: Manifests? = nil
    ) throws -> RequestTemplate {
        let manifests = manifests ?? self.manifests
        return try creating(
            objects, manifests.configMap(name: objects.name, namespace: namespace, size: options.size))
    }

    /// Deletes the objects with the numbers below `number`.
    func delete(_ objects: CreatedObjects, _ number: Int) async throws -> RequestOutcome {
        var load = RequestLoad(
            endpoint.request("DELETE", "\(objects.path)?gracePeriodSeconds=0", accept: options.encoding.mediaType),
            length: .requests(number))
        load.connections = min(options.connections, number)
        return try await load.run(endpoint, on: group)
    }

    // MARK: Removal

    /// Deletes everything that the run has created, and waits until it is gone. Returns what could not be removed.
    func cleanUp() async -> [String] {
        if namespaces.isEmpty, !hasNodes, options.namespace == nil { return [] }
        progress("cleaning up")
        // Deletes single objects on many connections, because a server deletes the objects of a collection
        // sequentially.
        for objects in created.reversed() where objects.count > 0 { _ = try? await delete(objects, objects.count) }
        return await Removal(client: client, tag: tag).remove(
            namespaces: namespaces, contentsOf: options.namespace, nodes: hasNodes)
    }
}

extension BenchOptions.Encoding {
    var mediaType: String {
        switch self {
        case .json: "application/json"
        case .protobuf: "application/vnd.kubernetes.protobuf"
        }
    }
}
