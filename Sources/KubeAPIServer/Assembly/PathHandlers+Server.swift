import KubePKI
import KubeSupport

extension PathHandlers {
    /// Adds the handlers of the server's non-resource paths: discovery, version, OpenAPI, health, metrics, OpenID
    /// documents.
    mutating func addServerPaths(
        _ options: APIServerOptions, catalogue: Catalogue, health: HealthHandler, metrics: MetricsRegistry,
        pki: ClusterPKI
    ) throws {
        let discovery = DiscoveryHandler(catalogue, serverAddress: options.address)
        add(discovery.respond)
        add(VersionHandler(gitVersion: options.gitVersion, platform: options.platform).respond)
        add(OpenAPIHandler(catalogue, version: options.gitVersion).respond)
        add(health.respond)
        add { request in
            guard request.info.path == "/metrics" else { return nil }
            return ServerResponse(
                status: 200, contentType: MetricsRegistry.contentType, body: .init(string: metrics.render()))
        }
        let openID = try OpenIDDocuments(
            issuer: options.issuer, keySetURL: "https://\(options.address)/openid/v1/jwks",
            keys: pki.serviceAccountPublicKeys)
        add { request in
            switch request.info.path {
            case "/.well-known/openid-configuration": ServerResponse(json: Array(openID.configuration.utf8))
            case "/openid/v1/jwks":
                ServerResponse(
                    status: 200, contentType: "application/jwk-set+json", body: .init(string: openID.keySet))
            default: nil
            }
        }
    }
}
