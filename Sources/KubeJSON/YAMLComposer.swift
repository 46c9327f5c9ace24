import CYAML

/// Builds JSON values from the events of libyaml's parser, with limits on the nesting depth and on the size with
/// expanded aliases. The value of an alias is shared until it is written, but a few lines of nested aliases could
/// expand to more than any memory holds.
struct YAMLComposer: ~Copyable {
    /// An open sequence or mapping.
    private struct Open {
        var value: JSONValue
        var anchor: String?
        /// The key of a mapping whose value has not been read yet.
        var key: YAMLKey?
        /// The mappings of merge keys (`<<`), whose fields are added unless the mapping has them itself.
        var merged: [JSONObject] = []
        /// True if the next value is that of a merge key.
        var isMerging = false
        var size = 1
    }

    /// The value of an anchor, and its expanded size in bytes.
    private struct Anchored {
        var value: JSONValue
        var size: Int
    }

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let text: UnsafeBufferPointer<UInt8>
    /// The size limit of the document with expanded aliases.
    private let sizeLimit: Int
    private let keepsTexts: Bool
    /// Messages about duplicate keys with their lines, at most `repeatedKeysLimit`. Of duplicate keys the last wins.
    private(set) var repeatedKeys: [String] = []
    private static let repeatedKeysLimit = 100
    private var size = 0
    private var anchors: [String: Anchored] = [:]
    private var open: [Open] = []
    /// The part of the document below `JSONValue.nestedDepth` levels.
    private var nesting: YAMLNesting?

