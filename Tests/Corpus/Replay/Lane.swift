/// Lines that share a server: replayed in an order that is the same at every run.
struct Lane: Sendable {
    /// Lines that belong together, such as those of one base document.
    struct Unit: Sendable {
        /// Whether nothing else may run on the server meanwhile.
        var isSerial = false
        let run: @Sendable (CorpusServer) async throws -> [LineResult]
    }

    let prepare: @Sendable (CorpusServer) async throws -> Void
    let units: [Unit]
    /// How many units may run at a time.
    var width = 1
    /// Whether a controller manager runs beside the server.
    var hasControllers = false

    /// Deals units out to `count` lanes.
    static func deal(
        _ units: [Unit], to count: Int, prepare: @escaping @Sendable (CorpusServer) async throws -> Void
    ) -> [Lane] {
        let count = min(count, units.count)
        return (0..<count).map { first in
            Lane(
                prepare: prepare,
                units: stride(from: first, to: units.count, by: count).map { units[$0] })
        }
    }

    func run(_ credentials: CorpusCredentials) async throws -> [LineResult] {
        let server = try await CorpusServer(credentials)
        defer { server.stop() }
        return try await withThrowingTaskGroup(of: Void.self) { group in
            if hasControllers { group.addTask { await server.runControllers() } }
            try await prepare(server)
            let results = try await run(on: server)
            group.cancelAll()
            return results
        }
    }

    private func run(on server: CorpusServer) async throws -> [LineResult] {
        var results = try await withThrowingTaskGroup(of: [LineResult].self) { group in
            var results: [LineResult] = []
            var waiting = units.filter { !$0.isSerial }[...]
            for unit in waiting.prefix(width) { group.addTask { try await unit.run(server) } }
            waiting = waiting.dropFirst(width)
            while let finished = try await group.next() {
                results += finished
                if let unit = waiting.popFirst() { group.addTask { try await unit.run(server) } }
            }
            return results
        }
        for unit in units where unit.isSerial { results += try await unit.run(server) }
        return results
    }
}
