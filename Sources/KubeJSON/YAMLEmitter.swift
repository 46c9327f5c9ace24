import CYAML

/// Writes JSON values with libyaml's emitter in kubectl's style: block style, with lists indented like their field.
struct YAMLEmitter: ~Copyable {
    /// The context of libyaml's write callback.
    private final class Output {
        var bytes: [UInt8] = []
    }

    private let emitter: UnsafeMutablePointer<yaml_emitter_t>
    private let output = Output()
    private let sortsKeys: Bool

    /// - Parameter width: The width at which lines are wrapped; nil disables wrapping.
    init(width: Int32?, sortsKeys: Bool) throws(YAMLError) {
        self.sortsKeys = sortsKeys
        emitter = .allocate(capacity: 1)
        guard yaml_emitter_initialize(emitter) == 1 else {
            emitter.deallocate()
            throw YAMLError(description: "yaml: no memory")
        }
        yaml_emitter_set_unicode(emitter, 1)
        yaml_emitter_set_width(emitter, width ?? -1)
        yaml_emitter_set_output(
            emitter,
            { output, bytes, count in
                guard let output, let bytes else { return 0 }
                Unmanaged<Output>.fromOpaque(output).takeUnretainedValue().bytes
                    .append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
                return 1
            }, Unmanaged.passUnretained(output).toOpaque())
    }

    deinit {
        yaml_emitter_delete(emitter)
        emitter.deallocate()
    }

    /// Returns `value` as a single document.
    consuming func document(_ value: JSONValue) throws(YAMLError) -> String {
        try emit { yaml_stream_start_event_initialize($0, YAML_UTF8_ENCODING) }
        try emit { yaml_document_start_event_initialize($0, nil, nil, nil, 1) }
        try write(value)
        try emit { yaml_document_end_event_initialize($0, 1) }
        try emit { yaml_stream_end_event_initialize($0) }
        return String(decoding: output.bytes, as: UTF8.self)
    }

    private func write(_ value: JSONValue) throws(YAMLError) {
        switch value {
        case .null: try write("null", YAML_PLAIN_SCALAR_STYLE)
        case .bool(let value): try write(value ? "true" : "false", YAML_PLAIN_SCALAR_STYLE)
        case .integer(let value): try write(String(value), YAML_PLAIN_SCALAR_STYLE)
        case .number(let value): try write(value.description, YAML_PLAIN_SCALAR_STYLE)
        case .string(let text): try write(text: text)
        case .array(let array):
            try emit { yaml_sequence_start_event_initialize($0, nil, nil, 1, YAML_ANY_SEQUENCE_STYLE) }
            for element in array { try write(element) }
            try emit { yaml_sequence_end_event_initialize($0) }
        case .object(let object):
            try emit { yaml_mapping_start_event_initialize($0, nil, nil, 1, YAML_ANY_MAPPING_STYLE) }
            if sortsKeys {
                for (key, value) in object.sorted(by: { $0.key < $1.key }) { try write(key, value) }
            } else {
                for (key, value) in object { try write(key, value) }
            }
            try emit { yaml_mapping_end_event_initialize($0) }
        case .nested(let json): try write(json: json)
        }
    }

    /// Writes JSON text of any depth without recursion.
    private func write(json: [UInt8]) throws(YAMLError) {
        let result: Result<Void, YAMLError> = json.withUnsafeBufferPointer { bytes in
            var reader = JSONReader(bytes)
            do throws(YAMLError) {
                return .success(try write(&reader))
            } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    private func write(_ reader: inout JSONReader) throws(YAMLError) {
        do {
            var open = JSONBrackets()
            repeat {
                switch try reader.peek() {
                case 0x7b:
                    try reader.open(limit: JSONReader.maximumDepth)
                    open.push(isObject: true)
                    try emit { yaml_mapping_start_event_initialize($0, nil, nil, 1, YAML_ANY_MAPPING_STYLE) }
                case 0x5b:
                    try reader.open(limit: JSONReader.maximumDepth)
                    open.push(isObject: false)
                    try emit { yaml_sequence_start_event_initialize($0, nil, nil, 1, YAML_ANY_SEQUENCE_STYLE) }
                default: try write(try JSONValue(from: &reader))
                }
                while let isObject = open.innermostIsObject {
                    if isObject ? try reader.nextField() : try reader.nextElement() {
                        if isObject { try write(text: reader.key) }
                        break
                    }
                    open.pop()
                    try emit {
                        isObject ? yaml_mapping_end_event_initialize($0) : yaml_sequence_end_event_initialize($0)
                    }
                }
            } while !open.isEmpty
        } catch let error as YAMLError {
            throw error
        } catch {
            throw YAMLError(description: "yaml: \(error)")
        }
    }

    private func write(_ key: String, _ value: JSONValue) throws(YAMLError) {
        try write(text: key)
        try write(value)
    }

    /// Writes a string, quoted if a parser would read the unquoted text as another type.
    private func write(text: String) throws(YAMLError) {
        let style =
            if text.utf8.contains(0x0a) {
                YAML_LITERAL_SCALAR_STYLE
            } else if YAMLPlainScalar.isText(text) {
                YAML_PLAIN_SCALAR_STYLE
            } else {
                YAML_DOUBLE_QUOTED_SCALAR_STYLE
            }
        try write(text, style)
    }

    private func write(_ text: String, _ style: yaml_scalar_style_t) throws(YAMLError) {
        try emit { event in
            // libyaml does not accept a null pointer, not even for zero bytes, and its counts are Int32.
            guard let count = Int32(exactly: text.utf8.count) else { return 0 }
            return text.withCString(encodedAs: UTF8.self) {
                yaml_scalar_event_initialize(event, nil, nil, $0, count, 1, 1, style)
            }
        }
    }

    /// - Parameter initialize: Initializes an event and returns 1, or 0 if it fails.
    private func emit(_ initialize: (UnsafeMutablePointer<yaml_event_t>) -> Int32) throws(YAMLError) {
        var event = yaml_event_t()
        guard initialize(&event) == 1 else { throw YAMLError(description: "yaml: cannot write a value") }
        // The emitter takes ownership of the event, even if it fails.
        guard yaml_emitter_emit(emitter, &event) == 1 else {
            let problem = emitter.pointee.problem.map { String(cString: $0) } ?? "unknown problem"
            throw YAMLError(description: "yaml: \(problem)")
        }
    }
}
