import KubeAPI
import KubeJSON

/// Handles `/openapi/v2` and `/openapi/v3`:
/// https://kubernetes.io/docs/concepts/overview/kubernetes-api/#openapi-interface-definition
///
/// Documents are computed for each request and not cached: they are large and rarely read.
package struct OpenAPIHandler: Sendable {
    private let catalogue: Catalogue
    private let version: String

    package init(_ catalogue: Catalogue, version: String) {
        self.catalogue = catalogue
        self.version = version
    }

    /// Returns the response for an OpenAPI path; nil for other paths.
    package func respond(_ request: ServerRequest) -> ServerResponse? {
        guard request.info.path.hasPrefix("/openapi/") else { return nil }
        let documents = OpenAPIDocuments(catalogue.current, version: version)
        switch request.info.path {
        case "/openapi/v2":
            // kubectl before 1.27 reads only protobuf.
            if request.accept?.contains("proto-openapi.spec.v2") ?? false {
                return ServerResponse(
                    status: 200, contentType: "application/com.github.proto-openapi.spec.v2.v1.0+protobuf",
                    body: .init(bytes: OpenAPIProtobuf.encode(documents.version2)))
            }
            return ServerResponse(json: documents.version2.json())
        case "/openapi/v3": return ServerResponse(json: documents.index.json())
        case let path where path.hasPrefix("/openapi/v3/"):
            return documents.version3(String(path.dropFirst("/openapi/v3/".count))).map {
                ServerResponse(json: $0.json())
            }
        default: return nil
        }
    }
}
