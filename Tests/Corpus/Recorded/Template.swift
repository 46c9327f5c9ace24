import KubeJSON

/// The values that stand for `{ns}`, `{run}` and `{v:NAME}` in a case.
struct Template {
    let namespace: String
    let run: String
    /// What steps have saved.
    var saved: [String: String] = [:]

    /// `text` with its variables replaced. `{v:NAME+5}` adds to a number. What was not saved is empty.
    func text(_ text: String) -> String {
        guard text.contains("{") else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "{") {
            result += rest[..<start]
            rest = rest[start...]
            guard let end = rest.firstIndex(of: "}"), let value = value(rest[rest.index(after: start)..<end]) else {
                result.append(rest.removeFirst())
                continue
            }
            result += value
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private func value(_ name: Substring) -> String? {
        switch name {
        case "ns": return namespace
        case "run": return run
        default: break
        }
        guard name.hasPrefix("v:") else { return nil }
        let parts = name.dropFirst(2).split(separator: "+", maxSplits: 1)
        guard let first = parts.first, let value = saved[String(first)] else { return "" }
        guard parts.count == 2 else { return value }
        guard let number = Int64(value), let added = Int64(parts[1]) else { return nil }
        return String(number + added)
    }

    /// The same in all texts of a value, keys of objects included.
    func value(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string(let string): return .string(text(string))
        case .array(let array): return .array(array.map(self.value))
        case .object(let object):
            return .object(JSONObject(object.map { (text($0.key), self.value($0.value)) }) { _, last in last })
        default: return value
        }
    }
}
