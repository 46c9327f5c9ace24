/// Converts the part of a YAML document below `JSONValue.nestedDepth` levels directly to JSON text.
///
/// Anchors and merge keys are not supported there, and duplicate keys are not reported.
final class YAMLNesting {
    private var writer = JSONWriter()
    private var open = JSONBrackets()
    /// For each open level, true if the next node is a value: always in a sequence, after a key in a mapping.
    private var isValueNext: [Bool] = []
    private var events = 0
    /// The limit on events: libyaml's cost for each token grows with the number of open levels.
    private static let eventLimit = 100_000

    /// The number of open levels.
    var depth: Int { open.count }

    /// True if the next node is the key of a mapping.
    var isKey: Bool { isValueNext.last == false }

    func begin(isMapping: Bool) throws(YAMLError) {
        if isKey { throw YAMLError(description: "yaml: invalid map key: a key must be a scalar") }
        try beginValue()
        if isMapping { writer.beginObject() } else { writer.beginArray() }
        open.push(isObject: isMapping)
        isValueNext.append(!isMapping)
    }

    func end() {
        if open.innermostIsObject == true { writer.endObject() } else { writer.endArray() }
        open.pop()
        isValueNext.removeLast()
        endValue()
    }

    func add(_ value: JSONValue) throws(YAMLError) {
        if isKey {
            writer.key(try YAMLKey(value).name)
            isValueNext[isValueNext.count - 1] = true
            return
        }
        try beginValue()
        value.write(to: &writer)
        endValue()
    }

    /// The complete value, after all levels are closed.
    var value: JSONValue {
        .nested(writer.withBytes { Array($0) })
    }

    private func beginValue() throws(YAMLError) {
        events += 1
        guard events <= Self.eventLimit else { throw YAMLError(description: "yaml: exceeded max depth") }
        if open.innermostIsObject == false { writer.element() }
    }

    private func endValue() {
        if open.innermostIsObject == true { isValueNext[isValueNext.count - 1] = false }
    }
}
