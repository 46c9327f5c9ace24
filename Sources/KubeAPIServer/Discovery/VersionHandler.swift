import KubeJSON

/// Handles `/version`.
package struct VersionHandler: Sendable {
    private let body: [UInt8]

    /// `gitVersion` is the full version, such as `v1.36.2+martlet.1`.
    package init(gitVersion: String, platform: String) {
        let parts = gitVersion.dropFirst().split(separator: ".").map(String.init)
        let (major, minor) = (parts.first ?? "", parts.dropFirst().first ?? "")
        // The emulation version is the binary version (KEP-4330); the previous minor version is compatible.
        let value: JSONValue = [
            "major": .string(major), "minor": .string(minor),
            "emulationMajor": .string(major), "emulationMinor": .string(minor),
            "minCompatibilityMajor": .string(major),
            "minCompatibilityMinor": .string(Int(minor).map { String($0 - 1) } ?? ""),
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
