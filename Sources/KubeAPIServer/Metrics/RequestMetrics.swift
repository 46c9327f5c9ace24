import KubeAPI
import KubeSupport
import Synchronization

/// The metrics of requests: counts, durations and the number in flight, with upstream's names and labels
/// (https://kubernetes.io/docs/reference/instrumentation/metrics/).
///
/// A request increments the counters of its route, found by resource and verb; text is formatted only when the metrics
/// are read.
package final class RequestMetrics: Sendable {
    private let catalogue: Catalogue
    /// The routes of each requested resource. They are kept if the resource is removed, since counters never decrease.
    private let resources = Mutex<[GroupVersionResource: ResourceRoutes]>([:])
    /// The routes of requests for other paths and for unknown resources.
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

    /// Returns the route of a request. Called once for each request.
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
    /// The known subresources. Others are counted together, since clients could send any number of names.
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
