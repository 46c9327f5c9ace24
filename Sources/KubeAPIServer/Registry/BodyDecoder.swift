import KubeAPI
import KubeJSON

/// Decodes request bodies to typed objects, with upstream's error messages.
struct BodyDecoder<Object: KubeStruct>: Sendable {
    let kind: GroupVersionKind
    var source = Source.body
    /// The kind of objects without their own Swift type.
    var dynamicKind: DynamicKind?
    /// Removes unknown fields and returns their paths. Nil for types whose decoder ignores unknown fields.
    var prune: (@Sendable (inout Object) -> [String])?

    /// The source of an object, which determines the text of messages.
    enum Source: Sendable {
        case body
        /// A patched object. Messages don't contain the kind.
        case patch
        /// The result of a strategic merge, which upstream does not decode from JSON.
        case strategicMerge
    }

    struct Decoded {
        var object: Object
        /// Upstream's messages about unknown and duplicate fields.
        var problems: [String]
    }

    /// Converts the body to JSON. Throws 415 for an unsupported media type.
    static func json(_ body: [UInt8], contentType: String?) throws(StatusError) -> [UInt8] {
        try read(body, contentType: contentType).json
    }

    /// Converts the body to JSON and returns the problems that strict field validation reports about the original form.
    static func read(_ body: [UInt8], contentType: String?) throws(StatusError) -> RequestBody {
        let mediaType = contentType?.split(separator: ";").first.map { $0.trimming(" ").lowercased() } ?? ""
        switch mediaType {
        case "", "application/json", "*/*": return RequestBody(json: body)
        case "application/vnd.kubernetes.protobuf":
            do throws(ProtobufError) {
                return RequestBody(json: try ProtobufEnvelope(body).json(as: Object.self))
            } catch {
                throw .badRequest(error.description)
            }
        case "application/yaml":
            do throws(YAMLError) {
                var repeatedKeys: [String] = []
                let value = try YAML.parse(String(decoding: body, as: UTF8.self), repeatedKeys: &repeatedKeys)
                return RequestBody(json: value.json(), repeatedKeys: repeatedKeys)
            } catch {
                throw .badRequest("error converting YAML to JSON: \(error)")
            }
        default:
            throw StatusError(
                .unsupportedMediaType,
                "the body of the request was in an unknown format - accepted media types include: application/json, "
                    + "application/yaml, application/vnd.kubernetes.protobuf")
        }
    }

    /// Decodes an object, which must be of this kind.
    func decode(_ json: [UInt8], validation: WriteRequest.FieldValidation) throws(StatusError) -> Decoded {
        try decode(RequestBody(json: json), validation: validation)
    }

