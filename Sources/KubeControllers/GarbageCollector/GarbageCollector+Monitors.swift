import KubeAPI
import KubeClient
import KubeSupport

extension GarbageCollector {
    /// Monitors every served resource, including those that are added later, until the task is cancelled.
    func monitorResources() async {
        // Not children of a task group, because each is cancelled separately when its resource disappears.
        var monitors: [Int: Task<Void, Never>] = [:]
        await DiscoveryPoll(client, interval: discoveryInterval, time: time, logger: logger).run { discovered in
            let now = time.now()
            let changes = resources.withLock { $0.update(discovered, now: now) }
            for number in changes.end {
                guard let monitor = monitors.removeValue(forKey: number) else { continue }
                monitor.cancel()
                await monitor.value
                // If only the version changed, the new monitor replaces the objects when it lists them.
                if !changes.begin.contains(number) { self.change { $0.replace(resource: number, with: []) } }
            }
            for number in changes.begin { monitors[number] = Task { await self.monitor(number) } }
        }
        for monitor in monitors.values { monitor.cancel() }
        for monitor in monitors.values { await monitor.value }
    }

    private func monitor(_ number: Int) async {
        let description = resource(number)
        let watch = MetadataWatch(client: client, path: description.collectionPath())
        var logger = logger
        logger[metadataKey: "resource"] = "\(description.groupVersionResource.qualifiedResource)"
        await Reflector(time: time, logger: logger).run {
            let (items, version) = try await watch.list()
            change { $0.replace(resource: number, with: items.map { DependencyGraph.Node($0, resource: number) }) }
            resources.withLock { $0.markSynced(number) }
            return version
        } watch: { version in
            try await watch.run(from: version) { event in self.apply(event, number) }
        } onFailure: { error in
            // Discovery may list a resource that is not served yet, or no longer: it has no objects.
            let isAbsent = (error as? StatusError).map { $0.isNotFound || $0.reason == .methodNotAllowed } ?? false
            if isAbsent { resources.withLock { $0.markSynced(number) } }
            return isAbsent ? .debug : .warning
        }
    }

    private func apply(_ event: MetadataWatch.Event, _ number: Int) {
        switch event {
        case .stored(let metadata): change { $0.store(DependencyGraph.Node(metadata, resource: number)) }
        case .deleted(let metadata): change { $0.remove(metadata.uid ?? "") }
        case .bookmark, .error: break
        }
    }

    func change(_ body: (inout DependencyGraph) -> Set<String>) {
        for uid in graph.withLock({ body(&$0) }) { queue.add(uid) }
    }
}
