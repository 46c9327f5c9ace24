import KubeAPI

/// Warnings about deprecated resources:
/// https://kubernetes.io/docs/reference/using-api/deprecation-policy/
enum DeprecatedAPIs {
    /// Returns the warning for every response about a resource; nil for resources that are not deprecated.
    static func warning(_ info: RequestInfo) -> String? {
        guard info.isResourceRequest, info.group.isEmpty, info.version == "v1" else { return nil }
        switch info.resource {
        case "endpoints": return "v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice"
        case "componentstatuses": return "v1 ComponentStatus is deprecated in v1.19+"
        default: return nil
        }
    }
}
