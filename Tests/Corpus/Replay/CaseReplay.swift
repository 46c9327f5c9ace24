import KubeJSON
import KubeSupport
import NIOHTTP1

/// The files of cases: `tables`, `reads`, `selectors`, `admission`, `authorization`.
struct CaseReplay: Sendable {
    /// How many cases run at a time: most of them wait.
    private static let width = 24
    /// How long a step that is repeated may take; what is to become true within this server does so at once.
    private static let untilLimit = Duration.seconds(2)

    func lanes(_ directory: CorpusDirectory, _ file: String, _ selection: Selection) throws -> [Lane] {
        var units: [Lane.Unit] = []
        for (number, json) in try directory.lines("\(file).jsonl").enumerated() {
            guard let id = json["id"]?.string, json["steps"] != nil else { continue }
            let line = Line(file: file, id: id, kind: Self.kind(file, id), json: json)
            guard selection.includes(line) else { continue }
            let namespace = "case-\(number)"
            units.append(
                Lane.Unit(isSerial: json["serial"]?.bool == true) { server in
                    [try await self.replay(line, namespace, on: server)]
                })
        }
        return units.isEmpty ? [] : [Lane(prepare: Self.prepare, units: units, width: Self.width)]
    }

    /// What cases are grouped by: `table/pods/…` and `field/pods/…` are of pods, `podsecurity/…` is of itself.
    private static func kind(_ file: String, _ id: String) -> String {
        let parts = id.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard file != "admission", file != "authorization", parts.count > 1 else { return String(parts.first ?? "") }
        return file == "reads" ? String(parts[1]) : parts.prefix(2).joined(separator: "/")
    }

    /// The service accounts that a controller makes.
    @Sendable private static func prepare(_ server: CorpusServer) async throws {
        for namespace in ["default", "kube-system", "kube-public", "kube-node-lease"] {
            try await addAccount(namespace, server)
        }
    }

    private static func addAccount(_ namespace: String, _ server: CorpusServer) async throws {
        let account: JSONValue = ["metadata": ["name": "default"]]
        _ = try await server.send(
            Call("POST", "/api/v1/namespaces/\(namespace)/serviceaccounts", body: CanonicalJSON.bytes(account)))
    }

    private func replay(_ line: Line, _ namespace: String, on server: CorpusServer) async throws -> LineResult {
        var template = Template(namespace: namespace, run: "run-\(namespace)")
        if line.json["ns"]?.bool != false {
            var object: JSONValue = ["metadata": ["name": .string(namespace)]]
            if let labels = line.json["nslabels"] { object["metadata"]?["labels"] = template.value(labels) }
            _ = try await server.send(Call("POST", "/api/v1/namespaces", body: CanonicalJSON.bytes(object)))
            try await Self.addAccount(namespace, server)
        }
        let comparison = CaseComparison(issuer: server.issuer, only: line.json["only"]?.string.map(template.text))
        let steps = zip(line.json["steps"]?.array ?? [], line.json["expect"]?.array ?? [])
        var calls: [Call] = []
        var differences: [Difference] = []
        for (index, (step, expected)) in steps.enumerated() where differences.isEmpty {
            let call = try Self.call(step, template)
            calls.append(call)
            let answer = try await Self.answer(to: call, step, on: server)
            for (name, path) in step["save"]?.object ?? [:] {
                template.saved[name] = answer.json?.value(atPath: path.string ?? "")?.plainText
            }
            differences = comparison.differences(step, template.value(expected), answer)
                .map { $0.prefixed("step \(index): ") }
        }
        for path in line.json["cleanup"]?.array?.compactMap(\.string) ?? [] {
            try await server.deleteForGood(template.text(path))
        }
        return line.result(differences, calls)
    }

