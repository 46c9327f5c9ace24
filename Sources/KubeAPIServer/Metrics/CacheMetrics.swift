import KubeSupport

/// The metrics of the objects and watches of each resource in the cache, computed when `/metrics` is read.
enum CacheMetrics {
    static func register(_ cache: WatchCache, in registry: MetricsRegistry) {
        registry.add(
            "apiserver_storage_objects",
            ResourceFamily(
                cache: cache,
                help:
                    "Number of stored objects at the time of last check split by kind. In case of a fetching error, the "
                    + "value will be -1.",
                type: "gauge"
            ) { resource in
                let name = resource.definition.groupVersionResource
                return ([("resource", name.qualifiedResource)], resource.count)
            })
        registry.add(
            "apiserver_storage_decode_errors_total",
            ResourceFamily(
                cache: cache, help: "Number of stored object decode errors split by object type", type: "counter"
            ) { resource in
                let name = resource.definition.groupVersionResource
                return ([("group", name.group), ("resource", name.resource)], resource.definition.decodeErrors.value)
            })
        registry.add(
            "apiserver_watch_events_total",
            ResourceFamily(cache: cache, help: "Number of events sent in watch clients", type: "counter") { resource in
                let name = resource.definition.groupVersionResource
                let labels = [("group", name.group), ("version", name.version), ("resource", name.resource)]
                return (labels, resource.sentEvents.value)
            })
        registry.add(
            "apiserver_registered_watchers",
            ResourceFamily(
                cache: cache, help: "Number of currently registered watchers for a given resource", type: "gauge"
            ) { resource in
                let kind = resource.definition.groupVersionKind
                let labels = [("group", kind.group), ("version", kind.version), ("kind", kind.kind)]
                return (labels, resource.watcherCount)
            })
    }
}

/// A metric with a series for each resource in the cache.
private struct ResourceFamily: MetricFamily {
    let cache: WatchCache
    let help: String
    let type: String
    let series: @Sendable (ResourceCache) -> (labels: [(String, String)], value: Int)

    func render(name: String, into text: inout String) {
        let lines = cache.all.map { resource in
            let (labels, value) = series(resource)
            let text = labels.map { "\($0.0)=\"\(MetricText.escapedLabel($0.1))\"" }.joined(separator: ",")
            return "\(name){\(text)} \(value)\n"
        }
        for line in lines.sorted() { text += line }
    }
}
