import KubeJSON

/// How one document differs from another: by path, the new value, nil for what is gone. A list of another length counts
/// as one change.
struct Changes {
    private(set) var list: [(path: [JSONValue], value: JSONValue?)] = []

    init(from old: JSONValue, to new: JSONValue) {
        add(old, new, [])
    }

    /// As they were recorded: `[path, value]`, or `[path]` for what is gone.
    init(recorded: [JSONValue]) {
        for change in recorded {
            guard let parts = change.array, let path = parts.first?.array else { continue }
            list.append((path, parts.dropFirst().first))
        }
    }

    private mutating func add(_ old: JSONValue?, _ new: JSONValue?, _ path: [JSONValue]) {
        switch (old, new) {
        case (.object(let old)?, .object(let new)?):
            for (key, value) in old { add(value, new[key], path + [.string(key)]) }
            for (key, value) in new where old[key] == nil { add(nil, value, path + [.string(key)]) }
        case (.array(let old)?, .array(let new)?) where old.count == new.count:
            for index in old.indices { add(old[index], new[index], path + [.integer(Int64(index))]) }
        case (let old?, let new?):
            if !Comparison.areEqual(old, new) { list.append((path, new)) }
        case (nil, nil): break
        default: list.append((path, new))
        }
    }
}

extension Comparison {
    /// How the changes that a request made differ from those that were recorded.
    func changes(_ recorded: Changes, _ got: Changes) -> [Difference] {
        var rest: [[JSONValue]: JSONValue?] = [:]
        for change in got.list { rest.updateValue(change.value, forKey: change.path) }
        var differences: [Difference] = []
        for change in recorded.list {
            let place = Self.place("changes ", change.path)
            guard let found = rest.removeValue(forKey: change.path) else {
                differences.append(
                    Difference("\(place.shape) not changed", at: place.text, expected: change.value, got: nil))
                continue
            }
            if change.value == "*", found != nil, Cleaning.isGenerated(change.path) { continue }
            differences += documents(change.value, found, place.text).map {
                Difference("\(place.shape) differs", at: $0.place, expected: $0.expected, got: $0.got)
            }.prefix(1)
        }
        for (path, value) in rest {
            let place = Self.place("changes ", path)
            differences.append(
                Difference(
                    "\(place.shape) changed unexpectedly\(value == nil ? ": gone" : "")", at: place.text,
                    expected: nil, got: value))
        }
        return differences.sorted { $0.place < $1.place }
    }

    private static func place(_ root: String, _ path: [JSONValue]) -> Place {
        var place = Place(root)
        for element in path {
            switch element {
            case .string(let key): place = place.appending(key)
            case .integer(let index): place = place.appending(Int(index))
            default: break
            }
        }
        return place
    }
}