    private static func answer(to call: Call, _ step: JSONValue, on server: CorpusServer) async throws -> Answer {
        if let seconds = step["sleep"]?.seconds { try await Task.sleep(for: seconds) }
        if let seconds = step["watch"]?.seconds {
            guard let watch = try await server.open(call) else { return Answer(status: 400) }
            return await watch.answer(within: call.path.contains("timeoutSeconds=") ? seconds * 8 : seconds)
        }
        var answer = try await server.send(call)
        if let status = step["until"]?.integer {
            let clock = ContinuousClock()
            let limit = clock.now + untilLimit
            while answer.status != status, clock.now < limit {
                try await Task.sleep(for: .milliseconds(50))
                answer = try await server.send(call)
            }
        }
        return answer
    }

    private static func call(_ step: JSONValue, _ template: Template) throws -> Call {
        let headers = step["h"]?.object ?? [:]
        var caller = CorpusServer.Caller.administrator
        if step["auth"]?.bool == false || headers["Authorization"] != nil { caller = .anonymous }
        if let certificate = step["cert"] { caller = .certificate(ClientCertificate(recorded: certificate)) }
        let body = step["b"].map(template.value)
        var call = Call(
            step["m"]?.string ?? "GET", template.text(step["p"]?.string ?? "/"), body: CanonicalJSON.body(body),
            caller: caller)
        for (name, value) in headers {
            call.headers.remove(name: name)
            for text in value.array ?? [value] {
                if let text = text.string { call.headers.add(name: name, value: template.text(text)) }
            }
        }
        if let identity = step["as"] { call.headers.impersonate(template.value(identity)) }
        return call
    }
}

extension Exchange {
    /// The answer once it has ended, or what has come of it after `limit`.
    func answer(within limit: Duration) async -> Answer {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.waitForEnd() }
            group.addTask {
                try? await Task.sleep(for: limit)
                self.close()
            }
            await group.next()
            group.cancelAll()
        }
        return answer
    }
}

extension HTTPHeaders {
    /// Asks to act as `identity`: `user`, `groups`, `uid`, `extra`.
    fileprivate mutating func impersonate(_ identity: JSONValue) {
        if let user = identity["user"]?.string { add(name: "Impersonate-User", value: user) }
        for group in identity["groups"]?.array ?? [] {
            add(name: "Impersonate-Group", value: group.string ?? "")
        }
        if let uid = identity["uid"]?.string { add(name: "Impersonate-Uid", value: uid) }
        for (key, values) in identity["extra"]?.object ?? [:] {
            let name = "Impersonate-Extra-\(key.split(separator: "/").joined(separator: "%2F"))"
            for value in values.array ?? [values] { add(name: name, value: value.string ?? "") }
        }
    }
}

extension ClientCertificate {
    /// From a case: a `subject` in openssl's form, `ca`, `eku`, `san`, `days`, `future`.
    init(recorded: JSONValue) {
        self.init()
        for part in (recorded["subject"]?.string ?? "").split(separator: "/") {
            let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
            guard pair.count == 2 else { continue }
            switch pair[0] {
            case "CN": commonName = pair[1]
            case "O": organizations.append(pair[1])
            case "OU": organizationalUnits.append(pair[1])
            default: uid = pair[1]
            }
        }
        if let name = recorded["ca"]?.string { signer = Signer(rawValue: name) ?? .cluster }
        if let usage = recorded["eku"]?.string { self.usage = usage }
        if let name = recorded["san"]?.string, name.hasPrefix("DNS:") { dnsName = String(name.dropFirst(4)) }
        if recorded["future"]?.bool == true { validity = .future }
        if let days = recorded["days"]?.integer, days < 0 { validity = .past }
    }
}

extension JSONValue {
    /// The value at a path such as `a.0.b`, in which `~1` is a dot within a key.
    func value(atPath path: String) -> JSONValue? {
        var value = self
        for part in path.split(separator: ".") {
            let key = part.split(separator: "~1", omittingEmptySubsequences: false).joined(separator: ".")
            let next = value[key] ?? Int64(key).flatMap { value[element: .integer($0)] }
            guard let next else { return nil }
            value = next
        }
        return value
    }

    fileprivate var plainText: String? { string ?? integer.map { String($0) } }

    fileprivate var seconds: Duration? {
        switch self {
        case .integer(let seconds): .seconds(seconds)
        case .number(let seconds): .seconds(seconds)
        default: nil
        }
    }
}
