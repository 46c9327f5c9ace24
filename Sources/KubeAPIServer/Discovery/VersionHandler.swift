import KubeJSON

/// What `/version` says.
package struct VersionHandler: Sendable {
    private let body: [UInt8]

    /// `gitVersion` is the whole version, e.g. `v1.36.2+martlet.1`.
    package init(gitVersion: String, platform: String) {
        let parts = gitVersion.dropFirst().split(separator: ".")
        let value: JSONValue = [
            "major": .string(parts.first.map(String.init) ?? ""),
            "minor": .string(parts.dropFirst().first.map(String.init) ?? ""),
            "gitVersion": .string(gitVersion), "gitCommit": "", "gitTreeState": "clean", "buildDate": "",
            "goVersion": "", "compiler": "swift", "platform": .string(platform),
        ]
        body = value.json()
    }

    package func respond(_ request: ServerRequest) -> ServerResponse? {
        guard request.info.path == "/version" || request.info.path == "/version/" else { return nil }
        guard request.method == "GET" else { return ServerResponse(.methodNotAllowed) }
        if let error = RouteMedia.refusal(of: request.accept, offers: [.json]) { return ServerResponse(error) }
        return ServerResponse(json: body)
    }
}
