import KubeAPI
import KubeJSON

/// `discovery.json`: the discovery documents of a server with the default APIs, and the paths beside resources.
struct DiscoveryReplay: Sendable {
    func lanes(_ directory: CorpusDirectory, _ selection: Selection) throws -> [Lane] {
        let recorded = try directory.document("discovery.json")
        var units: [Lane.Unit] = []
        func add(_ id: String, _ kind: String, _ json: JSONValue, _ run: @escaping Replay) {
            let line = Line(file: "discovery", id: id, kind: kind, json: json)
            guard selection.includes(line) else { return }
            units.append(Lane.Unit { server in [try await run(line, server)] })
        }
        for (name, document) in recorded["defaults"]?.object ?? [:] {
            if name.contains(" aggregated ") {
                add("discovery/\(name)", "aggregated", document, Self.aggregated(name))
            } else {
                add("discovery/\(name)", "document", document, Self.document(name))
                add("discovery/protobuf\(name)", "protobuf", document, Self.protobuf(name))
            }
        }
        for entry in recorded["nonResource"]?.array ?? [] {
            guard let path = entry["path"]?.string else { continue }
            for caller in ["admin", "anonymous"] {
                guard let expected = entry[caller] else { continue }
                add("nonresource/\(caller)\(path)", "nonResource", expected, Self.nonResource(path, caller))
            }
        }
        add("discovery/version", "document", recorded["versionKeys"] ?? .null, Self.versionKeys)
        return Lane.deal(units, to: 1) { _ in }
    }

    private typealias Replay = @Sendable (Line, CorpusServer) async throws -> LineResult

    private static func document(_ path: String) -> Replay {
        { line, server in
            let call = Call("GET", path)
            let answer = try await server.send(call)
            guard answer.status == 200 else { return line.result([Comparison().codes(200, "", answer)], call) }
            return line.result(Comparison().documents(line.json, cleaned(answer.json), "document"), call)
        }
    }

    /// The same document, as it is read from protobuf.
    private static func protobuf(_ path: String) -> Replay {
        { line, server in
            var call = Call("GET", path)
            call.headers.replaceOrAdd(name: "Accept", value: "application/vnd.kubernetes.protobuf")
            let answer = try await server.send(call)
            guard answer.status == 200 else { return line.result([Comparison().codes(200, "", answer)], call) }
            guard let envelope = try? ProtobufEnvelope(answer.body) else {
                let difference = Difference("not served as protobuf", at: "", expected: nil, got: .string(answer.text))
                return line.result([difference], call)
            }
            let types: [String: any KubeStruct.Type] = [
                "APIVersions": APIVersions.self, "APIGroupList": APIGroupList.self, "APIGroup": APIGroup.self,
                "APIResourceList": APIResourceList.self,
            ]
            guard let type = types[envelope.kind], var json = try? JSONValue(json: envelope.json(as: type)) else {
                return line.failure("protobuf of \(envelope.kind) that can't be read")
            }
            // An empty text of protobuf is one that is left out of JSON.
            if json["apiVersion"] == "" { json["apiVersion"] = nil }
            return line.result(Comparison().documents(line.json, cleaned(json), "protobuf"), call)
        }
    }

    private static func aggregated(_ name: String) -> Replay {
        { line, server in
            let parts = name.split(separator: " ")
            var call = Call("GET", String(parts[0]))
            let form = "g=apidiscovery.k8s.io;v=\(parts[2]);as=APIGroupDiscoveryList"
            call.headers.replaceOrAdd(name: "Accept", value: "application/json;\(form)")
            let answer = try await server.send(call)
            let status = Int(line.json["status"]?.integer ?? 200)
            guard answer.status == status else { return line.result([Comparison().codes(status, "", answer)], call) }
            var got: JSONValue = ["status": .integer(Int64(answer.status))]
            got["contentType"] = answer.headers.first(name: "Content-Type").map { .string($0) }
            got["body"] = line.json["body"] == "Status" ? answer.json?["kind"] : cleaned(answer.json)
            return line.result(Comparison().documents(line.json, got, "aggregated"), call)
        }
    }

    private static func nonResource(_ path: String, _ caller: String) -> Replay {
        { line, server in
            let call = Call("GET", path, caller: caller == "admin" ? .administrator : .anonymous)
            let watch = try await server.open(call)
            // Some of them are watches.
            let answer = await watch?.answer(within: .seconds(10)) ?? Answer(status: 400)
            let code = Int(line.json["code"]?.integer ?? 0)
            let message = line.json["message"]?.string
            guard answer.status == code else {
                return line.result([Comparison().codes(code, message ?? "", answer)], call)
            }
            var got: JSONValue = ["code": .integer(Int64(answer.status))]
            got["contentType"] = answer.headers.first(name: "Content-Type").map { .string($0) }
            if message != nil { got["message"] = answer.json?["message"] ?? .string(answer.text) }
            if let body = line.json["body"] {
                // The checks of a verbose answer have no order.
                let lines = answer.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
                got["body"] = body.array == nil ? .string(answer.text) : .array(lines.sorted().map { .string($0) })
            }
            return line.result(Comparison().documents(line.json, got, "nonResource"), call)
        }
    }

    private static let versionKeys: Replay = { line, server in
        let call = Call("GET", "/version")
        let keys = try await server.send(call).json?.object?.keys.sorted() ?? []
        return line.result(Comparison().documents(line.json, .array(keys.map { .string($0) }), "version"), call)
    }

    /// A document with a mark where it names its server's address.
    private static func cleaned(_ document: JSONValue?) -> JSONValue? {
        guard var document, let addresses = document["serverAddressByClientCIDRs"]?.array else { return document }
        document["serverAddressByClientCIDRs"] = .array(
            addresses.map { address in
                var address = address
                if address["serverAddress"]?.string?.isEmpty == false { address["serverAddress"] = "<address>" }
                return address
            })
        return document
    }
}
