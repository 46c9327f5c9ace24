import KubeAPI
import KubeJSON

/// Encodes an OpenAPI 2 document as gnostic's protobuf message `openapi.v2.Document`, which old clients read:
/// https://github.com/google/gnostic-models/blob/main/openapiv2/OpenAPIv2.proto
///
/// Only the parts that clients use are written: the definitions, and the patch operations of the paths, whose
/// parameters show which kinds support dry run (`kubectl diff`, `--dry-run=server`).
enum OpenAPIProtobuf {
    static func encode(_ document: JSONValue) -> [UInt8] {
        var writer = ProtobufWriter()
        writer.write(1, document["swagger"]?.string ?? "")
        writer.delimited(2) { info in
            info.write(1, document["info"]?["title"]?.string ?? "")
            info.write(2, document["info"]?["version"]?.string ?? "")
        }
        writer.delimited(8) { paths in
            for (path, item) in document["paths"]?.object ?? [:] {
                guard let patch = item["patch"] else { continue }
                paths.delimited(2) { entry in
                    entry.write(1, path)
                    entry.delimited(2) { item in item.delimited(8) { operation(patch, &$0) } }
                }
            }
        }
        writer.delimited(9) { definitions in
            for (name, schema) in document["definitions"]?.object ?? [:] { named(name, schema, 1, &definitions) }
        }
        return writer.finish()
    }

    private static func named(_ name: String, _ value: JSONValue, _ field: Int, _ writer: inout ProtobufWriter) {
        writer.delimited(field) { entry in
            entry.write(1, name)
            entry.delimited(2) { schema(value, &$0) }
        }
    }

    private static func operation(_ value: JSONValue, _ writer: inout ProtobufWriter) {
        writer.write(5, value["operationId"]?.string ?? "")
        for parameter in value["parameters"]?.array ?? [] where parameter["in"]?.string == "query" {
            writer.delimited(8) { item in
                item.delimited(1) { either in
                    either.delimited(2) { nonBody in
                        nonBody.delimited(3) { query in
                            query.write(2, "query")
                            query.write(4, parameter["name"]?.string ?? "")
                            query.write(6, parameter["type"]?.string ?? "")
                        }
                    }
                }
            }
        }
        writer.delimited(9) { _ in }
        extensions(value, 13, &writer)
    }

    private static func schema(_ value: JSONValue, _ writer: inout ProtobufWriter) {
        if let reference = value["$ref"]?.string { writer.write(1, reference) }
        if let format = value["format"]?.string { writer.write(2, format) }
        for name in value["required"]?.array ?? [] { writer.write(19, name.string ?? "") }
        if let element = value["additionalProperties"] {
            writer.delimited(21) { item in item.delimited(1) { schema(element, &$0) } }
        }
        if let type = value["type"]?.string { writer.delimited(22) { $0.write(1, type) } }
        if let items = value["items"] { writer.delimited(23) { item in item.delimited(1) { schema(items, &$0) } } }
        if let properties = value["properties"]?.object {
            writer.delimited(25) { list in
                for (name, property) in properties { named(name, property, 1, &list) }
            }
        }
        extensions(value, 31, &writer)
    }

    private static func extensions(_ value: JSONValue, _ field: Int, _ writer: inout ProtobufWriter) {
        for (name, extensionValue) in value.object ?? [:] where name.hasPrefix("x-") {
            writer.delimited(field) { entry in
                entry.write(1, name)
                // The field is YAML, of which JSON is a subset.
                entry.delimited(2) { $0.write(2, extensionValue.jsonString()) }
            }
        }
    }
}
