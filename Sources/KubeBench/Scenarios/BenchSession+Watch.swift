import KubeAPI
import KubeClient

/// The scenario with many watches of a collection in which objects are created.
extension BenchSession {
    /// The time in nanoseconds without an event after which no more are expected.
    private static let silence: UInt64 = 10_000_000_000

    func watch() async throws -> ScenarioResult {
        // Measures the writers without watches, for comparison.
        let (aloneLoad, aloneObjects) = try writers(in: try await namespace("alone"), prefix: newPrefix())
        let alone = try await run(aloneLoad, creating: aloneObjects)
        let namespace = try await namespace("watch")
        let prefix = newPrefix()
        progress("opening \(options.watchers) watches")
        let fleet = try await WatchFleet.open(
            WatchFleet.Plan(
                request: try await watching("configmaps", in: namespace), watchers: options.watchers,
                framing: options.encoding == .json ? .lines : .lengths, marker: Manifests.marker(prefix)),
            endpoint, on: group)
        do {
            let result = try await withFigures {
                let (load, objects) = try writers(in: namespace, prefix: prefix)
                var start = MonotonicClock.now()
                if case .duration(let duration) = load.warmUp { start += duration.nanoseconds }
                try await fleet.count(from: start)
                let writes = try await run(load, creating: objects)
                let delivery = try await awaitDelivery(of: writes.successes * options.watchers, on: fleet)
                return watchResult(writes, delivery, since: start, alone: alone)
            }
            await fleet.close()
            return result
        } catch {
            await fleet.close()
            throw error
        }
    }

    private func writers(in namespace: String, prefix: String) throws -> (RequestLoad, CreatedObjects) {
        let objects = CreatedObjects.configMaps(in: namespace, prefix: prefix)
        var writers = load(try configMap(objects, namespace, manifests.marked(prefix)))
        if case .requests(let number) = options.length {
            writers.connections = min(options.writers, number)
        } else {
            writers.connections = options.writers
        }
        return (writers, objects)
    }

    /// Returns the request of a watch that starts now.
    func watching(_ resource: String, in namespace: String, query: String = "") async throws -> RequestTemplate {
        let path = "/api/v1/namespaces/\(namespace)/\(resource)"
        let list = try await client.performRaw(APIRequest(path: path, query: [("limit", "1")]))
        let version = try ObjectList<ConfigMap>(json: list.body).metadata.resourceVersion ?? "0"
        let accept =
            options.encoding == .json ? "application/json" : "application/vnd.kubernetes.protobuf;stream=watch"
        return endpoint.request(
            "GET", "\(path)?watch=true&timeoutSeconds=36000&resourceVersion=\(version)\(query)", accept: accept)
    }

    /// Waits until `number` events have arrived, or no more are expected.
    func awaitDelivery(of number: Int, on fleet: WatchFleet) async throws -> WatchDelivery {
        var lastCount = -1
        var lastChange = MonotonicClock.now()
        while true {
            let delivery = try await fleet.delivery()
            let now = MonotonicClock.now()
            if delivery.marked != lastCount {
                lastCount = delivery.marked
                lastChange = now
            }
            if delivery.marked >= number || now - lastChange > Self.silence { return delivery }
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    private func watchResult(
        _ writes: RequestOutcome, _ delivery: WatchDelivery, since start: UInt64, alone: RequestOutcome
    ) -> ScenarioResult {
        var result = ScenarioResult(.watch)
        result.unit = "events"
        result.connections = options.watchers
        result.latencies = delivery.latencies
        result.count = Int(delivery.latencies.count)
        result.seconds = delivery.last > start ? Double(delivery.last - start) / 1e9 : 0
        result.rate = result.seconds > 0 ? Double(result.count) / result.seconds : 0
        result.errors = writes.errors
        result.firstError = writes.firstError ?? delivery.firstError
        let missing = writes.successes * options.watchers - delivery.marked
        if missing > 0 {
            result.errors[0, default: 0] += missing
            result.firstError = result.firstError ?? "\(missing) events have not arrived"
        }
        result.bytes = delivery.bytes
        result.operations = delivery.marked
        if delivery.marked == 0 { result.outcome = .failed(result.firstError ?? "no event has arrived") }
        func detail(_ key: String, _ name: String, _ value: Double) {
            result.details.append(.init(key: key, name: name, value: value))
        }
        detail("createsPerSecond", "creates/s", writes.rate)
        detail("createP99Milliseconds", "ms p99 of creates", Double(writes.latencies.quantile(0.99)) / 1e6)
        detail("createsPerSecondAlone", "creates/s without watches", alone.rate)
        detail("watchesEnded", "watches ended by the server", Double(delivery.ended))
        return result
    }
}
