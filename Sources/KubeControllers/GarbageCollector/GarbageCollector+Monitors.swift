import KubeAPI
import KubeClient
import KubeSupport

extension GarbageCollector {
    private static var backoff: Backoff { Backoff(initial: .milliseconds(800), maximum: .seconds(30)) }

    /// Follows every resource that is served, also those that appear later, until the task is cancelled.
    func followResources() async {
        // Not a group's children, since each of these is cancelled by itself when its resource disappears.
        var monitors: [Int: Task<Void, Never>] = [:]
        await DiscoveryPoll(client, interval: discoveryInterval, time: time, logger: logger).run { discovered in
            let now = time.now()
            let changes = resources.withLock { $0.update(discovered, now: now) }
            for number in changes.end {
                guard let monitor = monitors.removeValue(forKey: number) else { continue }
                monitor.cancel()
                await monitor.value
                // The collection ends with its resource; under another version it is only listed anew.
                if !changes.begin.contains(number) { self.change { $0.replace(resource: number, with: []) } }
            }
            for number in changes.begin { monitors[number] = Task { await self.follow(number) } }
        }
        for monitor in monitors.values { monitor.cancel() }
        for monitor in monitors.values { await monitor.value }
    }

    private func follow(_ number: Int) async {
        let description = resource(number)
        let watch = MetadataWatch(client: client, path: description.collectionPath())
        var failures = 0
        while !Task.isCancelled {
            do {
                var (items, version) = try await watch.list()
                change { $0.replace(resource: number, with: items.map { DependencyGraph.Node($0, resource: number) }) }
                items = []
                resources.withLock { $0.markSynced(number) }
                failures = 0
                while !Task.isCancelled {
                    let start = time.now()
                    version = try await watch.follow(after: version) { event in self.apply(event, number) }
                    // A server that ends every watch at once must not be asked as fast as it answers.
                    if time.now() - start < .seconds(1) { try await time.sleep(for: .seconds(1)) }
                }
            } catch is CancellationError {
                return
            } catch let error as StatusError where error.isExpired {
                continue
            } catch {
                // Discovery may name what is not served yet or not any more: it has no objects.
                let isAbsent = (error as? StatusError).map { $0.isNotFound || $0.reason == .methodNotAllowed } ?? false
                if isAbsent { resources.withLock { $0.markSynced(number) } }
                logger.log(
                    level: isAbsent ? .debug : .warning, "Listing or watching failed, will be tried again",
                    metadata: [
                        "resource": "\(description.groupVersionResource.qualifiedResource)", "error": "\(error)",
                    ])
                try? await time.sleep(for: Self.backoff.delay(attempt: failures))
                failures += 1
            }
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
