import KubeAPI
import KubeClient
import KubeJSON
import NIOPosix
import UnixSignals

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A run of the bench: runs the scenarios in order, and then removes everything that it has created, also if it fails
/// or is interrupted by SIGINT or SIGTERM.
package struct BenchRun: Sendable {
    private let options: BenchOptions
    private let configuration: HTTPSTransportConfiguration
    private let progress: @Sendable (String) -> Void

    /// - Parameter progress: Called with a line for each step.
    package init(
        _ options: BenchOptions, _ configuration: HTTPSTransportConfiguration,
        progress: @escaping @Sendable (String) -> Void
    ) {
        self.options = options
        self.configuration = configuration
        self.progress = progress
    }

    package func run() async throws -> BenchReport {
        try options.validate()
        Self.raiseFileLimit()
        for pid in options.serverPIDs { _ = try ProcessFigures.read(pid) }
        let transport = try HTTPSTransport(configuration)
        let endpoint = try ServerEndpoint(configuration)
        let group = MultiThreadedEventLoopGroup(numberOfThreads: options.threads)
        let session = BenchSession(
            options, endpoint, client: Client(transport: transport), group: group, progress: progress)
        let outcome = await interruptible { try await measure(session) }
        // The first signal during the removal is ignored; a second one ends the process immediately.
        for name in [SIGINT, SIGTERM] {
            signal(name) { _ in
                signal(SIGINT, SIG_DFL)
                signal(SIGTERM, SIG_DFL)
            }
        }
        let leftovers = await session.cleanUp()
        await transport.close()
        try? await group.shutdownGracefully()
        var report: BenchReport
        do {
            report = try outcome.get()
        } catch {
            for leftover in leftovers { progress("not removed: \(leftover)") }
            throw error
        }
        report.leftovers = leftovers
        return report
    }

    private func measure(_ session: BenchSession) async throws -> BenchReport {
        let version = try await session.client.performRaw(APIRequest(path: "/version"))
        let git = try JSONValue(json: version.body)["gitVersion"]?.string
        var report = BenchReport(server: configuration.url, version: git ?? "unknown")
        for scenario in options.scenarios {
            try Task.checkCancellation()
            progress("measuring \(scenario.rawValue)")
            do {
                report.results.append(try await session.run(scenario))
            } catch {
                if Task.isCancelled { throw error }
                // The other scenarios are still measured, and earlier results are kept.
                var result = ScenarioResult(scenario)
                result.outcome = .failed("\(error)")
                report.results.append(result)
            }
        }
        if options.measuresCeiling {
            progress("measuring the machine's limits")
            let get = report.results.first { $0.scenario == .get && $0.count > 0 }
            // Without a GET scenario, estimates the response size of a ConfigMap.
            let bytes = get.map { $0.bytes / $0.count } ?? options.size + 300
            report.relate(to: try await Ceiling.measure(options, responseBytes: bytes, on: session.group))
        }
        return report
    }

    /// Runs `body` in a task that is cancelled on a signal.
    private func interruptible<Value: Sendable>(
        _ body: @escaping @Sendable () async throws -> Value
    ) async -> Result<Value, any Error> {
        await withTaskGroup(of: Result<Value, any Error>?.self) { tasks in
            tasks.addTask {
                do { return .success(try await body()) } catch { return .failure(error) }
            }
            tasks.addTask {
                let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm)
                for await _ in signals { return nil }
                return nil
            }
            var outcome: Result<Value, any Error> = .failure(BenchError(.interrupted, "interrupted"))
            for await result in tasks {
                if let result { outcome = result }
                tasks.cancelAll()
            }
            if case .failure(let error) = outcome, error is CancellationError {
                return .failure(BenchError(.interrupted, "interrupted"))
            }
            return outcome
        }
    }

    /// Raises the limit on open files, because each connection needs one and the default is often 1,024.
    private static func raiseFileLimit() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}

extension BenchSession {
    func run(_ scenario: Scenario) async throws -> ScenarioResult {
        switch scenario {
        case .createConfigMaps, .createPods: try await create(scenario)
        case .get: try await get()
        case .listJSON, .listProtobuf: try await list(scenario)
        case .listPages: try await listPages()
        case .patchMerge, .patchStrategic, .apply: try await patch(scenario)
        case .watch: try await watch()
        case .delete: try await delete()
        case .schedule: try await schedule()
        case .createUnschedulable: try await create(scenario)
        case .nodes, .leases, .deployments, .jobs, .services, .namespaces: try await grow(scenario)
        }
    }
}
