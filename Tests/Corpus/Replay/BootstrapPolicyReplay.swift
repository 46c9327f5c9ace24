import KubeJSON

/// `bootstrap-rbac.json`: the roles and bindings that a new cluster has.
struct BootstrapPolicyReplay: Sendable {
    private static let group = "/apis/rbac.authorization.k8s.io/v1"

    func lanes(_ directory: CorpusDirectory, _ selection: Selection) throws -> [Lane] {
        let recorded = try directory.document("bootstrap-rbac.json").object ?? [:]
        var units: [Lane.Unit] = []
        for (resource, objects) in recorded {
            for object in objects.array ?? [] {
                let metadata = object["metadata"]
                guard let name = metadata?["name"]?.string else { continue }
                let scope = metadata?["namespace"]?.string.map { "/namespaces/\($0)" } ?? ""
                let line = Line(
                    file: "bootstrap-rbac", id: "bootstrap-rbac\(scope)/\(resource)/\(name)", kind: resource,
                    json: object)
                guard selection.includes(line) else { continue }
                let call = Call("GET", "\(Self.group)\(scope)/\(resource)/\(name)")
                units.append(Lane.Unit { server in [try await Self.replay(line, call, on: server)] })
            }
            let names = Line(
                file: "bootstrap-rbac", id: "bootstrap-rbac/\(resource)", kind: resource,
                json: .array((objects.array ?? []).compactMap { $0["metadata"]?["name"] }))
            guard selection.includes(names) else { continue }
            units.append(Lane.Unit { server in [try await Self.replayNames(names, resource, on: server)] })
        }
        return Lane.deal(units, to: 1) { _ in }
    }

    private static func replay(_ line: Line, _ call: Call, on server: CorpusServer) async throws -> LineResult {
        let comparison = Comparison()
        let answer = try await server.send(call)
        guard answer.status == 200, var got = answer.json else {
            return line.result([comparison.codes(200, "", answer)], call)
        }
        got["kind"] = nil
        got["apiVersion"] = nil
        return line.result(
            comparison.documents(line.json, comparison.cleaning.object(got, request: nil), "object"), call)
    }

    /// Nothing is there that upstream has not.
    private static func replayNames(_ line: Line, _ resource: String, on server: CorpusServer) async throws
        -> LineResult
    {
        let call = Call("GET", "\(group)/\(resource)")
        let items = try await server.send(call).json?["items"]?.array ?? []
        let names: ([JSONValue]) -> JSONValue = { .array(Set($0.compactMap(\.string)).sorted().map { .string($0) }) }
        let got = names(items.compactMap { $0["metadata"]?["name"] })
        return line.result(Comparison().documents(names(line.json.array ?? []), got, "names"), call)
    }
}
