import KubeJSON
import KubeSupport

/// What the write files need to be there, and how they clean up.
struct WritesEnvironment: Sendable {
    /// How long custom resources may take until they are served.
    private static let servingLimit = Duration.seconds(2)

    private let requests: [JSONValue]

    init(_ directory: CorpusDirectory) throws {
        requests = try directory.lines("writes-setup.jsonl")
    }

    func prepare(_ server: CorpusServer) async throws {
        for request in requests {
            guard let method = request["method"]?.string, let path = request["path"]?.string else { continue }
            _ = try await server.send(Call(method, path, body: CanonicalJSON.body(request["body"])))
        }
        let clock = ContinuousClock()
        let limit = clock.now + Self.servingLimit
        for resource in ["widgets", "gauges"] {
            let path = "/apis/corpus.example.com/v1/namespaces/corpus/\(resource)"
            while try await !server.send(Call("GET", path)).isSuccess, clock.now < limit {
                try await Task.sleep(for: .milliseconds(50))
            }
        }
    }
}

extension CorpusServer {
    /// Deletes an object and what keeps it from going.
    func deleteForGood(_ path: String) async throws {
        let options: JSONValue = [
            "apiVersion": "v1", "kind": "DeleteOptions", "gracePeriodSeconds": 0, "propagationPolicy": "Background",
        ]
        var call = Call("DELETE", path, body: CanonicalJSON.bytes(options))
        for _ in 0..<3 {
            guard try await send(call).status != 404 else { return }
            let left = try await send(Call("GET", path))
            guard left.isSuccess, let object = left.json else { return }
            if object["spec"]?["finalizers"] != nil, object["kind"] == "Namespace" {
                var finalized = object
                finalized["spec"]?["finalizers"] = []
                _ = try await send(Call("PUT", "\(path)/finalize", body: CanonicalJSON.bytes(finalized)))
            }
            call = Call(
                "PATCH", path, body: Array(#"{"metadata":{"finalizers":null}}"#.utf8),
                contentType: "application/merge-patch+json")
            _ = try await send(call)
            call = Call("DELETE", path, body: CanonicalJSON.bytes(options))
        }
    }
}

/// The base documents of the write files.
struct BaseDocuments: Sendable {
    struct Document: Sendable {
        let kind: String
        /// Where it is sent.
        let path: String
        let method: String
        let body: JSONValue
    }

    private let index: JSONValue
    private let directory: CorpusDirectory

    init(_ directory: CorpusDirectory) throws {
        self.directory = directory
        index = try directory.document("objects/index.json")
    }

    func document(_ name: String) throws -> Document {
        guard let entry = index[name], let path = entry["path"]?.string, let kind = entry["kind"]?.string else {
            throw CorpusError("objects/index.json says nothing of \(name)")
        }
        return Document(
            kind: kind, path: path, method: entry["method"]?.string ?? "POST",
            body: try directory.document("objects/\(name).json"))
    }
}
