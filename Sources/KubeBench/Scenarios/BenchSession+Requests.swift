import KubeAPI
import KubeClient

/// The scenarios that repeat one request.
extension BenchSession {
    func create(_ scenario: Scenario) async throws -> ScenarioResult {
        let isPods = scenario != .createConfigMaps
        let namespace = try await namespace(scenario.rawValue, forPods: isPods)
        let prefix = newPrefix()
        let objects: CreatedObjects =
            isPods ? .pods(in: namespace, prefix: prefix) : .configMaps(in: namespace, prefix: prefix)
        let template =
            try isPods
            ? creating(
                objects,
                scenario == .createPods
                    ? storedPod(objects, namespace)
                    // No node matches its node selector.
                    : manifests.schedulablePod(name: objects.name, namespace: namespace))
            : configMap(objects, namespace)
        return try await measure(scenario, load(template), creating: objects)
    }

    /// Deletes objects that were created for this scenario.
    func delete() async throws -> ScenarioResult {
        let namespace = try await namespace("delete")
        let objects = CreatedObjects.configMaps(in: namespace, prefix: newPrefix())
        try await populate(objects, options.objects, "ConfigMaps to be deleted", configMap(objects, namespace))
        return try await withFigures {
            let outcome = try await delete(objects, options.objects)
            try Task.checkCancellation()
            var result = ScenarioResult(.delete, outcome)
            result.connections = min(options.connections, options.objects)
            return result
        }
    }

    func get() async throws -> ScenarioResult {
        let path = "/api/v1/namespaces/\(try await configMaps())/configmaps/\(objectPrefix)"
        let template = endpoint.request(
            "GET", path + RequestTemplate.Placeholder.object.rawValue, accept: options.encoding.mediaType)
        return try await measure(.get, load(template, objects: .random(below: options.objects)))
    }

    /// Patches that change a value of an object. The apply patch is tried once before, because not every server
    /// supports it.
    func patch(_ scenario: Scenario) async throws -> ScenarioResult {
        let namespace = try await configMaps()
        let name = objectPrefix + RequestTemplate.Placeholder.object.rawValue
        let path = "/api/v1/namespaces/\(namespace)/configmaps/\(name)"
        let serial = RequestTemplate.Placeholder.serial.rawValue
        var target = path
        var body = Array(#"{"data":{"key":"\#(serial)"}}"#.utf8)
        let type: String
        switch scenario {
        case .apply:
            type = "application/apply-patch+yaml"
            target += "?fieldManager=martlet-bench&force=true"
            body = Array(
                #"{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"\#(name)"},"data":{"key":"\#(serial)"}}"#
                    .utf8)
        case .patchStrategic: type = "application/strategic-merge-patch+json"
        default: type = "application/merge-patch+json"
        }
        let template = endpoint.request(
            "PATCH", target, accept: options.encoding.mediaType, contentType: type, body: body)
        if let refusal = try await refusal(of: template) {
            var result = ScenarioResult(scenario)
            result.outcome = .notSupported(refusal)
            return result
        }
        return try await measure(scenario, load(template, objects: .random(below: options.objects)))
    }

    /// Returns the server's message if it does not support a request; otherwise nil.
    private func refusal(of template: RequestTemplate) async throws -> String? {
        let connection = try await ExchangeConnection.connect(endpoint, on: group)
        defer { connection.close() }
        let response = try await connection.perform(template)
        guard [404, 405, 415, 501].contains(response.status) else { return nil }
        let message = (try? Status(json: response.beginning))?.message
        return message ?? "\(response.status): \(response.text.prefix(300))"
    }

    /// Returns the load of the options with a request.
    func load(
        _ template: RequestTemplate, objects: RequestLoad.Objects = .sequence(from: 0)
    ) -> RequestLoad {
        var load = RequestLoad(template, length: options.length)
        load.objects = objects
        load.connections = options.connections
        load.rate = options.rate
        if case .requests(let number) = options.length {
            load.connections = min(options.connections, number)
            // A short warm-up, so that the number of requests is about the number of objects.
            load.warmUp = .requests(min(number / 10, 1_000))
        } else {
            load.warmUp = .duration(options.warmUp)
        }
        return load
    }

    func measure(
        _ scenario: Scenario, _ load: RequestLoad, creating objects: CreatedObjects? = nil
    ) async throws -> ScenarioResult {
        try await withFigures {
            var result = ScenarioResult(scenario, try await run(load, creating: objects))
            result.connections = load.connections
            return result
        }
    }

    /// Adds the resource usage of the server's processes and of this one to a result.
    func withFigures(_ body: () async throws -> ScenarioResult) async throws -> ScenarioResult {
        for pid in options.serverPIDs { ProcessFigures.resetPeak(pid) }
        let before = try options.serverPIDs.map { try ProcessFigures.read($0) }
        let own = ProcessFigures.ownCPUSeconds()
        var result = try await body()
        result.generatorCPUSeconds = ProcessFigures.ownCPUSeconds() - own
        for (pid, before) in zip(options.serverPIDs, before) {
            result.server.append(.init(pid: pid, before: before, after: try ProcessFigures.read(pid)))
        }
        return result
    }
}
