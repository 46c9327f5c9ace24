import NIOPosix

extension Ceiling {
    private static let seconds = 3.0

    /// Measures all ceilings with the load generator of the scenarios.
    ///
    /// - Parameter responseBytes: The size of the bare server's responses.
    static func measure(
        _ options: BenchOptions, responseBytes: Int, on group: MultiThreadedEventLoopGroup
    ) async throws -> [Ceiling] {
        let server = try await BareServer.start(responseBytes: responseBytes)
        do {
            let endpoint = try ServerEndpoint(server.configuration)
            let transport = try await transport(endpoint, connections: options.connections, on: group)
            let bytes = try await bytes(endpoint, on: group)
            await server.stop()
            let syncs = try SyncCeiling.measure(in: options.syncDirectory, seconds: seconds)
            return [
                Ceiling(kind: .transport, rate: transport), Ceiling(kind: .bytes, rate: bytes),
                Ceiling(kind: .syncs, rate: syncs),
            ]
        } catch {
            await server.stop()
            throw error
        }
    }

    private static func transport(
        _ endpoint: ServerEndpoint, connections: Int, on group: MultiThreadedEventLoopGroup
    ) async throws -> Double {
        var load = RequestLoad(
            endpoint.request("GET", "/api/v1/namespaces/bench/configmaps/bench"), length: .duration(.seconds(seconds)))
        load.connections = connections
        load.warmUp = .duration(.milliseconds(500))
        return try await load.run(endpoint, on: group).rate
    }

    private static func bytes(_ endpoint: ServerEndpoint, on group: MultiThreadedEventLoopGroup) async throws -> Double
    {
        let connection = try await ExchangeConnection.connect(endpoint, on: group)
        defer { connection.close() }
        let request = endpoint.request("GET", BareServer.largePath)
        var best = 0.0
        // The first response is slower because buffers grow.
        for _ in 0..<3 {
            let response = try await connection.perform(request)
            best = max(best, Double(response.bytes) / (Double(response.total) / 1e9))
        }
        return best
    }
}

extension BenchReport {
    /// Adds the ceilings to the report, and the share of them that each result reaches.
    mutating func relate(to ceilings: [Ceiling]) {
        self.ceilings = ceilings
        for index in results.indices {
            guard case .measured = results[index].outcome else { continue }
            for ceiling in ceilings {
                guard let rate = results[index].rate(limitedBy: ceiling.kind), ceiling.rate > 0 else { continue }
                results[index].ceilings.append(.init(ceiling: ceiling.kind, share: rate / ceiling.rate))
            }
        }
    }
}

extension ScenarioResult {
    /// Returns the rate to compare with a ceiling; nil if the ceiling does not apply to the scenario.
    fileprivate func rate(limitedBy kind: Ceiling.Kind) -> Double? {
        switch (kind, scenario) {
        case (.transport, .get), (.transport, .createConfigMaps), (.transport, .createPods), (.transport, .patchMerge),
            (.transport, .patchStrategic), (.transport, .apply), (.transport, .delete):
            rate
        case (.syncs, .createConfigMaps), (.syncs, .createPods), (.syncs, .patchMerge), (.syncs, .patchStrategic),
            (.syncs, .apply), (.syncs, .delete):
            rate
        case (.bytes, .listJSON), (.bytes, .listProtobuf), (.bytes, .listPages), (.bytes, .watch): bytesPerSecond
        default: nil
        }
    }
}
