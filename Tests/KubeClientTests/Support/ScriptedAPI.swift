import KubeAPI
import KubeClient
import Synchronization

/// A transport that responds to GET requests with bodies set by a test, and to watches with events that the test sends.
final class ScriptedAPI: Transport {
    private struct State {
        var bodies: [String: [UInt8]] = [:]
        var watches: [String: [AsyncThrowingStream<[UInt8], any Error>.Continuation]] = [:]
        var paths: [String] = []
    }

    private let state = Mutex(State())

    /// The requested paths, without watches.
    var paths: [String] { state.withLock { $0.paths } }

    /// Returns the number of watches of a path that were opened.
    func watchCount(_ path: String) -> Int { state.withLock { $0.watches[path]?.count ?? 0 } }

    /// Sets the body of a path; nil makes the response a 404.
    func set(_ path: String, _ body: String?) {
        state.withLock { $0.bodies[path] = body.map { Array($0.utf8) } }
    }

    /// Sends an event to every watch of the path.
    func send(_ path: String, _ type: String, _ object: String) {
        let line = Array("{\"type\":\"\(type)\",\"object\":\(object)}\n".utf8)
        for watch in state.withLock({ $0.watches[path] ?? [] }) { watch.yield(line) }
    }

    func perform(_ request: APIRequest) async throws -> APIResponse {
        state.withLock { state in
            state.paths.append(request.path)
            guard let body = state.bodies[request.path] else { return APIResponse(status: 404, body: []) }
            return APIResponse(status: 200, body: body)
        }
    }

    func stream(_ request: APIRequest) async throws -> APIStream {
        let (body, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
        state.withLock { $0.watches[request.path, default: []].append(continuation) }
        return APIStream(status: 200, body: body)
    }
}

/// Returns the JSON of ConfigMaps in the namespace `team`.
enum ConfigMapJSON {
    static let path = "/api/v1/configmaps"

    static func object(_ name: String, version: Int = 1, data: String = "") -> String {
        """
        {"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"\(name)","namespace":"team",\
        "resourceVersion":"\(version)"},"data":{"value":"\(data)"}}
        """
    }

    static func list(_ names: [String]) -> String {
        #"{"metadata":{"resourceVersion":"1"},"items":[\#(names.map { object($0) }.joined(separator: ","))]}"#
    }
}
