import KubeAPI
import KubeSupport
import Synchronization

/// The metrics of requests: their number, their durations and how many are in flight, with upstream's names and labels
/// (https://kubernetes.io/docs/reference/instrumentation/metrics/).
///
/// A request looks up its route by its resource and verb; text is made only when the metrics are read.
package final class RequestMetrics: Sendable {
    private let catalogue: Catalogue
    /// The routes of each resource that has been asked for. They stay when the resource is removed: a count never goes
    /// back.
    private let resources = Mutex<[GroupVersionResource: ResourceRoutes]>([:])
    /// Requests for other paths and for unknown resources.
    private let others = ResourceRoutes(
        GroupVersionResource(group: "", version: "", resource: ""), subresources: Set(RequestRoute.Labels.paths))
    let readOnly = Gauge()
    let mutating = Gauge()

    package init(_ catalogue: Catalogue, registry: MetricsRegistry) {
        self.catalogue = catalogue
        let inflight = registry.computed(
            "apiserver_current_inflight_requests",
            help: "Maximal number of currently used inflight request limit of this apiserver per request kind in last "
                + "second.", labels: ["request_kind"])
        for (kind, gauge) in [("mutating", mutating), ("readOnly", readOnly)] {
            inflight.with(kind).set { Double(gauge.value) }
        }
        let routes = { @Sendable [weak self] in self?.routes ?? [] }
        registry.add("apiserver_request_total", RequestTotals(routes: routes))
        registry.add("apiserver_request_duration_seconds", RequestDurations(routes: routes))
        registry.add("apiserver_longrunning_requests", LongRunningRequests(routes: routes))
    }

    /// The route of a request. Called once for each request.
    func route(_ request: ServerRequest) -> RequestRoute {
        let resource = request.info.isResourceRequest ? routes(of: request.info.groupVersionResource) : nil
        return (resource ?? others).route(RequestRoute.Labels(request))
    }

    private func routes(of resource: GroupVersionResource) -> ResourceRoutes? {
        if let known = resources.withLock({ $0[resource] }) { return known }
        guard let description = catalogue.current.description(resource) else { return nil }
        let new = ResourceRoutes(resource, subresources: Set(description.subresources.map(\.name)))
        return resources.withLock { resources in
            if let known = resources[resource] { return known }
            resources[resource] = new
            return new
        }
    }

    private var routes: [RequestRoute] { (resources.withLock { Array($0.values) } + [others]).flatMap(\.all) }
}

/// The routes of one resource.
private final class ResourceRoutes: Sendable {
    private let resource: GroupVersionResource
    /// Other names are counted together: clients could make up any number of them.
    private let subresources: Set<String>
    private let routes = Mutex<[RequestRoute.Labels: RequestRoute]>([:])

    init(_ resource: GroupVersionResource, subresources: Set<String>) {
        self.resource = resource
        self.subresources = subresources
    }

    var all: [RequestRoute] { routes.withLock { Array($0.values) } }

    func route(_ asked: RequestRoute.Labels) -> RequestRoute {
        var labels = asked
        if !subresources.contains(labels.subresource) { labels.subresource = "" }
        return routes.withLock { routes in
            if let known = routes[labels] { return known }
            let new = RequestRoute(resource, labels)
            routes[labels] = new
            return new
        }
    }
}

/// The requests that the metrics count together.
final class RequestRoute: Sendable {
    /// The labels besides the resource.
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
        /// Watches, logs, and connections to containers.
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

/// A verb in upstream's spelling.
enum MetricVerb: String, Hashable, Sendable {
    case get = "GET"
    case list = "LIST"
    case watch = "WATCH"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
    case deleteCollection = "DELETECOLLECTION"
    case connect = "CONNECT"
    case other
}

extension RequestRoute.Labels {
    private static let connections: Set<String> = ["exec", "attach", "portforward", "proxy"]
    private static let verbs: [String: MetricVerb] = [
        "get": .get, "list": .list, "watch": .watch, "create": .post, "post": .post, "update": .put, "put": .put,
        "patch": .patch, "delete": .delete, "deletecollection": .deleteCollection,
    ]
    /// The paths that are counted apart from all others.
    fileprivate static let paths = [
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
