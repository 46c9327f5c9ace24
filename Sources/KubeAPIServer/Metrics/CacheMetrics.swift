import KubeSupport

/// What `/metrics` says of the objects and watches of each resource; asked for when the metrics are read.
enum CacheMetrics {
    static func register(_ cache: WatchCache, in registry: MetricsRegistry) {
        let objects = registry.computed(
            "apiserver_storage_objects",
            help:
                "Number of stored objects at the time of last check split by kind. In case of a fetching error, the value "
                + "will be -1.", labels: ["resource"])
        let events = registry.computed(
            "apiserver_watch_events_total", type: .counter, help: "Number of events sent in watch clients",
            labels: ["group", "version", "resource"])
        let watchers = registry.computed(
            "apiserver_registered_watchers", help: "Number of currently registered watchers for a given resource",
            labels: ["group", "version", "kind"])
        for resource in cache.all {
            let (name, kind) = (resource.definition.groupVersionResource, resource.definition.groupVersionKind)
            objects.with(name.qualifiedResource).set { Double(resource.count) }
            events.with(name.group, name.version, name.resource).set { Double(resource.sentEvents.value) }
            watchers.with(kind.group, kind.version, kind.kind).set { Double(resource.watcherCount) }
        }
    }
}
