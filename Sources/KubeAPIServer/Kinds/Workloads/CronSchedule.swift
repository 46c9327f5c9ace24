import KubeAPI

/// Validates cron schedules: https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax
enum CronSchedule {
    private struct Field {
        var range: ClosedRange<Int>
        var names: [String] = []
    }

    private static let fields = [
        Field(range: 0...59), Field(range: 0...23), Field(range: 1...31),
        Field(
            range: 1...12,
            names: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]),
        Field(range: 0...6, names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]),
    ]
    private static let descriptors = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"]

    /// Returns the error message of the parser that upstream uses (robfig/cron); nil if the schedule is valid.
    static func problem(_ schedule: String) -> String? {
        var text = schedule[...]
        if text.hasPrefix("TZ=") || text.hasPrefix("CRON_TZ=") {
            guard let space = text.firstIndex(of: " ") else { return "provided bad location \(schedule)" }
            text = text[space...].drop { $0 == " " }
        }
        if text.isEmpty { return "empty spec string" }
        if text.hasPrefix("@") {
            if descriptors.contains(String(text)) { return nil }
            guard text.hasPrefix("@every ") else { return "unrecognized descriptor: \(text)" }
            return isDuration(text.dropFirst(7)) ? nil : "failed to parse duration \(text)"
        }
        let parts = text.split { $0.isWhitespace }.map(String.init)
        if parts.count != fields.count {
            return "expected exactly 5 fields, found \(parts.count): [\(parts.joined(separator: " "))]"
        }
        for (part, field) in zip(parts, fields) {
            for range in part.split(separator: ",") {
                if let problem = problem(String(range), field) { return problem }
            }
        }
        return nil
    }

    /// Returns the error message for one range (`*`, `n`, `n-m`, each with an optional `/step`); nil if it is valid.
    private static func problem(_ text: String, _ field: Field) -> String? {
        let steps = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let limits = steps[0].split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        var start = field.range.lowerBound
        var end = field.range.upperBound
        if limits[0] != "*", limits[0] != "?" {
            switch number(limits[0], field.names, field.range.lowerBound) {
            case .success(let value): (start, end) = (value, value)
            case .failure(let problem): return problem.text
            }
            if limits.count == 2 {
                switch number(limits[1], field.names, field.range.lowerBound) {
                case .success(let value): end = value
                case .failure(let problem): return problem.text
                }
            } else if limits.count > 2 {
                return "too many hyphens: \(text)"
            }
        }
        var step = 1
        if steps.count == 2 {
            switch number(steps[1], [], 0) {
            case .success(let value): step = value
            case .failure(let problem): return problem.text
            }
            if limits.count == 1, limits[0] != "*", limits[0] != "?" { end = field.range.upperBound }
        } else if steps.count > 2 {
            return "too many slashes: \(text)"
        }
        if start < field.range.lowerBound {
            return "beginning of range (\(start)) below minimum (\(field.range.lowerBound)): \(text)"
        }
        if end > field.range.upperBound {
            return "end of range (\(end)) above maximum (\(field.range.upperBound)): \(text)"
        }
        if start > end { return "beginning of range (\(start)) beyond end of range (\(end)): \(text)" }
        return step == 0 ? "step of range should be a positive number: \(text)" : nil
    }

    private static func number(_ text: String, _ names: [String], _ first: Int) -> Result<Int, IndexList.Problem> {
        if let index = names.firstIndex(of: text.lowercased()) { return .success(index + first) }
        guard let value = Int(text) else {
            return .failure(
                IndexList.Problem(
                    text:
                        "failed to parse int from \(text): strconv.Atoi: parsing \(GoText.quoted(text)): invalid syntax"
                ))
        }
        if value < 0 {
            return .failure(IndexList.Problem(text: "negative number (\(value)) not allowed: \(text)"))
        }
        return .success(value)
    }

    /// Returns true if the text is a Go duration, such as `1h30m`.
    private static func isDuration(_ text: Substring) -> Bool {
        var rest = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text
        if rest == "0" { return true }
        guard !rest.isEmpty else { return false }
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            guard digits.contains(where: { $0.isNumber }), digits.filter({ $0 == "." }).count < 2 else { return false }
            rest = rest.dropFirst(digits.count)
            guard let unit = ["ns", "us", "µs", "ms", "s", "m", "h"].first(where: { rest.hasPrefix($0) }) else {
                return false
            }
            rest = rest.dropFirst(unit.count)
        }
        return true
    }
}
