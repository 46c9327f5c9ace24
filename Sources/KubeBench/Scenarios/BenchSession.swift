import KubeAPI
import KubeClient
import NIOPosix

/// What the scenarios of one run share: the server, the event loops, and what the run has made in the cluster, which
/// `cleanUp` removes.
actor BenchSession {
    let options: BenchOptions
    let endpoint: ServerEndpoint
    let group: MultiThreadedEventLoopGroup
    /// For what is not measured.
    let client: Client
    /// Part of every name that the run makes.
    let tag: String
    let manifests: Manifests
    let progress: @Sendable (String) -> Void

    private var namespaces: [String] = []
    private var hasNodes = false
    private var populatedConfigMaps: String?
    private var populatedPods: String?
    private var scenarioCount = 0

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

    // MARK: What there is to measure with

    /// A namespace for one purpose. Its name says so, unless the user has named one for all.
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

    /// Pods are refused until their namespace has its service account, which a controller makes. Where none runs, it is
    /// made here.
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

    /// A namespace that holds `options.objects` ConfigMaps `o-00000000` and so on.
    func configMaps() async throws -> String {
        if let populatedConfigMaps { return populatedConfigMaps }
        let namespace = try await namespace("objects")
        try await populate(
            options.objects, "ConfigMaps",
            creating("configmaps", in: namespace, prefix: objectPrefix) {
                $0.configMap(name: $1, namespace: namespace, size: self.options.size)
            })
        populatedConfigMaps = namespace
        return namespace
    }

    /// A namespace that holds `options.pods` pods.
    func pods() async throws -> String {
        if let populatedPods { return populatedPods }
        let namespace = try await namespace("pods", forPods: true)
        try await populate(
            options.pods, "pods",
            creating("pods", in: namespace, prefix: objectPrefix) { $0.pod(name: $1, namespace: namespace) })
        populatedPods = namespace
        return namespace
    }

    /// What the names of objects begin with that are there to be read.
    var objectPrefix: String { "bench-\(tag)-o-" }

    /// What the names of a scenario's own objects begin with.
    func newPrefix() -> String {
        scenarioCount += 1
        return "bench-\(tag)-\(scenarioCount)-"
    }

    func willMakeNodes() {
        hasNodes = true
    }

    func populate(_ number: Int, _ what: String, _ template: RequestTemplate) async throws {
        progress("creating \(number) \(what)")
        var load = RequestLoad(template, length: .requests(number))
        load.connections = min(options.connections, number)
        let outcome = try await load.run(endpoint, on: group)
        guard outcome.successes == number else {
            throw BenchError(
                .refused,
                "\(number - outcome.successes) of \(number) \(what) could not be created: "
                    + (outcome.firstError ?? "no answer"))
        }
    }

    // MARK: Requests

    /// The request that creates an object of a resource of v1 that has a number in its name, or that and the time.
    func creating(
        _ resource: String, in namespace: String, prefix: String, withTime: Bool = false,
        _ manifest: (Manifests, String) -> [UInt8]
    ) throws -> RequestTemplate {
        let time = withTime ? "-" + RequestTemplate.Place.time.rawValue : ""
        var body = manifest(manifests, prefix + RequestTemplate.Place.object.rawValue + time)
        if options.encoding == .protobuf {
            body =
                resource == "pods"
                ? try ProtobufEnvelope.encode(json: body, as: Pod.self, kind: Pod.groupVersionKind)
                : try ProtobufEnvelope.encode(json: body, as: ConfigMap.self, kind: ConfigMap.groupVersionKind)
        }
        return endpoint.request(
            "POST", "/api/v1/namespaces/\(namespace)/\(resource)", accept: options.encoding.mediaType,
            contentType: options.encoding.mediaType, body: body)
    }

    // MARK: The end

    /// Deletes everything that the run has made, and waits until it is gone. What could not be removed is returned.
    func cleanUp() async -> [String] {
        if namespaces.isEmpty, !hasNodes, options.namespace == nil { return [] }
        progress("cleaning up")
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