    func decode(_ body: RequestBody, validation: WriteRequest.FieldValidation) throws(StatusError) -> Decoded {
        let json = body.json
        let result: Result<Reading, JSONError> = json.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer)
            do throws(JSONError) {
                let object = try Object(from: &reader)
                try reader.finish()
                let meta = TypeMeta(apiVersion: reader.apiVersion ?? "", kind: reader.kind ?? "")
                return .success(Reading(object: object, meta: meta, problems: reader.fieldProblems))
            } catch {
                return .failure(error)
            }
        }
        switch result {
        case .failure(let error):
            try checkKind(json)
            throw failure(error, json)
        case .success(let reading):
            // The decoder of a type that is not a kind does not report the fields that it read.
            let table = dynamicKind?.fieldTable ?? Object.fieldTable
            if table.kinds.isEmpty { try checkKind(json) } else { try check(reading.meta) }
            var object = reading.object
            let unknown = prune?(&object) ?? []
            guard validation != .ignore else { return Decoded(object: object, problems: []) }
            let problems = describe(reading.problems, json) + unknown.map { "unknown field \"\($0)\"" }
            guard validation == .strict else {
                return Decoded(object: object, problems: body.repeatedKeys + problems)
            }
            let yaml = body.repeatedKeys.isEmpty ? [] : [YAML.error(repeatedKeys: body.repeatedKeys).description]
            guard yaml.isEmpty, problems.isEmpty else {
                throw .badRequest("\(prefix)strict decoding error: \((yaml + problems).joined(separator: ", "))")
            }
            return Decoded(object: object, problems: [])
        }
    }

    private struct Reading {
        let object: Object
        let meta: TypeMeta
        let problems: [JSONFieldProblem]
    }

    /// Returns the messages without duplicates, in the order of the document.
    private func describe(_ problems: [JSONFieldProblem], _ json: [UInt8]) -> [String] {
        guard !problems.isEmpty else { return [] }
        let problems = problems.sorted { $0.offset < $1.offset }
        let paths = JSONPath.enclosing(offsets: problems.map(\.offset), in: json)
        var seen: Set<String> = []
        return zip(problems, paths).compactMap { problem, path in
            let text = "\(problem.code == .unknown ? "unknown" : "duplicate") field \"\(path)\""
            return seen.insert(text).inserted ? text : nil
        }
    }

    private var prefix: String { prefix(kind) }

    private func prefix(_ found: GroupVersionKind) -> String {
        source != .body ? "" : "\(found.kind) in version \"\(found.version)\" cannot be handled as a \(kind.kind): "
    }

    private func checkKind(_ json: [UInt8]) throws(StatusError) {
        let found: TypeMeta
        do {
            found = try TypeMeta(json: json)
        } catch {
            throw .badRequest(
                "the object provided is unrecognized (must be of type \(kind.kind)): couldn't get version/kind; json "
                    + "parse error: \(GoTypes.typeMetaMismatch(error, in: json) ?? error.message) "
                    + "(\(Self.summary(json)))")
        }
        try check(found)
    }

    private func check(_ found: TypeMeta) throws(StatusError) {
        // An absent kind or API version defaults to that of the path.
        let apiVersion = found.apiVersion.isEmpty ? kind.apiVersion : found.apiVersion
        let foundKind = GroupVersionKind(
            apiVersion: apiVersion, kind: found.kind.isEmpty ? kind.kind : found.kind)
        guard foundKind != kind else { return }
        if dynamicKind != nil {
            guard foundKind.kind == kind.kind else {
                throw .invalid(kind, "", [.invalid(FieldPath("kind"), foundKind.kind, "must be \(kind.kind)")])
            }
            throw Self.versionMismatch(apiVersion, kind)
        }
        let prefix = prefix(foundKind)
        guard KubeTypes.type(of: foundKind) != nil else {
            throw .badRequest(
                "\(prefix)no kind \"\(foundKind.kind)\" is registered for version \"\(apiVersion)\" in scheme "
                    + "\"pkg/api/legacyscheme/scheme.go:30\"")
        }
        guard foundKind.kind == kind.kind else {
            throw .badRequest(
                "\(prefix)converting (\(foundKind.version).\(foundKind.kind)) to (\(Self.package(of: kind)).\(kind.kind)): "
                    + "unknown conversion")
        }
        throw Self.versionMismatch(apiVersion, kind)
    }

    private static func versionMismatch(_ apiVersion: String, _ kind: GroupVersionKind) -> StatusError {
        .badRequest(
            "the API version in the data (\(apiVersion)) does not match the expected API version (\(kind.apiVersion))")
    }

    /// Returns the name of upstream's Go package with the internal version of the kind, for messages.
    private static func package(of kind: GroupVersionKind) -> String {
        if kind.group.isEmpty || kind.group == "events.k8s.io" { return "core" }
        return kind.group.split(separator: ".").first.map(String.init) ?? kind.group
    }

    /// Returns the beginning of a body for messages: unchanged if it looks like JSON, else in hexadecimal.
    private static func summary(_ body: [UInt8]) -> String {
        let length = 30
        guard let first = body.first else { return "<empty>" }
        let suffix = body.count > length ? " ..." : ""
        if first == UInt8(ascii: "{") { return String(decoding: body.prefix(length), as: UTF8.self) + suffix }
        let digits = body.prefix(length).map { byte in
            (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
        }
        return digits.joined() + suffix
    }

    private func failure(_ error: JSONError, _ json: [UInt8]) -> StatusError {
        if source == .strategicMerge, let text = GoTypes.conversion(error, in: json, as: Object.self) {
            return .badRequest(text)
        }
        if let mismatch = GoTypes.mismatch(error, in: json, as: Object.self, kind: kind.kind) {
            return .badRequest(prefix + mismatch)
        }
        if case .invalidValue = error.code { return .badRequest("\(prefix)\(error.message)") }
        return .badRequest("\(prefix)json parse error: \(error.message)")
    }
}

extension Substring {
    fileprivate func trimming(_ character: Character) -> String {
        var text = self
        while text.first == character { text.removeFirst() }
        while text.last == character { text.removeLast() }
        return String(text)
    }
}
