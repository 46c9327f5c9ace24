import KubeAPI
import KubeJSON
import KubeStore
import KubeSupport
import Testing

@testable import KubeAPIServer

/// A server with the admission plugins of pods, services and storage, to which tests send objects as clients do.
struct KindServer {
    let server: TestServer

    init() async throws {
        let range = try #require(CIDR("10.96.0.0/24"))
        let store = MemoryStore()
        server = try await TestServer(
            store: store,
            plugins: { cache, catalogue in
                [
                    PriorityAdmission(cache: cache, catalogue: catalogue),
                    DefaultStorageClass(cache: cache, catalogue: catalogue), StorageObjectInUseProtection(),
                    PersistentVolumeClaimResize(cache: cache, catalogue: catalogue),
                    RuntimeClassAdmission(cache: cache, catalogue: catalogue), TaintNodesByCondition(),
                    SystemPriorityProtection(),
                ]
            },
            allocators: { [ServiceAllocator(cache: $0, catalogue: $1, store: store, range: range)] })
    }

    struct Answer {
        let status: Int
        let object: JSONValue

        var message: String { object["message"]?.string ?? "" }

        /// The causes of the error as `field: text`.
        var causes: [String] {
            (object["details"]?["causes"]?.array ?? []).map {
                "\($0["field"]?.string ?? ""): \($0["message"]?.string ?? "")"
            }
        }

        /// The value at `path`, whose parts are names and indexes.
        subscript(_ path: String) -> JSONValue? {
            path.split(separator: ".").reduce(object) { value, part in
                Int(part).map { index in value?.array.flatMap { index < $0.count ? $0[index] : nil } }
                    ?? value?[String(part)]
            }
        }
    }

    func send(
        _ method: String, _ path: String, _ body: String = "", type: String = "application/json"
    ) async throws -> Answer {
        let answer = try await server.send(method, path, body: body, contentType: type)
        return Answer(status: answer.status, object: try JSONValue(json: answer.body))
    }

    func create(_ path: String, _ body: String) async throws -> Answer { try await send("POST", path, body) }

    func patch(_ path: String, _ body: String) async throws -> Answer {
        try await send("PATCH", path, body, type: "application/merge-patch+json")
    }

    /// Creates a pod, with a container when the specification names none.
    func createPod(_ name: String = "p", _ spec: String) async throws -> Answer {
        let all =
            spec.contains("\"containers\"") ? spec : "\(spec.dropLast())\(spec == "{}" ? "" : ",")\(Self.containers)}"
        return try await create(Self.pods, #"{"metadata":{"name":"\#(name)"},"spec":\#(all)}"#)
    }

    private static let containers = #""containers":[{"name":"c","image":"x"}]"#
    static let pods = "/api/v1/namespaces/default/pods"
    static let services = "/api/v1/namespaces/default/services"
    static let claims = "/api/v1/namespaces/default/persistentvolumeclaims"
    static let volumes = "/api/v1/persistentvolumes"

    static func apps(_ resource: String) -> String { "/apis/apps/v1/namespaces/default/\(resource)" }

    static func batch(_ resource: String) -> String { "/apis/batch/v1/namespaces/default/\(resource)" }
}
