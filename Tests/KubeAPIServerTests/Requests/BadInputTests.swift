import KubeAPI
import KubeJSON
import KubeServing
import TestSupport
import Testing

@testable import KubeAPIServer

/// What a client gets for what it should not have sent: upstream's code, reason, message and causes, and a connection
/// that goes on.
@Suite struct BadInputTests {
    private static let maps = "/api/v1/namespaces/default/configmaps"

    struct Case: Sendable, CustomStringConvertible {
        var method: String
        var target: String
        var body = ""
        var contentType: String? = "application/json"
        var code: Int
        var reason: String?
        var message: String
        /// `reason field`, of each cause.
        var causes: [String] = []

        var description: String { "\(method) \(target) \(body.prefix(40)): \(code)" }
    }

    private static let bodies: [Case] = [
        Case(
            method: "POST", target: maps, body: "{", code: 400, reason: "BadRequest",
            message: "the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json "
                + "parse error: unexpected end of JSON input ({)"),
        Case(
            method: "POST", target: maps, body: "", code: 400, reason: "BadRequest",
            message: "the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json "
                + "parse error: unexpected end of JSON input (<empty>)"),
        Case(
            method: "POST", target: maps, body: "xyz", code: 400, reason: "BadRequest",
            message: "(78797a)"),
        Case(
            method: "POST", target: maps, body: #"{"kind":"Nothing","apiVersion":"v1","metadata":{"name":"a"}}"#,
            code: 400,
            reason: "BadRequest",
            message:
                "Nothing in version \"v1\" cannot be handled as a ConfigMap: no kind \"Nothing\" is registered for "
                + "version \"v1\" in scheme \"pkg/api/legacyscheme/scheme.go:30\""),
        Case(
            method: "POST", target: maps, body: #"{"kind":"Deployment","apiVersion":"apps/v1"}"#, code: 400,
            reason: "BadRequest",
            message: "Deployment in version \"v1\" cannot be handled as a ConfigMap: converting (v1.Deployment) to "
                + "(core.ConfigMap): unknown conversion"),
        Case(
            method: "POST", target: "/api/v1/namespaces/default/events",
            body: #"{"kind":"Event","apiVersion":"events.k8s.io/v1"}"#, code: 400, reason: "BadRequest",
            message: "the API version in the data (events.k8s.io/v1) does not match the expected API version (v1)"),
        Case(
            method: "POST", target: maps, body: #"{"metadata":{"name":"a"},"data":[]}"#, code: 400,
            reason: "BadRequest",
            message:
                "ConfigMap in version \"v1\" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go "
                + "struct field ConfigMap.data of type"),
        Case(
            method: "POST", target: maps, body: "x", contentType: "text/plain", code: 415,
            reason: "UnsupportedMediaType",
            message:
                "the body of the request was in an unknown format - accepted media types include: application/json, "
                + "application/yaml, application/vnd.kubernetes.protobuf"),
        Case(
            method: "POST", target: maps, body: "not protobuf", contentType: "application/vnd.kubernetes.protobuf",
            code: 400, reason: "BadRequest", message: ""),
        Case(
            method: "POST", target: maps, body: "a: [", contentType: "application/yaml", code: 400,
            reason: "BadRequest", message: "error converting YAML to JSON"),
        Case(
            method: "PATCH", target: "\(maps)/present", body: "{}", contentType: "application/json", code: 415,
            reason: "UnsupportedMediaType",
            message: "415: Unsupported Media Type"),
        Case(
            method: "PATCH", target: "\(maps)/present", body: "[", contentType: "application/json-patch+json",
            code: 400,
            reason: "BadRequest", message: "error decoding patch"),
        Case(
            method: "PATCH", target: "\(maps)/present", body: "[]", contentType: "application/merge-patch+json",
            code: 400, reason: "BadRequest", message: "error decoding patch"),
        Case(
            method: "PATCH", target: "\(maps)/none", body: "{}", contentType: "application/merge-patch+json",
            code: 404, reason: "NotFound", message: "configmaps \"none\" not found"),
        Case(
            method: "PUT", target: "\(maps)/present", body: #"{"metadata":{"name":"other"}}"#, code: 400,
            reason: "BadRequest",
            message: "the name of the object (other) does not match the name on the URL (present)"),
        Case(
            method: "POST", target: maps, body: #"{"metadata":{"name":"a","namespace":"other"}}"#, code: 400,
            reason: "BadRequest",
            message: "the namespace of the provided object does not match the namespace sent on the request"),
        Case(
            method: "POST", target: maps, body: #"{"metadata":{"name":"A_b"}}"#, code: 422, reason: "Invalid",
            message: "ConfigMap \"A_b\" is invalid: metadata.name: Invalid value: \"A_b\": a lowercase RFC 1123 "
                + "subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with "
                + "an alphanumeric character",
            causes: ["FieldValueInvalid metadata.name"]),
        Case(
            method: "POST", target: maps, body: #"{"metadata":{}}"#, code: 422, reason: "Invalid",
            message: "metadata.name: Required value: name or generateName is required",
            causes: ["FieldValueRequired metadata.name"]),
        Case(
            method: "POST", target: maps,
            body: #"{"metadata":{"name":"a","labels":{"-":"x y"}},"data":{"a b":""}}"#, code: 422, reason: "Invalid",
            message: "ConfigMap \"a\" is invalid: [",
            causes: [
                "FieldValueInvalid metadata.labels", "FieldValueInvalid metadata.labels", "FieldValueInvalid data[a b]",
            ]),
        Case(
            method: "DELETE", target: "\(maps)/present", body: "{", code: 400, reason: "BadRequest",
            message: "couldn't get version/kind; json parse error: unexpected end of JSON input"),
    ]

