import KubeAPI
import KubeClient
import KubeJSON

/// The scenarios that repeatedly list all pods of a namespace on one connection.
extension BenchSession {
    /// The minimum number of measured lists.
    private static let minimumLists = 5

    func list(_ scenario: Scenario) async throws -> ScenarioResult {
        let path = "/api/v1/namespaces/\(try await pods())/pods"
        let encoding: BenchOptions.Encoding = scenario == .listProtobuf ? .protobuf : .json
        let template = endpoint.request("GET", path, accept: encoding.mediaType)
        return try await measureLists(scenario) { connection, result in
            let response = try await connection.perform(template)
            result.count(response)
        }
    }

    /// Lists in pages, each of which counts as a request.
    func listPages() async throws -> ScenarioResult {
        let path = "/api/v1/namespaces/\(try await pods())/pods?limit=\(options.pageSize)"
        let accept = options.encoding.mediaType
        let template = endpoint.request("GET", path, accept: accept)
        var lists = LatencyHistogram()
        var result = try await measureLists(.listPages) { connection, result in
            let start = MonotonicClock.now()
            var next: RequestTemplate? = template
            while let request = next {
                let response = try await connection.perform(request)
                result.count(response)
                next = nil
                if response.isSuccess,
                    let token = try ContinueToken.find(in: response.beginning, encoding: options.encoding)
                {
                    let query = "&continue=\(PercentEncoding.component(token))"
                    next = endpoint.request("GET", path + query, accept: accept)
                }
            }
            lists.record(MonotonicClock.now() - start)
        }
        result.details.append(
            .init(
                key: "wholeListMilliseconds", name: "ms for all pages (p50)", value: Double(lists.quantile(0.5)) / 1e6))
        return result
    }

    /// The first list is not counted, because the server may fill its caches then.
    private func measureLists(
        _ scenario: Scenario, _ list: (ExchangeConnection, inout ScenarioResult) async throws -> Void
    ) async throws -> ScenarioResult {
        let connection = try await ExchangeConnection.connect(endpoint, on: group)
        defer { connection.close() }
        var first = ScenarioResult(scenario)
        return try await withFigures {
            var start = MonotonicClock.now()
            try await list(connection, &first)
            let firstMilliseconds = Double(MonotonicClock.now() - start) / 1e6
            var result = ScenarioResult(scenario)
            result.firstByte = LatencyHistogram()
            start = MonotonicClock.now()
            var lists = 0
            while !isEnough(lists, since: start), !Task.isCancelled {
                try await list(connection, &result)
                lists += 1
            }
            result.seconds = Double(MonotonicClock.now() - start) / 1e9
            result.rate = result.seconds > 0 ? Double(result.count) / result.seconds : 0
            result.operations = result.count + first.count
            if result.count == 0 { result.outcome = .failed(result.firstError ?? "no response") }
            result.details = [
                .init(key: "bytesPerList", name: "bytes a list", value: Double(result.bytes / max(lists, 1))),
                .init(key: "firstListMilliseconds", name: "ms for the first list", value: firstMilliseconds),
            ]
            return result
        }
    }

    private func isEnough(_ lists: Int, since start: UInt64) -> Bool {
        switch options.length {
        case .requests(let number): lists >= number
        case .duration(let duration):
            lists >= Self.minimumLists && MonotonicClock.now() - start >= duration.nanoseconds
        }
    }
}

extension ScenarioResult {
    /// Counts the response to a list request.
    fileprivate mutating func count(_ response: ExchangeConnection.Response) {
        guard response.isSuccess else {
            errors[response.status, default: 0] += 1
            firstError = firstError ?? "\(response.status): \(response.text.prefix(300))"
            return
        }
        count += 1
        latencies.record(response.total)
        firstByte?.record(response.firstByte)
        bytes += response.bytes
    }
}
