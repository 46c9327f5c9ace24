import KubeAPI
import KubeClient
import KubeJSON

/// The scenarios that list all pods of a namespace, again and again, on one connection.
extension BenchSession {
    /// So many lists are measured at least.
    private static let minimumLists = 5

    func list(_ scenario: Scenario) async throws -> ScenarioResult {
        let path = "/api/v1/namespaces/\(try await pods())/pods"
        let encoding: BenchOptions.Encoding = scenario == .listProtobuf ? .protobuf : .json
        let template = endpoint.request("GET", path, accept: encoding.mediaType)
        return try await measureLists(scenario) { connection, result in
            let answer = try await connection.perform(template)
            result.count(answer)
        }
    }

    /// A list in pages; each page counts as a request.
    func listPages() async throws -> ScenarioResult {
        let path = "/api/v1/namespaces/\(try await pods())/pods?limit=\(options.pageSize)"
        let accept = options.encoding.mediaType
        let template = endpoint.request("GET", path, accept: accept)
        var lists = LatencyHistogram()
        var result = try await measureLists(.listPages) { connection, result in
            let start = MonotonicClock.now()
            var next: RequestTemplate? = template
            while let request = next {
                let answer = try await connection.perform(request)
                result.count(answer)
                next = nil
                if answer.isSuccess,
                    let token = try ContinueToken.find(in: answer.beginning, encoding: options.encoding)
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

    /// The first list is not counted: what the server makes on demand and keeps is made then.
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
            if result.count == 0 { result.outcome = .failed(result.firstError ?? "no answer") }
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
    /// Counts the answer to a list.
    fileprivate mutating func count(_ answer: ExchangeConnection.Answer) {
        guard answer.isSuccess else {
            errors[answer.status, default: 0] += 1
            firstError = firstError ?? "\(answer.status): \(answer.text.prefix(300))"
            return
        }
        count += 1
        latencies.record(answer.total)
        firstByte?.record(answer.firstByte)
        bytes += answer.bytes
    }
}

/// Where the next page of a list begins, which stands in the list's metadata, at its beginning.
enum ContinueToken {
    static func find(in beginning: [UInt8], encoding: BenchOptions.Encoding) throws -> String? {
        switch encoding {
        case .json: json(beginning)
        case .protobuf: protobuf(beginning)
        }
    }

    private static func json(_ beginning: [UInt8]) -> String? {
        let key = Array(#""continue":""#.utf8)
        return beginning.withUnsafeBytes { bytes in
            key.withUnsafeBytes { bytes.firstOffset(of: $0) }.flatMap { offset in
                let value = bytes[(offset + key.count)...].prefix { $0 != UInt8(ascii: "\"") }
                return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
            }
        }
    }

    /// The envelope's field 2 holds the list, whose field 1 is the metadata, whose field 3 is the token.
    private static func protobuf(_ beginning: [UInt8]) -> String? {
        guard let list = field(2, in: beginning.dropFirst(4)), let metadata = field(1, in: list),
            let token = field(3, in: metadata), !token.isEmpty
        else { return nil }
        return String(decoding: token, as: UTF8.self)
    }

    /// The bytes of a length-delimited field, so far as they are there.
    private static func field(_ wanted: UInt64, in message: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var rest = message
        func varint() -> UInt64? {
            var value: UInt64 = 0
            for shift in stride(from: UInt64(0), to: 64, by: 7) {
                guard let byte = rest.popFirst() else { return nil }
                value |= UInt64(byte & 0x7f) << shift
                if byte & 0x80 == 0 { return value }
            }
            return nil
        }
        while let key = varint() {
            guard let value = varint() else { return nil }
            guard key & 7 == 2 else {
                // A number: nothing follows it.
                if key & 7 == 0 { continue }
                return nil
            }
            let length = value > UInt64(rest.count) ? rest.count : Int(value)
            if key >> 3 == wanted { return rest.prefix(length) }
            rest = rest.dropFirst(length)
        }
        return nil
    }
}