    private static let queries: [Case] = [
        Case(
            method: "GET", target: "\(maps)?labelSelector=a%20in%20(", code: 400, reason: "BadRequest",
            message: "unable to parse requirement: found '', expected"),
        Case(
            method: "GET", target: "\(maps)?fieldSelector=data.k%3Dv", code: 400, reason: "BadRequest",
            message: #""data.k" is not a known field selector: only "metadata.name", "metadata.namespace""#),
        Case(
            method: "GET", target: "\(maps)?fieldSelector=x", code: 400, reason: "BadRequest",
            message: "invalid selector: 'x'; can't understand 'x'"),
        Case(
            method: "GET", target: "\(maps)?limit=many", code: 400, reason: "BadRequest",
            message: "strconv.ParseInt: parsing \"many\": invalid syntax"),
        Case(
            method: "GET", target: "\(maps)?watch=1&timeoutSeconds=soon", code: 400, reason: "BadRequest",
            message: "strconv.ParseInt: parsing \"soon\": invalid syntax"),
        Case(
            method: "GET", target: "\(maps)?resourceVersion=-1", code: 400, reason: "BadRequest",
            message: "strconv.ParseUint: parsing \"-1\": invalid syntax"),
        Case(
            method: "POST", target: "\(maps)?fieldValidation=Odd", body: "{}", code: 422, reason: "Invalid",
            message:
                "CreateOptions.meta.k8s.io \"\" is invalid: fieldValidation: Unsupported value: \"Odd\": supported "
                + "values: \"Ignore\", \"Strict\", \"Warn\"",
            causes: ["FieldValueNotSupported fieldValidation"]),
        Case(
            method: "PUT", target: "\(maps)/present?dryRun=Some", body: "{}", code: 422, reason: "Invalid",
            message:
                "UpdateOptions.meta.k8s.io \"\" is invalid: dryRun: Unsupported value: [\"Some\"]: supported values: "
                + "\"All\"",
            causes: ["FieldValueNotSupported dryRun"]),
        Case(
            method: "DELETE", target: "\(maps)/present?gracePeriodSeconds=x", code: 400, reason: "BadRequest",
            message: "strconv.ParseInt: parsing \"x\": invalid syntax"),
        Case(
            method: "DELETE", target: "\(maps)/present?propagationPolicy=Odd", code: 422, reason: "Invalid",
            message: "DeleteOptions.meta.k8s.io \"\" is invalid: propagationPolicy: Unsupported value: \"Odd\"",
            causes: ["FieldValueNotSupported propagationPolicy"]),
        Case(
            method: "GET", target: "/api/v1/namespaces/default/nothings", code: 404, reason: "NotFound",
            message: "the server could not find the requested resource"),
        Case(
            method: "GET", target: "\(maps)/none", code: 404, reason: "NotFound",
            message: "configmaps \"none\" not found"),
        Case(
            method: "DELETE", target: "/api/v1/namespaces", code: 405, reason: "MethodNotAllowed",
            message: "the server does not allow this method on the requested resource"),
        Case(
            method: "PUT", target: maps, body: "{}", code: 405, reason: "MethodNotAllowed",
            message: "the server does not allow this method on the requested resource"),
        Case(
            method: "POST", target: "\(maps)/present", body: "{}", code: 405, reason: "MethodNotAllowed",
            message: "the server does not allow this method on the requested resource"),
        Case(
            method: "PATCH", target: maps, body: "{}", contentType: "application/merge-patch+json", code: 405,
            reason: "MethodNotAllowed", message: "the server does not allow this method on the requested resource"),
        Case(
            method: "POST", target: "/api/v1/configmaps", body: #"{"metadata":{"name":"a"}}"#, code: 405,
            reason: "MethodNotAllowed", message: "the server does not allow this method on the requested resource"),
        Case(
            method: "DELETE", target: "/api/v1/configmaps", code: 405, reason: "MethodNotAllowed",
            message: "the server does not allow this method on the requested resource"),
        Case(
            method: "GET", target: "/api/v1/configmaps/present", code: 404, reason: "NotFound",
            message: "the server could not find the requested resource"),
        Case(
            method: "OPTIONS", target: "\(maps)/present", code: 405, reason: "MethodNotAllowed",
            message: "the server does not allow this method on the requested resource"),
    ]

    @Test("a connection remains usable after every kind of bad request", arguments: ["bodies", "queries"])
    func sweep(of kind: String) async throws {
        let cases = kind == "bodies" ? Self.bodies : Self.queries
        let server = try await TestServer()
        try await server.client.create(
            ConfigMap {
                $0.metadata.namespace = "default"
                $0.metadata.name = "present"
            })
        try await withSocket(server) { address in
            let client = PlainClient(raw: try await RawClient.connect(to: address))
            for one in cases {
                let answer = try await client.send(one.method, one.target, one.body, contentType: one.contentType)
                let status = answer.body
                #expect(answer.status == one.code, "\(one)")
                #expect(status["kind"] == "Status" && status["apiVersion"] == "v1", "\(one): \(answer.text)")
                #expect(status["status"] == "Failure" && status["code"]?.integer == Int64(one.code), "\(one)")
                #expect(status["reason"]?.string == one.reason, "\(one)")
                let message = status["message"]?.string ?? ""
                #expect(one.message.isEmpty ? !message.isEmpty : message.contains(one.message), "\(one): \(message)")
                let causes = (status["details"]?["causes"]?.array ?? []).map {
                    "\($0["reason"]?.string ?? "") \($0["field"]?.string ?? "")"
                }
                #expect(causes == one.causes, "\(one)")
            }
            #expect(try await client.send("GET", "\(Self.maps)/present").status == 200)
            await client.raw.close()
        }
    }

    @Test("an unknown path is 404 without a Status", arguments: ["/nothing", "/apis/example.com/v1/things"])
    func unknownPaths(path: String) async throws {
        let server = try await TestServer()
        try await withSocket(server) { address in
            let client = PlainClient(raw: try await RawClient.connect(to: address))
            let answer = try await client.send("GET", path)
            #expect(answer.status == 404)
            #expect(answer.text == "404 page not found\n")
            await client.raw.close()
        }
    }

    @Test("a body of 3 MiB is accepted, one byte more is 413 with upstream's message")
    func bodyLimit() async throws {
        let server = try await TestServer()
        try await withSocket(server) { address in
            let limit = 3 * 1024 * 1024
            func body(_ size: Int) -> String {
                let prefix = #"{"metadata":{"name":"a"},"data":{"k":""#
                return prefix + String(repeating: "x", count: size - prefix.utf8.count - 3) + #""}}"#
            }
            let client = PlainClient(raw: try await RawClient.connect(to: address))
            // Large enough for the server, too large for a config map.
            let taken = try await client.send("POST", Self.maps, body(limit))
            #expect(taken.status == 422)
            await client.raw.close()

            let other = PlainClient(raw: try await RawClient.connect(to: address))
            let refused = try await other.send("POST", Self.maps, body(limit + 1))
            #expect(refused.status == 413)
            #expect(refused.body["reason"] == "RequestEntityTooLarge")
            #expect(refused.body["message"] == "Request entity too large: limit is 3145728")
            await other.raw.close()
        }
    }
}