    /// Makes a composer of `text`, which must stay valid while the composer is in use.
    ///
    /// - Parameter keepsTexts: True if numbers and booleans are returned as strings with their original text.
    init(_ text: UnsafeBufferPointer<UInt8>, keepsTexts: Bool) throws(YAMLError) {
        self.text = text
        self.keepsTexts = keepsTexts
        // Far more than documents written by people need.
        sizeLimit = text.count * 10 + 100_000
        parser = .allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            throw YAMLError(description: "yaml: no memory")
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// Returns the next document; nil after the last one.
    mutating func next() throws(YAMLError) -> JSONValue? {
        var root: JSONValue?
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
            defer { yaml_event_delete(&event) }
            switch event.type {
            case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return nil
            case YAML_DOCUMENT_START_EVENT:
                anchors = [:]
                root = nil
            case YAML_DOCUMENT_END_EVENT: return root ?? .null
            case YAML_SEQUENCE_START_EVENT:
                try begin(.array([]), Self.text(event.data.sequence_start.anchor), line: event.start_mark.line)
            case YAML_MAPPING_START_EVENT:
                try begin(.object([:]), Self.text(event.data.mapping_start.anchor), line: event.start_mark.line)
            case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
                if nesting != nil {
                    try endNested(line: event.start_mark.line, root: &root)
                    continue
                }
                guard let ended = open.popLast() else { continue }
                let value = Self.merging(ended)
                try add(value, size: ended.size, anchor: ended.anchor, line: event.start_mark.line, root: &root)
            case YAML_SCALAR_EVENT:
                let scalar = event.data.scalar
                let text = String(
                    decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
                let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
                if isPlain, text == "<<", takeMergeKey() { continue }
                let value =
                    isKey && keepsTexts
                    ? .string(text) : try self.scalar(text, isPlain: isPlain, tag: Self.text(scalar.tag))
                try add(
                    value, size: try counted(scalar.length + 1), anchor: Self.text(scalar.anchor),
                    line: event.start_mark.line, root: &root)
            case YAML_ALIAS_EVENT:
                let name = Self.text(event.data.alias.anchor) ?? ""
                guard let anchored = anchors[name] else {
                    throw YAMLError(description: "yaml: unknown anchor '\(name)' referenced")
                }
                try add(
                    anchored.value, size: try counted(anchored.size), anchor: nil, line: event.start_mark.line,
                    root: &root)
            default: continue
            }
        }
    }

    /// Adds the size of a scalar or alias, or of the beginning of a sequence or mapping. Throws if the limit is
    /// exceeded.
    private mutating func counted(_ bytes: Int) throws(YAMLError) -> Int {
        size += bytes
        guard size <= sizeLimit else {
            throw YAMLError(description: "yaml: document contains excessive aliasing")
        }
        return bytes
    }

    // MARK: Values

    private mutating func begin(_ value: JSONValue, _ anchor: String?, line: Int) throws(YAMLError) {
        _ = try counted(1)
        if isKey { throw YAMLError(description: "yaml: invalid map key: a key must be a scalar") }
        guard open.count >= JSONValue.nestedDepth else {
            open.append(Open(value: value, anchor: anchor))
            return
        }
        guard open.count + (nesting?.depth ?? 0) < JSONReader.maximumDepth, anchor == nil else {
            let place = line == 0 ? "" : "line \(line + 1): "
            throw YAMLError(description: "yaml: \(place)exceeded max depth of \(JSONReader.maximumDepth)")
        }
        if nesting == nil { nesting = YAMLNesting() }
        try nesting?.begin(isMapping: value.object != nil)
    }

    private mutating func endNested(line: Int, root: inout JSONValue?) throws(YAMLError) {
        nesting?.end()
        guard let ended = nesting, ended.depth == 0 else { return }
        nesting = nil
        try add(ended.value, size: 0, anchor: nil, line: line, root: &root)
    }

    /// True if the next value is the key of a mapping.
    private var isKey: Bool {
        if let isKey = nesting?.isKey { return isKey }
        guard let last = open.last, case .object = last.value else { return false }
        return last.key == nil && !last.isMerging
    }

    private mutating func takeMergeKey() -> Bool {
        guard nesting == nil, isKey else { return false }
        open[open.count - 1].isMerging = true
        return true
    }

    /// Adds a value to the innermost open sequence or mapping, or makes it the document's value.
    private mutating func add(_ value: JSONValue, size: Int, anchor: String?, line: Int, root: inout JSONValue?)
        throws(YAMLError)
    {
        if let anchor { anchors[anchor] = Anchored(value: value, size: size) }
        if nesting != nil {
            try nesting?.add(value)
            return
        }
        guard var last = open.popLast() else {
            root = value
            return
        }
        last.size += size
        switch last.value {
        case .array(var array):
            last.value = .null
            array.append(value)
            last.value = .array(array)
        case .object(var object):
            if last.isMerging {
                last.isMerging = false
                last.merged += try Self.mappings(value)
            } else if let key = last.key {
                last.value = .null
                last.key = nil
                if object.updateValue(value, forKey: key.name) != nil, repeatedKeys.count < Self.repeatedKeysLimit {
                    repeatedKeys.append("line \(line + 1): key \(key.shown) already set in map")
                }
                last.value = .object(object)
            } else {
                last.key = try YAMLKey(value)
            }
        default: break
        }
        open.append(last)
    }

    private static func mappings(_ value: JSONValue) throws(YAMLError) -> [JSONObject] {
        let values = value.array ?? [value]
        let objects = values.compactMap(\.object)
        guard objects.count == values.count else {
            throw YAMLError(description: "yaml: map merge requires map or sequence of maps as the value")
        }
        return objects
    }

    private static func merging(_ open: Open) -> JSONValue {
        guard case .object(var object) = open.value, !open.merged.isEmpty else { return open.value }
        // If several merged mappings have a field, the first one wins.
        for merged in open.merged { object.merge(merged) { own, _ in own } }
        return .object(object)
    }

    private func scalar(_ text: String, isPlain: Bool, tag: String?) throws(YAMLError) -> JSONValue {
        if tag == "tag:yaml.org,2002:str" || (!isPlain && tag == nil) || tag == "!" { return .string(text) }
        if YAMLPlainScalar.isNotFinite(text), !keepsTexts {
            throw YAMLError(description: "json: unsupported value: \(text)")
        }
        let value = YAMLPlainScalar.value(text)
        return keepsTexts && !value.isNull ? .string(text) : value
    }

    private static func text(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        bytes.map { String(cString: $0) }
    }

    // MARK: Errors

    /// Returns the parser's error with the text of Go's parser, which is a translation of libyaml.
    private func failure() -> YAMLError {
        let state = parser.pointee
        var line = state.problem_mark.line
        if line != 0 {
            if state.error == YAML_SCANNER_ERROR { line += 1 }
        } else {
            line = state.context_mark.line
        }
        let problem = state.problem.map { String(cString: $0) } ?? "unknown problem parsing YAML content"
        return YAMLError(description: "yaml: \(line == 0 ? "" : "line \(line): ")\(problem)")
    }
}
