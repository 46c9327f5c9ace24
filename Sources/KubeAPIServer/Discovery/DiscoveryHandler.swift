import Crypto
import KubeAPI
import KubeJSON
import NIOCore
import Synchronization

/// Handles discovery requests, in both forms of
/// https://kubernetes.io/docs/concepts/overview/kubernetes-api/#discovery-api
///
/// A document is computed when it is first requested and cached until the catalogue changes.
package final class DiscoveryHandler: Sendable {
    private struct Made {
        var served: ServedResources
        var responses: [String: ServerResponse] = [:]
    }

    private let catalogue: Catalogue
    private let serverAddress: String
    private let made: Mutex<Made>

    package init(_ catalogue: Catalogue, serverAddress: String) {
        self.catalogue = catalogue
        self.serverAddress = serverAddress
        made = Mutex(Made(served: catalogue.current))
    }

    /// Returns the response for a discovery path; nil for other paths.
    package func respond(_ request: ServerRequest) -> ServerResponse? {
        let path = request.info.path
        // The first and the last slash are removed; every other slash separates path segments.
        var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1, parts.removeFirst().isEmpty else { return nil }
        if parts.last == "" { parts.removeLast() }
        guard let response = respond(request, parts) else { return nil }
        // Upstream lists groups for any method, but versions and resources only for GET.
        let isGroup = parts[0] == "apis" && parts.count < 3
        if isGroup { return response }
        guard request.method == "GET" else { return ServerResponse(.methodNotAllowed) }
        if parts != ["api"], let error = RouteMedia.refusal(of: request.accept) { return ServerResponse(error) }
        return response
    }

    private func respond(_ request: ServerRequest, _ parts: [String]) -> ServerResponse? {
        let path = parts.joined(separator: "/")
        switch parts.count {
        case 1 where parts[0] == "api" || parts[0] == "apis":
            let isCore = parts[0] == "api"
            switch DiscoveryForm(accept: request.accept) {
            case .aggregated: return aggregated(request, path) { $0.aggregated(isCore: isCore) }
            case .list: return response(path) { isCore ? $0.legacyVersions : $0.groupList }
            case nil: return ServerResponse(.notAcceptable(MediaType.allCases.map(\.rawValue)))
            }
        case 2 where parts[0] == "api": return response(path) { $0.resourceList("", parts[1]) }
        case 2 where parts[0] == "apis":
            return response(path) { documents in
                guard documents.groups.contains(parts[1]) else { return nil }
                return documents.group(parts[1])
            }
        case 3 where parts[0] == "apis": return response(path) { $0.resourceList(parts[1], parts[2]) }
        default: return nil
        }
    }

    /// Returns the document for a path; nil if there is none.
    private func response(_ path: String, _ make: (DiscoveryDocuments) -> JSONValue?) -> ServerResponse? {
        response(path) { documents in make(documents).map { ServerResponse(json: $0.json()) } }
    }

    /// Returns the aggregated document, or 304 if the `If-None-Match` header has its ETag: clients cache the document.
    private func aggregated(
        _ request: ServerRequest, _ path: String, _ make: (DiscoveryDocuments) -> JSONValue
    ) -> ServerResponse? {
        let response = response(path + ";aggregated") { documents in
            let body = make(documents).json()
            let digest = SHA512.hash(data: body).map { byte in
                (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
            return ServerResponse(
                status: 200, contentType: "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList",
                headers: [
                    ("ETag", "\"\(digest.joined())\""), ("Vary", "Accept"), ("Cache-Control", "public"),
                ], body: .init(bytes: body))
        }
        guard var response, let tag = request.ifNoneMatch, tag == response.headers.first?.1 else { return response }
        response.status = 304
        response.body = ByteBuffer()
        return response
    }

    private func response(
        _ key: String, _ make: (DiscoveryDocuments) -> ServerResponse?
    ) -> ServerResponse? {
        let served = catalogue.current
        let known = made.withLock { made in
            if made.served !== served { made = Made(served: served) }
            return made.responses[key]
        }
        if let known { return known }
        guard let response = make(DiscoveryDocuments(served, serverAddress: serverAddress)) else { return nil }
        made.withLock { if $0.served === served { $0.responses[key] = response } }
        return response
    }
}

/// The forms of the responses at `/api` and `/apis`.
private enum DiscoveryForm {
    case list
    case aggregated

    /// The first supported form in the `Accept` header; nil if there is none.
    init?(accept: String?) {
        guard let accept, !accept.isEmpty else {
            self = .list
            return
        }
        for range in AcceptHeader(accept).ranges where MediaType.allCases.contains(where: range.matches) {
            guard let kind = range.parameters["as"] else {
                self = .list
                return
            }
            if kind == "APIGroupDiscoveryList", range.parameters["g"] == "apidiscovery.k8s.io",
                range.parameters["v"] == "v2"
            {
                self = .aggregated
                return
            }
        }
        return nil
    }
}
