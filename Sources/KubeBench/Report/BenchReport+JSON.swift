import KubeJSON

// The keys are documented in docs/Benchmarks.md and stable.
extension BenchReport {
    package var json: JSONValue {
        .object([
            "server": .string(server),
            "version": .string(version),
            "ceilings": .array(
                ceilings.map { .object(["ceiling": .string($0.kind.rawValue), "rate": .number($0.rate)]) }),
            "results": .array(results.map(\.json)),
            "leftovers": .array(leftovers.map { .string($0) }),
        ])
    }
}

extension ScenarioResult {
    var json: JSONValue {
        var object: JSONObject = ["scenario": .string(scenario.rawValue)]
        switch outcome {
        case .measured: object["outcome"] = .string("measured")
        case .notSupported(let message):
            object["outcome"] = .string("notSupported")
            object["message"] = .string(message)
            return .object(object)
        case .failed(let message):
            object["outcome"] = .string("failed")
            object["message"] = .string(message)
        }
        object["unit"] = .string(unit)
        object["connections"] = .integer(Int64(connections))
        object["count"] = .integer(Int64(count))
        object["seconds"] = .number(seconds)
        object["rate"] = .number(rate)
        object["latencyMilliseconds"] = latencies.json
        if let firstByte { object["firstByteMilliseconds"] = firstByte.json }
        object["errors"] = .integer(Int64(errorCount))
        if !errors.isEmpty {
            object["errorsByStatus"] = .object(
                JSONObject(
                    uniqueKeysWithValues: errors.sorted { $0.key < $1.key }.map {
                        (String($0.key), .integer(Int64($0.value)))
                    }))
        }
        if let firstError { object["firstError"] = .string(firstError) }
        object["bytes"] = .integer(Int64(bytes))
        object["bytesPerSecond"] = .number(bytesPerSecond)
        if !details.isEmpty {
            object["details"] = .object(
                JSONObject(uniqueKeysWithValues: details.map { ($0.key, .number($0.value)) }))
        }
        object["generatorCPUSeconds"] = .number(generatorCPUSeconds)
        object["operations"] = .integer(Int64(operations))
        if !server.isEmpty { object["serverProcesses"] = .array(server.map(\.json)) }
        if !ceilings.isEmpty {
            object["ceilingShares"] = .object(
                JSONObject(uniqueKeysWithValues: ceilings.map { ($0.ceiling.rawValue, .number($0.share)) }))
        }
        return .object(object)
    }
}

extension ScenarioResult.ServerProcess {
    fileprivate var json: JSONValue {
        var object: JSONObject = [
            "pid": .integer(Int64(pid)),
            "residentBytesBefore": .integer(Int64(before.residentBytes)),
            "residentBytesAfter": .integer(Int64(after.residentBytes)),
            "peakResidentBytes": .integer(Int64(after.peakResidentBytes)),
            "cpuSeconds": .number(after.cpuSeconds - before.cpuSeconds),
        ]
        if let peak = after.cgroupPeakBytes { object["cgroupPeakBytes"] = .integer(Int64(peak)) }
        return .object(object)
    }
}

extension LatencyHistogram {
    fileprivate var json: JSONValue {
        func milliseconds(_ nanoseconds: UInt64) -> JSONValue { .number(Double(nanoseconds) / 1e6) }
        return .object([
            "mean": .number(mean / 1e6),
            "p50": milliseconds(quantile(0.5)),
            "p90": milliseconds(quantile(0.9)),
            "p99": milliseconds(quantile(0.99)),
            "p999": milliseconds(quantile(0.999)),
            "max": milliseconds(maximum),
        ])
    }
}
