import KubeJSON
import Synchronization

/// `openapi-v2.json.gz` and `openapi-v3.json.gz`: the definitions whole, of paths the operations' names, and the names
/// of what each document of version 3 has.
struct OpenAPIReplay: Sendable {
    func lanes(_ directory: CorpusDirectory, _ selection: Selection) throws -> [Lane] {
        var units: [Lane.Unit] = []
        func add(_ id: String, _ kind: String, _ expected: JSONValue, _ got: @escaping Part) {
            let line = Line(file: "openapi", id: "openapi/\(id)", kind: kind, json: expected)
            guard selection.includes(line) else { return }
            units.append(
                Lane.Unit { server in
                    let (call, answer) = try await got(server)
                    return [line.result(Comparison().documents(expected, answer, kind), call)]
                })
        }
        let documents = Documents()
        let version2 = try directory.compressedDocument("openapi-v2.json.gz")
        for (name, definition) in version2["definitions"]?.object ?? [:] {
            add("v2/definitions/\(name)", "definition", definition) { server in
                try await documents.part(of: "/openapi/v2", server) {
                    $0["definitions"]?[name].map(Self.withoutDescriptions)
                }
            }
        }
        for (path, item) in version2["paths"]?.object ?? [:] {
            add("v2/paths\(path)", "path", Self.methods(item)) { server in
                try await documents.part(of: "/openapi/v2", server) { $0["paths"]?[path].map(Self.methods) }
            }
        }
        let version3 = try directory.compressedDocument("openapi-v3.json.gz")
        add("v3", "index", Self.keys(version3)) { server in
            try await documents.part(of: "/openapi/v3", server) { Self.keys($0["paths"]) }
        }
        for (path, document) in version3.object ?? [:] {
            add("v3/\(path)", "document", Self.contents(document)) { server in
                try await documents.part(of: "/openapi/v3/\(path)", server) { Self.contents($0) }
            }
        }
        return Lane.deal(units, to: 1) { _ in }
    }

    private typealias Part = @Sendable (CorpusServer) async throws -> (Call, JSONValue?)

    /// Documents of the server, each asked for once.
    private final class Documents: Sendable {
        private let known = Mutex<[String: JSONValue]>([:])

        func part(of path: String, _ server: CorpusServer, _ part: (JSONValue) -> JSONValue?) async throws
            -> (Call, JSONValue?)
        {
            let call = Call("GET", path)
            if let document = known.withLock({ $0[path] }) { return (call, part(document)) }
            let answer = try await server.send(call)
            let document = answer.isSuccess ? answer.json ?? .null : .null
            known.withLock { $0[path] = document }
            return (call, part(document))
        }
    }

    /// A schema without prose.
    private static func withoutDescriptions(_ schema: JSONValue) -> JSONValue {
        switch schema {
        case .object(let object):
            // A property may have the name; then it is a schema.
            let kept = object.filter { $0.key != "description" || $0.value.string == nil }
            return .object(kept.mapValues(withoutDescriptions))
        case .array(let array): return .array(array.map(withoutDescriptions))
        default: return schema
        }
    }

    /// The methods of a path, each with its operation's name.
    private static func methods(_ item: JSONValue) -> JSONValue {
        .object((item.object ?? [:]).filter { $0.value.object != nil }.mapValues { $0["operationId"] ?? .null })
    }

    private static func contents(_ document: JSONValue) -> JSONValue {
        ["paths": keys(document["paths"]), "schemas": keys(document["components"]?["schemas"])]
    }

    /// As an object, so that each key that is missing or too many is a difference of its own.
    private static func keys(_ object: JSONValue?) -> JSONValue {
        .object((object?.object ?? [:]).mapValues { _ in true })
    }
}
