import KubeAPI
import KubeSupport
import Synchronization

/// Counts the requests that have the same resource and labels.
final class RequestRoute: Sendable {
    /// The labels other than the resource.
    struct Labels: Hashable, Sendable {
        enum Scope: String, Hashable, Sendable {
            case none = ""
            case cluster
            case namespace
            case resource
        }

        var verb: MetricVerb
        var subresource: String
        var scope: Scope
        var isDryRun: Bool
        /// True for watches, logs and connections to containers.
        var isLongRunning: Bool
    }

    private struct Counts {
        var byCode: [Int: Int] = [:]
    }

    let resource: GroupVersionResource
    let labels: Labels
    let durations = Histogram(buckets: Histogram.requestSeconds)
    let running = Gauge()
    private let counts = Mutex(Counts())

    init(_ resource: GroupVersionResource, _ labels: Labels) {
        self.resource = resource
        self.labels = labels
    }

    func count(code: Int, duration: Duration) {
        counts.withLock { $0.byCode[code, default: 0] += 1 }
        durations.observe(duration)
    }

    var byCode: [(code: Int, count: Int)] {
        counts.withLock { counts in counts.byCode.map { ($0.key, $0.value) } }.sorted { $0.0 < $1.0 }
    }
}

extension RequestRoute.Labels {
    private static let connections: Set<String> = ["exec", "attach", "portforward", "proxy"]
    private static let verbs: [String: MetricVerb] = [
        "get": .get, "list": .list, "watch": .watch, "create": .post, "post": .post, "update": .put, "put": .put,
        "patch": .patch, "delete": .delete, "deletecollection": .deleteCollection,
    ]
    /// The non-resource paths that have their own counters.
    static let paths = [
        "/healthz", "/livez", "/readyz", "/metrics", "/version", "/openapi/v2", "/openapi/v3", "/apis", "/api",
    ]

    init(_ request: ServerRequest) {
        let info = request.info
        guard info.isResourceRequest else {
            self.init(
                verb: Self.verbs[info.verb] ?? .other, subresource: Self.paths.first { info.path.hasPrefix($0) } ?? "",
                scope: .none, isDryRun: false, isLongRunning: false)
            return
        }
        let subresource = info.subresource ?? ""
        let isConnection = Self.connections.contains(subresource)
        let isFollowedLog = subresource == "log" && request.query.flag("follow")
        self.init(
            verb: isConnection ? .connect : Self.verbs[info.verb] ?? .other, subresource: subresource,
            scope: !info.name.isEmpty || info.verb == "create"
                ? .resource : info.namespace.isEmpty ? .cluster : .namespace,
            isDryRun: request.query["dryRun"] != nil,
            isLongRunning: info.verb == "watch" || isConnection || isFollowedLog)
    }

    var isReading: Bool { [.get, .list, .watch].contains(verb) }
}
