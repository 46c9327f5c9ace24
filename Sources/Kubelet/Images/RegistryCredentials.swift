import KubeAPI
import KubeJSON

/// The registry credentials of an image pull secret.
///
/// Source: https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/
struct RegistryCredentials: Sendable {
    private var entries: [(registry: String, auth: CRI.AuthConfig)] = []

    /// A secret without readable credentials results in an empty list.
    init(secret: Secret) {
        let document: JSONValue?
        if let bytes = secret.data[".dockerconfigjson"]?.bytes {
            document = (try? JSONValue(json: bytes))?["auths"]
        } else if let bytes = secret.data[".dockercfg"]?.bytes {
            document = try? JSONValue(json: bytes)
        } else {
            document = nil
        }
        guard case .object(let object)? = document else { return }
        for (registry, login) in object {
            entries.append(
                (
                    registry,
                    .with {
                        $0.username = login["username"]?.string ?? ""
                        $0.password = login["password"]?.string ?? ""
                        $0.auth = login["auth"]?.string ?? ""
                        $0.serverAddress = registry
                    }
                ))
        }
    }

    /// Returns the credentials for the registry of an image, the most specific path first.
    func matching(_ image: String) -> [CRI.AuthConfig] {
        let first = image.prefix { $0 != "/" }
        let isHost = image.contains("/") && (first.contains(".") || first.contains(":") || first == "localhost")
        let name = isHost ? image : "docker.io/\(image)"
        return
            entries.filter { entry in
                let path = Self.normalized(entry.registry)
                return name == path || name.hasPrefix(path + "/")
            }
            .sorted { $0.registry.count > $1.registry.count }
            .map(\.auth)
    }

    /// docker writes `https://index.docker.io/v1/` for docker.io.
    private static func normalized(_ registry: String) -> String {
        var text = registry[...]
        for scheme in ["https://", "http://"] where text.hasPrefix(scheme) { text = text.dropFirst(scheme.count) }
        for suffix in ["/", "/v1", "/v2"] where text.hasSuffix(suffix) { text = text.dropLast(suffix.count) }
        if text == "index.docker.io" || text == "index.docker.io/v1" { return "docker.io" }
        return String(text)
    }
}
