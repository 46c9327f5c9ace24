extension BenchReport {
    private static let titles = [
        "scenario", "count", "rate", "p50 ms", "p99 ms", "p99.9 ms", "max ms", "errors", "MB/s",
    ]

    /// A table of the scenarios, followed by notes on each.
    package var text: String {
        let rows = results.map(\.cells)
        let all = [Self.titles] + rows
        let widths = Self.titles.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        func line(_ cells: [String]) -> String {
            zip(cells, widths).enumerated().map { index, cell in
                let space = String(repeating: " ", count: cell.1 - cell.0.count)
                return index == 0 ? cell.0 + space : space + cell.0
            }.joined(separator: "  ")
        }
        var lines = ["\(server), \(version)"]
        for ceiling in ceilings { lines.append(ceiling.text) }
        lines.append(line(Self.titles))
        for (result, row) in zip(results, rows) {
            switch result.outcome {
            case .measured: lines.append(line(row))
            case .notSupported(let message): lines.append("\(result.scenario.rawValue)  not supported: \(message)")
            case .failed(let message): lines.append("\(result.scenario.rawValue)  failed: \(message)")
            }
            lines += result.notes.map { "    \($0)" }
        }
        for leftover in leftovers { lines.append("not removed: \(leftover)") }
        return lines.joined(separator: "\n")
    }
}

extension Ceiling {
    fileprivate var text: String {
        switch kind {
        case .transport: "ceiling: bare swift-nio HTTP/1.1 with TLS: \(Figures.number(rate)) requests/s"
        case .bytes: "ceiling: one large response through TLS: \(Figures.number(rate / 1e6)) MB/s"
        case .syncs: "ceiling: fdatasync of 4 KB: \(Figures.number(rate)) /s"
        }
    }

    fileprivate static func text(_ share: ScenarioResult.CeilingShare) -> String {
        let percent = "\(Figures.number(share.share * 100)) %"
        return switch share.ceiling {
        case .transport: "\(percent) of the bare transport's requests"
        case .bytes: "\(percent) of TLS's bytes"
        case .syncs: "\(percent) of the disk's fdatasyncs"
        }
    }
}

extension ScenarioResult {
    fileprivate var cells: [String] {
        [
            scenario.rawValue, String(count), "\(Figures.number(rate)) \(unit)/s",
            Figures.milliseconds(latencies.quantile(0.5)), Figures.milliseconds(latencies.quantile(0.99)),
            Figures.milliseconds(latencies.quantile(0.999)), Figures.milliseconds(latencies.maximum),
            String(errorCount), Figures.number(bytesPerSecond / 1e6),
        ]
    }

    fileprivate var notes: [String] {
        guard case .measured = outcome else { return [] }
        var notes: [String] = []
        if !errors.isEmpty {
            let counts = errors.sorted { $0.key < $1.key }.map {
                "\($0.value) x \($0.key == 0 ? "none" : String($0.key))"
            }
            notes.append("errors by status: \(counts.joined(separator: ", ")); \(firstError ?? "")")
        }
        if let firstByte {
            notes.append(
                "first byte after \(Figures.milliseconds(firstByte.quantile(0.5))) ms (p50), "
                    + "\(Figures.milliseconds(firstByte.maximum)) ms (max)")
        }
        if !details.isEmpty {
            notes.append(details.map { "\(Figures.number($0.value)) \($0.name)" }.joined(separator: ", "))
        }
        for process in server { notes.append(process.text) }
        if operations > 0 {
            let generator = "generator \(Figures.microseconds(generatorCPUSeconds, operations)) µs"
            let server = server.isEmpty ? "" : "server \(Figures.microseconds(serverCPUSeconds, operations)) µs, "
            notes.append("CPU for each of \(operations) \(unit): \(server)\(generator)")
        }
        if !ceilings.isEmpty { notes.append(ceilings.map { Ceiling.text($0) }.joined(separator: ", ")) }
        return notes
    }
}

extension ScenarioResult.ServerProcess {
    fileprivate var text: String {
        func megabytes(_ bytes: Int) -> String { "\(Figures.number(Double(bytes) / 1_048_576)) MB" }
        let group = after.cgroupPeakBytes.map { ", peak of its control group \(megabytes($0))" } ?? ""
        return
            "process \(pid): RSS \(megabytes(before.residentBytes)) before, \(megabytes(after.residentBytes)) after, "
            + "peak \(megabytes(after.peakResidentBytes))\(group)"
    }
}
