import KubeAPI

/// Resources that are stored in the form of another version.
enum ConvertedResources {
    /// The resource whose objects are served in another form under the key.
    private static let storedAs: [GroupVersionResource: GroupVersionResource] = [
        GroupVersionResource(group: "events.k8s.io", version: "v1", resource: "events"):
            GroupVersionResource(group: "", version: "v1", resource: "events"),
        GroupVersionResource(group: "autoscaling", version: "v1", resource: "horizontalpodautoscalers"):
            GroupVersionResource(group: "autoscaling", version: "v2", resource: "horizontalpodautoscalers"),
    ]

    static func isConverted(_ resource: GroupVersionResource) -> Bool {
        storedAs[resource] != nil
    }
}
