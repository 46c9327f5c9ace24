import KubeJSON

/// Writes an OpenAPI 2 document as the protobuf message `openapi.v2.Document` of gnostic, which old clients read:
/// https://github.com/google/gnostic-models/blob/main/openapiv2/OpenAPIv2.proto
///
/// Only what clients take from it is written: the definitions, and the paths' patch operations, by whose parameters they
/// learn which kinds can be tried without storing (`kubectl diff`, `--dry-run=server`).
enum OpenAPIProtobuf {
    static func encode(_ document: JSONValue) -> [UInt8] {
        var writer = ProtobufWriter()
        writer.write(1, document["swagger"]?.string ?? "")
        writer.message(2) { info in
            info.write(1, document["info"]?["title"]?.string ?? "")
            info.write(2, document["info"]?["version"]?.string ?? "")
        }
        writer.message(8) { paths in
            for (path, item) in document["paths"]?.object ?? [:] {
                guard let patch = item["patch"] else { continue }
                paths.message(2) { entry in
                    entry.write(1, path)
                    entry.message(2) { item in item.message(8) { operation(patch, &$0) } }
                }
            }
        }
        writer.message(9) { definitions in
            for (name, schema) in document["definitions"]?.object ?? [:] { named(name, schema, 1, &definitions) }
        }
        return writer.bytes
    }

    private static func named(_ name: String, _ value: JSONValue, _ field: Int, _ writer: inout ProtobufWriter) {
        writer.message(field) { entry in
            entry.write(1, name)
            entry.message(2) { schema(value, &$0) }
        }
    }

    private static func operation(_ value: JSONValue, _ writer: inout ProtobufWriter) {
        writer.write(5, value["operationId"]?.string ?? "")
        for parameter in value["parameters"]?.array ?? [] where parameter["in"]?.string == "query" {
            writer.message(8) { item in
                item.message(1) { either in
                    either.message(2) { nonBody in
                        nonBody.message(3) { query in
                            query.write(2, "query")
                            query.write(4, parameter["name"]?.string ?? "")
                            query.write(6, parameter["type"]?.string ?? "")
                        }
                    }
                }
            }
        }
        writer.message(9) { _ in }
        extensions(value, 13, &writer)
    }

    private static func schema(_ value: JSONValue, _ writer: inout ProtobufWriter) {
        if let reference = value["$ref"]?.string { writer.write(1, reference) }
        if let format = value["format"]?.string { writer.write(2, format) }
        for name in value["required"]?.array ?? [] { writer.write(19, name.string ?? "") }
        if let element = value["additionalProperties"] {
            writer.message(21) { item in item.message(1) { schema(element, &$0) } }
        }
        if let type = value["type"]?.string { writer.message(22) { $0.write(1, type) } }
        if let items = value["items"] { writer.message(23) { item in item.message(1) { schema(items, &$0) } } }
        if let properties = value["properties"]?.object {
            writer.message(25) { list in
                for (name, property) in properties { named(name, property, 1, &list) }
            }
        }
        extensions(value, 31, &writer)
    }

    private static func extensions(_ value: JSONValue, _ field: Int, _ writer: inout ProtobufWriter) {
        for (name, extensionValue) in value.object ?? [:] where name.hasPrefix("x-") {
            writer.message(field) { entry in
                entry.write(1, name)
                // JSON is YAML.
                entry.message(2) { $0.write(2, extensionValue.jsonString()) }
            }
        }
    }
}

/// Writes the fields of one protobuf message.
struct ProtobufWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ number: Int, _ text: String) {
        tag(number)
        varint(UInt64(text.utf8.count))
        bytes += text.utf8
    }

    mutating func message(_ number: Int, _ body: (inout ProtobufWriter) -> Void) {
        var inner = ProtobufWriter()
        body(&inner)
        tag(number)
        varint(UInt64(inner.bytes.count))
        bytes += inner.bytes
    }

    /// All that is written here is length-delimited: wire type 2.
    private mutating func tag(_ number: Int) {
        varint(UInt64(number) << 3 | 2)
    }

    private mutating func varint(_ value: UInt64) {
        var value = value
        while value >= 0x80 {
            bytes.append(UInt8(value & 0x7f) | 0x80)
            value >>= 7
        }
        bytes.append(UInt8(value))
    }
}
